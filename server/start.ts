/** What Node runs: has it keep what it compiles beside the build, from Node 22.1 on, and starts the server. */
import module from "node:module";
import path from "node:path";

// A folder that cannot be written, and an older Node, just compile anew.
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
enableCompileCache?.(path.join(import.meta.dirname, "compiled"));
await import("./main.ts");
