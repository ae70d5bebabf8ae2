/** Connecting a server by typing its address. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "./fixtures.ts";
import { home } from "./usher.ts";

test.beforeEach(async ({ usher }) => {
  await usher.offer({ servers: [] });
});

test("an address with a path connects, and leads to the sign-in and the list", async ({ usher, server }) => {
  await usher.open();
  await expect(usher.page.getByRole("heading", { name: "Connect your media server" })).toBeVisible();
  await usher.connectTo(server.url, "Our music");
  await usher.seesSignIn("Our music");
  await usher.signIn("demo");
  await usher.seesList();
  await expect(usher.page).toHaveURL(/#\/our-music\/users/);
});

test("an address is understood as people copy it from the browser", async ({ usher, server }) => {
  await usher.open();
  const withoutScheme = server.url.replace("http://", "");
  await usher.connectTo(`  ${withoutScheme}/app/#/album/all  `);
  await usher.seesSignIn("Navidrome");
});

// Once: the browser keeps it.
test("@once a connection is kept, gets another name and colour, and is removed again", async ({
  usher,
  server,
}) => {
  await usher.open();
  await usher.connectTo(server.url, "Our music");
  await usher.seesSignIn("Our music");
  await usher.page.getByRole("link", { name: "Use another server" }).click();

  await usher.page.getByRole("button", { name: "Name and colour of Our music" }).click();
  await usher.page.getByRole("textbox", { name: "Name", exact: true }).fill("   ");
  await usher.save();
  await usher.problemAt(usher.page.getByRole("textbox", { name: "Name", exact: true })).says("Type a name.");
  await usher.page.getByRole("textbox", { name: "Name", exact: true }).fill("Cellar");
  await usher.page.getByRole("radio", { name: "Teal" }).check();
  await usher.save();
  await usher.page.reload();
  const cellar = usher.page.getByRole("link", { name: "Cellar" });
  await cellar.click();
  await usher.seesSignIn("Cellar");
  await expect(usher.page.locator("html")).toHaveAttribute("style", /--u-accent: #0f6b6b/);
  await usher.page.getByRole("link", { name: "Use another server" }).click();

  await usher.page.getByRole("button", { name: "Remove Cellar" }).click();
  await usher.page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(cellar).toBeHidden();
  await usher.page.reload();
  await expect(usher.page.getByRole("heading", { name: "Connect your media server" })).toBeVisible();
  const kept = await usher.page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.includes("our-music")),
  );
  expect(kept).toEqual([]);
});

test("the same address is not added twice without a question", async ({ usher, server }) => {
  await usher.offer({ servers: [usher.homeServer()], otherAddresses: true });
  await usher.open("/+");
  await usher.connectTo(server.url);
  await usher.isTold("Home music has this address already.");
  await usher.page.getByRole("link", { name: "Open Home music" }).click();
  await usher.seesSignIn();
});

// Once: no server is asked.
test("@once an id in the address that no server has is said, and servers are offered", async ({ usher }) => {
  await usher.offer({ servers: [usher.homeServer()] });
  await usher.open("/nowhere/users");
  await expect(usher.page.getByRole("alert")).toContainText("This browser knows no server called “nowhere”");
  await usher.page.getByRole("link", { name: "Home music" }).click();
  await usher.seesSignIn();
  await expect(usher.page).toHaveURL(new RegExp(`#/${home}/`));
});

const notAsked = [
  { typed: "", says: "Type the address of your server." },
  { typed: "   ", says: "Type the address of your server." },
  { typed: "my music server", says: "This is no web address." },
  { typed: "http://", says: "This is no web address." },
  { typed: "ftp://nas.local", says: "The address must begin with http:// or https://" },
  { typed: "javascript:alert(1)", says: "The address must begin with http:// or https://" },
  { typed: "https://ada:correct-horse@music.example.org", says: "Leave out the user name and password." },
];
// Once: no server is asked.
test("@once what is no address is said at the field, and nobody is asked", async ({ usher, watch }) => {
  watch.addPassword("correct-horse");
  await usher.open();
  for (const { typed, says } of notAsked)
    await test.step(`“${typed}”`, async () => {
      await usher.connectTo(typed);
      await usher.addressProblem.says(new RegExp(escape(says)));
      await usher.addressProblem.isMarked();
      await expect(usher.page.getByRole("textbox", { name: "Address" })).toHaveValue(typed);
    });
});

const answers: { name: string; answer: RequestListener; says: RegExp }[] = [
  {
    name: "a page of something else",
    answer: (_request, response) =>
      response.writeHead(200, { ...cors, "content-type": "text/html" }).end("<!doctype html><h1>Hello</h1>"),
    says: /A web page answers at .*, not a server that Usher knows\. Perhaps a part of the path is missing/,
  },
  {
    name: "JSON of something else",
    answer: (_request, response) =>
      response.writeHead(200, { ...cors, "content-type": "application/json" }).end('{"ok":true}'),
    says: /Something answers at .*, but it is not a server that Usher knows/,
  },
  {
    name: "an error",
    answer: (_request, response) => response.writeHead(503, cors).end("starting"),
    says: /answers with an error \(503\)/,
  },
];
// Once: it is not an embedded server that answers.
for (const { name, answer, says } of answers)
  test(`@once an address where ${name} answers is told apart`, async ({ usher, watch }) => {
    await using other = await listen(answer);
    watch.origins.add(other.origin);
    usher.expectFailure({ what: 503, at: other.origin });
    await usher.open();
    await usher.connectTo(`${other.origin}/music`);
    await usher.addressProblem.says(says);
  });

// Once: no server answers.
test("@once an address where nobody answers is told apart", async ({ usher, watch }) => {
  const { origin } = await listenAndClose();
  watch.origins.add(origin);
  usher.expectFailure({ what: "net::ERR_CONNECTION_REFUSED", at: origin });
  await usher.open();
  await usher.connectTo(origin);
  await usher.addressProblem.says(/Nothing answers at .*\. The server may be off, the port may be wrong/);
  await expect(usher.page.getByRole("button", { name: "Connect", exact: true })).toBeEnabled();
});

const cors = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };

const listen = async (answer: RequestListener) => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: close,
  };
};

/** The address of a port that was free a moment ago. */
const listenAndClose = async () => {
  await using server = await listen(() => undefined);
  return { origin: server.origin };
};

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
