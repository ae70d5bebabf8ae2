/** Run before whatever needs the built dashboard. */
import { ensureBuild } from "./sources.mjs";

await ensureBuild();
