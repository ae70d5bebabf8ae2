/** What makes two user names the same. */

/** Letter case and the way an accent is composed do not matter. */
export const toNameKey = (name: string): string => name.normalize("NFC").toLowerCase();
