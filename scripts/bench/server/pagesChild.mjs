/**
 * Run as a process of its own, bundled with the server's sources: pages of a million users through the whole server
 * short of the network, and the least SQL that answers the same page and total, in turns. Prints samples as JSON.
 */
import path from "node:path";
import { createApp } from "../../../server/app.ts";
import { openEngine } from "../../../server/db/open.ts";
import { fillStore } from "../../../server/people.ts";
import { openStore } from "../../../server/store/index.ts";
import { addPeople } from "./million.mjs";

const [folder, count, rounds] = process.argv.slice(2);
const file = path.join(folder, "million.db");

/** Each asks the server in `url`, and SQLite in `where` (with `values`) and `order`. */
const size = 50;
const cases = (total) => ({
  "user names, those that begin with m": {
    url: "/real/navidrome/api/user?user_name=m&_sort=userName&_order=ASC",
    where: "lower(name) >= 'm' and lower(name) < 'n'",
    order: "name, id",
  },
  "last seen, full names that begin with ma": {
    url: "/real/navidrome/api/user?name=ma&_sort=lastAccessAt&_order=DESC",
    where: "lower(full_name) >= 'ma' and lower(full_name) < 'mb'",
    order: "last_access_at desc, id",
  },
  "full names, administrators": {
    url: `/documented/navidrome/api/user?filter=${encodeURIComponent('{"isAdmin":true}')}&_sort=name&_order=ASC`,
    where: "is_admin = 1",
    order: "lower(full_name), id",
  },
  "e-mail, those that contain son": {
    url: `/documented/navidrome/api/user?filter=${encodeURIComponent('{"email":"son"}')}&_sort=email&_order=DESC`,
    where: "email like '%son%'",
    order: "email desc, id",
  },
  "since when, everybody, the last page": {
    url: "/real/navidrome/api/user?_sort=createdAt&_order=DESC",
    start: total - size,
    where: "1",
    order: "created_at desc, id",
  },
});

const empty = await openStore(file);
await fillStore(empty, "demo");
await empty.close();
const seconds = await addPeople(file, Number(count));
const store = await openStore(file);
const engine = await openEngine(file);
const app = await createApp({ store });
const admin = { username: "demo", password: "demo" };
const signedIn = await app.inject({ method: "POST", url: "/real/navidrome/auth/login", payload: admin });
const tokens = {
  "/real": signedIn.json().token,
  "/documented": (
    await app.inject({ method: "POST", url: "/documented/navidrome/auth/login", payload: admin })
  ).json().token,
};

const samples = [];
for (const [name, { url, where, order, start = 0 }] of Object.entries(cases(await store.users.count()))) {
  const ids = `select id from users where ${where} order by ${order} limit ${size} offset ${start}`;
  const page = engine.prepare(
    `select id, name, full_name, email, is_admin, last_login_at, last_access_at, created_at, updated_at, scrobble_filter,
       (select group_concat(library_id) from user_libraries where user_id = users.id) as libraries
     from users where ${start > 0 ? `id in (${ids}) order by ${order}` : `${where} order by ${order} limit ${size}`}`,
  );
  const total = engine.prepare(`select count(*) as total from users where ${where}`);
  const token = tokens[url.slice(0, url.indexOf("/", 1))];
  const ask = () =>
    app.inject({
      url: `${url}&_start=${start}&_end=${start + size}`,
      headers: { "x-nd-authorization": `Bearer ${token}` },
    });
  const askBare = () => ({ rows: page.all(), total: total.get().total });
  const [answer, expected] = [await ask(), askBare()];
  const answered = answer.json().map(({ id }) => id);
  if (
    answered.join() !== expected.rows.map(({ id }) => id).join() ||
    Number(answer.headers["x-total-count"]) !== expected.total
  )
    throw new Error(`${name}: the server and the bare query answer differently`);
  for (let round = 1; round <= Number(rounds); round++) {
    const from = performance.now();
    askBare();
    const between = performance.now();
    await ask();
    const [beside, ms] = [between - from, performance.now() - between];
    samples.push({
      dashboard: name,
      page: "million",
      profile: "fast",
      round,
      ms,
      beside,
      ratio: ms / beside,
    });
  }
}
await app.close();
engine.close();
await store.close();
console.log(JSON.stringify({ seconds, samples }));
