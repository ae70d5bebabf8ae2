/** Makes passwords that can be read aloud and typed on a remote control, and that nobody guesses. */

/** Small letters and digits without those that look alike: no 0 and o, 1 and l and i. */
export const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const groups = 4;
const groupLength = 5;

/** log2(31) × 20: about 99. */
export const bitsOfEntropy = Math.log2(alphabet.length) * groups * groupLength;

/** Twenty letters in groups of five: `h7k2m-9p3qx-wz4tn-6cv8r`. */
export const generatePassword = (): string =>
  Array.from({ length: groups }, () => Array.from({ length: groupLength }, randomLetter).join("")).join("-");

/** Bytes above the last whole multiple are thrown away: they would make some letters likelier than others. */
const randomLetter = (): string => {
  const limit = 256 - (256 % alphabet.length);
  const byte = new Uint8Array(1);
  do crypto.getRandomValues(byte);
  while (byte[0]! >= limit);
  return alphabet[byte[0]! % alphabet.length]!;
};
