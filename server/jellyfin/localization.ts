/** /Localization: the languages and age ratings that a policy and a configuration may name. */

import { type Handler, sendJson } from "./context.ts";
import { languages } from "./languages.ts";
import { ratingsOf } from "./ratings.ts";
import type { Route } from "./routes.ts";

export const localizationRoutes: Route[] = [
  {
    method: "GET",
    path: "/Localization/ParentalRatings",
    handle: (call) => listRatings(call),
  },
  {
    method: "GET",
    path: "/Localization/Cultures",
    handle: (call) => listCultures(call),
  },
  { method: "GET", path: "/Localization/Options", handle: (call) => listOptions(call) },
];

const listRatings: Handler = async (call) => {
  const { metadataCountryCode } = await call.context.store.jellyfin.settings.read();
  return sendJson(
    call,
    ratingsOf(metadataCountryCode).map(({ name, score, subScore }) => ({
      Name: name,
      Value: score,
      // Written like this by the real server: the one place where names are not in PascalCase.
      RatingScore: score === null ? null : { score, subScore },
    })),
  );
};

/** Several rows can share a three-letter code: a language, and its kinds in two countries. */
const listCultures: Handler = (call) =>
  sendJson(
    call,
    languages().map(({ name, two, three }) => ({
      Name: two.includes("-") ? two : name,
      DisplayName: name,
      TwoLetterISOLanguageName: two,
      ThreeLetterISOLanguageName: three[0],
      ThreeLetterISOLanguageNames: three,
    })),
  );

const options = [
  "da",
  "de",
  "en-GB",
  "en-US",
  "es",
  "fr",
  "it",
  "ja",
  "ko",
  "nl",
  "pl",
  "pt-BR",
  "sv",
  "uk",
  "zh-CN",
];

const listOptions: Handler = (call) => {
  const names = new Intl.DisplayNames("en", { type: "language" });
  return sendJson(
    call,
    options.map((value) => ({ Name: names.of(value) ?? value, Value: value })),
  );
};
