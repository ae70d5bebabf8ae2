/**
 * Reads what a request brings the way ASP.NET's model binding does: names in any case, the same coercions, and the
 * same errors at the same keys.
 */
import { type FieldErrors, invalid, problem, thrown } from "./errors.ts";
import { noUser, toGuid } from "./wire.ts";

/** Reads one JSON value, or says what kind of thing was expected. */
type Reader<Value> = (value: unknown) => Value | Unfit;
/** Not what was expected. `key` overrides the path under which the error is reported. */
interface Unfit {
  unfit: string;
  key?: string;
}
const unfit = (type: string, key?: string): Unfit => ({ unfit: type, ...(key !== undefined && { key }) });
const isUnfit = (value: unknown): value is Unfit =>
  typeof value === "object" && value !== null && "unfit" in value;

/**
 * What becomes of an explicit null: its own value, an error of binding, an error that names the field,
 * an exception (400), or a crash (500).
 */
type OnNull<Value> = { value: Value } | "unfit" | "required" | "exception" | "crash";

export interface Property<Value> {
  read: Reader<Value>;
  /** What the model's constructor sets, for a field that is left out. */
  omitted: () => Value;
  onNull: OnNull<Value>;
  /** Left out or empty is an error that names the field. */
  required?: boolean;
}
export type Model<Shape> = { [Key in keyof Shape]: Property<Shape[Key]> };

const property = <Value>(
  read: Reader<Value>,
  omitted: Value,
  onNull: OnNull<Value> = "unfit",
): Property<Value> => ({
  read,
  omitted: () => structuredClone(omitted),
  onNull,
});

export const bool = (omitted: boolean) =>
  property<boolean>((value) => (typeof value === "boolean" ? value : unfit("System.Boolean")), omitted);

const toNumber = (value: unknown) =>
  typeof value === "number" ? value : typeof value === "string" && value.trim() ? Number(value) : Number.NaN;
const readInt: Reader<number> = (value) => {
  const number = toNumber(value);
  return Number.isInteger(number) && number >= -(2 ** 31) && number < 2 ** 31
    ? number
    : unfit("System.Int32");
};
export const int = (omitted: number) => property<number>(readInt, omitted);
/** A whole number or nothing; an empty text is nothing too. */
export const optionalInt = () =>
  property<number | null>((value) => (value === "" ? null : readInt(value)), null, { value: null });

/** Any scalar is taken as its text. */
const readText: Reader<string> = (value) =>
  typeof value === "string" ? value : typeof value === "object" ? unfit("System.String") : String(value);
export const text = (omitted: string, onNull: OnNull<string> = { value: omitted }) =>
  property<string>(readText, omitted, onNull);
export const optionalText = (omitted: string | null = null) =>
  property<string | null>(readText, omitted, { value: null });
export const requiredText = (omitted = ""): Property<string> => ({
  ...property<string>(readText, omitted, "required"),
  required: true,
});

const listOf =
  <Value>(read: Reader<Value>, type: string): Reader<Value[]> =>
  (value) => {
    if (!Array.isArray(value)) return unfit(`${type}[]`);
    const list = value.map(read);
    return list.find(isUnfit) ?? (list as Value[]);
  };
export const texts = (onNull: OnNull<string[]> = "exception") =>
  property<string[]>(listOf(readText, "System.String"), [], onNull);
/** A text that is no id is reported at no key at all, as the real server does. */
const readGuid: Reader<string> = (value) =>
  value === null ? noUser : (typeof value === "string" && toGuid(value)) || unfit("System.Guid", "");
export const guids = (onNull: OnNull<string[]> = "exception") =>
  property<string[]>(listOf(readGuid, "System.Guid"), [], onNull);

/** By name in any case, or by number. */
const readOneOf =
  <Choice extends string>(choices: readonly Choice[], type: string): Reader<Choice> =>
  (value) => {
    const found =
      typeof value === "number"
        ? choices[value]
        : choices.find((choice) => typeof value === "string" && choice.toLowerCase() === value.toLowerCase());
    return found ?? unfit(type);
  };
export const oneOf = <Choice extends string>(choices: readonly Choice[], omitted: Choice, type: string) =>
  property<Choice>(readOneOf(choices, type), omitted);
export const someOf = <Choice extends string>(
  choices: readonly Choice[],
  type: string,
  onNull: OnNull<Choice[]>,
) => property<Choice[]>(listOf(readOneOf(choices, type), type), [], onNull);

/** A number with a fraction. */
export const double = (omitted: number) =>
  property<number>((value) => {
    const number = toNumber(value);
    return Number.isFinite(number) ? number : unfit("System.Double");
  }, omitted);

/** A list of objects of one model. */
export const objects = <Shape extends object>(model: Model<Shape>, type: string, onNull: OnNull<Shape[]>) =>
  property<Shape[]>(
    listOf((item) => {
      const fields = fieldsOf(item);
      if (!fields) return unfit(type);
      const entries: [string, unknown][] = [];
      for (const [name, { read, omitted }] of propertiesOf(model)) {
        const value = fields.has(name.toLowerCase()) ? read(fields.get(name.toLowerCase())) : omitted();
        if (isUnfit(value)) return value;
        entries.push([name, value]);
      }
      return Object.fromEntries(entries) as Shape;
    }, type),
    [],
    onNull,
  );

/** Whatever it is. */
export const anything = () => property<unknown>((value) => value, undefined, { value: null });

const propertiesOf = <Shape extends object>(model: Model<Shape>) => Object.entries<Property<unknown>>(model);

/** What a model's constructor sets. */
export const omittedFrom = <Shape extends object>(model: Model<Shape>): Shape =>
  Object.fromEntries(propertiesOf(model).map(([name, { omitted }]) => [name, omitted()])) as Shape;

/** An object's fields by lower-case name; a name given twice counts as given last. */
const fieldsOf = (value: unknown): Map<string, unknown> | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]))
    : undefined;

/** A body that was bound: the model's fields, and which of them the request really had. */
export interface Bound<Shape> {
  value: Shape;
  has(name: keyof Shape & string): boolean;
}

export interface BodyOptions {
  /** The action's parameter, which the real server names in its errors. */
  parameter: string;
  /** The model's name, for the same reason. */
  type: string;
  /** Where in the body this object is; "$" is the body itself. */
  path?: string;
  /** Fields without which the body cannot even be read. */
  mandatory?: readonly string[];
}

const jsonTypes = /^(application|text)\/(json|[\w.-]+\+json)\s*(;|$)/i;

/** Parses a body and reads it as `model`; throws what the real server answers where it does not fit. */
export const readBody = <Shape extends object>(
  request: { headers: { "content-type"?: string | undefined }; body: unknown },
  model: Model<Shape>,
  options: BodyOptions,
): Bound<Shape> => {
  if (!jsonTypes.test(request.headers["content-type"] ?? "")) throw problem(415);
  const body = Buffer.isBuffer(request.body) ? request.body.toString("utf8") : "";
  if (body.trim() === "") throw unread(options, { "": ["A non-empty request body is required."] });
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw unread(options, {
      $: [`'${body.trim()[0]}' is an invalid start of a value. Path: $ | LineNumber: 0.`],
    });
  }
  return readObject(parsed, model, options);
};

/** The same, of a value that is parsed already. */
export const readObject = <Shape extends object>(
  parsed: unknown,
  model: Model<Shape>,
  options: BodyOptions,
): Bound<Shape> => {
  const { path = "$", mandatory = [] } = options;
  const fields = fieldsOf(parsed);
  if (!fields) {
    if (parsed === null) throw invalid({ [options.parameter]: [requiredError(options.parameter)] });
    throw unread(options, { [path]: [convertError(options.type, path)] });
  }
  const absent = mandatory.filter((name) => !fields.has(name.toLowerCase()));
  if (absent.length > 0) throw unread(options, { $: [mandatoryError(options.type, absent)] });
  const prefix = path === "$" ? "" : `${path.slice(2)}.`;
  const missing: FieldErrors = {};
  let exception: "exception" | "crash" | undefined;
  const entries = propertiesOf(model).map(([name, { read, omitted, onNull, required }]) => {
    const given = fields.get(name.toLowerCase());
    let value: unknown;
    if (given === undefined) value = omitted();
    else if (given === null && onNull !== "unfit") {
      if (onNull === "required") missing[prefix + name] = [requiredError(name)];
      else if (typeof onNull === "string") exception ??= onNull;
      value = typeof onNull === "string" ? omitted() : onNull.value;
    } else value = read(given);
    if (isUnfit(value)) {
      throw value.key === undefined
        ? unread(options, { [`${path}.${name}`]: [convertError(value.unfit, `${path}.${name}`)] })
        : unread(options, { [value.key]: ["The supplied value is invalid."] });
    }
    if (required && value === "") missing[prefix + name] = [requiredError(name)];
    return [name, value];
  });
  if (Object.keys(missing).length > 0) throw invalid(missing);
  if (exception) throw thrown(exception === "crash" ? 500 : 400);
  const given = fields;
  return { value: Object.fromEntries(entries) as Shape, has: (name) => given.has(name.toLowerCase()) };
};

/** A body that could not be read at all also counts as one that was not sent. */
const unread = ({ parameter }: BodyOptions, errors: FieldErrors) =>
  invalid({ ...errors, [parameter]: [requiredError(parameter)] });

const requiredError = (name: string) => `The ${name} field is required.`;

const mandatoryError = (type: string, names: readonly string[]) =>
  `JSON deserialization for type '${type}' was missing required properties including: ${names.map((name) => `'${name}'`).join(", ")}.`;

const convertError = (type: string, path: string) =>
  `The JSON value could not be converted to ${type}. Path: ${path} | LineNumber: 0.`;

/** A query's parameters by name in any case. */
export const readQuery = (query: unknown): QueryReader => {
  const values = fieldsOf(query) ?? new Map<string, unknown>();
  const all = (name: string): string[] => {
    const value = values.get(name.toLowerCase());
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
  };
  const one = (name: string) => all(name)[0] || undefined;
  const fit = <Value>(name: string, read: (given: string) => Value | undefined): Value | undefined => {
    const given = one(name);
    if (given === undefined) return undefined;
    const value = read(given);
    if (value === undefined) throw invalid({ [name]: [`The value '${given}' is not valid.`] });
    return value;
  };
  return {
    all,
    text: one,
    required: (name) => {
      const given = one(name);
      if (given === undefined) throw invalid({ [name]: [`The ${name} field is required.`] });
      return given;
    },
    bool: (name) => fit(name, (given) => ({ true: true, false: false })[given.trim().toLowerCase()]),
    int: (name) => fit(name, (given) => (/^\s*-?\d{1,9}\s*$/.test(given) ? Number(given) : undefined)),
    date: (name) =>
      fit(name, (given) => (Number.isNaN(Date.parse(given)) ? undefined : new Date(given).toISOString())),
    guid: (name) => fit(name, toGuid),
    oneOf: (name, choices) =>
      fit(name, (given) => choices.find((choice) => choice.toLowerCase() === given.toLowerCase())),
  };
};

export interface QueryReader {
  all(name: string): string[];
  /** Undefined if absent or empty. */
  text(name: string): string | undefined;
  required(name: string): string;
  bool(name: string): boolean | undefined;
  int(name: string): number | undefined;
  /** As ISO text. */
  date(name: string): string | undefined;
  guid(name: string): string | undefined;
  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined;
}

/** An id in a path; anything else is an error of binding, not an unknown route. */
export const readRouteGuid = (name: string, value: string): string => {
  const guid = toGuid(value);
  if (guid === undefined) throw invalid({ [name]: [`The value '${value}' is not valid.`] });
  return guid;
};
