/** Makes sure that there is a Chromium, and says which one. */
import { ensureChromium } from "./chromium.mjs";

try {
  console.log(`Chromium: ${ensureChromium()}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
