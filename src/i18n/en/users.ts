/** English, for the pages of one user: create, edit, access, password, profile. */
export const users = {};
