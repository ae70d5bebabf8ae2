/**
 * The moment at which all pictures are taken, so that the same people were last here equally long ago in each
 * of them. Loaded into the embedded server before its own code (`node --import`), it sets that server's clock;
 * the browser's is set by the stage.
 */

/** A Thursday evening. In the pictures' time zone it is an hour later. */
export const moment = Date.parse("2026-03-12T17:30:00Z");

/** What was exactly a day ago at the server's start must not be a little less than that in the browser. */
export const browserMoment = moment + 30_000;

/** Set for the server alone: this file is also read by whoever only wants the moment. */
export const clockVariable = "USHER_PICTURES_CLOCK";

/** Slower than the real one, and not still: what happens later must have a later time. */
const slowness = 100;

if (process.env[clockVariable]) {
  const RealDate = Date;
  const start = RealDate.now();
  const now = () => moment + Math.floor((RealDate.now() - start) / slowness);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, words) => Reflect.construct(target, words.length ? words : [now()]),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
}
