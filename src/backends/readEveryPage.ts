/** All users of a list, on however many pages, in the list's order. */
import type { User, UserPage } from "./backend";

export const readEveryPage = async (
  read: (page: number, perPage: number) => Promise<UserPage>,
): Promise<User[]> => {
  const found = new Map<string, User>(); // somebody who moves to the next page meanwhile is read twice
  for (let page = 1; ; page++) {
    const { users, total } = await read(page, perPage);
    for (const user of users) found.set(user.id, user);
    if (users.length < perPage || page * perPage >= total) return [...found.values()];
  }
};

/** Large enough for one call on nearly every server, small enough for an answer to come soon on the others. */
const perPage = 1000;
