// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAppConfig, toPlainText } from "./appConfig";

/** The page as the server fills it in: JSON as a string of JavaScript, with `<`, `>` and `&` escaped. */
const pageWith = (config: unknown) =>
  `<!DOCTYPE html><script>\n      window.__APP_CONFIG__ = ${JSON.stringify(JSON.stringify(config)).replace(
    /[<>&]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  )}\n    </script><script>window.__SHARE_INFO__ = "{}"</script>`;

describe("Navidrome's own page", () => {
  it("tells whether anybody is there yet, the version, and whether users may edit themselves", () => {
    const config = {
      firstTime: true,
      version: "0.63.2 (295886cb9)",
      enableUserEditing: false,
      baseURL: "/x",
    };
    expect(parseAppConfig(pageWith(config))).toEqual({
      firstTime: true,
      version: "0.63.2 (295886cb9)",
      enableUserEditing: false,
    });
  });

  it("is understood whatever is written in it", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.jsonValue(), (version, other) => {
        expect(parseAppConfig(pageWith({ version, other, firstTime: false }))).toEqual({
          firstTime: false,
          version,
          enableUserEditing: true,
        });
      }),
    ));

  it("is understood with the escapes of older servers", () => {
    const page = String.raw`window.__APP_CONFIG__ = "{\x22version\x22:\x220.49 \x3c\'a\'\x3e\x22,\x22firstTime\x22:true}"`;
    expect(parseAppConfig(page)).toMatchObject({ version: "0.49 <'a'>", firstTime: true });
  });

  it.each([
    "",
    "<html>It works!</html>",
    'window.__APP_CONFIG__ = "{broken"',
    'window.__APP_CONFIG__ = "[1]x"',
    'window.__APP_CONFIG__ = "null"',
    "window.__APP_CONFIG__ = {{ .AppConfig }}",
  ])("is not taken for it: %j", (page) => expect(parseAppConfig(page)).toBeUndefined());

  it("greets in plain text", () => {
    const welcomeMessage =
      'Welcome to <b>my</b>&nbsp;server!<br/><a href="javascript:alert(1)">Rules</a> &amp; <i>more';
    expect(parseAppConfig(pageWith({ welcomeMessage }))).toMatchObject({
      welcome: "Welcome to my server!\nRules & more",
    });
    expect(parseAppConfig(pageWith({ welcomeMessage: " <p></p> " }))).not.toHaveProperty("welcome");
  });
});

describe("toPlainText", () => {
  it.each([
    ["<script>alert(1)</script>Hello", "Hello"],
    ["Hello<style>b{}</style>", "Hello"],
    ["Hello<script>alert(1)", "Hello"],
    ["a<!-- <b>hidden</b> -->b", "ab"],
    ["1 < 2 > 0", "1 < 2 > 0"],
    ["&lt;b&gt; &#39;x&#x27; &copy; &#0;", "<b> 'x' &copy;"],
    ["<p>One</p><p>Two</p>\n\n\n<li>Three</li>", "One\nTwo\nThree"],
    ["<img src=x onerror=alert(1)>", ""],
  ])("%j reads %j", (html, text) => expect(toPlainText(html)).toBe(text));

  it("is not slowed down by markup that never ends", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("<", "<a", "<script", ">", "&", "&lt", "x", " ", "-->", "<!--"), {
          minLength: 1,
        }),
        (parts) => {
          // A pattern that goes back and tries again would not come to an end with a text of this length.
          expect(toPlainText(parts.join("").repeat(5000)).length).toBeLessThanOrEqual(1000);
        },
      ),
      { numRuns: 20 },
    ));
});
