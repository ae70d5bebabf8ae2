/** What a Jellyfin's sign-in is made of, as journeys find it. */
import { expect, type JellyfinClient } from "./jellyfin.ts";
import type { Usher } from "./usher.ts";

export type Jellyfin = Usher<JellyfinClient>;

export const button = ({ page }: Jellyfin, name: string | RegExp) =>
  page.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
export const heading = ({ page }: Jellyfin, name: string | RegExp) => page.getByRole("heading", { name });
export const pinField = (usher: Jellyfin) => usher.field("PIN");

export const seesFaces = async (usher: Jellyfin) => {
  await expect(button(usher, "mia")).toBeVisible();
  await expect(usher.passwordField).toBeHidden();
};

/** A member's first page is their own. */
export const isIn = (usher: Jellyfin, name: string) =>
  expect(usher.page.getByRole("heading", { name, exact: true, level: 1 })).toBeVisible();
