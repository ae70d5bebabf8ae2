/** One document in two forms: whatever is in it, XML and JSON say the same. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readXml, type XmlElement } from "./testClient.ts";
import { bareList, element, isXmlText, list, toJson, toXml } from "./xml.ts";

const v1 = { writesNull: false };
const v2 = { writesNull: true };

const throughXml = (text: string) => readXml(toXml(element("user", { title: text }), v2)).attributes.title;

describe("a text in an attribute", () => {
  test("arrives as it is, with every character that XML can carry", () => {
    for (let code = 0; code <= 0xffff; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      const arrived = throughXml(text);
      if (arrived !== (isXmlText(text) ? text : "a\ufffdb")) throw new Error(`${code} became ${arrived}`);
    }
    expect(throughXml("👩‍👧 𝄞 \u{10ffff}")).toBe("👩‍👧 𝄞 \u{10ffff}");
  });

  test("can have all characters but most controls, halves of pairs, and the two that are none", () => {
    const isRefused = (code: number) => !isXmlText(String.fromCharCode(code));
    const refused = Array.from({ length: 0x10000 }, (_character, code) => code).filter(isRefused);
    const controls = Array.from({ length: 32 }, (_character, code) => code).filter(
      (code) => ![9, 10, 13].includes(code),
    );
    expect(refused).toEqual([
      ...controls,
      ...Array.from({ length: 0x800 }, (_half, index) => 0xd800 + index),
      0xfffe,
      0xffff,
    ]);
  });

  test("closes no attribute and opens no element", () => {
    const text = `"/><user title='x'>&amp;<!--]]>`;
    const xml = toXml(element("user", { title: text }), v2);
    expect(readXml(xml)).toEqual({ tag: "user", attributes: { title: text }, children: [], text: "" });
  });
});

test("nothing is an empty attribute in v2 and no attribute in v1, and what is undefined is nowhere", () => {
  const user = element("user", { id: 7, email: null, title: "", home: true, guest: false, pin: undefined });
  expect(readXml(toXml(user, v2)).attributes).toEqual({
    id: "7",
    email: "",
    title: "",
    home: "1",
    guest: "0",
  });
  expect(readXml(toXml(user, v1)).attributes).toEqual({ id: "7", title: "", home: "1", guest: "0" });
  expect(JSON.parse(toJson(user))).toEqual({ id: 7, email: null, title: "", home: true, guest: false });
});

test("a list has an element around it, or none where it is bare; texts are ids in it", () => {
  const home = element("home", {
    id: 1,
    users: list("users", "user", [element("user", { id: 2 })]),
    features: list("features", "feature", ["pass"]),
    errors: bareList("error", [element("error", { code: 1001 })]),
  });
  expect(toXml(home, v2)).toContain(
    '<home id="1"><users><user id="2"/></users><features><feature id="pass"/></features><error code="1001"/></home>',
  );
  expect(JSON.parse(toJson(home))).toEqual({
    id: 1,
    users: [{ id: 2 }],
    features: ["pass"],
    errors: [{ code: 1001 }],
  });
});

test("XML and JSON of any household say the same", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 20 }).filter(isXmlText);
  const user = fc.record({
    id: fc.nat(),
    title: text,
    email: fc.option(text),
    restricted: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(user, { maxLength: 15 }), text, (users, name) => {
      const home = element("home", {
        name,
        users: list(
          "users",
          "user",
          users.map((fields) => element("user", fields)),
        ),
      });
      const read = readXml(toXml(home, v2));
      const json = JSON.parse(toJson(home)) as { name: string; users: Record<string, unknown>[] };
      expect(read.attributes.name).toBe(json.name);
      expect(read.children[0]?.children.map(({ attributes }: XmlElement) => attributes)).toEqual(
        json.users.map((fields) =>
          Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, asText(value)])),
        ),
      );
    }),
  );
});

const asText = (value: unknown) => (typeof value === "boolean" ? String(Number(value)) : String(value ?? ""));
