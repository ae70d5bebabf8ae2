/** The pages of one user: made, changed, fought over, deleted. */
import { expect } from "../stage.ts";
import type { State } from "../states.ts";

const policy = "backends.jellyfin.policy.fields";

export const oneUser: readonly State[] = [
  {
    name: "create",
    isPictured: true,
    async act(walker) {
      await walker.open("films", "users/create");
      await walker.isCalm();
      await walker.button("user.create.submit").click();
      await expect(walker.field("user.fields.name")).toHaveAttribute("aria-invalid", "true");
    },
  },
  {
    name: "account",
    async act(walker) {
      await walker.openUser("music", "mia", "account");
    },
  },
  {
    name: "access",
    isPictured: true,
    async act(walker) {
      await walker.openUser("films", "mia", "access");
    },
  },
  {
    name: "week",
    isPictured: true,
    async act(walker) {
      await walker.openUser("films", "emil", "parental");
      await walker.page.getByRole("grid").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "devices",
    async act(walker) {
      await walker.openUser("films", "mia", "devices");
    },
  },
  {
    name: "password",
    async act(walker) {
      await walker.openUser("music", "mia", "password");
      await walker.page.locator("input[type=password]").first().fill("password1");
      await walker.button("password.submit").click();
      await expect(walker.page.getByText(walker.t("password.strength.0")).first()).toBeVisible();
    },
  },
  {
    name: "review",
    isPictured: true,
    async act(walker) {
      await walker.openUser("films", "mia", "access");
      const { page, t } = walker;
      await page.getByRole("checkbox", { name: "Movies", exact: true }).first().uncheck();
      for (const switched of ["EnableContentDownloading", "EnableContentDeletion"])
        await page.getByRole("switch", { name: t(`${policy}.${switched}.label`) }).click();
      await walker.button("record.save").click();
      await expect(walker.dialog).toBeVisible();
    },
  },
  {
    name: "conflict",
    isPictured: true,
    typed: ["Mine", "Theirs"],
    async act(walker) {
      await walker.openUser("music", "hana", "account");
      await walker.field("user.fields.fullName").fill("Mine");
      const hana = await walker.music.userNamed("hana");
      await walker.music.change(hana, { name: "Theirs" });
      await walker.button("record.save").click();
      await expect(walker.page.getByRole("region", { name: walker.t("conflict.title") })).toBeVisible();
      await walker.music.change(hana, { name: hana.name });
    },
  },
  {
    name: "delete",
    async act(walker) {
      await walker.openUser("music", "noor", "account");
      await walker.button("user.delete.button").click();
      await expect(walker.dialog).toBeVisible();
    },
  },
];
