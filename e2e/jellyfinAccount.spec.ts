/** One Jellyfin user: renaming, pictures, passwords, devices, and who cannot be removed. */
import { writeFile } from "node:fs/promises";
import { expect, test } from "./jellyfin.ts";
import { switchCalled } from "./jellyfinPages.ts";

test.describe("the account", () => {
  test("a rename keeps preferences and policy, and the devices stay signed in", async ({ usher, server }) => {
    const client = await usher.isSignedInAs("demo");
    const mia = await server.signIn("mia");
    const before = await client.userNamed("mia");
    await usher.openUser(before.Id);
    await usher.field("User name").fill("EMIL");
    await usher.save("Save name");
    await usher.problemAt(usher.field("User name")).says("Somebody else has this user name already");
    await usher.field("User name").fill("mia.berg");
    await usher.save("Save name");
    await usher.isTold("is saved");
    const after = await client.userNamed("mia.berg");
    expect(after.Policy).toEqual(before.Policy);
    expect(after.Configuration).toEqual(before.Configuration);
    expect(await mia.isSignedIn()).toBe(true);
  });

  test("capitals only: 12 takes them, 10.11 cannot, which is said before", async ({ usher, server }) => {
    const client = await usher.isSignedInAs("demo");
    await usher.openUser(await client.idOf("mia"));
    await usher.field("User name").fill("Mia");
    await usher.save("Save name");
    if (server.release === "12") {
      await usher.isTold("is saved");
      await client.userNamed("Mia");
    } else {
      await usher.problemAt(usher.field("User name")).says(/cannot change capitals only/);
      await client.userNamed("mia");
    }
  });

  test("@once a picture is cut to a square, kept, and taken away again", async ({ usher }) => {
    const client = await usher.isSignedInAs("demo");
    const aisha = await client.userNamed("aisha");
    expect(aisha.PrimaryImageTag).toBeUndefined();
    await usher.openUser(aisha.Id);
    const file = usher.page.getByLabel("Choose a picture…").and(usher.page.locator("input"));
    await file.setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("notes") });
    await usher.isTold("This file is no picture in PNG, JPEG, WebP or GIF.");
    await file.setInputFiles({
      name: "half.png",
      mimeType: "image/png",
      buffer: Buffer.from("not a picture"),
    });
    await usher.isTold("This picture cannot be read. The file may be broken.");
    const large = test.info().outputPath("large.png");
    await writeFile(large, Buffer.alloc(40_000_000));
    await file.setInputFiles(large);
    await usher.isTold("This picture has 40 MB: at most 20 MB.");
    await file.setInputFiles("public/apple-touch-icon.png");
    await usher.dialog.getByRole("button", { name: "Use this picture" }).click();
    await usher.isTold("aisha has a new picture");
    await expect(usher.page.getByRole("tabpanel").locator("img")).toBeVisible();
    expect((await client.userNamed("aisha")).PrimaryImageTag).toBeTruthy();
    await usher.page.getByRole("button", { name: "Remove the picture" }).click();
    await usher.isTold("The picture of aisha is removed");
    await expect(usher.page.getByRole("tabpanel").locator("img")).toHaveCount(0);
    expect((await client.userNamed("aisha")).PrimaryImageTag).toBeUndefined();
  });

  test("whoever is locked out is let in again, and the count starts anew", async ({ usher, server }) => {
    const client = await usher.isSignedInAs("demo");
    await usher.openUser(await client.idOf("omar"));
    await expect(usher.page.getByText("omar is locked out")).toBeVisible();
    await usher.page.getByRole("button", { name: "Unlock" }).click();
    await usher.isTold("omar can sign in again");
    await expect(usher.page.getByText("omar is locked out")).toBeHidden();
    expect(await client.policyOf("omar")).toMatchObject({
      IsDisabled: false,
      InvalidLoginAttemptCount: 0,
      LoginAttemptsBeforeLockout: 3,
    });
    await server.signIn("omar");
  });
});

test.describe("nobody is left without an administrator:", () => {
  test("@once oneself cannot be deleted, and the only administrator cannot step down either", async ({
    usher,
  }) => {
    const client = await usher.isSignedInAs("demo");
    const demo = await client.idOf("demo");
    await usher.openUser(demo);
    const remove = usher.page.getByRole("button", { name: "Delete user" });
    await expect(remove).toBeDisabled();
    await expect(remove).toHaveAccessibleDescription(/This is you/);
    await expect(switchCalled(usher, "Administrator")).toBeEnabled();

    await client.changePolicy("noor", { IsAdministrator: false });
    await usher.page.reload();
    await expect(switchCalled(usher, "Administrator")).toBeDisabled();
    await expect(switchCalled(usher, "Administrator")).toHaveAccessibleDescription(
      /This is the only administrator/,
    );
    await expect(remove).toHaveAccessibleDescription(/This is the only administrator/);
    // Asking the server would have signed demo out before it refuses.
    expect(await client.isSignedIn()).toBe(true);
  });

  test("an administrator is disabled in two steps, the role first", async ({ usher, server }) => {
    const client = await usher.isSignedInAs("demo");
    const noor = await server.signIn("noor");
    await usher.openUser(await client.idOf("noor"));
    const disabled = switchCalled(usher, "Disabled");
    await expect(disabled).toBeDisabled();
    await expect(disabled).toHaveAccessibleDescription(/Take the administrator role away first/);
    await usher.page.getByRole("button", { name: "Take the role away" }).click();
    await expect(usher.page.getByText("Save this first. Then the account can be disabled.")).toBeVisible();
    await usher.saveReviewed();
    await usher.isTold("noor is saved");
    expect(await client.policyOf("noor")).toMatchObject({ IsAdministrator: false, IsDisabled: false });
    await disabled.check();
    await usher.save();
    await expect(usher.dialog).toContainText("Can no longer sign in, and is signed out everywhere.");
    await expect(
      usher.dialog.getByRole("listitem").filter({ hasText: "signed out" }).first(),
    ).toHaveAttribute("data-risk", "high");
    await usher.save("Save these changes");
    await expect.poll(() => client.policyOf("noor")).toMatchObject({ IsDisabled: true });
    expect(await noor.isSignedIn()).toBe(false);
  });

  test("@once several are deleted at once, without oneself", async ({ usher }) => {
    const client = await usher.openListAs("demo");
    await usher.select("demo", "aisha", "lars");
    await usher.page
      .getByRole("region", { name: "Selected users" })
      .getByRole("button", { name: "Delete" })
      .click();
    await expect(usher.dialog).toContainText("This is you");
    await usher.dialog.getByRole("button", { name: "Delete 2 users" }).click();
    await expect(usher.dialog).toContainText("Finished: 2 of 2 done");
    const left = (await client.everybody()).map(({ Name }) => Name);
    expect(left).toContain("demo");
    expect(left).not.toContain("aisha");
    expect(left).not.toContain("lars");
  });
});

test.describe("passwords", () => {
  test("a new one signs the user's devices out, which is said before", async ({ usher, server }) => {
    const client = await usher.isSignedInAs("demo");
    const mia = await server.signIn("mia");
    await usher.openUser(await client.idOf("mia"), "password");
    await expect(usher.page.getByText(/All other devices of this user are signed out/)).toBeVisible();
    await usher.page.getByRole("button", { name: "Generate" }).click();
    const made = await usher.secretField("New password").inputValue();
    expect(made).toMatch(/^(\w{5}-){3}\w{5}$/);
    await usher.save("Set password");
    await usher.isTold("mia has a new password");
    expect(await mia.isSignedIn()).toBe(false);
    await server.signIn("mia", made);
  });

  test("is taken away after a question, and then the name alone signs in", async ({ usher, server }) => {
    const client = await usher.isSignedInAs("demo");
    await usher.openUser(await client.idOf("mia"), "password");
    await usher.page.getByRole("button", { name: "Remove the password…" }).click();
    await expect(usher.dialog).toContainText("anybody can sign in by the name alone");
    await usher.dialog.getByRole("button", { name: "Remove the password" }).click();
    await usher.isTold("mia has no password now");
    await server.signIn("mia", "");
  });

  test("@once an administrator's cannot be taken away", async ({ usher }) => {
    const client = await usher.isSignedInAs("demo");
    await usher.openUser(await client.idOf("noor"), "password");
    await expect(
      usher.page.getByText("An administrator needs a password. Set a new one instead."),
    ).toBeVisible();
    await expect(usher.page.getByRole("button", { name: "Remove the password…" })).toHaveCount(0);
  });
});

test.describe("devices", () => {
  test("show what plays where, and one is signed out with a warning for those who share it", async ({
    usher,
  }) => {
    const client = await usher.isSignedInAs("demo");
    await usher.openUser(await client.idOf("mia"), "devices");
    await expect(usher.page.getByText("Plays The General")).toBeVisible();
    expect(await client.devices()).toContain("kwame on Living room TV");
    await usher.page.getByRole("button", { name: "Sign out on Living room TV" }).click();
    await expect(usher.dialog).toContainText(/Others are signed out on the same device, too: .*kwame/);
    await usher.dialog.getByRole("button", { name: "Sign out" }).click();
    await usher.isTold("Signed out on Living room TV");
    await expect(usher.page.getByText("Plays The General")).toBeHidden();
    const left = await client.devices();
    expect(left.filter((each) => each.endsWith("Living room TV"))).toEqual([]);
    expect(left).toContain("mia on Mia's tablet");
  });

  test("@once all of them at once", async ({ usher, server }) => {
    const client = await usher.isSignedInAs("demo");
    const mia = await server.signIn("mia");
    await usher.openUser(await client.idOf("mia"), "devices");
    await usher.page.getByRole("button", { name: "Sign out everywhere…" }).click();
    await expect(usher.dialog).toContainText("mia has to sign in again on 3 devices.");
    await expect(usher.dialog).toContainText(/too: .*emil/);
    await usher.dialog.getByRole("button", { name: "Sign out" }).click();
    await usher.isTold("mia is signed out everywhere");
    await expect(usher.page.getByText("mia is signed in nowhere.")).toBeVisible();
    expect((await client.devices()).filter((each) => each.startsWith("mia "))).toEqual([]);
    expect(await mia.isSignedIn()).toBe(false);
    expect(await client.isSignedIn()).toBe(true);
  });
});
