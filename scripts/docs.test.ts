/** The documents say what the product says: the colours, the figures, the words on screen, the pictures. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { flatten, type Messages } from "../src/i18n/i18n";
import { createAppTheme } from "../src/theme/theme";
import { accents, colours, radii } from "../src/ui/tokens";

const docs = path.join(import.meta.dirname, "..", "docs");
const read = (file: string) => readFileSync(path.join(docs, file), "utf8");
const guides = readdirSync(path.join(docs, "guides")).filter((file) => file.endsWith(".md"));

/** The rows of all tables in a page whose first cell is a name in code marks: by that name, the cells after it. */
const rowsOf = (page: string) =>
  new Map(
    page
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .flatMap(([, first = "", ...cells]): [string, string[]][] => {
        const name = /^`([\w.]+)`$/.exec(first)?.[1];
        return name ? [[name, cells.slice(0, -1).map((cell) => cell.replaceAll("`", ""))]] : [];
      }),
  );

describe("docs/design.md", () => {
  const rows = rowsOf(read("design.md"));

  it.each(Object.keys(colours.light) as (keyof typeof colours.light)[])("has the colours of %s", (name) => {
    expect(rows.get(name)?.slice(0, 2)).toEqual([colours.light[name], colours.dark[name]]);
  });

  it.each(Object.keys(accents) as (keyof typeof accents)[])("has the accent %s", (name) => {
    expect(rows.get(name)?.slice(0, 2)).toEqual([accents[name].light, accents[name].dark]);
  });

  it.each(Object.keys(radii) as (keyof typeof radii)[])("has the radius of a %s", (name) => {
    expect(rows.get(`radii.${name}`)?.[0]).toBe(`${radii[name]} px`);
  });

  it.each(["h1", "h2", "h3"] as const)("has the type of %s", (name) => {
    const { fontSize, fontWeight, lineHeight } = createAppTheme({ mode: "light", accent: "plum" }).typography[
      name
    ];
    expect(rows.get(name)?.slice(0, 3)).toEqual([fontSize, fontWeight, lineHeight].map(String));
  });

  it.each(["comfortable", "compact"] as const)("has the room of %s", (density) => {
    const theme = createAppTheme({ mode: "light", accent: "plum", density });
    expect(rows.get(density)?.slice(0, 2)).toEqual(
      [theme.spacing(1), `${theme.rowHeight}px`].map((size) => size.replace("px", " px")),
    );
  });

  it("has the durations", () => {
    const { duration } = createAppTheme({ mode: "light", accent: "plum" }).transitions;
    for (const name of ["enteringScreen", "leavingScreen"] as const)
      expect(rows.get(name)?.[0]).toBe(`${duration[name]} ms`);
  });
});

/** Every text on screen, each plural form by itself, as what it matches once its gaps are filled in. */
const texts = Object.values(
  import.meta.glob<Record<string, unknown>>(
    ["../src/i18n/en/*.ts", "../src/backends/*/messages.ts", "../src/backends/*/signInMessages.ts"],
    { eager: true },
  ),
)
  .flatMap((module) => Object.values(module))
  .flatMap((messages) => flatten(messages as Messages))
  .flatMap(([, text]) => text.split("||||"))
  // One that is hardly more than a gap would match anything.
  .filter((text) => /\p{L}{2}/u.test(text.replaceAll(/%\{\w+\}/g, "")))
  .map((text) => new RegExp(`^${toPattern(text.trim())}$`));

function toPattern(text: string) {
  return text
    .split(/%\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".+");
}

describe.each(guides)("docs/guides/%s", (file) => {
  const page = read(path.join("guides", file));

  it("says what stands on the screen", () => {
    const said = [...page.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = ""]) =>
      words.replaceAll(/\s+/g, " "),
    );
    expect(said.filter((words) => !texts.some((text) => text.test(words)))).toEqual([]);
  });

  it("has its pictures, for light and for dark, and leads to pages that are there", () => {
    const pictures = [...page.matchAll(/pictures\/([\w-]+)-(?:light|dark)\.png/g)].map(
      ([, name = ""]) => name,
    );
    for (const name of pictures)
      for (const mode of ["light", "dark"]) {
        expect(page).toContain(`pictures/${name}-${mode}.png`);
        expect(existsSync(path.join(docs, "guides", "pictures", `${name}-${mode}.png`)), name).toBe(true);
      }
    for (const [, link = ""] of page.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(path.join(docs, "guides", link)), link).toBe(true);
  });
});

it("every guide is in the table of contents", () => {
  const contents = read("guides/README.md");
  for (const file of guides) if (file !== "README.md") expect(contents).toContain(`](${file})`);
});

it("every picture is shown somewhere", () => {
  const pages = ["../README.md", "design.md", ...guides.map((file) => path.join("guides", file))]
    .map(read)
    .join();
  const pictures = [".", "pictures", "guides/pictures"].flatMap((folder) =>
    readdirSync(path.join(docs, folder)).filter((file) => file.endsWith(".png")),
  );
  expect(pictures.filter((file) => !pages.includes(`/${file}`))).toEqual([]);
});
