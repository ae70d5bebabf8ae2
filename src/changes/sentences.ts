/**
 * What a change of settings means, in sentences, from the field table and its messages. Pure.
 *
 * Below a field's key the messages are `on` and `off` of a switch; `gains`, `loses` and `reordered` of
 * a list; `is.<value>`, `set` and `unset` of the rest. What is missing is said in general words.
 */
import type { Reference, SettingsDocument } from "../backends/backend";
import { type CustomInput, type Field, sourcesOf } from "../backends/fields";
import { isSame } from "../backends/merge";
import { type AccessSchedule, formatHour, formatMegabits, type Rating, toRatingId } from "../backends/values";
import { joinList } from "../i18n/lists";
import { type DayHours, hoursByDay } from "./weeklyHours";

export interface Sentence {
  source: string;
  text: string;
  risk?: "high";
  /** Nobody asked for it: it comes along, with every save or with this one. */
  isNote?: true;
}

export type Translate = (key: string, options?: Record<string, unknown>) => string;

export interface Change {
  fields: readonly Field[];
  /** The prefix of the fields' messages: `backends.jellyfin.policy`. */
  messages: string;
  before: SettingsDocument;
  after: SettingsDocument;
  /** Names for the ids in the documents, by reference list. An id without one is shown as it is. */
  references?: Readonly<Record<string, readonly Reference[] | undefined>>;
  translate: Translate;
  locale?: string;
}

/** One for each thing that changes, in the order of the table. Nothing changes: none. */
export const describeChanges = (change: Change): Sentence[] => {
  const { fields, before, after } = change;
  const sentences = fields
    .filter((field) => sourcesOf(field).some((source) => !isSame(before[source], after[source])))
    .flatMap((field) => toSentences(field, change));
  return hasChanges(change) ? [...sentences, ...untold(change)] : sentences;
};

const hasChanges = ({ fields, before, after }: Change) =>
  fields.flatMap(sourcesOf).some((source) => !isSame(before[source], after[source]));

/** What the server never tells is reset with every save that does not name it. It is no news, so it is no warning. */
const untold = (change: Change): Sentence[] =>
  change.fields
    .filter(
      (field) => field.kind === "switch" && field.isNeverTold && change.after[field.source] === undefined,
    )
    .map((field) => ({ source: field.source, text: say(change, field, "untold"), isNote: true }));

const toSentences = (field: Field, change: Change): Sentence[] => {
  const { before, after } = change;
  switch (field.kind) {
    case "switch": {
      const isOn = after[field.source] === true;
      const isRisky = field.risk && (field.riskWhen === undefined || field.riskWhen === isOn);
      return [sentence(field, say(change, field, isOn ? "on" : "off"), isRisky ? field.risk : undefined)];
    }
    case "choices":
    case "tags":
    case "references":
      return fromLists(field, toList(before[field.source]), toList(after[field.source]), change);
    default: // one value: a number, a text, a choice, something made by hand
      return [sentence(field, fromValue(field, change), field.risk)];
  }
};

type ListField = Field & { kind: "choices" | "tags" | "references" };

const fromLists = (field: ListField, before: string[], after: string[], change: Change): Sentence[] => {
  const gained = after.filter((item) => !before.includes(item));
  const lost = before.filter((item) => !after.includes(item));
  const tell = (ending: string, items: readonly string[]) => {
    const names = joined(
      items.map((item) => nameOf(field, item, change)),
      change.locale,
    );
    return sentence(field, say(change, field, ending, { names, smart_count: items.length }), field.risk);
  };
  return [
    ...(gained.length ? [tell("gains", gained)] : []),
    ...(lost.length ? [tell("loses", lost)] : []),
    ...(lost.length && !after.length && has(change, field, "unset")
      ? [sentence(field, say(change, field, "unset"), field.risk)]
      : []),
    ...(!gained.length && !lost.length && hasOrder(field) ? [tell("reordered", after)] : []),
  ];
};

const hasOrder = (field: ListField) => field.kind === "references" && field.isOrdered;

const fromValue = (field: Field, change: Change): string => {
  const value = change.after[field.source];
  const isOwnWords = `is.${String(value)}`;
  if (has(change, field, isOwnWords)) return say(change, field, isOwnWords);
  if (isEmpty(value)) return say(change, field, "unset");
  return say(change, field, "set", { value: toWords(field, change.after, change), smart_count: value });
};

/** The value that a field has in a document, in words and by the names of its lists. Not for an empty one. */
export const describeValue = (
  field: Field,
  document: SettingsDocument,
  options: Omit<Change, "fields" | "before" | "after">,
): string => toWords(field, document, { ...options, fields: [field], before: document, after: document });

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && !value.length);

const toWords = (field: Field, document: SettingsDocument, change: Change): string =>
  field.kind === "custom"
    ? customWords[field.input](field, document, change)
    : nameOf(field, String(document[field.source]), change);

type CustomField = Field & { kind: "custom" };

const customWords: Record<
  CustomInput,
  (field: CustomField, document: SettingsDocument, change: Change) => string
> = {
  bitrate: ({ source }, document, { locale }) => formatMegabits(Number(document[source]), locale),
  rating(field, document, { references, translate }) {
    const [score = null, subScore = null] = sourcesOf(field).map((source) => document[source]);
    const id = toRatingId({ score, subScore } as Rating);
    const name = references?.[field.reference ?? ""]?.find((rating) => rating.id === id)?.name;
    return name === undefined ? id : translate(name, { _: name }); // a pair that the server does not list has none
  },
  accessSchedules(field, document, change) {
    const days = hoursByDay(document[field.source] as AccessSchedule[]);
    const entries = days.map((each) => hours(field, each, change));
    return entries.length ? inARow(entries, change) : say(change, field, "never");
  },
};

const hours = (field: Field, { days, ranges }: DayHours, change: Change) => {
  const nameOfDay = (day: string) => change.translate(`${keyOf(change, field)}.days.${day}`, { _: day });
  return say(change, field, "entry", {
    days: joined(days.map(nameOfDay), change.locale),
    hours: joined(
      ranges.map(({ start, end }) => `${formatHour(start)}–${formatHour(end)}`),
      change.locale,
    ),
  });
};

const nameOf = (field: Field, value: string, { references, translate, messages }: Change): string => {
  if (field.kind === "reference" || field.kind === "references") {
    const name = references?.[field.reference]?.find(({ id }) => id === value)?.name;
    return name === undefined ? value : translate(name, { _: name });
  }
  return field.kind === "choice" || field.kind === "choices"
    ? translate(`${messages}.fields.${field.source}.choices.${value}`, { _: value })
    : value;
};

/** The field's own sentence, or one that fits every field of its kind. */
const say = (change: Change, field: Field, ending: string, options: Record<string, unknown> = {}): string => {
  const label = change.translate(`${keyOf(change, field)}.label`, { _: field.source });
  if (has(change, field, ending)) return change.translate(`${keyOf(change, field)}.${ending}`, options);
  return change.translate(`changes.${ending}`, { label, ...options });
};

const has = (change: Change, field: Field, ending: string) =>
  change.translate(`${keyOf(change, field)}.${ending}`, { _: missing }) !== missing;

/** No message is this. */
const missing = "\u0000";

const keyOf = ({ messages }: Change, { source }: Field) => `${messages}.fields.${source}`;

const sentence = ({ source }: Field, text: string, risk: "high" | undefined): Sentence => ({
  source,
  text,
  ...(risk && { risk }),
});

const toList = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const joined = (items: readonly string[], locale = "en") => joinList(locale, items, "conjunction");

/** Each of them has commas of its own. */
const inARow = (entries: readonly string[], { translate }: Change): string =>
  entries.reduceRight((rest, entry) => translate("changes.entries", { entry, rest }));
