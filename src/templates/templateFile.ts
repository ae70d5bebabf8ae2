/** Templates as JSON: what is saved, shared and shipped in config.json. Whatever comes in is looked through. Pure. */
import type { Field } from "../backends/fields";
import { sourcesOf } from "../backends/fields";
import { documentNames, fieldsFor, type Tables, type Template } from "./template";

/** Raised where an older Usher would misread what a newer one writes. */
export const fileVersion = 1;

export type TemplateProblem =
  | { problem: "json" | "shape" | "empty" }
  | { problem: "newer"; version: number }
  | { problem: "otherKind"; kind: string }
  | { problem: "noName"; position: number }
  | { problem: "unknownFields"; name: string; names: readonly string[] }
  /** A value that no such field can have. */
  | { problem: "wrongValue"; name: string; names: readonly string[] };

/** Without ids: whoever takes it in gives it one of its own. */
export const toFile = (backend: string, templates: readonly Template[]): string =>
  `${JSON.stringify(
    {
      usherTemplates: fileVersion,
      backend,
      templates: templates.map(({ id: _id, backend: _backend, ...template }) => template),
    },
    null,
    2,
  )}\n`;

export const parseFile = (
  text: string,
  backend: string,
  tables: Tables,
): { templates: Template[] } | TemplateProblem => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: "json" };
  }
  if (!isRecord(json) || typeof json.usherTemplates !== "number" || !Array.isArray(json.templates))
    return { problem: "shape" };
  if (json.usherTemplates > fileVersion) return { problem: "newer", version: json.usherTemplates };
  if (json.backend !== backend) return { problem: "otherKind", kind: String(json.backend) };
  if (!json.templates.length) return { problem: "empty" };
  const templates: Template[] = [];
  for (const [index, each] of (json.templates as unknown[]).entries()) {
    const template = parseTemplate(each, index + 1, backend, tables);
    if ("problem" in template) return template;
    templates.push(template);
  }
  return { templates };
};

/** One template, of a file or of config.json. `position` counts from 1. */
export const parseTemplate = (
  json: unknown,
  position: number,
  backend: string,
  tables: Tables,
): Template | TemplateProblem => {
  if (!isRecord(json)) return { problem: "shape" };
  const { name, names } = json;
  if (typeof name !== "string" || !name.trim()) return { problem: "noName", position };
  const template: Template = {
    id: crypto.randomUUID(),
    name: name.trim(),
    backend,
    ...(isRecord(names) && { names: onlyTexts(names) }),
  };
  for (const document of documentNames) {
    const values = json[document];
    if (values === undefined) continue;
    if (!isRecord(values)) return { problem: "shape" };
    const fields = fieldsFor(tables[document]);
    const known = new Map(fields.flatMap((field) => sourcesOf(field).map((source) => [source, field])));
    const unknown = Object.keys(values).filter((source) => !known.has(source));
    if (unknown.length) return { problem: "unknownFields", name: template.name, names: unknown };
    const wrong = Object.keys(values).filter((source) => !fits(known.get(source)!, source, values[source]));
    if (wrong.length) return { problem: "wrongValue", name: template.name, names: wrong };
    if (Object.keys(values).length) template[document] = values;
  }
  return template.policy || template.profile ? template : { problem: "empty" };
};

/** Whether a field of this kind can have such a value at all. */
const fits = (field: Field, source: string, value: unknown): boolean => {
  if (source === field.source && value !== null && field.problem?.(value)) return false;
  switch (field.kind) {
    case "switch":
      return typeof value === "boolean";
    case "number":
      return value === null || (typeof value === "number" && isWithin(field, value));
    case "choice":
      return value === null || field.choices.some((choice) => choice === value);
    case "choices":
    case "tags":
    case "references":
      return value === null || (Array.isArray(value) && value.every(isTextOrNumber));
    case "text":
    case "reference":
      return value === null || typeof value === "string";
    case "custom":
      return typeof value !== "string" && typeof value !== "boolean";
  }
};

const isWithin = (
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: { min?: number; max?: number },
  value: number,
) => value >= min && value <= max;

const isTextOrNumber = (value: unknown) => typeof value === "string" || typeof value === "number";

const onlyTexts = (names: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(names).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  Boolean(value) && typeof value === "object" && !Array.isArray(value);
