/** What is done to many users. */
import { expect } from "../stage.ts";
import type { State } from "../states.ts";
import type { Walker } from "../walker.ts";

export const many: readonly State[] = [
  {
    name: "bulk-form",
    async act(walker) {
      await walker.openList("films");
      await walker.select("aisha", "chloe");
      await walker.selection.getByRole("button", { name: walker.t("list.select.edit") }).click();
      await expect(walker.page.getByText(walker.t("bulk.form.how"))).toBeVisible();
    },
  },
  { name: "dry-run", isPictured: true, act: plan },
  {
    name: "access-grid",
    isPictured: true,
    async act(walker) {
      await walker.open("films", "access");
      const cells = walker.page.getByRole("gridcell");
      await expect(cells.first()).toBeVisible();
      await walker.isCalm();
      await expect(walker.page.getByText(walker.t("matrix.reason.unread"))).toHaveCount(0);
      for (const at of [8, 15]) await cells.nth(at).click();
    },
  },
  {
    name: "journal",
    isPictured: true,
    async act(walker) {
      await walker.openUser("music", "emil", "account");
      const field = walker.field("user.fields.fullName");
      const before = await field.inputValue();
      for (const name of ["Emil Berg", before]) {
        await field.fill(name);
        await walker.button("record.save").click();
        await expect(walker.page.getByText(walker.t("record.saved", { name }))).toBeVisible();
        await walker.button("admin.close").click();
      }
      await walker.page.getByRole("link", { name: walker.t("admin.pages.journal") }).click();
      await expect(walker.heading("journal.title")).toBeVisible();
    },
  },
  {
    name: "journal-empty",
    async act(walker) {
      await walker.open("music", "journal");
    },
  },
  {
    name: "templates-empty",
    async act(walker) {
      await walker.open("music", "templates");
    },
  },
  {
    name: "import",
    isPictured: true,
    typed: ["people.csv", "ada", "zoe", "Nowhere"],
    async act(walker) {
      await walker.open("music", "import");
      await walker.isCalm();
      await walker.page.locator("input[type=file]").setInputFiles({
        name: "people.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(
          "name,fullName,email,libraries\nada,Ada,no address,Music\nmia,Mia L.,,Nowhere\nzoe,,,\n",
        ),
      });
      await expect(walker.page.getByRole("table")).toBeVisible();
    },
  },
];

/** What it has begun is not taken back: whatever comes after it finds two users disabled. */
export const running: State = {
  name: "run",
  isWaiting: true,
  async act(walker) {
    await plan(walker);
    let writes = 0;
    await walker.answer(/\/Policy$/, async (route) => {
      if (++writes === 1) await route.continue();
    });
    await walker.button("bulk.plan.apply.edit", { smart_count: 2 }).click();
    await expect(walker.dialog.getByText(walker.t("bulk.row.done"), { exact: true })).toBeVisible();
  },
};

/** As far as the dry run of disabling four users, of whom two can be. */
async function plan(walker: Walker) {
  await walker.openList("films");
  await walker.select("aisha", "chloe", "demo", "dilnoza");
  const more = walker.selection.getByRole("button", { name: walker.t("list.select.more") });
  await walker.chooseFrom(more, "list.select.disable");
  await expect(walker.heading("bulk.plan.title")).toBeVisible();
}
