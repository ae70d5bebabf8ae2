/** The bundled server as its own process, as a user runs it. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "./store/index.ts";

const root = path.join(import.meta.dirname, "..");
// Below node_modules it finds the packages that it does not bundle.
const folder = path.join(root, "node_modules", ".cache", `usher-server-${process.pid}`);
const bundle = path.join(folder, "main.mjs");

let data: string;
const running = new Set<ChildProcess>();

beforeAll(() => {
  const { status } = spawnSync(process.execPath, [path.join(root, "scripts/build-server.mjs"), folder]);
  expect(status).toBe(0);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), "usher-main-"));
});
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  await rm(data, { recursive: true, force: true });
});

/** Words as on the command line; `--data` is a new folder each time. */
const start = (...words: string[]) => {
  const child = spawn(process.execPath, [bundle, "--data", data, ...words], {
    env: { PATH: process.env.PATH },
  });
  running.add(child);
  const said = { out: "", error: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.error += chunk.toString()));
  const ended = new Promise<{ code: number | null; out: string; error: string }>((resolve) => {
    child.once("close", (code) => {
      running.delete(child);
      resolve({ code, ...said });
    });
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const found = /http:\/\/\S+/.exec(said.out)?.[0];
      if (found) resolve(found.replace(/\/$/, ""));
    });
    void ended.then(({ error }) => reject(new Error(error)));
  });
  address.catch(() => undefined); // those who expect it to end do not ask
  return { child, address, ended };
};

const logIn = (origin: string) =>
  fetch(`${origin}/real/navidrome/auth/login`, {
    method: "POST",
    body: JSON.stringify({ username: "demo", password: "demo" }),
  });

describe("a start", () => {
  test("says where it is in one line, serves both manners, and ends with 0 when it is told to", async () => {
    const { child, address, ended } = start("--port", "0");
    const origin = await address;
    expect((await logIn(origin)).status).toBe(200);
    expect((await fetch(`${origin}/documented/navidrome/app/`)).status).toBe(200);
    expect((await fetch(`${origin}/`)).status).toBe(404);
    child.kill("SIGTERM");
    expect(await ended).toEqual({
      code: 0,
      out: `Usher's embedded server is ready at ${origin}/\n`,
      error: "",
    });
  });

  test("with a dashboard is called Usher", async () => {
    await writeFile(path.join(data, "index.html"), "<title>Usher</title>");
    const { child, address, ended } = start("--port", "0", "--app", data);
    const origin = await address;
    expect(await (await fetch(`${origin}/`)).text()).toBe("<title>Usher</title>");
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: 0, out: `Usher is ready at ${origin}/\n`, error: "" });
  });

  test("finishes what it was asked before it ends", async () => {
    const { child, address, ended } = start("--port", "0");
    const origin = await address;
    const request = httpRequest(`${origin}/real/navidrome/auth/login`, {
      method: "POST",
      headers: { expect: "100-continue" },
    });
    const status = new Promise((resolve, reject) => {
      request.once("response", (response) => resolve(response.resume().statusCode));
      request.once("error", reject);
    });
    request.flushHeaders();
    await new Promise((resolve) => request.once("continue", resolve)); // now the server is at it
    child.kill("SIGTERM");
    await expect
      .poll(() =>
        fetch(`${origin}/healthz`).then(
          () => "open",
          () => "closed",
        ),
      )
      .toBe("closed");
    request.end(JSON.stringify({ username: "demo", password: "demo" }));
    expect(await status).toBe(200);
    expect((await ended).code).toBe(0);
  });
});

test("a stop does not wait for a connection that asks nothing", async () => {
  const { child, address, ended } = start("--port", "0");
  const { port } = new URL(await address);
  const idle = connect(Number(port), "127.0.0.1");
  await new Promise((resolve) => idle.once("connect", resolve));
  await fetch(`${await address}/healthz`); // what came first is known to the server now
  const closed = new Promise((resolve) => idle.once("close", resolve));
  idle.on("error", () => undefined);
  child.kill("SIGTERM");
  const first = await Promise.race([closed.then(() => "closed"), wait(4000).then(() => "waited")]);
  expect(first).toBe("closed");
  expect((await ended).code).toBe(0);
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("what goes wrong is said in a sentence, without a stack", () => {
  const expectSentence = ({ code, out, error }: { code: number | null; out: string; error: string }) => {
    expect([code, out]).toEqual([1, ""]);
    expect(error.trim().split("\n")).toHaveLength(1);
    expect(error).not.toMatch(/\bat .*:\d+|Error:/);
  };

  test("a port that is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    const result = await start("--port", String(port)).ended;
    other.close();
    expectSentence(result);
    expect(result.error).toContain(`Port ${port} is taken by another program.`);
  });

  test("a folder that cannot be made", async () => {
    await writeFile(path.join(data, "file"), "");
    const result = await start("--port", "0", "--data", path.join(data, "file")).ended;
    expectSentence(result);
    expect(result.error).toContain("cannot be opened");
  });

  test("a file that is no database", async () => {
    await writeFile(
      path.join(data, "usher.db"),
      "not a database, but long enough to be looked at ".repeat(50),
    );
    const result = await start("--port", "0").ended;
    expectSentence(result);
    expect(result.error).toContain("file is not a database");
  });

  test("an option that does not exist", async () => {
    const result = await start("--nosuch").ended;
    expectSentence(result);
    expect(result.error).toContain("'--nosuch'");
  });
});

describe("people", () => {
  test("as many as are asked for live in a file of their own", async () => {
    const { child, address, ended } = start("--port", "0", "--people", "200");
    await address;
    child.kill("SIGTERM");
    await ended;
    const store = await openStore(path.join(data, "usher-200.db"));
    await expect(store.users.count()).resolves.toBe(200);
    await store.close();
  });

  test("are kept in a file that is there already, and the console says how to start anew", async () => {
    const first = start("--port", "0", "--people", "none");
    await first.address;
    first.child.kill("SIGTERM");
    await first.ended;
    const second = start("--port", "0", "--people", "demo");
    expect((await logIn(await second.address)).status).toBe(401);
    second.child.kill("SIGTERM");
    const { out } = await second.ended;
    expect(out).toContain("usher.db is there already and kept as it is");
    expect(out).toContain("remove that file or choose another folder");
    expect(out.match(/http:/g)).toHaveLength(1);
  });
});

test("no change that was acknowledged is lost when the process is killed", async () => {
  const { child, address, ended } = start("--port", "0", "--people", "none", "--login-limit", "0");
  const url = `${await address}/real/navidrome`;
  const made = await fetch(`${url}/auth/createAdmin`, {
    method: "POST",
    body: JSON.stringify({ username: "admin", password: "admin" }),
  });
  const { token } = (await made.json()) as { token: string };
  const acknowledged: string[] = [];
  const create = async (worker: number) => {
    for (let number = 0; ; number++) {
      const userName = `user-${worker}-${number}`;
      const response = await fetch(`${url}/api/user`, {
        method: "POST",
        headers: { "x-nd-authorization": `Bearer ${token}` },
        body: JSON.stringify({ userName }),
      });
      if (response.status === 200) acknowledged.push(userName);
      if (acknowledged.length === 100) child.kill("SIGKILL");
    }
  };
  await Promise.allSettled([create(1), create(2), create(3)]);
  await ended;

  const store = await openStore(path.join(data, "usher.db"));
  const names = new Set((await store.users.list()).users.map(({ name }) => name));
  expect(acknowledged.length).toBeGreaterThanOrEqual(100);
  expect(acknowledged.filter((name) => !names.has(name))).toEqual([]);
  await store.close();
});
