/** Writes docs/dependencies.md, and says which packages may not be here. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describeDependencies, isAllowed, readDependencies } from "./dependencies.mjs";

const file = path.join(import.meta.dirname, "..", "docs", "dependencies.md");
const dependencies = await readDependencies();
writeFileSync(file, describeDependencies(dependencies));
const refused = dependencies.filter((dependency) => !isAllowed(dependency));
for (const { name, version, licence } of refused)
  console.error(`${name} ${version} is under ${licence}: see allowedLicences in scripts/dependencies.mjs.`);
console.log(`${dependencies.length} packages written to docs/dependencies.md, ${refused.length} not allowed`);
process.exit(refused.length ? 1 : 0);
