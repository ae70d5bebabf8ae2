/** One document, written as XML or as JSON: both say the same. */

export type Scalar = string | number | boolean | null | undefined;
export type Field = Scalar | Element | List;

/** Scalars become attributes, all else becomes children, in the order they are in. Undefined is left out of both. */
export interface Element {
  tag: string;
  fields: Readonly<Record<string, Field>>;
  /** XML alone has it. */
  text?: string;
}

/** JSON's list. In XML, `tag` around `items`; a text is `<item id="…"/>` there. */
export interface List {
  tag: string;
  item: string;
  items: readonly (string | Element)[];
  /** In XML the items have nothing around them. */
  isBare?: true;
}

/** How a generation writes what is true and what is nothing. */
export interface XmlStyle {
  /** v2 writes `""` for null, v1 leaves the attribute out. */
  writesNull: boolean;
}

export const element = (tag: string, fields: Readonly<Record<string, Field>> = {}): Element => ({
  tag,
  fields,
});
export const list = (tag: string, item: string, items: readonly (string | Element)[]): List => ({
  tag,
  item,
  items,
});
/** Children directly below, as v1 has them. */
export const bareList = (item: string, items: readonly Element[]): List => ({
  tag: item,
  item,
  items,
  isBare: true,
});

export const toXml = (root: Element | List, style: XmlStyle): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, style)}\n`;

const write = (node: Element | List, style: XmlStyle): string => {
  if (isList(node)) {
    const items = node.items.map((item) =>
      typeof item === "string" ? `<${node.item} id="${escape(item)}"/>` : write(item, style),
    );
    return node.isBare ? items.join("") : wrap(node.tag, "", items.join(""));
  }
  const attributes: string[] = [];
  const children: string[] = [];
  for (const [name, value] of Object.entries(node.fields)) {
    if (typeof value === "object" && value !== null) children.push(write(value, style));
    else if (value !== undefined && (value !== null || style.writesNull))
      attributes.push(` ${name}="${escape(toText(value))}"`);
  }
  return wrap(node.tag, attributes.join(""), escape(node.text ?? "") + children.join(""));
};

const wrap = (tag: string, attributes: string, content: string) =>
  content === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;

const toText = (value: string | number | boolean | null): string => {
  if (typeof value === "boolean") return value ? "1" : "0";
  return value === null ? "" : String(value);
};

export const toJson = (root: Element | List): string => JSON.stringify(toValue(root));

const toValue = (field: Field): unknown => {
  if (typeof field !== "object" || field === null) return field;
  if (isList(field)) return field.items.map((item) => (typeof item === "string" ? item : toValue(item)));
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(field.fields)) value[name] = toValue(field.fields[name]);
  return value;
};

const isList = (node: Element | List): node is List => "items" in node;

/** Of an attribute or of text. Line ends and tabs are kept; what XML cannot carry at all becomes U+FFFD. */
export const escape = (text: string): string =>
  text.replace(needEscape, (character) => entities[character] ?? toReference(character));

/** Beside the markup: controls, halves of a pair, and what is no character. */
const needEscape = /[&<>"'\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;
const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const toReference = (character: string): string =>
  isIllegal(character) ? "\ufffd" : `&#${character.charCodeAt(0)};`;

/** Of one that matched `needEscape`. */
const isIllegal = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return (
    (code < 0x20 && !"\t\n\r".includes(character)) || (code >= 0xd800 && code < 0xe000) || code >= 0xfffe
  );
};

/** Whether XML can carry it as it is. */
export const isXmlText = (text: string): boolean => !(text.match(needEscape) ?? []).some(isIllegal);
