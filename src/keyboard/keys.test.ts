/** What is meant by a key, on whatever keyboard, and where keys mean nothing. */
import { afterEach, describe, expect, it } from "vitest";
import { createSequence, isCovered, isPaletteKey, isTyping, type Press, signOf } from "./keys";

const press = (changes: Partial<Press>): Press => ({
  key: "",
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...changes,
});

describe("a single key is", () => {
  it.each([
    ["a letter", { key: "g", code: "KeyG" }, "g"],
    ["the same with Caps Lock", { key: "G", code: "KeyG" }, "g"],
    ["a sign, wherever it is", { key: "/", code: "Digit7", shiftKey: true }, "/"],
    ["the letter printed on it, on a French keyboard", { key: "a", code: "KeyQ" }, "a"],
    ["the letter at its place, on a Cyrillic one", { key: "п", code: "KeyG" }, "g"],
    ["the letter at its place, on a Hebrew one", { key: "ע", code: "KeyG" }, "g"],
    ["the letter at its place, on a Turkish one", { key: "ı", code: "KeyI" }, "i"],
  ])("%s", (_what, changes, sign) => expect(signOf(press(changes))).toBe(sign));

  it.each([
    ["with Ctrl", { key: "s", code: "KeyS", ctrlKey: true }],
    ["with ⌘", { key: "s", code: "KeyS", metaKey: true }],
    ["with Alt", { key: "s", code: "KeyS", altKey: true }],
    ["a capital", { key: "S", code: "KeyS", shiftKey: true }],
    ["one with a name", { key: "Escape", code: "Escape" }],
    ["a letter that no other keyboard has at its place", { key: "ö", code: "Semicolon" }],
  ])("nothing: %s", (_what, changes) => expect(signOf(press(changes))).toBe(""));
});

describe("the palette's key", () => {
  const k = { key: "k", code: "KeyK" };

  it("is ⌘ K on a Mac, where Ctrl K edits text, and Ctrl K elsewhere", () => {
    expect(isPaletteKey(press({ ...k, metaKey: true }), true)).toBe(true);
    expect(isPaletteKey(press({ ...k, ctrlKey: true }), true)).toBe(false);
    expect(isPaletteKey(press({ ...k, ctrlKey: true }), false)).toBe(true);
    expect(isPaletteKey(press({ ...k, metaKey: true }), false)).toBe(false);
    expect(isPaletteKey(press({ key: "л", code: "KeyK", ctrlKey: true }), false)).toBe(true);
  });

  it("is no other one", () => {
    expect(isPaletteKey(press(k), false)).toBe(false);
    expect(isPaletteKey(press({ ...k, ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(isPaletteKey(press({ ...k, ctrlKey: true, altKey: true }), false)).toBe(false);
    expect(isPaletteKey(press({ key: "j", code: "KeyJ", ctrlKey: true }), false)).toBe(false);
  });
});

describe("keys belong to", () => {
  afterEach(() => document.body.replaceChildren());

  const first = (html: string) => {
    document.body.innerHTML = html;
    return document.querySelector("[data-here]") ?? document.body.firstElementChild!;
  };

  it.each([
    "<input>",
    '<input type="search">',
    "<textarea></textarea>",
    "<select></select>",
    '<div contenteditable="true"><b data-here></b></div>',
    '<div role="combobox"></div>',
    '<ul role="menu"><li role="menuitem" data-here></li></ul>',
  ])("what is typed in %s", (html) => expect(isTyping(first(html))).toBe(true));

  it.each([
    '<input type="checkbox">',
    '<input type="radio">',
    "<button></button>",
    "<a href='#'></a>",
    "<p></p>",
  ])("the page on %s", (html) => expect(isTyping(first(html))).toBe(false));

  it("what lies above the page", () => {
    expect(isCovered()).toBe(false);
    first('<div role="dialog"></div>');
    expect(isCovered()).toBe(true);
    first('<ul role="menu"></ul>');
    expect(isCovered()).toBe(true);
  });

  it("the page again while that fades away", () => {
    first('<div role="dialog"><button></button></div><a href="#"></a>');
    document.querySelector("button")!.focus();
    expect(isCovered()).toBe(true);
    document.querySelector("a")!.focus();
    expect(isCovered()).toBe(false);
  });
});

describe("two keys, one after the other", () => {
  it("are one, as long as they are not far apart", () => {
    let now = 0;
    const { hear } = createSequence("g", () => now);
    expect(hear("u")).toEqual({ isFirst: false });
    expect(hear("g")).toEqual({ isFirst: true });
    now += 1000;
    expect(hear("u")).toEqual({ isFirst: false, second: "u" });
    expect(hear("u")).toEqual({ isFirst: false });
    expect(hear("g")).toEqual({ isFirst: true });
    now += 2000;
    expect(hear("u")).toEqual({ isFirst: false });
  });

  it("are not where another key came between", () => {
    const { hear } = createSequence("g", () => 0);
    hear("g");
    expect(hear("")).toEqual({ isFirst: false });
    expect(hear("u")).toEqual({ isFirst: false });
  });
});
