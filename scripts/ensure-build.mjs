/** Builds if the sources are not those of the last build. Run before whatever needs the built dashboard. */
import { isBuilt } from "./sources.mjs";

if (!isBuilt()) {
  console.log("Building the dashboard and its server; the next start will not need to …");
  await import("./build.mjs");
}
