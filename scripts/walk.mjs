/**
 * The whole walk: every state of the page, in every direction and size, at 200 % zoom, and in the pseudo-language.
 * `npm test` walks a part of it. Arguments go to Playwright: see e2e/walk/README.md.
 */
process.env.USHER_WALK = "all";
process.argv.splice(2, 0, "--project=real", "pictures.spec");
await import("./e2e.mjs");
