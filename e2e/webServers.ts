/** The built dashboard below several paths, on the embedded server and on others set up as docs/deployment has it. */
import { spawn, spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { startTestServer } from "../server/testing.ts";

export interface WebServer {
  origin: string;
  stop(): Promise<unknown>;
}

/** The same files at "/", at "/usher/" and at "/a/b/". */
export const makeSite = async (): Promise<string> => {
  const site = await mkdtemp(path.join(tmpdir(), "usher-site-"));
  await chmod(site, 0o755); // nginx reads as somebody who may do little
  const build = path.resolve(process.env.E2E_APP ?? "dist");
  for (const name of await readdir(build)) await symlink(path.join(build, name), path.join(site, name));
  await symlink(build, path.join(site, "usher"));
  await mkdir(path.join(site, "a"));
  await symlink(build, path.join(site, "a", "b"));
  return site;
};

export const removeSite = (site: string) => rm(site, { recursive: true });

export const serveByUsher = async (site: string): Promise<WebServer> => {
  const { origin, close } = await startTestServer({ people: "none", app: site });
  return { origin, stop: close };
};

/** Debian has its daemons where not everybody looks. */
const searchPath = `${process.env.PATH}:/usr/sbin`;

export const isInstalled = (command: "nginx" | "caddy") =>
  spawnSync(command, [command === "nginx" ? "-v" : "version"], { env: { PATH: searchPath } }).status === 0;

export const serveByNginx = async (site: string): Promise<WebServer> => {
  const port = await findPort();
  const folder = await mkdtemp(path.join(tmpdir(), "usher-nginx-"));
  const example = await readExample("nginx.conf", site, /listen 80;/, `listen 127.0.0.1:${port};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  await writeFile(
    path.join(folder, "main.conf"),
    `pid ${folder}/pid; error_log stderr; daemon off; events {}
     http { include /etc/nginx/mime.types; access_log off; ${temporary} ${example} }`,
  );
  return run("nginx", ["-p", folder, "-c", path.join(folder, "main.conf")], port, folder);
};

export const serveByCaddy = async (site: string, config?: object): Promise<WebServer> => {
  const port = await findPort();
  const folder = await mkdtemp(path.join(tmpdir(), "usher-caddy-"));
  const example = await readExample("Caddyfile", site, /^:80 \{/m, `http://127.0.0.1:${port} {`);
  const file = path.join(folder, "Caddyfile");
  await writeFile(file, `{\n\tadmin off\n}\n${example}`);
  return run("caddy", ["run", "--config", file, "--adapter", "caddyfile"], port, folder, {
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
    ...(config && { USHER_CONFIG: JSON.stringify(config) }),
  });
};

/** As it is committed, but for where the files lie and where it listens. */
const readExample = async (name: string, site: string, listening: RegExp, here: string) => {
  const text = await readFile(path.join("docs", "deployment", name), "utf8");
  if (!listening.test(text)) throw new Error(`${name} listens somewhere else now.`);
  return text.replace(listening, here).replaceAll("/srv/www", site);
};

const run = async (
  command: string,
  words: string[],
  port: number,
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<WebServer> => {
  const process = spawn(command, words, {
    env: { PATH: searchPath, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => process.once("close", resolve));
  let said = "";
  process.stderr.on("data", (part: Buffer) => {
    said += part.toString();
  });
  const origin = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(origin).then(
      () => true,
      () => false,
    ))
  ) {
    if (process.exitCode !== null) throw new Error(`${command} does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    async stop() {
      process.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
};

const findPort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
