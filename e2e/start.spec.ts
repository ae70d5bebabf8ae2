/**
 * The product as `npm start` runs it: the built dashboard and its server, one process, one port, one folder
 * of data. Once: it offers the real manner only.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbeddedServer } from "../scripts/embedded-server.mjs";
import { expect, test } from "./fixtures.ts";

test("@once both demos are offered with their sign-in filled in, and what is changed outlives a restart", async ({
  usher,
  watch,
}) => {
  const data = await mkdtemp(path.join(tmpdir(), "usher-start-"));
  const start = (port: string) => startEmbeddedServer("--port", port, "--data", data, "--app", "dist");
  await usher.takeConfigAsServed();
  let running = await start("0");
  try {
    watch.origins.add(new URL(running.address).origin);
    await usher.page.goto(running.address);
    await usher.page.getByRole("link", { name: "Demo films" }).click();
    await expect(usher.page.getByRole("heading", { name: "Sign in to Demo films" })).toBeVisible();
    await usher.page.getByRole("button", { name: "demo", exact: true }).click(); // its face
    await expect(usher.passwordField).not.toHaveValue("");
    await usher.page.getByRole("button", { name: "Sign in" }).click();
    await usher.seesList();

    await usher.page.goto(running.address);
    await usher.page.getByRole("link", { name: "Demo music" }).click();
    await usher.seesSignIn("Demo music");
    await expect(usher.nameField).toHaveValue("demo");
    await usher.page.getByRole("button", { name: "Sign in" }).click();
    await usher.seesList();
    await usher.follow("mia");
    await usher.field("Full name").fill("Mia for good");
    await usher.save();
    await usher.isTold("is saved");

    await running.stop();
    running = await start(new URL(running.address).port);
    await usher.page.reload();
    await expect(usher.field("Full name")).toHaveValue("Mia for good");
  } finally {
    await running.stop();
    await rm(data, { recursive: true, force: true });
  }
});

test("@once below a path that nobody knew when it was built, everything is found", async ({
  usher,
  server,
  watch,
}) => {
  await using host = await serveBelow("/apps/usher/", {
    servers: [{ id: "home", name: "Home music", backend: "navidrome", url: server.url }],
  });
  watch.origins.add(new URL(host.address).origin);
  await usher.takeConfigAsServed();
  await usher.page.goto(host.address);
  await usher.seesSignIn();
  await usher.signIn("demo");
  await usher.seesList();
  await usher.follow("mia");
  await usher.page.reload();
  await expect(usher.field("Full name")).toHaveValue("Mia Lindqvist");
  expect(usher.page.url().startsWith(`${host.address}#/home/users/`)).toBe(true);
});

/** A plain web server that knows nothing of Usher. */
const serveBelow = async (prefix: string, config: object) => {
  const types: Record<string, string> = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".html": "text/html",
    ".svg": "image/svg+xml",
  };
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://host").pathname;
    if (!name.startsWith(prefix)) return response.writeHead(404).end();
    const file = name.slice(prefix.length) || "index.html";
    if (file === "config.json") return response.end(JSON.stringify(config));
    readFile(path.join("dist", file)).then(
      (content) => response.writeHead(200, { "content-type": types[path.extname(file)] ?? "" }).end(content),
      () => response.writeHead(404).end(),
    );
    return undefined;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
