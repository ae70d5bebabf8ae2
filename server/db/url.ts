/** Where the data are: a file of SQLite, or the URL of a PostgreSQL. */

export const isPostgresUrl = (database: string): boolean => /^postgres(ql)?:\/\//.test(database);

/** Without name and password: for whoever reads what the server says. */
export const describeDatabase = (database: string): string => {
  if (!isPostgresUrl(database) || !URL.canParse(database)) return database;
  const { host, pathname } = new URL(database);
  return `postgres://${host}${pathname}`;
};
