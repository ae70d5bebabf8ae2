/** The greeting on the sign-in page. Its administrator writes Markdown and HTML: only the text is kept. */
import { parseDocument } from "../../parseDocument";

/** Nothing in it runs or loads: the parser's documents are dead ones, and what leaves is text. */
export const toPlainText = (markup: string): string => {
  if (!markup.trim() || typeof DOMParser === "undefined") return ""; // outside a browser there is nobody to greet
  const page = parseDocument(withoutAttributes(markup), "text/html");
  for (const element of page.querySelectorAll("script, style, template, noscript, iframe, svg"))
    element.remove();
  for (const element of page.querySelectorAll("br, p, div, li, h1, h2, h3, h4, h5, h6")) element.append("\n");
  return (page.body.textContent ?? "")
    .replace(/!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, "$1") // links and pictures: their words
    .replace(/^\s{0,3}#{1,6}\s+/gm, "") // headings
    .replace(/(\*\*|__|~~|`)(.+?)\1/g, "$2") // strong, struck out, code
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
};

/** No word stands in them, and a handler among them would be reported as against the page's policy, dead as it is. */
const withoutAttributes = (markup: string) =>
  markup.replace(/<([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi, "<$1>");
