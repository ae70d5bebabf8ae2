/** What is beside the users: the overview, the household, oneself, and ways that lead nowhere. */
import { expect } from "../stage.ts";
import type { State } from "../states.ts";

export const everywhere: readonly State[] = [
  {
    name: "overview",
    isPictured: true,
    async act(walker) {
      await walker.open("films", "overview");
    },
  },
  {
    name: "palette",
    isPictured: true,
    async act(walker) {
      await walker.openList("films");
      await walker.page.keyboard.press("Control+k");
      await expect(walker.page.getByRole("option").first()).toBeVisible();
      await walker.page.keyboard.type("mi");
      await expect(walker.page.getByRole("option", { name: "mia" }).first()).toBeVisible();
    },
  },
  {
    name: "keys",
    async act(walker) {
      await walker.openList("films");
      await walker.page.keyboard.press("?");
      await expect(walker.dialog).toBeVisible();
    },
  },
  {
    name: "own-menu",
    async act(walker) {
      await walker.openList("films");
      await walker.ownMenu.click();
      await expect(walker.page.getByRole("menu")).toBeVisible();
    },
  },
  {
    name: "household",
    async act(walker) {
      await walker.openList("household");
    },
  },
  {
    name: "household-member",
    async act(walker) {
      await walker.open("household", "household", "member");
    },
  },
  {
    name: "profile",
    isPictured: true,
    async act(walker) {
      await walker.open("films", "profile", "member");
    },
  },
  {
    name: "not-for-members",
    async act(walker) {
      await walker.open("music", "users", "member");
    },
  },
  {
    name: "no-such-page",
    async act(walker) {
      await walker.open("music", "nothing/here");
    },
  },
];
