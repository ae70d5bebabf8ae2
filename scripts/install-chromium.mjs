/** Makes sure that there is a Chromium, and says which one. */
import { ensureChromium } from "./chromium.mjs";

console.log(`Chromium: ${ensureChromium()}`);
