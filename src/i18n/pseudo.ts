/** What the language for whoever builds Usher does to each text: see `pseudoLocale` in languages.ts. */

/** Gaps (`%{name}`) and the parting of plural forms (`||||`) stay as they are. */
export const toPseudo = (text: string): string =>
  text
    .split("||||")
    .map((form) => {
      const words = form.trim();
      const length = words.replace(gap, "").length;
      const accented = words
        .split(gap)
        .map((piece) => (gap.test(piece) ? piece : piece.replace(/[a-z]/gi, accent)))
        .join("");
      return `[${accented}${" ~~~~".repeat(Math.ceil((length * 0.4) / 5))}]`;
    })
    .join(" |||| ");

const gap = /(%\{\w+\})/;

const accent = (letter: string) =>
  accents[letter.toLowerCase()]?.[letter === letter.toLowerCase() ? 0 : 1] ?? letter;

const accents: Readonly<Record<string, string>> = {
  a: "áÁ",
  c: "çÇ",
  d: "ďĎ",
  e: "éÉ",
  g: "ğĞ",
  i: "íÍ",
  l: "ļĻ",
  n: "ñÑ",
  o: "öÖ",
  r: "řŘ",
  s: "šŠ",
  t: "ťŤ",
  u: "ůŮ",
  y: "ýÝ",
  z: "žŽ",
};
