/** English, for the frame around the pages and for the list of users. */
export const admin = {};
