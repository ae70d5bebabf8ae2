/** A Plex Home as its administrator runs it: who is in it, what they may watch, their PINs, and who comes and goes. */
import { isAccessible } from "./axe.ts";
import { button, expect, opensHousehold, opensMember, type Plex, test } from "./plex.ts";
import { home } from "./usher.ts";

const header = ({ page }: Plex) => page.getByRole("region", { name: "The household" });
/** Of a managed user, who signs in nowhere by it. */
const nameField = ({ page }: Plex) => page.getByRole("textbox", { name: /^Name/ });

const chooses = async ({ page }: Plex, label: string, choice: string) => {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: choice, exact: true }).click();
};

test.describe("the list", () => {
  test("says what everybody is, and can be narrowed by it", async ({ usher }) => {
    await opensHousehold(usher);
    await expect(usher.rowOf("demo")).toContainText("Administrator");
    await expect(usher.rowOf("Freja")).toContainText(/Managed user.*Yes.*Teen/);
    await usher.filter("Kind: Managed users");
    await usher.showsNames(["Emil", "Freja", "Grandpa"]);
  });

  test("@once offers no removal of whoever cannot be removed, and says why", async ({ usher }) => {
    await opensHousehold(usher);
    await button(usher, "Actions for demo").click();
    const remove = usher.page.getByRole("menuitem", { name: /^Remove/ });
    await expect(remove).toContainText("A household has one administrator");
    await expect(remove).toBeDisabled();
    await usher.page.keyboard.press("Escape");
    await usher.select("demo", "Emil");
    await usher.page
      .getByRole("region", { name: "Selected users" })
      .getByRole("button", { name: "Delete" })
      .click();
    await expect(usher.dialog).toContainText("Left out");
    await expect(usher.dialog).toContainText("A household has one administrator");
  });
});

test.describe("the household", () => {
  test("@once lets a guest in after saying what that means, and keeps guests out again", async ({
    usher,
  }) => {
    const admin = await opensHousehold(usher);
    const guest = header(usher).getByRole("switch", { name: "Guest" });
    await guest.click();
    await expect(usher.dialog).toContainText("without a PIN");
    await button(usher, "Cancel").last().click();
    expect((await admin.home()).guestEnabled).toBe("0");
    await guest.click();
    await button(usher, "Let a guest in").click();
    await usher.isTold("The guest is among the faces now");
    await expect(guest).toBeChecked();
    expect((await admin.home()).guestEnabled).toBe("1");
    await expect(usher.rowOf("Guest").first()).toBeVisible();
    await guest.click();
    await button(usher, "Keep guests out").click();
    await expect(guest).not.toBeChecked();
    expect((await admin.home()).guestEnabled).toBe("0");
  });

  test("invites an account, says at the field who cannot be, and takes an invitation back", async ({
    usher,
  }) => {
    usher.expectFailure({ what: 404, at: "/api/home/users" }, { what: 422, at: "/api/home/users" });
    const admin = await opensHousehold(usher);
    await expect(header(usher)).toContainText("noor@example.org");
    await button(usher, "Invite").click();
    const account = usher.field("E-mail or user name");
    await button(usher, "Send the invitation").click();
    await usher.problemAt(account).says("Type an e-mail address or a user name");
    await account.fill("mia");
    await button(usher, "Send the invitation").click();
    await usher.problemAt(account).says(/is a member of this Home already/);
    await account.fill("priya");
    await button(usher, "Send the invitation").click();
    await usher.isTold("priya is invited");
    await expect(header(usher).getByRole("listitem")).toHaveCount(2);
    expect(await admin.invited()).toHaveLength(2);
    await button(usher, "Cancel the invitation of noor@example.org").click();
    await expect(header(usher)).not.toContainText("noor@example.org");
    expect(await admin.invited()).toHaveLength(1);
  });
});

test.describe("a managed user", () => {
  test("is created with an age limit and libraries", async ({ usher }) => {
    const admin = await opensHousehold(usher);
    await usher.page.getByRole("link", { name: "Create user" }).click();
    await expect(usher.page.getByLabel("Password")).toHaveCount(0);
    await nameField(usher).fill("Ida");
    await chooses(usher, "Age limit", "Older kid");
    await usher.page.getByRole("checkbox", { name: "Attic · Shows" }).check();
    await usher.save("Create user");
    await usher.isTold("Ida is created");
    expect((await admin.member("Ida")).restrictionProfile).toBe("older_kid");
    expect(await admin.librariesOf("Ida")).toEqual(["Shows"]);
  });

  test("@once whose libraries could not be given is finished on the spot, and made once", async ({
    usher,
  }) => {
    const admin = await opensHousehold(usher);
    usher.expectFailure({ what: 500, at: "/api/v2/shared_servers" });
    await usher.page.route(/\/api\/v2\/shared_servers$/, (route) =>
      route.request().method() === "POST" ? route.fulfill({ status: 500, body: "{}" }) : route.fallback(),
    );
    await usher.page.getByRole("link", { name: "Create user" }).click();
    await nameField(usher).fill("Ida");
    await usher.page.getByRole("checkbox", { name: "Attic · Movies" }).check();
    await usher.save("Create user");
    await expect(usher.dialog).toContainText("Ida exists now, without the access you chose");
    await usher.page.unroute(/\/api\/v2\/shared_servers$/);
    await button(usher, "Give the access now").click();
    await usher.isTold("Ida is created");
    expect(await admin.librariesOf("Ida")).toEqual(["Movies"]);
    expect((await admin.members()).filter(({ title }) => title === "Ida")).toHaveLength(1);
  });

  test("gets another age limit after a review that says what it means", async ({ usher }) => {
    const admin = await opensMember(usher, "Emil", "access");
    await chooses(usher, "Age limit", "Teen");
    await usher.save();
    await expect(usher.dialog).toContainText("only what is meant for teens");
    await usher.save("Save these changes");
    await usher.isTold("Emil is saved");
    expect((await admin.member("Emil")).restrictionProfile).toBe("teen");
  });

  test("@once keeps everything when a write is refused for being one too many, and is saved later", async ({
    usher,
  }) => {
    usher.expectFailure({ what: 429, at: "/api/v2/home/users/restricted" });
    const admin = await opensMember(usher, "Emil");
    await usher.page.route(/\/restricted\/\d+$/, (route) =>
      route.fulfill({ status: 429, body: '{"errors":[{"code":1003,"message":"Too many"}]}' }),
    );
    await nameField(usher).fill("Emil the Great");
    await usher.save();
    await usher.isTold(/asks for a pause/);
    await expect(nameField(usher)).toHaveValue("Emil the Great");
    expect(await admin.isThere("Emil")).toBe(true);
    await usher.page.unroute(/\/restricted\/\d+$/);
    await usher.save();
    await expect.poll(() => admin.members().then((all) => JSON.stringify(all))).toContain("Emil the Great");
  });

  test("is deleted once the name is typed, which names what is lost", async ({ usher }) => {
    const admin = await opensMember(usher, "Emil");
    await button(usher, "Delete managed user").click();
    await expect(usher.dialog).toContainText("lost for good");
    const submit = button(usher, "Delete for good");
    await usher.dialog.getByLabel("Name").fill("Emi");
    await expect(submit).toBeDisabled();
    await usher.dialog.getByLabel("Name").fill("Emil");
    await submit.click();
    await usher.isTold("Emil is deleted");
    expect(await admin.isThere("Emil")).toBe(false);
  });

  test("@once is deleted from the list by the same question, and several once their number is typed", async ({
    usher,
  }) => {
    const admin = await opensHousehold(usher);
    await button(usher, "Actions for Emil").click();
    await usher.page.getByRole("menuitem", { name: "Delete" }).click();
    const submit = usher.dialog.getByRole("button", { name: "Delete user" });
    await expect(submit).toBeDisabled();
    await usher.dialog.getByLabel("Name").fill("Emil");
    await submit.click();
    await expect(usher.dialog).toBeHidden();
    expect(await admin.isThere("Emil")).toBe(false);
    await usher.select("Freja", "Grandpa");
    await usher.page
      .getByRole("region", { name: "Selected users" })
      .getByRole("button", { name: "Delete" })
      .click();
    const both = usher.dialog.getByRole("button", { name: "Delete 2 users" });
    await expect(both).toBeDisabled();
    await usher.dialog.getByLabel("Number").fill("2");
    await both.click();
    await expect(usher.dialog).toContainText("Finished: 2 of 2 done");
    expect((await admin.members()).filter(({ restricted }) => restricted === "1")).toEqual([]);
  });
});

test("a member with an account leaves the household, and is told from a managed user", async ({ usher }) => {
  const admin = await opensMember(usher, "Mia");
  await expect(usher.page.getByText("has an account of their own").first()).toBeVisible();
  await expect(usher.page.getByRole("tab", { name: "PIN" })).toHaveCount(0);
  await button(usher, "Remove from the household").click();
  await expect(usher.dialog).toContainText("keeps the account");
  await button(usher, "Remove").click();
  await usher.isTold("Mia is no longer in the household");
  expect((await admin.members()).map(({ username }) => username)).not.toContain("mia");
});

test.describe("a PIN", () => {
  test("is set, changed and removed, and begins with zeros if it likes", async ({ usher, watch }) => {
    const admin = await opensMember(usher, "Emil", "pin");
    watch.addPin("0007");
    watch.addPin("0815");
    // The documentation lets nobody set a second one: the first is taken away then.
    usher.expectFailure({ what: 401, at: "/home/users/restricted/" });
    const next = usher.page.getByLabel("New PIN");
    await next.fill("123");
    await usher.save("Set PIN");
    await usher.problemAt(next).says("A PIN has four digits");
    await expect(next).toHaveValue("123");
    await next.fill("0007");
    await usher.save("Set PIN");
    await usher.isTold("Emil has a new PIN");
    await expect(next).toHaveValue("");
    expect(await admin.opens("Emil")).toBe(false);
    expect(await admin.opens("Emil", "0007")).toBe(true);
    await next.fill("0815");
    await usher.save("Change PIN");
    await usher.isTold("Emil has a new PIN");
    await expect.poll(() => admin.opens("Emil", "0815")).toBe(true);
    await usher.save("Remove PIN");
    await usher.isTold("Emil has no PIN any more");
    expect(await admin.opens("Emil")).toBe(true);
  });
});

test.describe("on a phone", () => {
  test.use({ colorScheme: "light", viewport: { width: 360, height: 800 } });

  test("@once every page of the household can be used by everybody", async ({ usher }) => {
    test.setTimeout(180_000);
    usher.expectFailure({ what: 401, at: "/api/v2/ping" });
    const admin = await usher.isSignedInAs("demo");
    await usher.open(`/${home}/users`);
    await expect(header(usher)).toContainText("noor@example.org");
    await usher.listIsCalm();
    await isAccessible(usher, "the list");
    await header(usher).getByRole("switch", { name: "Guest" }).click();
    await isAccessible(usher, "the question about guests", "[role=dialog]");
    await usher.page.keyboard.press("Escape");
    await button(usher, "Invite").click();
    await expect(usher.field("E-mail or user name")).toBeFocused();
    await isAccessible(usher, "an invitation", "[role=dialog]");
    await usher.page.keyboard.press("Escape");
    await expect(usher.dialog).toBeHidden();
    await button(usher, "Actions for demo").click();
    await expect(usher.page.getByRole("menu")).toContainText("A household has one administrator");
    await isAccessible(usher, "the menu of a row", "[role=menu]");
    await usher.page.keyboard.press("Escape");
    const { id = "" } = await admin.member("Freja");
    for (const tab of ["account", "access", "pin"]) {
      await usher.openUser(id, tab);
      await usher.listIsCalm();
      await isAccessible(usher, `a managed user: ${tab}`);
    }
    await usher.page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    await isAccessible(usher, "a PIN, from right to left");
    await button(usher, "Delete managed user").click();
    await isAccessible(usher, "the question before somebody is lost", "[role=dialog]");
  });
});
