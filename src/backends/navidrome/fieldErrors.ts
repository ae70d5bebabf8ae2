/** Puts the server's field errors under this app's names, and says in a key what the server says in words. */
import { BackendError } from "../errors";

/** The server's field → ours. Fields that are not named keep theirs. */
type Names = Readonly<Record<string, string>>;

export const userFields: Names = { userName: "name", name: "fullName" };
export const passwordFields: Names = { currentPassword: "current", password: "next" };

/** Runs a write. Its failure comes out with the errors at the fields of the form that made it. */
export const withFieldErrors = async <T>(names: Names, write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    throw error instanceof BackendError ? renameErrors(error, names) : error;
  }
};

/** The documentation says 409 where the real server says 400 and names the field. */
export const withNameTaken = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof BackendError) || error.status !== 409) throw error;
    throw refusal(error, { ...error.body.errors, userName: "ra.validation.unique" });
  }
};

/** A refusal of libraries comes as text: it belongs to the field of the libraries. */
export const withLibraryErrors = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof BackendError) || error.status !== 400 || error.body.errors) throw error;
    const text = error.message.replace(/^validation error: /, "");
    const [, key] = libraryTexts.find(([beginning]) => text.startsWith(beginning)) ?? [];
    throw refusal(error, { libraryIds: key ?? text });
  }
};

const renameErrors = (error: BackendError, names: Names) => {
  const { errors } = error.body;
  if (!errors) return error;
  return refusal(
    error,
    Object.fromEntries(
      Object.entries(errors).map(([field, text]) => [names[field] ?? field, ownKeys[text] ?? text]),
    ),
  );
};

const refusal = (error: BackendError, errors: Record<string, string>) =>
  new BackendError(error.message, {
    status: error.status,
    errors,
    retryAfter: error.retryAfter,
    cause: error,
  });

/** Keys of Navidrome's own dashboard that react-admin has no words for, in this app's own. */
const ownKeys: Readonly<Record<string, string>> = {
  "resources.user.validation.invalidScrobbleFilter": "backends.navidrome.errors.scrobbleFilter",
};

const libraryTexts = [
  ["at least one library must be assigned", "backends.navidrome.errors.libraryNeeded"],
  ["one or more library IDs are invalid", "backends.navidrome.errors.libraryUnknown"],
  ["cannot manually assign libraries to admin users", "backends.navidrome.errors.adminHasAll"],
] as const;
