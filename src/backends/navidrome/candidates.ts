/**
 * Who may match a search, kept for half a minute.
 *
 * The real server knows no "or", finds names by their beginning unless tricked, and cannot be asked for
 * times at all. So a search asks for user name, full name and e-mail apart, without pages, and a filter
 * by last seen asks for everybody; then the browser filters, sorts and pages (`paginate.ts`). Turning a
 * page or changing the order of a search asks nothing again, and neither does typing one more letter:
 * whoever matches "anna" is among the candidates for "ann".
 */
import type { User, UserFilter, UserQuery } from "../backend";
import type { Rest } from "./rest";
import { toSearchText } from "./searchText";
import { type Shared, share } from "./shared";
import { type NavidromeUser, toUser } from "./wire";

export interface Candidates {
  /** Everybody who matches the filter, and others. */
  find(query: UserQuery, signal?: AbortSignal): Promise<readonly User[]>;
  /** Call it after each write. */
  forget(): void;
}

interface Wanted {
  text: string;
  isAdmin: boolean | undefined;
}

interface Held extends Wanted {
  users: Shared<readonly User[]>;
  /** Milliseconds, as performance.now() counts; open while the answer is on its way. */
  until: number;
  /** The query that was answered from it last. */
  lastQuery: string;
}

const keptFor = 30_000;
/** More sets than this are not kept: each may hold ten thousand people. */
const maxHeld = 4;

export const createCandidates = (rest: Rest): Candidates => {
  let held: Held[] = [];

  const read = (wanted: Wanted): Held => {
    const made: Held = {
      ...wanted,
      until: Number.POSITIVE_INFINITY,
      lastQuery: "",
      users: share(async (signal) => {
        signal.addEventListener("abort", () => drop(made));
        try {
          return await readCandidates(rest, wanted, signal);
        } catch (error) {
          drop(made);
          throw error;
        } finally {
          made.until = performance.now() + keptFor;
        }
      }),
    };
    held = [made, ...held].slice(0, maxHeld);
    return made;
  };

  const drop = (gone: Held) => {
    held = held.filter((other) => other !== gone);
  };

  return {
    find(query, signal) {
      const wanted = toWanted(query.filter);
      const asked = JSON.stringify(query);
      held = held.filter(({ until }) => performance.now() < until);
      let source = held.find((candidate) => covers(candidate, wanted));
      if (source?.lastQuery === asked && source.users.isSettled) {
        drop(source); // the same page once more: somebody wants to see what is there now
        source = undefined;
      }
      source ??= read(wanted);
      source.lastQuery = asked;
      return source.users.wait(signal);
    },
    forget() {
      held = [];
    },
  };
};

const toWanted = ({ q, isAdmin }: UserFilter): Wanted => {
  const text = toSearchText(q).toLowerCase();
  // One letter finds nearly everybody, three times over: once everybody costs less.
  return { text: text.length > 1 ? text : "", isAdmin };
};

const covers = (held: Wanted, wanted: Wanted) =>
  wanted.text.includes(held.text) && (held.isAdmin === undefined || held.isAdmin === wanted.isAdmin);

const readCandidates = async (rest: Rest, { text, isAdmin }: Wanted, signal: AbortSignal) => {
  const filters = text ? [{ userName: text }, { name: text }, { email: text }] : [{}];
  const answers = await Promise.all(
    filters.map((filter) => readEveryone(rest, { ...filter, isAdmin }, signal)),
  );
  const byId = new Map(answers.flat().map((record) => [record.id, record]));
  return [...byId.values()].map(toUser);
};

/** All whom this filter finds on the server; where it knows the filter not, everybody. */
export const readEveryone = async (
  rest: Rest,
  filter: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<NavidromeUser[]> => {
  const { data } = await rest.getList<NavidromeUser>("user", {
    pagination: { page: 1, perPage: everyone },
    sort: { field: "userName", order: "ASC" },
    filter,
    ...(signal && { signal }),
  });
  return data;
};

/** Rows in a page that holds everybody. The server has no maximum. */
const everyone = 1_000_000;
