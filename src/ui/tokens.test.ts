import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accentOf, accents, applyTokens, colours, type Mode, ownAccent } from "./tokens";

const modes: Mode[] = ["light", "dark"];
const accentNames = Object.keys(accents) as (keyof typeof accents)[];

describe.each(modes)("the %s colours", (mode) => {
  const tokens = colours[mode];
  const surfaces = ["background", "surface", "raised"] as const;

  it.each(["text", "muted", "danger", "warning", "success"] as const)(
    "let %s be read on every surface",
    (name) => {
      for (const surface of surfaces)
        expect(contrast(tokens[name], tokens[surface])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ["text", "infoSoft"],
    ["text", "dangerSoft"],
    ["text", "warningSoft"],
    ["text", "successSoft"],
    ["danger", "dangerSoft"],
    ["warning", "warningSoft"],
    ["success", "successSoft"],
    ["onAccent", "danger"],
  ] as const)("let %s be read on %s", (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it("let the border of an input be seen", () => {
    for (const surface of ["background", "surface"] as const)
      expect(contrast(tokens.outline, tokens[surface])).toBeGreaterThanOrEqual(3);
  });

  it.each(accentNames)("let links and buttons in the accent of %s be read", (name) => {
    const accent = accents[name][mode];
    expect(contrast(tokens.onAccent, accent)).toBeGreaterThanOrEqual(4.5);
    for (const surface of surfaces) expect(contrast(accent, tokens[surface])).toBeGreaterThanOrEqual(4.5);
  });
});

describe("applyTokens", () => {
  it("writes each token as a variable, and tells the browser the mode", () => {
    const root = document.createElement("div");
    applyTokens("dark", "blue", root);
    expect(root.style.getPropertyValue("--u-danger-soft")).toBe(colours.dark.dangerSoft);
    expect(root.style.getPropertyValue("--u-accent")).toBe(accents.blue.dark);
    expect(root.style.colorScheme).toBe("dark");
  });

  it("gives each kind of server its own colour, and one that has none Usher's", () => {
    const ofKinds = ["navidrome", "jellyfin", "plex"].map((backend) => accentOf({ backend }));
    expect(new Set([...ofKinds, ownAccent]).size).toBe(4);
    for (const server of [undefined, { backend: "somethingNew" }, { backend: "toString" }])
      expect(accentOf(server)).toBe(ownAccent);
    expect(accentOf({ backend: "plex", colour: "teal" })).toBe("teal");
  });
});

describe("index.html", () => {
  it("shows the same ground before the script runs as after it", () => {
    const html = readFileSync("index.html", "utf8");
    for (const mode of modes) expect(html).toContain(`background: ${colours[mode].background};`);
  });
});

/** WCAG 2's, of two colours written as #rrggbb. */
const contrast = (one: string, other: string) => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((left, right) => right - left) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
};

const luminance = (colour: string) => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
