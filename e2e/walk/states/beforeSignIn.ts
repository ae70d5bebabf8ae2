/** Choosing a server and signing in. */
import { expect } from "../stage.ts";
import type { State } from "../states.ts";

export const beforeSignIn: readonly State[] = [
  {
    name: "connect",
    isPictured: true,
    async act(walker) {
      await walker.open("", "");
    },
  },
  {
    name: "connect-problem",
    async act(walker) {
      await walker.open("", "nowhere");
      await walker.field("connect.address").fill("no address at all");
      await walker.button("connect.submit").click();
      await expect(walker.field("connect.address")).toHaveAttribute("aria-invalid", "true");
    },
  },
  {
    name: "sign-in",
    async act(walker) {
      await walker.open("music", "", "nobody");
      await expect(walker.field("login.username")).toBeVisible();
    },
  },
  {
    name: "faces",
    isPictured: true,
    async act(walker) {
      await walker.open("films", "", "nobody");
      await expect(walker.page.getByRole("button", { name: "mia" })).toBeVisible();
    },
  },
  {
    name: "watching",
    isPictured: true,
    async act(walker) {
      await walker.open("household", "profile");
      await walker.chooseFrom(walker.ownMenu, "admin.user.switch");
      await expect(walker.heading("watching.title")).toBeVisible();
    },
  },
];
