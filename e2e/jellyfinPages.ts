/** What the pages of one Jellyfin user are made of, as journeys find it. */
import { expect, type JellyfinClient } from "./jellyfin.ts";
import type { Usher } from "./usher.ts";

export type Jellyfin = Usher<JellyfinClient>;

export const switchCalled = ({ page }: Jellyfin, name: string) =>
  page.getByRole("switch", { name, exact: true });

export const choose = async ({ page }: Jellyfin, label: string, option: string | RegExp) => {
  await page.getByRole("combobox", { name: new RegExp(`^${label}`) }).click(); // its value is a part of its name
  await page
    .getByRole("option", { name: option, ...(typeof option === "string" && { exact: true }) })
    .click();
};

export const boxOf = ({ page }: Jellyfin, list: string, name: string) =>
  page.getByRole("group", { name: list, exact: true }).getByRole("checkbox", { name, exact: true });

export const open = async (usher: Jellyfin, name: string, tab: string) => {
  const client = await usher.isSignedInAs("demo");
  await usher.openUser(await client.idOf(name), tab);
  await expect(usher.page.getByText("No changes").first()).toBeVisible();
  return client;
};

export const tabs = ["account", "access", "parental", "preferences", "password", "devices"] as const;
