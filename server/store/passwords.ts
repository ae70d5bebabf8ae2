/** Hashes passwords and checks them, with argon2id at the setting OWASP asks for. */
import type { Options } from "@node-rs/argon2";

/** Its binary is loaded with the first password, not with the server. */
const argon2 = () => import("@node-rs/argon2");

/** The package hashes with argon2id unless told otherwise. */
const owasp: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let options = owasp;
let dummy: Promise<string> | undefined;

/** For tests of other things, who would wait for hashes: see testing.ts. Without `cost`: as it was. */
export const setHashCost = (cost: Options = owasp) => {
  options = cost;
  dummy = undefined;
};

/** A PHC string; "" for the empty password, which is how an account without one is stored. */
export const hashPassword = async (password: string): Promise<string> =>
  password === "" ? "" : (await argon2()).hash(password, options);

/**
 * `stored` is undefined where nobody has the name: then as much time passes, so that an answer does not
 * tell which names exist. Nor which accounts have no password.
 */
export const checkPassword = async (stored: string | undefined, password: string): Promise<boolean> => {
  if (password === "" && stored === "") return true;
  const { verify } = await argon2();
  const matches = await verify(stored || (await dummyHash()), password);
  return matches && Boolean(stored);
};

const dummyHash = () => (dummy ??= argon2().then(({ hash }) => hash("nobody has this password", options)));
