/** Runs the embedded server: reads the command, fills a new database, listens, and stops when it is told to. */
import { existsSync } from "node:fs";
import path from "node:path";
import { createApp } from "./app.ts";
import { help, type RunOptions, readCommand } from "./cli.ts";
import { createCloser } from "./closing.ts";
import { describeDatabase } from "./db/url.ts";
import { fillFilms } from "./films.ts";
import { fillHousehold } from "./household.ts";
import { fillStore } from "./people.ts";
import { openStore, type Store } from "./store/index.ts";

const loginSeconds = 20;

const main = async () => {
  const command = readCommand(process.argv.slice(2), process.env);
  if (command.kind === "help") return console.log(help);
  if (command.kind === "wrong") throw new Complaint(command.message);
  hideExperimentalWarning();
  if (command.kind === "backup") return copyDatabase(command);

  const { options } = command;
  const store = await open(options);
  const isPrivate = /^(127\.|::1$|localhost$)/.test(options.host);
  const guessing = options.loginLimit === 0 ? { signInLimit: null } : {};
  const app = await createApp({
    store,
    app: options.app,
    isPrivate,
    log: { level: options.log },
    rules: toRules(options),
    jellyfin: { rules: guessing, dataFolder: path.resolve(options.folder) },
    plex: { rules: guessing },
  });
  const close = createCloser(app);
  await app.listen({ port: options.port, host: options.host }).catch(async (error: unknown) => {
    await store.close();
    throw toListenComplaint(error, options);
  });

  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1); // who asks twice does not want to wait
    isStopping = true;
    setTimeout(() => app.server.closeAllConnections(), patience).unref();
    void close()
      .then(() => store.close())
      .then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);

  if (!isPrivate && options.people !== "none")
    console.warn("Whoever reaches this machine can sign in: everybody knows the passwords of the demo.");
  const name = options.app === undefined ? "Usher's embedded server" : "Usher";
  console.log(`${name} is ready at ${toAddress(app.server.address(), options)}`);
};

const copyDatabase = async ({ file, to }: { file: string; to: string }) => {
  if (!existsSync(file)) throw new Complaint(`There is no database ${file} to copy. See --data.`);
  if (existsSync(to)) throw new Complaint(`${to} is there already. Choose another file with --to.`);
  const { backUp } = await import("./db/backup.ts");
  await backUp(file, to).catch((error: unknown) => {
    throw new Complaint(`The database ${file} could not be copied to ${to}: ${toReason(error)}.`, error);
  });
  console.log(`Copied ${file} to ${to}`);
};

/** How long open requests may take when the server stops. Milliseconds. */
const patience = 5000;

const open = async ({ database, people, peopleGiven }: RunOptions): Promise<Store> => {
  const file = describeDatabase(database);
  const store = await openStore(database).catch((error: unknown) => {
    throw new Complaint(`The database ${file} cannot be opened: ${toReason(error)}.`, error);
  });
  try {
    const isFilled = await fillStore(store, people);
    await fillFilms(store);
    await fillHousehold(store);
    if (!isFilled && peopleGiven)
      console.log(
        `${file} is there already and kept as it is; --people is only for a new one. ` +
          "To start anew, remove that file or choose another folder with --data.",
      );
    return store;
  } catch (error) {
    await store.close();
    throw new Complaint(`The database ${file} cannot be written: ${toReason(error)}.`, error);
  }
};

const toRules = ({ loginLimit, sessionSeconds }: RunOptions) => ({
  ...(loginLimit !== undefined && {
    loginLimit: loginLimit ? { logins: loginLimit, seconds: loginSeconds } : null,
  }),
  ...(sessionSeconds !== undefined && { sessionSeconds }),
});

/** Something that whoever started the server can mend: said in a sentence, without a stack. */
class Complaint extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}

const toListenComplaint = (error: unknown, { port, host }: RunOptions): unknown => {
  switch ((error as NodeJS.ErrnoException).code) {
    case "EADDRINUSE":
      return new Complaint(
        `Port ${port} is taken by another program. Stop that one, or choose another port: --port ${port + 1}.`,
        error,
      );
    case "EACCES":
      return new Complaint(`You may not listen on port ${port}. Choose one above 1023 with --port.`, error);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new Complaint(`This machine has no address ${host}. Choose another with --host.`, error);
    default:
      return error;
  }
};

const toReason = (error: unknown) => (error as Error).message.replace(/\.$/, "");

const toAddress = (
  bound: ReturnType<typeof import("node:net").Server.prototype.address>,
  { host }: RunOptions,
) => {
  const port = typeof bound === "object" && bound ? bound.port : 0;
  const shown = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}/`;
};

/** Node says so of its SQLite at every start; this server's tests hold for that version too. */
const hideExperimentalWarning = () => {
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name !== "ExperimentalWarning") console.warn(warning.stack ?? warning.message);
  });
};

main().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error);
  process.exit(1);
});
