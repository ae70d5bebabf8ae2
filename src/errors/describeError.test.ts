import { afterEach, describe, expect, it, vi } from "vitest";
import {
  BackendError,
  BrokenAnswerError,
  ConflictError,
  LostAnswerError,
  NotSetUpError,
  PartlyDoneError,
  RefusedError,
  SignedOutError,
  StartingError,
  TimeoutError,
  UnreachableError,
  UnsupportedError,
  WrongAddressError,
} from "../backends/errors";
import { errors } from "../i18n/en/errors";
import { faults } from "../i18n/en/faults";
import { shell } from "../i18n/en/shell";
import { createI18n } from "../i18n/i18n";
import { describeError } from "./describeError";

const i18n = createI18n("en", shell);
i18n.add(errors);
i18n.add(faults);
const server = { name: "Home", url: "http://music.test" };
const say = (error: unknown) => {
  const { title, text, params } = describeError(error, server);
  return `${i18n.translate(title, params)} / ${i18n.translate(text, params)}`;
};
const status = (code: number, retryAfter?: number) =>
  new BackendError("The server's own words", { status: code, retryAfter });
const user = { id: "1", name: "mia", isAdmin: false };

const all: [string, unknown, RegExp][] = [
  ["no answer", new UnreachableError(server.url, new TypeError()), /Home does not answer .*music\.test/],
  ["too late an answer", new TimeoutError(server.url, 15), /Home takes too long/],
  ["a web page", new WrongAddressError(server.url, "page"), /A web page answers instead of Home/],
  ["something else", new WrongAddressError(server.url, "other"), /Something else answers instead of Home/],
  [
    "an answer cut short",
    new BrokenAnswerError(server.url),
    /answer of Home cannot be read .*Nothing was changed/,
  ],
  [
    "a door for players",
    new WrongAddressError(server.url, "navidromeForPlayers"),
    /Navidrome.*leave out the last/,
  ],
  ["a starting server", new StartingError(server.url, { isCertain: true }), /Home is starting .*by itself/],
  [
    "what may be a starting server",
    new StartingError(server.url, { isCertain: false }),
    /Home is not ready .*path may be missing/,
  ],
  ["a server before its own set-up", new NotSetUpError(server.url), /Home is not set up yet/],
  ["a session that ended", new SignedOutError("", { status: 401 }), /Your session on Home has ended/],
  ["a conflict", new ConflictError([], {}), /Somebody changed this meanwhile .*Nothing was saved/],
  ["a rule", new RefusedError("lastAdmin"), /not allowed \/ This is the only administrator/],
  ["half a success", new PartlyDoneError(user, status(500)), /Only a part was saved .*mia is on Home now/],
  ["a write that was lost", new LostAnswerError(true, null), /Nothing was changed on Home .*has looked/],
  [
    "a write of which nothing is known",
    new LostAnswerError(false, null),
    /not known yet whether Home did this/,
  ],
  ["what a server cannot do", new UnsupportedError("plex", "dance"), /Home cannot do this/],
  ["a wrong password", status(401), /Home does not let you in/],
  ["a refusal", status(403), /You may not do this on Home \/ The server's own words/],
  ["a refusal without a reason", new BackendError("Forbidden", { status: 403 }), /Ask an administrator/],
  ["what is gone", status(404), /not on Home any more/],
  ["too many tries", status(429, 7), /Too many tries .*about 7 seconds/],
  ["a proxy without its server", status(502), /Home is not ready/],
  ["a failing server", status(500), /Home failed .*The server's own words/],
  ["a refused value", status(422), /Home did not accept this .*The server's own words/],
  [
    "a missing part of this app",
    new TypeError("Failed to fetch dynamically imported module: x"),
    /could not be loaded/,
  ],
  ["a fault of this app", new Error("x is undefined"), /went wrong in Usher .*not of Home/],
  ["what is no error at all", undefined, /went wrong in Usher/],
];

describe("describeError", () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(all)("says of %s what happened, to whom and what to do", (_, error, says) => {
    expect(say(error)).toMatch(says);
  });

  it.each(all)("leaves no key and no gap in what it says of %s", (_, error) => {
    expect(say(error)).not.toMatch(/%\{|errors\.|rules\./);
  });

  it("says it in the words of a backend that knows better than the status", () => {
    i18n.add({ backends: { plex: { errors: { full: "The household is full." } } } });
    expect(say(new BackendError("backends.plex.errors.full", { status: 422 }))).toBe(
      "Home did not accept this / The household is full.",
    );
  });

  it("guesses twenty seconds where the browser may not read how long to wait", () => {
    expect(say(status(429))).toMatch(/about 20 seconds/);
  });

  it("blames the network where the device has none", () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    expect(say(new UnreachableError(server.url, new TypeError()))).toMatch(/This device is offline/);
  });

  it("does not repeat the words of an error that is not a server's: nobody knows what they hold", () => {
    expect(say(new SyntaxError('Unexpected token in "hunter2"'))).not.toMatch(/hunter2/);
  });
});
