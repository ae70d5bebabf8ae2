/** What Jellyfin's version numbers tell: 10.11 is followed by 12. */

/** `version` as the server writes it, `10.11.11`; `than` may be shorter. What is no number is not older. */
export const isOlderThan = (version: string, than: string) => {
  const parts = version.split(".").map(Number);
  for (const [index, wanted] of than.split(".").map(Number).entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part < wanted;
  }
  return false;
};
