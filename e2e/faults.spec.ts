/**
 * What goes wrong between a browser and its server, each as somebody meets it. Once: all of it happens on the
 * way, before any server has a manner. What needs no browser is proved by unit tests: see docs/reliability.md.
 */
import { type Fault, startFaultyProxy } from "../src/testing/faultyProxy.ts";
import { test as base, expect } from "./fixtures.ts";

interface Door {
  /** Fails as `decide` says; everything is let through again without it. */
  fail(decide?: (method: string, path: string) => Fault | undefined): void;
  /** Writes that the server heard of. */
  writes(): string[];
}

/** The server is reached through a door that fails when it is told to. */
const test = base.extend<{ door: Door }>({
  door: async ({ server, usher, watch }, provide) => {
    let decide: (method: string, path: string) => Fault | undefined = () => undefined;
    const proxy = await startFaultyProxy(server.url, (method, path) => decide(method, path));
    watch.origins.add(new URL(proxy.url).origin);
    await usher.offer({ servers: [usher.homeServer({ url: proxy.url })] });
    const at = proxy.url;
    usher.expectFailure(
      { what: "cors", at },
      ...[502, 503].map((what) => ({ what, at })),
      ...(["FAILED", "EMPTY_RESPONSE", "CONNECTION_RESET", "INCOMPLETE_CHUNKED_ENCODING"] as const).map(
        (name) => ({ what: `net::ERR_${name}` as const, at }),
      ),
    );
    await provide({
      fail: (next = () => undefined) => (decide = next),
      writes: () => proxy.passed.filter((call) => !call.startsWith("GET")),
    });
    await proxy.close();
  },
});

// Chromium itself sends a request again whose connection broke: that Usher does not is proved by readBack.alone.test.ts.
const isWrite = (method: string) => method !== "GET";

test("@once an answer that is lost: Usher looks, and says what happened", async ({ usher, door }) => {
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  await usher.openUser(mia.id);
  const fullName = usher.field("Full name");

  await test.step("it was saved", async () => {
    await fullName.fill("Mia, saved");
    door.fail((method) => (isWrite(method) ? "lost" : undefined));
    await usher.save();
    await usher.isTold("is saved");
    expect(await client.userNamed("mia")).toMatchObject({ name: "Mia, saved" });
  });

  await test.step("it was not", async () => {
    await fullName.fill("Mia, on the way");
    door.fail((method) => (isWrite(method) ? "reset" : undefined));
    await usher.save();
    await usher.isTold("Nothing was changed on Home music");
    await expect(fullName).toHaveValue("Mia, on the way");
  });

  await test.step("it cannot be known yet; a second try looks first", async () => {
    let isDown = false;
    door.fail((method) => {
      isDown ||= isWrite(method);
      return isDown ? "lost" : undefined;
    });
    await usher.save();
    await usher.isTold("It is not known yet whether Home music did this");
    await expect(fullName).toHaveValue("Mia, on the way");
    door.fail();
    await usher.save();
    await expect(usher.page.getByText("It is not known yet")).toBeHidden();
    await expect(usher.page.getByText("No changes")).toBeVisible();
    expect(await client.userNamed("mia")).toMatchObject({ name: "Mia, on the way" });
  });
});

const inBetween: [string, Fault, string][] = [
  ["a network's own sign-in page, with a status of 200", "page", "A web page answers instead of Home music"],
  [
    "a proxy without its server, which lets no page read that",
    { status: 503, isCrossOrigin: false },
    "Home music does not answer",
  ],
  ["an answer that breaks off", "truncated", "Home music does not answer"],
];

test("@once somebody else answers: what was typed stays", async ({ usher, door }) => {
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  await usher.openUser(mia.id);
  await usher.field("Full name").fill("Mia through the storm");
  for (const [name, fault, told] of inBetween)
    await test.step(name, async () => {
      door.fail(() => fault);
      await usher.save();
      await usher.isTold(told);
      await expect(usher.field("Full name")).toHaveValue("Mia through the storm");
    });
  expect(door.writes()).toEqual([]);
  door.fail();
  await usher.save();
  await usher.isTold("is saved");
});

test("@once the list stays in sight as it was, says since when, and comes back by itself", async ({
  usher,
  door,
}) => {
  await usher.openListAs("demo");
  const names = await usher.names();
  door.fail(() => 502);
  await usher.rowOf("mia").getByRole("button", { name: "Actions for mia" }).click();
  await usher.page.getByRole("menuitem", { name: "Delete" }).click();
  await usher.dialog.getByRole("button", { name: "Cancel" }).click(); // who was asked about is read again
  await usher.isTold(/As of \d\d:\d\d\. Home music is not ready\./);
  expect(await usher.names()).toEqual(names);
  door.fail();
  await expect(usher.page.getByText(/As of \d\d:\d\d/)).toBeHidden();
  door.fail(() => "reset");
  await usher.search("mia");
  await usher.isTold("Home music does not answer");
  door.fail();
  await usher.showsNames(["mia"]);
});

test("@once a newer version is installed while somebody types: what is missing is told, and a reload keeps what was typed", async ({
  usher,
  door,
}) => {
  door.fail();
  usher.expectFailure({ what: 404, at: "/assets/" });
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  await usher.openUser(mia.id);
  await usher.page.route("**/assets/**", (route) => route.fulfill({ status: 404 }));
  await usher.field("Full name").fill("Mia, version two");
  await usher.page.getByRole("button", { name: "Delete user" }).click();
  await usher.isTold("A part of Usher could not be loaded");
  await expect(usher.field("Full name")).toHaveValue("Mia, version two");
  await usher.page.unrouteAll();
  await usher.page.getByRole("button", { name: "Reload, and keep what was typed" }).click();
  await expect(usher.page.getByText("A part of Usher")).toBeHidden();
  await expect(usher.field("Full name")).toHaveValue("Mia, version two");
  await usher.save();
  await usher.isTold("is saved");
});

test("@once a browser that keeps nothing more: one signs in and saves all the same", async ({
  usher,
  server,
}) => {
  await usher.page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
    indexedDB.open = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
  });
  await usher.open("/home");
  await usher.signIn("demo");
  await usher.seesList();
  await usher.follow("mia");
  await usher.field("Full name").fill("Mia without a memory");
  await usher.save();
  await usher.isTold("is saved");
  const client = await server.signIn("demo");
  expect(await client.userNamed("mia")).toMatchObject({ name: "Mia without a memory" });

  await usher.page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("Forbidden", "SecurityError");
        },
      });
  });
  await usher.page.reload();
  await expect(usher.page.getByRole("heading", { name: "Usher may not store anything here" })).toBeVisible();
  await usher.page.close(); // nobody can read what it keeps
});
