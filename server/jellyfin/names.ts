/** What Jellyfin takes for a user name. */

/** Letters, marks, digits, connectors and ` -'._@+`, no space at either end. .NET knows no character beyond 16 bits here. */
const allowed = /^(?!\s)[\p{L}\p{Mn}\p{Nd}\p{Pc} \-'._@+]+(?<!\s)$/u;
const beyond16Bits = /[\u{10000}-\u{10FFFF}]/u;

export const isUserName = (
  name: string | null,
  { refusesDotNames }: { refusesDotNames: boolean },
): name is string =>
  name !== null &&
  name.trim() !== "" &&
  allowed.test(name) &&
  !beyond16Bits.test(name) &&
  !(refusesDotNames && (name === "." || name === ".."));
