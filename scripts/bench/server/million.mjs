/** A million users straight into the file: what `--people` does, without a document for each, and without waiting for the disk. */
import { randomBytes } from "node:crypto";
import { openEngine } from "../../../server/db/open.ts";
import { generatePeople } from "../../../server/people/generate.ts";
import { createId } from "../../../server/store/ids.ts";
import { toNameKey } from "../../../server/store/names.ts";
import { toTimestamp } from "../../../server/store/timestamps.ts";

/** To be called while no server has `file` open, which has the people of the demo. Answers how many seconds it took. */
export const addPeople = async (file, count) => {
  const from = performance.now();
  const engine = await openEngine(file);
  engine.exec("pragma journal_mode=off; pragma synchronous=off; pragma cache_size=-400000; begin");
  const taken = engine
    .prepare("select name from users")
    .all()
    .map(({ name }) => name);
  // An index is made faster of rows that are there.
  const indices = engine
    .prepare("select name, sql from sqlite_master where type = 'index' and tbl_name = 'users' and sql <> ''")
    .all();
  for (const { name } of indices) engine.exec(`drop index "${name}"`);
  const addUser = engine.prepare(
    `insert into users (id, name, name_key, full_name, email, is_admin, password_hash, last_login_at,
       last_access_at, created_at, updated_at, scrobble_filter) values (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, '')`,
  );
  const addLibrary = engine.prepare("insert into user_libraries (user_id, library_id) values (?, ?)");
  const libraries = ["Music", "Audiobooks", "Kids' songs"];
  const now = Date.now();
  const ago = (minutes) => (minutes === undefined ? null : toTimestamp(new Date(now - minutes * 60_000)));
  const random = randomBytes(16 * count);
  const ids = Array.from({ length: count }, (_, index) =>
    createId(random.subarray(16 * index, 16 * index + 16)),
  ).toSorted();
  for (const [index, person] of generatePeople(count, { taken }).entries()) {
    const { name, fullName, email = "", isAdmin, lastLogin, lastAccess, created } = person;
    const [id, since] = [ids[index], ago(created * 24 * 60)];
    const times = [ago(lastLogin), ago(lastAccess), since, since];
    addUser.run(id, name, toNameKey(name), fullName, email, Number(isAdmin ?? false), ...times);
    for (const library of isAdmin ? libraries : person.libraries)
      addLibrary.run(id, 1 + libraries.indexOf(library));
  }
  for (const { sql } of indices) engine.exec(sql);
  engine.exec("commit; analyze");
  engine.close();
  return (performance.now() - from) / 1000;
};
