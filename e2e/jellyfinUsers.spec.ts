/** Jellyfin's users: finding and creating them. */
import { expect, type JellyfinServer, test } from "./jellyfin.ts";
import { type Jellyfin, switchCalled } from "./jellyfinPages.ts";
import { home } from "./usher.ts";

test.describe("the list", () => {
  test("shows what the server knows of everybody, in one reading", async ({ usher }) => {
    const asked: string[] = [];
    usher.page.on("request", (request) => {
      if (/\/Users(\?|$)/.test(request.url()) && request.method() === "GET") asked.push(request.url());
    });
    await usher.openListAs("demo");
    await expect(usher.rowOf("mia")).toContainText("4 · Children's films, Home videos, Movies, Shows");
    await expect(usher.rowOf("kwame")).toContainText("All libraries");
    await expect(usher.rowOf("omar")).toContainText("Locked out");
    await expect(usher.rowOf("demo")).toContainText("Administrator");
    await expect(usher.rowOf("mia").locator("img")).toBeVisible();
    const cellsOf = (name: string) => usher.rowOf(name).getByRole("cell").allTextContents();
    expect((await cellsOf("mia")).slice(2, 7)).toEqual([
      "Member",
      "No",
      "No",
      "4 · Children's films, Home videos, Movies, Shows",
      "2",
    ]);
    await usher.search("o");
    await usher.sortBy("Last seen");
    await usher.listIsCalm();
    expect(asked).toHaveLength(1);
  });

  for (const [choice, names] of [
    ["Role: Administrators", ["demo", "noor"]],
    ["State: Disabled", ["dilnoza", "eleni", "liam", "omar"]],
    ["Library: Concerts", undefined],
    ["Sign-in screen: Shown", undefined],
    ["Last seen: Never", undefined],
    ["Last seen: Not for a year", undefined],
  ] as const)
    test(`@once is narrowed by ${choice}, and the address brings it back`, async ({ usher }) => {
      const client = await usher.openListAs("demo");
      const everybody = (await usher.found.textContent())!;
      await usher.filter(choice);
      await expect(usher.found).not.toHaveText(everybody);
      const shown = await usher.names();
      if (names) expect(shown.filter((name) => (names as readonly string[]).includes(name))).toEqual(names);
      if (choice === "Last seen: Never")
        expect(shown.toSorted()).toEqual(
          (await client.everybody())
            .filter(({ LastActivityDate }) => !LastActivityDate)
            .map(({ Name }) => Name)
            .toSorted(),
        );
      if (choice === "Library: Concerts") {
        const [concerts] = await client.libraries("Concerts");
        const may = (await client.everybody()).filter(
          ({ Policy }) => Policy.EnableAllFolders || Policy.EnabledFolders.includes(concerts!),
        );
        expect(shown.toSorted()).toEqual(may.map(({ Name }) => Name).toSorted());
        expect(shown).toContain("yuki");
        expect(shown).not.toContain("mia");
      }
      await usher.page.reload();
      await usher.seesList();
      await usher.showsNames(shown);
    });

  // Here, where the browser itself narrows the list, that is done before the menu has closed.
  test("@once how many a filter found is said once its menu has closed, where it is heard", async ({
    usher,
  }) => {
    await usher.openListAs("demo");
    const before = (await usher.found.textContent())!;
    const heard = usher.found.evaluate(
      (output) =>
        new Promise<boolean>((resolve) => {
          new MutationObserver((_, observer) => {
            if (!output.textContent) return;
            observer.disconnect();
            resolve(!output.closest("[aria-hidden=true]"));
          }).observe(output, { childList: true, characterData: true, subtree: true });
        }),
    );
    await usher.filter("Role: Administrators");
    expect(await heard).toBe(true);
    await expect(usher.found).not.toHaveText(before);
  });

  test("@once is saved as a file with all that is known", async ({ usher }) => {
    await usher.openListAs("demo", `?filter=${encodeURIComponent('{"q":"mia"}')}`);
    await usher.page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      usher.page.waitForEvent("download"),
      usher.page.getByRole("menuitem", { name: /JSON$/ }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const [mia] = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>[];
    expect(mia).toMatchObject({
      name: "mia",
      isAdmin: false,
      isDisabled: false,
      isHidden: false,
      isLockedOut: false,
      libraries: ["Children's films", "Home videos", "Movies", "Shows"],
      devicesSignedIn: 2,
    });
  });
});

test.describe("creating", () => {
  const open = async (usher: Jellyfin) => {
    const client = await usher.isSignedInAs("demo");
    await usher.open(`/${home}/users/create`);
    await expect(usher.field("User name")).toBeVisible();
    return client;
  };

  test("a user has the access that was chosen before, and everything else as the server gives it", async ({
    usher,
    server,
  }) => {
    const client = await open(usher);
    await usher.field("User name").fill("  Ana María ");
    await usher.typeSecret("Password", "violet-kettle-9-orbit");
    await switchCalled(usher, "Hidden on the sign-in screen").uncheck();
    await switchCalled(usher, "All libraries").uncheck();
    await usher.page.getByRole("checkbox", { name: "Shows" }).check();
    await switchCalled(usher, "May download").uncheck();
    await usher.page.getByRole("combobox", { name: "Highest rating" }).click();
    await usher.page.getByRole("option", { name: /PG-13/ }).click();
    await usher.save("Create user");
    await usher.isTold("Ana María is created");
    await usher.seesList();
    await expect(usher.rowOf("Ana María")).toContainText("Shows");
    const policy = await client.policyOf("Ana María");
    expect(policy).toMatchObject({
      IsAdministrator: false,
      IsHidden: false,
      EnableAllFolders: false,
      EnabledFolders: await client.libraries("Shows"),
      EnableContentDownloading: false,
      EnableRemoteAccess: true,
      EnableUserPreferenceAccess: true,
      MaxParentalRating: 13,
      SyncPlayAccess: "CreateAndJoinGroups",
      EnableMediaPlayback: true,
    });
    await server.signIn("Ana María", "violet-kettle-9-orbit");
  });

  for (const [what, name, says] of [
    ["a smiley", "mia 😀", /no emoji/],
    ["a slash", "mia/emil", /Jellyfin takes letters, digits, spaces/],
    ["a name that somebody has in capitals", "MIA", /Somebody else has this/],
  ] as const)
    test(`@once ${what} in the name is told at the field, and nobody is created`, async ({ usher }) => {
      const client = await open(usher);
      const before = (await client.everybody()).length;
      await usher.field("User name").fill(name);
      await usher.typeSecret("Password", "violet-kettle-9-orbit");
      await usher.save("Create user");
      await usher.problemAt(usher.field("User name")).says(says);
      await expect(usher.field("User name")).toHaveValue(name);
      expect(await client.everybody()).toHaveLength(before);
    });

  /** The server fails at the second of the two calls. */
  const failAtThePolicy = async (usher: Jellyfin, server: JellyfinServer) => {
    const client = await open(usher);
    await usher.page.route(/\/Policy$/, (route) =>
      route.fulfill({
        status: 500,
        contentType: "text/plain",
        headers: { "access-control-allow-origin": "*" },
        body: "Error processing request.",
      }),
    );
    usher.expectFailure({ what: 500, at: "/Policy" });
    await usher.field("User name").fill("nils");
    await usher.typeSecret("Password", "violet-kettle-9-orbit");
    await switchCalled(usher, "May download").uncheck();
    await usher.save("Create user");
    await expect(usher.dialog).toContainText("nils exists now, without the access you chose");
    await server.signIn("nils", "violet-kettle-9-orbit");
    expect(await client.policyOf("nils")).toMatchObject({ EnableContentDownloading: true });
    return client;
  };

  test("that fails half-way says who exists now, and can be finished", async ({ usher, server }) => {
    const client = await failAtThePolicy(usher, server);
    await usher.page.unroute(/\/Policy$/);
    await usher.dialog.getByRole("button", { name: "Give the access now" }).click();
    await usher.isTold("nils is created");
    expect(await client.policyOf("nils")).toMatchObject({
      EnableContentDownloading: false,
      IsHidden: true,
    });
  });

  test("@once that fails half-way can be taken back, with everything typed still there", async ({
    usher,
    server,
  }) => {
    const client = await failAtThePolicy(usher, server);
    await usher.dialog.getByRole("button", { name: "Delete the user" }).click();
    await expect(usher.dialog).toBeHidden();
    await expect(usher.field("User name")).toHaveValue("nils");
    await expect(switchCalled(usher, "May download")).not.toBeChecked();
    expect((await client.everybody()).map(({ Name }) => Name)).not.toContain("nils");
  });
});
