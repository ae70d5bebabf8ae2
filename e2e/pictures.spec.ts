/**
 * A walk through the states of the page: from left to right and from right to left, at a desk and on a phone,
 * light and dark. Of the twenty that show most a picture is compared with the one of before. In each, what must
 * always hold is looked at: nothing cut off, nothing one upon another, room for fingers, nothing that jumps while
 * it loads, WCAG. In the pseudo-language, half as long again, it looks for texts that are hard-wired.
 *
 * `npm test` walks through the twenty, and through all in the pseudo-language on a phone, where room is least;
 * `npm run walk` through all of them everywhere, and at 200 % zoom. See e2e/walk/README.md.
 * Once: what is drawn does not depend on the server's manner.
 */
import { complaintsOf, turn } from "./axe.ts";
import { layoutComplaintsOf } from "./walk/invariants.ts";
import { compare, keep, setInBlocks } from "./walk/pictures.ts";
import { Heard, hardWiredIn, watchIntl } from "./walk/spoken.ts";
import { expect, test } from "./walk/stage.ts";
import { type State, states } from "./walk/states.ts";
import { Walker } from "./walk/walker.ts";

const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** A desk at 200 %: WCAG 1.4.4 and 1.4.10. */
const zoomed = { viewport: { width: 640, height: 400 } };

const isWhole = process.env.USHER_WALK === "all";
/** A folder for pictures in real letters, and nothing but those. */
const album = process.env.USHER_ALBUM;

/** For whoever works on one of them: `USHER_STATES=list,create npm run walk`. */
const chosen = process.env.USHER_STATES?.split(",");
const all = chosen ? states.filter(({ name }) => chosen.includes(name)) : states;
/** With an album, for whoever looks at a language: `USHER_LOCALES=de`. */
const locales = process.env.USHER_LOCALES?.split(",") ?? ["en", "ar"];
const walked = isWhole ? all : all.filter(({ isPictured }) => isPictured);

for (const [place, options] of Object.entries({ desk, phone }))
  for (const locale of locales)
    test.describe(place, () => {
      test.use({ ...options, colorScheme: "light" });
      test.setTimeout(300_000);

      test(`@once ${locale}, ${place}`, async ({ usher, server, watch, pageUrl }) => {
        const walker = await Walker.setOut({ usher, server, watch, pageUrl, locale });
        const { page } = walker;
        // For `npm test`, by axe and in the dark in each place and each direction once.
        const isLookedOver = isWhole || (place === "phone") === (locale === "ar");
        const devtools = await page.context().newCDPSession(page);
        for (const state of walked)
          await visit(walker, state, async () => {
            const called = `${locale}-${place}-${state.name}`;
            if (album) return keep(page, album, called);
            const complaints = [
              ...walker.shifts,
              ...(await layoutComplaintsOf(page, { isTouched: place === "phone" })),
              ...(isLookedOver ? await complaintsOf(page, "html") : []),
            ];
            expect.soft(complaints, called).toEqual([]);
            await setInBlocks(page);
            if (state.isPictured) await compare(page, devtools, `${called}-light`);
            if (!isLookedOver) return;
            await turn(page, "dark");
            if (state.isPictured) await compare(page, devtools, `${called}-dark`);
            expect.soft(await complaintsOf(page, "html", "color-contrast"), `${called}, dark`).toEqual([]);
          });
      });
    });

if (isWhole)
  for (const locale of locales)
    test.describe("zoomed", () => {
      test.use({ ...zoomed, colorScheme: "light" });
      test.setTimeout(300_000);

      test(`@once ${locale}, zoomed`, async ({ usher, server, watch, pageUrl }) => {
        const walker = await Walker.setOut({ usher, server, watch, pageUrl, locale });
        for (const state of all)
          await visit(walker, state, async () => {
            const complaints = await layoutComplaintsOf(walker.page, { isTouched: false });
            expect.soft(complaints, `${locale}-zoomed-${state.name}`).toEqual([]);
          });
      });
    });

if (!album)
  for (const [place, options] of Object.entries(isWhole ? { phone, desk } : { phone }))
    test.describe(place, () => {
      test.use({ ...options, colorScheme: "light" });
      test.setTimeout(300_000);

      test(`@once the pseudo-language, ${place}`, async ({ usher, server, watch, pageUrl }) => {
        const walker = await Walker.setOut({ usher, server, watch, pageUrl, locale: "en-XA" });
        const { page } = walker;
        await watchIntl(page);
        const servers = server.all.flatMap(({ name, url }) => [name, url.replace("http://", "")]);
        const heard = new Heard(page, [...servers, ...all.flatMap(({ typed = [] }) => typed)]);
        for (const state of all)
          await visit(walker, state, async () => {
            const complaints = [
              ...walker.shifts,
              ...(await layoutComplaintsOf(page, { isTouched: place === "phone" })),
              ...(await hardWiredIn(page, heard.texts)),
            ];
            expect.soft(complaints, `${state.name} in the pseudo-language`).toEqual([]);
          });
      });
    });

/** What stands in the way of one state is told, and the others are looked at all the same. */
const visit = async (walker: Walker, state: State, look: () => Promise<void>) =>
  test.step(state.name, async () => {
    const problem = await walker.enter(state).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect.soft(problem, `the way to ${state.name}`).toBeUndefined();
    if (problem) await walker.page.screenshot({ path: test.info().outputPath(`${state.name}.png`) });
    else await look();
  });
