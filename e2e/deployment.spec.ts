/**
 * One build runs below any path and on any web server, and each sends with it what the embedded server sends.
 * Once: this is about the page's own server, not the one that it talks to.
 */
import { expect, test } from "./fixtures.ts";
import { Usher } from "./usher.ts";
import {
  isInstalled,
  makeSite,
  removeSite,
  serveByCaddy,
  serveByNginx,
  serveByUsher,
  type WebServer,
} from "./webServers.ts";

let site: string;
const sites: string[] = [];
const running: WebServer[] = [];
test.beforeEach(async () => {
  site = await makeSite();
  sites.push(site);
});
// Not after each: a page goes on to fetch what may be wanted next until it is closed, and that comes later.
test.afterAll(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await Promise.all(sites.splice(0).map(removeSite));
});

const start = async (serve: (site: string) => Promise<WebServer>) => {
  const server = await serve(site);
  running.push(server);
  return server.origin;
};

for (const [place, serve, command] of [
  ["/", serveByUsher],
  ["/usher/", serveByNginx, "nginx"],
  ["/a/b/", serveByCaddy, "caddy"],
] as const)
  test(`@once the page works at ${place}, served by ${command ?? "the embedded server"}`, async ({
    context,
    server,
    watch,
  }) => {
    const origin = await start(command && !isInstalled(command) ? serveByUsher : serve);
    watch.origins.add(origin);
    const usher = await Usher.arrive({ context, pageUrl: `${origin}${place}`, server, watch });
    await usher.open();
    await usher.signIn("demo");
    await usher.seesList();
    await usher.page.reload();
    await usher.seesList();
    expect(new URL(usher.page.url()).pathname).toBe(place);
  });

for (const [command, serve] of [
  ["nginx", serveByNginx],
  ["caddy", serveByCaddy],
] as const)
  test(`@once ${command}, as docs/deployment sets it up, sends what the embedded server sends`, async () => {
    test.skip(!isInstalled(command), `${command} is not installed on this machine`);
    const [other, own] = [await start(serve), await start(serveByUsher)];
    const page = await (await fetch(own)).text();
    const script = /src="\.(\/assets\/[^"]+)"/.exec(page)?.[1] ?? "";
    for (const place of ["", "/usher", "/a/b"])
      for (const file of ["/", "/index.html", script, "/favicon.svg", "/manifest.webmanifest"])
        expect
          .soft(await look(`${other}${place}${file}`), `${place}${file}`)
          .toEqual(await look(`${own}${place}${file}`));
    expect((await fetch(`${other}/headers/nginx.conf`)).status).toBe(404);
    expect((await fetch(`${other}/usher`)).url).toBe(`${other}/usher/`);
  });

test("@once Caddy takes config.json from the environment", async () => {
  test.skip(!isInstalled("caddy"), "caddy is not installed on this machine");
  const config = { servers: [{ id: "a", name: '"`{}$', backend: "navidrome", url: "https://a.test" }] };
  const response = await fetch(`${await start((folder) => serveByCaddy(folder, config))}/usher/config.json`);
  expect(await response.json()).toEqual(config);
  expect(response.headers.get("cache-control")).toBe("no-cache");
});

/** Whether it is compressed, and all headers that say how to treat it. */
const look = async (url: string) => {
  const { status, headers } = await fetch(url, { headers: { "accept-encoding": "gzip" } });
  const names = [
    "cache-control",
    "content-encoding",
    "content-security-policy",
    "cross-origin-opener-policy",
    "permissions-policy",
    "referrer-policy",
    "x-content-type-options",
    "x-frame-options",
  ];
  const type = headers
    .get("content-type")
    ?.split(";")[0]
    ?.replace("application/javascript", "text/javascript");
  return { status, type, ...Object.fromEntries(names.map((name) => [name, headers.get(name)])) };
};
