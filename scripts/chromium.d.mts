/** The types of chromium.mjs, for playwright.config.ts. */
export const chromiumFlags: string[];
export const findChromium: () => string | undefined;
export const ensureChromium: () => string;
