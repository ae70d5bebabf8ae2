/**
 * The page in other languages: chosen by the browser or by hand, at once, whole, and from right to left.
 * Once: what is said does not depend on the server's manner.
 */
import { expect, test } from "./fixtures.ts";
import { home } from "./usher.ts";

test("@once the browser's language is spoken, and another one at once, with all that was typed", async ({
  usher,
}) => {
  const { page } = usher;
  await usher.open(`/${home}`);
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "Deutsch" });
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await page.reload();
  await page.getByLabel("Benutzername").fill("demo");
  await page.getByLabel("Passwort", { exact: true }).fill("demo");
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Benutzer");

  await usher.open(`/${home}/users/create`);
  const fields = page.locator("main").getByRole("textbox");
  await fields.first().fill("zoë");
  await page.locator("#user-menu-button").click();
  await page.getByRole("menuitem", { name: /^Sprache/ }).click();
  await page.getByRole("menuitemradio", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(fields.first()).toHaveValue("zoë");
  await expect(page.locator("main")).not.toContainText(/Benutzer|password/);
});

test.describe("of an Arab", () => {
  test.use({ locale: "ar-EG" });

  test("@once every page is read from right to left", async ({ usher }) => {
    const { page } = usher;
    await usher.isSignedInAs("demo");
    await usher.open(`/${home}/users`);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    const menu = await page.locator("#user-menu-button").boundingBox();
    expect(menu!.x).toBeLessThan(640);
  });
});

test("@once a language that cannot be loaded leaves all as it is, and says so", async ({ usher }) => {
  const { page } = usher;
  await usher.open(`/${home}`);
  await page.route(/assets\/ru-shell/, (route) => route.abort());
  usher.expectFailure({ what: "net::ERR_FAILED", at: "ru-shell" });
  const language = page.getByRole("combobox", { name: "Language" });
  await language.selectOption({ label: "Русский" });
  await expect(page.getByRole("alert").filter({ hasText: "Русский could not be loaded" })).toBeVisible();
  await expect(language).toHaveValue("en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
