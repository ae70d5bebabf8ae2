/** Codes: asked for, approved on a page or by another app, fetched by who asked, and run out. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { manners } from "../manner.ts";
import { startTestServer, type TestServer } from "../testing.ts";
import { createCall, readElements, signIn } from "./testClient.ts";

let server: TestServer;
let time: number;
beforeEach(async () => {
  time = Date.UTC(2030, 0, 1);
  server = await startTestServer({ now: () => time });
});
afterEach(() => server.close());

interface Pin {
  id: string;
  code: string;
  authToken: string;
  expiresIn: string;
  qr: string;
}

describe.each(manners)("%s", (manner) => {
  const client = () => createCall(server.url(manner, "plex"), { accept: "" });
  const ask = async (strong = true) => {
    const { status, text } = await client()("POST", `/api/v2/pins${strong ? "?strong=true" : ""}`);
    expect(status).toBe(201);
    return readElements(text, "pin")[0] as unknown as Pin;
  };
  const poll = async ({ id }: Pin, call = client()) => {
    const { status, text } = await call("GET", `/api/v2/pins/${id}`);
    return { status, token: readElements(text, "pin")[0]?.authToken };
  };
  const post = async (page: "auth" | "link", fields: Record<string, string>) => {
    const body = new URLSearchParams(fields);
    return createCall(server.url(manner, "plex"), { client: "" })("POST", `/${page}`, { body });
  };
  const approval = { login: "demo", password: "demo" };

  test("a code waits, is approved on the page, and gives its token to who asked", async () => {
    const pin = await ask();
    expect(pin).toMatchObject({ authToken: "", expiresIn: "900", product: "Usher" });
    expect(pin.code).toMatch(/^[a-z0-9]{25}$/);
    expect(await poll(pin)).toEqual({ status: 200, token: "" });
    const done = await post("auth", { ...approval, code: pin.code });
    expect(done.status).toBe(200);
    expect(done.text).toContain("Usher is signed in");
    const { token = "" } = await poll(pin);
    const { text } = await createCall(server.url(manner, "plex"), { token, accept: "" })(
      "GET",
      "/api/v2/user",
    );
    expect(readElements(text, "user")).toMatchObject([{ username: "demo", authToken: token }]);
    expect(await poll(pin)).toEqual({ status: 200, token });
  });

  test("a short code has four characters, and is typed in any letter case", async () => {
    const pin = await ask(false);
    expect(pin.code).toMatch(/^[A-Z0-9]{4}$/);
    expect((await post("link", { ...approval, code: ` ${pin.code.toLowerCase()} ` })).status).toBe(200);
    expect((await poll(pin)).token).not.toBe("");
  });

  test("another app that is signed in approves a code as well", async () => {
    const pin = await ask(false);
    const { call, id } = await signIn(server, manner, "mia");
    const body = new URLSearchParams({ code: pin.code });
    expect((await call("PUT", "/api/v2/pins/link", { body })).status).toBe(204);
    const { token = "" } = await poll(pin);
    const { text } = await createCall(server.url(manner, "plex"), { token, accept: "" })(
      "GET",
      "/api/v2/user",
    );
    expect(readElements(text, "user")[0]?.id).toBe(String(id));
    expect((await call("PUT", "/api/v2/pins/link", { body })).status).toBe(404);
  });

  test("what did not ask for it cannot fetch the token, nor with the wrong code", async () => {
    const pin = await ask();
    await post("auth", { ...approval, code: pin.code });
    const other = createCall(server.url(manner, "plex"), { client: "somebody else", accept: "" });
    expect((await poll(pin, other)).status).toBe(404);
    expect((await client()("GET", `/api/v2/pins/${pin.id}?code=${pin.code}x`)).status).toBe(404);
    expect((await client()("GET", `/api/v2/pins/${pin.id}?code=${pin.code}`)).status).toBe(200);
    expect((await client()("GET", "/api/v2/pins/1")).status).toBe(404);
  });

  test("a code runs out after its time, approved or not", async () => {
    const [approved, waiting] = [await ask(), await ask()];
    await post("auth", { ...approval, code: approved.code });
    time += 899_000;
    expect((await poll(waiting)).status).toBe(200);
    time += 1000;
    expect((await poll(approved)).status).toBe(404);
    expect((await poll(waiting)).status).toBe(404);
    const late = await post("auth", { ...approval, code: waiting.code });
    expect(late.status).toBe(404);
    expect(late.text).toContain("This code is not valid");
  });

  test("the page says what asks and which code, in plain text, and lets nothing else in", async () => {
    const asking = createCall(server.url(manner, "plex"), { accept: "" });
    const { text } = await asking("POST", "/api/v2/pins", {
      headers: { "x-plex-product": '<b>Evil</b> "&' },
    });
    const { code = "" } = readElements(text, "pin")[0] ?? {};
    const page = await client()("GET", `/link?code=${code}`);
    expect(page.text).toContain("&lt;b&gt;Evil&lt;/b&gt; &quot;&amp; wants to sign in");
    expect(page.text).toContain(code);
    expect(page.text).not.toContain("<b>Evil");
    expect(page.headers.get("content-security-policy")).toMatch(
      /^default-src 'none';.*frame-ancestors 'none'$/,
    );
    expect(page.type).toBe("text/html; charset=utf-8");
  });

  test("a wrong password approves nothing, says so, and keeps the name", async () => {
    const pin = await ask();
    for (const password of ["wrong", ""]) {
      const page = await post("auth", { code: pin.code, login: "mia", password });
      expect(page.status).toBe(401);
      expect(page.text).toContain("do not belong together");
      expect(page.text).toContain('value="mia"');
    }
    expect(await poll(pin)).toEqual({ status: 200, token: "" });
  });

  test("without a code the page asks for one, and knows a client that did not ask", async () => {
    for (const path of ["/auth", "/link"])
      expect((await client()("GET", path)).text).toContain('name="code"');
    const pin = await ask();
    const page = createCall(server.url(manner, "plex"), { client: "" });
    expect((await page("GET", `/auth?code=${pin.code}&clientID=usher-test-client`)).status).toBe(200);
    expect((await page("GET", `/auth?code=${pin.code}&clientID=another`)).status).toBe(404);
  });

  test("the page tells whom the demo lets in, while that is so", async () => {
    const { code } = await ask();
    const page = async () => (await client()("GET", `/auth?code=${code}`)).text;
    expect(await page()).toContain("signs in with the password <strong>demo</strong>");
    const { id } = (await server.store.users.findByName("demo"))!;
    await server.store.users.update(id, { password: "changed" });
    expect(await page()).not.toContain("signs in with the password");
  });

  test("it leads back to where it was sent from, if that is a page", async () => {
    const back = async (forwardUrl: string) => {
      const { code } = await ask();
      return (await post("auth", { ...approval, code, forwardUrl })).text;
    };
    expect(await back("https://usher.example/?a=1&b=2")).toContain(
      'content="0;url=https://usher.example/?a=1&amp;b=2"',
    );
    for (const other of ["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://"])
      expect(await back(other)).not.toContain("http-equiv");
  });

  test("too many wrong passwords are refused, and so is a right one, for a minute", async () => {
    const pin = await ask();
    for (let tries = 0; tries < 10; tries++)
      await post("auth", { code: pin.code, login: "mia", password: "no" });
    const page = await post("auth", { code: pin.code, login: "mia", password: "mia-demo" });
    expect(page.text).toContain("too many wrong passwords");
    const body = new URLSearchParams({ login: "mia", password: "mia-demo" });
    const refused = await client()("POST", "/api/v2/users/signin", { body });
    expect([refused.status, readElements(refused.text, "error")[0]?.code]).toEqual([401, "1031"]);
    time += 60_000;
    expect((await client()("POST", "/api/v2/users/signin", { body })).status).toBe(201);
  });

  test("the picture of a code is there while it waits", async () => {
    const pin = await ask(false);
    const picture = await fetch(pin.qr);
    expect(picture.headers.get("content-type")).toMatch(/^image\/svg\+xml/);
    expect(await picture.text()).toMatch(/^<svg [^]*<\/svg>\n$/);
    await post("link", { ...approval, code: pin.code });
    expect((await fetch(pin.qr)).status).toBe(404);
  });
});

test("an e-mail is a name to sign in with; a managed user has none, and no password will do", async () => {
  const url = server.url("real", "plex");
  const enter = (login: string, password: string) =>
    createCall(url)("POST", "/api/v2/users/signin", { body: new URLSearchParams({ login, password }) });
  expect(await enter("Mia.Lindqvist@example.org", "mia-demo")).toMatchObject({
    status: 201,
    json: {
      username: "mia",
      homeAdmin: false,
      homeSize: 6,
      maxHomeSize: 15,
      subscription: { active: false },
    },
  });
  for (const [login, password] of [
    ["mia", "wrong"],
    ["mia", ""],
    ["Freja", "0042"],
    ["Freja", ""],
    ["", ""],
  ] as const)
    expect(await enter(login, password)).toMatchObject({ status: 401, json: { errors: [{ code: 1001 }] } });
});

test("signing out ends this token and no other", async () => {
  const [one, two] = [await signIn(server, "real"), await signIn(server, "real")];
  expect(await one.call("DELETE", "/api/v2/users/signout")).toMatchObject({ status: 204, text: "" });
  expect((await one.call("GET", "/api/v2/ping")).status).toBe(401);
  expect(await two.call("GET", "/api/v2/ping")).toMatchObject({ status: 200, json: { pong: true } });
  const { text } = await createCall(server.url("documented", "plex"), { token: two.token })(
    "GET",
    "/api/v2/ping",
  );
  expect(text).toContain("<pong>1</pong>");
});
