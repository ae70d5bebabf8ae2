/** Compares our answer with the recorded one: what must be equal, and what need only look alike. */
import type { Exchange } from "./recording.ts";
import type { Received } from "./send.ts";
import type { Translation } from "./translation.ts";

/** Sentences; none where the answers match. */
export const compare = (
  { request, response }: Exchange,
  received: Received,
  translation: Translation,
): string[] => [
  ...(received.status === response.status ? [] : [`status ${received.status}, not ${response.status}`]),
  ...compareHeaders(response.headers, received.headers),
  ...(response.bodyText === undefined
    ? compareBody(response.body, parseBody(received), translation, request.path)
    : compareText(response.bodyText, received.text, translation)),
];

// --- Headers ---

const listed = ["content-type", "x-total-count", "x-nd-authorization", "retry-after", "location", "allow"];
const limits = ["x-ratelimit-limit", "x-ratelimit-remaining"];
const cors = [
  "access-control-allow-origin",
  "access-control-allow-methods",
  "access-control-allow-headers",
  "access-control-expose-headers",
  "access-control-allow-credentials",
  "access-control-max-age",
];

const compareHeaders = (recorded: Record<string, string>, ours: Record<string, string>) =>
  [...listed, ...cors, ...limits].flatMap((name) => {
    const [want, have] = [recorded[name], ours[name]];
    const isSame =
      want === undefined || have === undefined
        ? want === have
        : name === "x-nd-authorization"
          ? isToken(have)
          : name === "allow"
            ? toSorted(want) === toSorted(have)
            : want === have;
    return isSame ? [] : [`${name}: ${have}, not ${want}`];
  });

/** Without "Bearer ". */
const isToken = (text: string) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);

const toSorted = (list: string) =>
  list
    .split(/\s*,\s*/)
    .toSorted()
    .join();

// --- Bodies ---

const compareText = (recorded: string, ours: string, { toOurs }: Translation) =>
  ours === toOurs(recorded) ? [] : [`text ${JSON.stringify(ours)}, not ${JSON.stringify(recorded)}`];

/** Of GET /app/ the object that its script holds was recorded. */
const parseBody = ({ text, headers }: Received): unknown => {
  if (!headers["content-type"]?.startsWith("text/html")) return parse(text);
  const [, literal = ""] = /__APP_CONFIG__ = ("(?:[^"\\]|\\.)*");/.exec(text) ?? [];
  return parse(String(parse(literal)));
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Row = Record<string, unknown>;

const compareBody = (recorded: unknown, ours: unknown, translation: Translation, path: string) => {
  if (isUsers(recorded)) return compareUsers(recorded, ours, translation, path);
  return compareValue(recorded, ours, translation, "body");
};

const isUsers = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.length > 0 && value.every((row: Row) => "userName" in row);

/**
 * Users are matched by name. Their order counts only as far as it was asked for: equal values, and lists
 * nobody sorted, stand in the order of random ids. Of a page of such a list only the length counts.
 */
const compareUsers = (recorded: Row[], ours: unknown, translation: Translation, path: string): string[] => {
  if (!isUsers(ours)) return [`${JSON.stringify(ours)} is no list of users`];
  if (ours.length !== recorded.length) return [`${ours.length} users, not ${recorded.length}`];
  const search = new URLSearchParams(path.split("?")[1] ?? "");
  const sort = toField(search.get("_sort") ?? "");
  const isSorted = sort !== "id" && sort in recorded[0]!;
  if (!isSorted && search.has("_end")) return [];
  const problems = recorded.flatMap((row) => {
    const same = ours.find(({ userName }) => userName === row.userName);
    return same
      ? compareValue(row, same, translation, String(row.userName))
      : [`${String(row.userName)} is missing`];
  });
  const [want, have] = [recorded, ours].map((rows) => rows.map((row) => row[sort] ?? null));
  const translated = want!.map((value) => (isTime(value) ? translation.ours("time", value) : value));
  const isInOrder = !isSorted || JSON.stringify(translated) === JSON.stringify(have);
  return [...problems, ...(isInOrder ? [] : [`sorted ${have!.join(", ")}, not ${translated.join(", ")}`])];
};

const toField = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Only a string is needed: what stands there is the server's own. */
const own = new Set(["version", "loginBackgroundURL", "subsonicSalt", "subsonicToken"]);

const compareValue = (
  recorded: unknown,
  ours: unknown,
  translation: Translation,
  where: string,
): string[] => {
  const key = where.split(".").at(-1) ?? "";
  const problem = (text: string | undefined) => (text ? [`${where}: ${text}`] : []);
  if (own.has(key)) return problem(typeof ours === "string" ? undefined : "no text");
  if (key === "token") return problem(isToken(String(ours)) ? undefined : "no token");
  if (isTime(recorded))
    return problem(
      isTimeText(ours) ? translation.learn("time", recorded, ours) : `${String(ours)} is no time`,
    );
  if (key === "id" && isId(recorded))
    return problem(isId(ours) ? translation.learn("id", recorded, ours) : `${String(ours)} is no id`);
  if (typeof recorded === "string" && typeof ours === "string")
    return problem(ours === translation.toOurs(recorded) ? undefined : `"${ours}", not "${recorded}"`);
  if (typeof recorded !== "object" || recorded === null || typeof ours !== "object" || ours === null)
    return problem(
      Object.is(recorded, ours) ? undefined : `${JSON.stringify(ours)}, not ${JSON.stringify(recorded)}`,
    );
  return [...new Set([...Object.keys(recorded), ...Object.keys(ours)])].flatMap((name) => {
    const [want, have] = [(recorded as Row)[name], (ours as Row)[name]];
    return name in recorded === name in ours
      ? compareValue(want, have, translation, `${where}.${name}`)
      : [`${where}.${name} is ${name in ours ? "too much" : "missing"}`];
  });
};

const isId = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9A-Za-z]{22}$/.test(value);

/** Of the day of the recording: other times were invented, and are what they are. */
export const isTime = (value: unknown): value is string =>
  typeof value === "string" && /^2026-11-22T[\d:.]+Z$/.test(value);

const isTimeText = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
  !value.startsWith("0001");
