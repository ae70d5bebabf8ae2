/**
 * Where a browser has Trusted Types, the page's policy (server/pageHeaders.ts) lets no text become markup or
 * a script but through the functions made here, each of them for one purpose and kept where it is used.
 */
type Kind = "createHTML" | "createScriptURL";

interface Policies {
  createPolicy(name: string, rules: Partial<Record<Kind, Check>>): Record<Kind, Check>;
}
type Check = (text: string) => string;

/** The answer is no string in such a browser, though it may stand for one wherever markup or an address is wanted. */
export const createPolicy = (name: string, kind: Kind, check: Check): Check => {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy(name, { [kind]: check });
  return policy ? (text) => policy[kind](text) : check;
};
