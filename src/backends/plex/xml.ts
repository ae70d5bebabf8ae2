/** XML as plex.tv writes it: what it tells stands in attributes. Read by the browser's own parser, never by patterns. */
import { parseDocument } from "../../parseDocument";

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** Of an element without others in it: older refusals put their words there. */
  text: string;
}

/** Undefined for what is no whole XML: cut short, not closed, a web page, nothing. */
export const parseXml = (text: string): XmlElement | undefined => {
  if (!text.trimStart().startsWith("<")) return undefined;
  const document = parseDocument(text, "text/xml");
  // Parsers do not throw: they put this element somewhere into what they have read so far.
  if (document.getElementsByTagName("parsererror").length) return undefined;
  return document.documentElement ? toElement(document.documentElement) : undefined;
};

const toElement = (element: Element): XmlElement => {
  const children = [...element.children].map(toElement);
  return {
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children,
    text: children.length ? "" : (element.textContent ?? "").trim(),
  };
};
