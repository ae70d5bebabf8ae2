/** What Usher is made of besides its own code: every package of package-lock.json, its licence, and how far it gets. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { neverReached, withBinaries } from "./build-server.mjs";

const root = path.join(import.meta.dirname, "..");

/** Licences under which a package may be used, changed and passed on beside code under the MIT licence. */
export const allowedLicences = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MPL-2.0",
];

/** Packages whose licence is none of these, or is not written as SPDX wants it: why each may stay. */
export const licenceExceptions = {
  "css-mediaquery": { licence: "BSD", because: "its LICENSE file is BSD-3-Clause" },
  "robust-predicates": {
    licence: "Unlicense",
    because: "in the public domain, which asks for even less than the others",
  },
};

/** Every package of the lock, one entry per version and place, by name. */
export const readDependencies = async () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const [page, server] = await Promise.all([findInPage(), findInServer(packages)]);
  return Object.entries(packages)
    .filter(([place]) => place)
    .map(([place, { version, license, dev = false }]) => ({
      place,
      name: nameOf(place),
      version,
      licence: license ?? readLicence(place),
      isForDevelopment: dev,
      isInPage: page.has(place),
      isInServer: server.has(place),
    }))
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.place, b.place));
};

/** Whether `licence`, an SPDX expression, leaves at least one way that is allowed. */
export const isAllowed = ({ name, licence }) =>
  licenceExceptions[name]?.licence === licence ||
  licence
    .replace(/^\((.*)\)$/, "$1")
    .split(/ or /i)
    .some((choice) => choice.split(/ and /i).every((one) => allowedLicences.includes(one)));

/** The text of docs/dependencies.md. */
export const describeDependencies = (dependencies) => {
  const [runtime, development] = [false, true].map((isForDevelopment) =>
    dependencies.filter((one) => one.isForDevelopment === isForDevelopment),
  );
  return `# Dependencies

Known weaknesses are for \`npm run audit\` to tell, before each release: see [security.md](security.md#dependencies).

Written by \`npm run licences\` from package-lock.json; a test fails where the two differ. A package may be here under
${toList(allowedLicences)}. Others need a reason:

${table(
  ["package", "licence", "why it may be here"],
  Object.entries(licenceExceptions).map(([name, { licence, because }]) => [name, licence, because]),
)}

How many packages there are under each licence:

${table(["licence", "packages"], countLicences(dependencies))}

## At run time

${runtime.length} packages that \`npm install --omit=dev\` brings. "Page": a bundle of the page has some of its code, so it may be in the files that a browser loads. "Server":
it is in the embedded server, or installed beside it. Without either mark nothing of it is left after a build: other
packages ask for it, and Usher uses none of it.

${table(
  ["package", "version", "licence", "reaches"],
  runtime.map((one) => [one.name, one.version, one.licence, reachOf(one)]),
)}

## For development

${development.length} packages that test, check and build, and reach neither the page nor the server.

${table(
  ["package", "version", "licence"],
  development.map(({ name, version, licence }) => [name, version, licence]),
)}
`;
};

const reachOf = ({ isInPage, isInServer }) =>
  [isInPage && "page", isInServer && "server"].filter(Boolean).join(", ");

const countLicences = (dependencies) => {
  const counts = new Map();
  for (const { licence } of dependencies) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, many], [b, few]) => few - many || compare(a, b))
    .map(([licence, count]) => [licence, String(count)]);
};

/** What the page is made of before vite makes it smaller: React, and Preact for the screens before sign-in. */
const findInPage = () =>
  bundle({
    entryPoints: ["src/main.tsx", "src/import/worker.ts"],
    stdin: {
      contents:
        'export * from "preact/compat"; export * from "preact/compat/client"; export * from "preact/jsx-runtime";',
      resolveDir: root,
    },
    platform: "browser",
    jsx: "automatic",
    external: ["*.ts?worker&url"],
  });

/** What is bundled, and what stays in node_modules because it has compiled parts (scripts/build-server.mjs). */
const findInServer = async (packages) => {
  const found = await bundle({
    entryPoints: ["server/start.ts"],
    platform: "node",
    external: [...withBinaries, ...neverReached],
  });
  const add = (name, from) => {
    const place = placeOf(packages, name, from);
    if (!place || found.has(place)) return;
    found.add(place);
    const { dependencies, optionalDependencies } = packages[place];
    for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) add(each, place);
  };
  for (const name of withBinaries) add(name, "");
  return found;
};

/** The places below node_modules that end up in a bundle with at least one byte. */
const bundle = async ({ entryPoints, stdin, ...options }) => {
  const once = async (what) => {
    const { metafile } = await build({
      absWorkingDir: root,
      outdir: "dist",
      write: false,
      bundle: true,
      metafile: true,
      format: "esm",
      target: "es2023",
      logLevel: "error",
      plugins: [ownFiles],
      ...what,
      ...options,
    });
    return Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput ? [file] : [])),
    );
  };
  const files = [await once({ entryPoints }), ...(stdin ? [await once({ stdin })] : [])].flat();
  return new Set(files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
};

/** esbuild looks for files without regard to case, and takes `keys.ts` beside `Keys.tsx` for the other. */
const ownFiles = {
  name: "own-files",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?(\/|$)/ }, ({ path: asked, resolveDir }) => {
      if (resolveDir.includes("node_modules")) return undefined;
      const file = path.resolve(resolveDir, asked);
      const found = [`${file}.ts`, `${file}.tsx`, path.join(file, "index.ts")].find((each) =>
        existsSync(each),
      );
      return found && { path: found };
    });
  },
};

/** As Node looks for it: first inside the package that asks, then outwards. */
const placeOf = (packages, name, from) => {
  for (let at = from; ; at = at.slice(0, at.lastIndexOf("node_modules/")).replace(/\/$/, "")) {
    const place = at ? `${at}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[place]) return place;
    if (!at) return undefined; // of another platform, left out of the lock
  }
};

const nameOf = (place) => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);

/** Only what the lock does not tell. */
const readLicence = (place) =>
  JSON.parse(readFileSync(path.join(root, place, "package.json"), "utf8")).license ?? "none";

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const toList = (words) => `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

const table = (head, rows) => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join(
    "\n",
  );
};
