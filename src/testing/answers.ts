/** For fuzzing: answers of a server, written down once, and the same with something wrong in each. */
import * as fc from "fast-check";

export interface Answer {
  status: number;
  type: string;
  text: string;
}

/** Asks the real server through it, and then answers by itself: each address as it was answered last. */
export class Recorder {
  readonly #answers = new Map<string, Answer>();

  readonly record: typeof fetch = async (address, init) => {
    // Once more where the server has closed, after a long pause, a connection that was kept open.
    const response = await fetch(address, init).catch(() => fetch(address, init));
    const text = await response.clone().text();
    const type = response.headers.get("content-type") ?? "";
    this.#answers.set(keyOf(address, init), { status: response.status, type, text: shorten(text) });
    return response;
  };

  /** `change` is asked for each answer, the first one with 0. */
  replay(change: (answer: Answer, index: number) => Answer): typeof fetch {
    let index = 0;
    return async (address, init) => {
      const known = this.#answers.get(keyOf(address, init)) ?? { status: 404, type: "", text: "" };
      const { status, type, text } = change(known, index++);
      const isEmpty = status === 204 || status === 304;
      return new Response(isEmpty ? null : text, {
        status,
        headers: { "content-type": type, "x-total-count": "3" },
      });
    };
  }
}

/** The first three of each list: one user is as good as a hundred to go wrong. */
const shorten = (text: string): string => {
  try {
    return JSON.stringify(
      JSON.parse(text, (_key, value: unknown) => (Array.isArray(value) ? value.slice(0, 3) : value)),
    );
  } catch {
    return text;
  }
};

const keyOf = (address: Parameters<typeof fetch>[0], init: RequestInit = {}) =>
  `${init.method ?? "GET"} ${String(address).split("?")[0]}`;

/** One thing that is wrong with an answer. */
export type Fault = (answer: Answer) => Answer;

/** What stands where something else is expected. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    "",
    [],
    {},
    0,
    -1,
    1e21,
    true,
    [null],
    [[]],
    [{}],
    "..",
    "NaN",
    "\uD800",
    "\u202E",
  ),
);

const wrongValues = fc
  .array(fc.record({ at: fc.nat(), value: fc.option(anything, { nil: undefined }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(
    (changes): Fault =>
      (answer) => ({
        ...answer,
        text: /^\s*</.test(answer.text)
          ? changes.reduce((text, { at, value }) => changeAttribute(text, at, value), answer.text)
          : changeJson(answer.text, changes),
      }),
  );

const cutShort = fc.nat().map(
  (at): Fault =>
    (answer) => ({ ...answer, text: answer.text.slice(0, at % (answer.text.length + 1)) }),
);
const anotherText = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.constantFrom("<a", "<a/>", "<errors/>", "<html><body>no</body></html>", "\u0000", "null", "[]", "{}"),
  )
  .map(
    (text): Fault =>
      (answer) => ({ ...answer, text }),
  );
const anotherStatus = fc
  .constantFrom(200, 204, 400, 401, 403, 404, 405, 409, 413, 418, 422, 500, 501, 502)
  .map(
    (status): Fault =>
      (answer) => ({ ...answer, status }),
  );
const anotherType = fc
  .constantFrom("", "text/html", "text/plain", "application/xml", "image/png", "application/json; charset=x")
  .map(
    (type): Fault =>
      (answer) => ({ ...answer, type }),
  );

/** For each answer in turn what is wrong with it; most are right, so that what follows is reached too. */
export const faults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<Fault>((answer) => answer) },
    { weight: 8, arbitrary: wrongValues },
    { weight: 1, arbitrary: cutShort },
    { weight: 2, arbitrary: anotherText },
    {
      weight: 2,
      arbitrary: fc.tuple(anotherStatus, anotherText).map(
        ([one, two]): Fault =>
          (answer) =>
            two(one(answer)),
      ),
    },
    { weight: 1, arbitrary: anotherStatus },
    { weight: 1, arbitrary: anotherType },
  ),
  { minLength: 1, maxLength: 12 },
);

interface Change {
  at: number;
  value: unknown;
}

/** `undefined` takes the value away. */
const changeJson = (text: string, changes: readonly Change[]): string => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return text;
  }
  for (const { at, value } of changes) {
    const places = placesIn(json);
    const place = places[at % Math.max(places.length, 1)];
    if (!place) return JSON.stringify(value ?? null);
    if (value === undefined && !Array.isArray(place.parent)) delete place.parent[place.key];
    else place.parent[place.key] = structuredClone(value ?? null);
  }
  return JSON.stringify(json);
};

type Parent = Record<string, unknown>;

const placesIn = (value: unknown): { parent: Parent; key: string }[] => {
  if (typeof value !== "object" || value === null) return [];
  const parent = value as Parent;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
};

const changeAttribute = (text: string, at: number, value: unknown): string => {
  const found = [...text.matchAll(/\s[\w:]+="[^"]*"/g)];
  const place = found[at % Math.max(found.length, 1)];
  if (!place) return text;
  const [name = ""] = place[0].split("=");
  const written = value === undefined ? "" : `${name}="${String(value).replaceAll(/[<&"]/g, "")}"`;
  return text.slice(0, place.index) + written + text.slice(place.index + place[0].length);
};
