import { expect, it } from "vitest";
import { toPlainText } from "./disclaimer";

it.each([
  ["", ""],
  ["   \n", ""],
  ["Welcome home", "Welcome home"],
  ["# House rules\n\n**Be** kind.", "House rules\n\nBe kind."],
  ["Ask [Mia](https://example.org/mia) first", "Ask Mia first"],
  ["![logo](https://example.org/x.png) Hi", "logo Hi"],
  ["one<br>two", "one\ntwo"],
  ["<p>one</p><p>two</p>", "one\ntwo"],
  ["<script>alert(1)</script>safe", "safe"],
  ["<img src=x onerror=alert(1)>safe", "safe"],
  ["<style>body{display:none}</style>safe &amp; sound", "safe & sound"],
])("of %j only the text %j is left", (markup, text) => expect(toPlainText(markup)).toBe(text));
