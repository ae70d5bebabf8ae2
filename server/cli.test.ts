/** What the words on the command line mean. */
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readCommand } from "./cli.ts";

const run = (words: string, env: Record<string, string> = {}) => {
  const command = readCommand(words ? words.split(" ") : [], env);
  if (command.kind !== "run") throw new Error(JSON.stringify(command));
  return command.options;
};

test("without a word it is the demo, for this machine only", () => {
  expect(run("")).toEqual({
    port: 8484,
    host: "127.0.0.1",
    database: path.join("data", "usher.db"),
    folder: "data",
    people: "demo",
    peopleGiven: false,
    log: "warn",
  });
});

test("a word wins over the environment", () => {
  expect(run("", { PORT: "9000", HOST: "::1" })).toMatchObject({ port: 9000, host: "::1" });
  expect(run("--port 0 --host localhost", { PORT: "9000", HOST: "::1" })).toMatchObject({
    port: 0,
    host: "localhost",
  });
});

test("a number of people has a file of its own", () => {
  expect(run("--people 10000 --data d")).toMatchObject({
    people: 10_000,
    peopleGiven: true,
    database: path.join("d", "usher-10000.db"),
  });
  expect(run("--people none")).toMatchObject({ people: "none", database: path.join("data", "usher.db") });
});

test("the dashboard is served where its folder is named, and not refused", () => {
  expect(run("--app dist").app).toBe("dist");
  expect(run("--app dist --no-app").app).toBeUndefined();
});

describe("what makes no sense is said in one sentence", () => {
  test.each([
    ["--port x", {}, /^--port must be a number from 0 to 65535, not "x"\./],
    ["--port 70000", {}, /^--port must be/],
    ["", { PORT: "http" }, /^PORT must be/],
    ["--people few", {}, /^--people must be none, demo or a number from 1 to 1000000, not "few"\./],
    ["--people 0", {}, /^--people must be/],
    ["--nosuch", {}, /^Unknown option '--nosuch'\./],
    ["--port", {}, /^Option '--port/],
    ["extra", {}, /^Unexpected argument 'extra'\./],
    ["--login-limit -1", {}, /--login-limit/],
  ])("%j with %j", (words, env, message) => {
    const command = readCommand(words ? words.split(" ") : [], env);
    expect(command).toEqual({ kind: "wrong", message: expect.stringMatching(message) as string });
    expect((command as { message: string }).message).not.toContain("\n");
  });
});

test("help is help, whatever else is said", () => {
  expect(readCommand(["--help"], {})).toEqual({ kind: "help" });
  expect(readCommand(["-h", "--people", "none"], {})).toEqual({ kind: "help" });
});

test("a backup has a place of its own", () => {
  const toBackup = (words: string) => readCommand(words.split(" "), {});
  expect(toBackup("backup --data d")).toMatchObject({ kind: "backup", file: path.join("d", "usher.db") });
  expect(toBackup("backup --data d")).toHaveProperty(
    "to",
    expect.stringMatching(/^d.backups.usher-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.db$/),
  );
  expect(toBackup("backup --to copy.db")).toMatchObject({ to: "copy.db" });
  expect(toBackup("restore")).toMatchObject({ kind: "wrong" });
  expect(toBackup("--to copy.db")).toMatchObject({ kind: "wrong" });
});

test("how much is written down is chosen by word or environment", () => {
  expect(run("--log silent", { LOG_LEVEL: "info" })).toMatchObject({ log: "silent" });
  expect(run("", { LOG_LEVEL: "info" })).toMatchObject({ log: "info" });
  expect(readCommand(["--log", "loud"], {})).toMatchObject({ kind: "wrong" });
});

test("a PostgreSQL is told by its URL, and no password is repeated", () => {
  const url = "postgres://usher:secret@db:5432/usher";
  expect(run("", { DATABASE_URL: url })).toMatchObject({ database: url, folder: "data" });
  expect(run(`--database ${url}`, { DATABASE_URL: "postgres://other/x" })).toMatchObject({ database: url });
  const wrong = readCommand(["--database", "mysql://usher:secret@db/usher"], {});
  expect(wrong).toMatchObject({ kind: "wrong" });
  expect(JSON.stringify(wrong)).not.toContain("secret");
  expect(readCommand(["backup", "--database", url], {})).toMatchObject({ kind: "wrong" });
});
