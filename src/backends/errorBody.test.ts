// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readErrorBody } from "./errorBody";

describe("readErrorBody", () => {
  it.each([
    ["a message, from Navidrome", '{"error":"Not authenticated"}', { message: "Not authenticated" }],
    [
      "field errors, from Navidrome",
      '{"errors":{"userName":"ra.validation.unique"}}',
      { errors: { userName: "ra.validation.unique" } },
    ],
    [
      "a list that failed, two values in one body",
      '{"error":"near \\"OFFSET\\": syntax error"}null',
      { message: 'near "OFFSET": syntax error' },
    ],
    ["plain text with its line end", "Too Many Requests\n", { message: "Too Many Requests" }],
    ["plain text", "Error processing request.", { message: "Error processing request." }],
    ["a string in quotes, from Jellyfin", '"No such rule."', { message: "No such rule." }],
    ["a problem document", '{"type":"x","title":"Not Found","status":404}', { message: "Not Found" }],
    [
      "a problem document with fields, of which only those of a form count",
      '{"title":"Invalid.","errors":{"$.IsHidden":["bad","worse"],"policy":["needed"],"Policy.ProviderId":["no"],"$":["x"],"":["y"],"n":[1]}}',
      { message: "Invalid.", errors: { IsHidden: "bad", policy: "needed", ProviderId: "no" } },
    ],
    [
      "a list of errors, from Plex, which names no field",
      '{"errors":[{"code":1041,"message":"A valid PIN is required"},{"code":2}]}',
      { message: "A valid PIN is required", code: "1041" },
    ],
    ["an empty list of errors", '{"errors":[]}', {}],
    ["nothing", "", {}],
    ["blanks", " \r\n ", {}],
    ["a web page", "<!DOCTYPE html><title>starting</title>", {}],
    ["a number", "42", {}],
    ["null", "null", {}],
    ["a list", '["x"]', {}],
    ["fields that hold no words", '{"errors":{"a":1,"b":{"c":"d"}}}', {}],
  ])("reads %s", (_what, text, expected) => expect(readErrorBody(text)).toEqual(expected));

  it("never fails and never says too much, whatever is in the body", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ minLength: 400 })), (text) => {
        const { message = "", errors = {}, code = "" } = readErrorBody(text);
        for (const words of [message, code, ...Object.values(errors)])
          expect(words.length).toBeLessThanOrEqual(300);
      }),
    ));
});
