/** One thing to several members of a Plex Home: what is possible for whom, and a service that asks for a pause. */
import type { Request } from "@playwright/test";
import { button, expect, opensHousehold, type Plex, type PlexClient, test } from "./plex.ts";

const editsTogether = async (usher: Plex, ...names: string[]) => {
  await usher.select(...names);
  await usher.page
    .getByRole("region", { name: "Selected users" })
    .getByRole("button", { name: "Edit" })
    .click();
};

const choosesAgeLimit = async ({ page }: Plex, limit: string) => {
  await page.getByRole("checkbox", { name: "Change Age limit" }).check();
  await page.getByRole("combobox", { name: "Age limit" }).click();
  await page.getByRole("option", { name: limit, exact: true }).click();
};

const rowOf = ({ page }: Plex, name: string) => page.getByRole("row").filter({ hasText: name });

/** One after the other, each with several calls, and a pause in between: that takes a while. */
const isFinished = ({ dialog }: Plex, users: number) =>
  expect(dialog).toContainText(`Finished: ${users} of ${users} done`, { timeout: 30_000 });

const limits = async (admin: PlexClient) =>
  Object.fromEntries(
    (await admin.members()).map(({ title, restrictionProfile }) => [title, restrictionProfile]),
  );

test("several get an age limit at once, after a look at who cannot have one, and why", async ({ usher }) => {
  const admin = await opensHousehold(usher);
  const before = await limits(admin);
  await editsTogether(usher, "Emil", "Freja", "Grandpa", "mia", "demo");
  await choosesAgeLimit(usher, "Teen");
  await button(usher, "Show what will happen").click();
  await expect(button(usher, "2 will change")).toBeVisible();
  await expect(rowOf(usher, "Emil")).toContainText("only what is meant for teens");
  await expect(rowOf(usher, "Emil")).toContainText("now: Younger kid");
  await expect(button(usher, "1 already so")).toBeVisible();
  await button(usher, "2 left out").click();
  for (const name of ["mia", "demo"])
    await expect(rowOf(usher, name)).toContainText("Age limit: does not apply to this user");
  expect(await limits(admin)).toEqual(before); // so far, nothing was written
  await button(usher, "Apply to 2 users").click();
  await isFinished(usher, 2);
  expect(await limits(admin)).toEqual({ ...before, Emil: "teen", Grandpa: "teen" });
});

test("a service that asks for a pause gets it, and everybody is changed once, and back", async ({
  usher,
}) => {
  const admin = await opensHousehold(usher);
  const stateOf = async () => [
    await limits(admin),
    ...(await Promise.all(["Emil", "Freja", "Grandpa"].map((name) => admin.librariesOf(name)))),
  ];
  const before = await stateOf();
  const { taken, refused } = await asksForAPause(usher, 4);
  await editsTogether(usher, "Emil", "Freja", "Grandpa");
  await choosesAgeLimit(usher, "Older kid");
  await usher.page.getByRole("checkbox", { name: "Change Libraries" }).check();
  await button(usher, "Add Attic · Music").click();
  await button(usher, "Show what will happen").click();
  await button(usher, "Apply to 3 users").click();
  await isFinished(usher, 3);
  expect(refused).toHaveLength(1); // nobody asked again before the time that it had named
  expect(taken.map(whatIsWritten)).toEqual(["limit", "libraries", "limit", "limit", "libraries"]);
  const [after, ...libraries] = await stateOf();
  expect(after).toMatchObject({ Emil: "older_kid", Freja: "older_kid", Grandpa: "older_kid" });
  expect(libraries).toEqual([
    ["Children's films", "Music"],
    ["Movies", "Music", "Shows"],
    ["Home videos & photos", "Movies", "Music"],
  ]);

  await button(usher, "Undo all…").click();
  await button(usher, "Undo for 3 users").click();
  await isFinished(usher, 3);
  expect(await stateOf()).toEqual(before);
});

/** After so many writes it refuses the next, and whoever does not wait as long as it says. */
const asksForAPause = async (usher: Plex, after: number) => {
  usher.expectFailure({ what: 429, at: "/api/v2/" });
  const taken: Request[] = [];
  const refused: Request[] = [];
  let until = 0;
  await usher.page.route(/\/api\//, async (route) => {
    const request = route.request();
    if (!["POST", "PUT", "DELETE"].includes(request.method())) return route.continue();
    if (taken.length === after && !until) until = Date.now() + 1900;
    if (Date.now() >= until) {
      taken.push(request);
      return route.continue();
    }
    refused.push(request);
    return route.fulfill({
      status: 429,
      headers: {
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "Retry-After",
        "retry-after": "2",
      },
      json: { errors: [{ code: 1003, message: "API rate limit exceeded", status: 429 }] },
    });
  });
  return { taken, refused };
};

const whatIsWritten = (request: Request) => (request.url().endsWith("/profile") ? "limit" : "libraries");
