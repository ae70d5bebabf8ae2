/** What a managed user's name must be. plex.tv checks little, and takes an e-mail address for a name. Pure. */

const problem = (key: string) => `backends.plex.problems.${key}`;

/** Characters: no limit of plex.tv is known, and longer ones fit nowhere. */
const longest = 100;

/** `current`: what a rename starts from. It may stay, whatever it is. */
export const nameProblem = (name: string, current?: string): string | undefined => {
  if (name === current) return undefined;
  const trimmed = name.trim();
  if (!trimmed) return "ra.validation.required";
  if (Array.from(trimmed).length > longest) return problem("nameLong");
  // Meant as an invitation, it would make a managed user who is called like an address.
  if (/^\S+@\S+\.\S+$/.test(trimmed)) return problem("nameIsEmail");
  return /\p{Cc}|\p{Cs}/u.test(trimmed) ? problem("nameCharacters") : undefined;
};

export const isSameName = (a: string, b: string) => fold(a) === fold(b);

const fold = (name: string) => name.trim().normalize("NFC").toLowerCase();
