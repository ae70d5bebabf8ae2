/** What the store refuses, in its own words. Each dialect says it in its server's words. */

export class StoreError extends Error {
  override name = "StoreError";
}

/** Nobody, or nothing, has this id. */
export class NotFoundError extends StoreError {
  override name = "NotFoundError";
}

/** Somebody else, or something else, has it already. */
export class TakenError extends StoreError {
  override name = "TakenError";
  readonly field: "name" | "path" | "id";
  constructor(field: "name" | "path" | "id", options?: ErrorOptions) {
    super(`The ${field} is taken`, options);
    this.field = field;
  }
}

/** The change would leave nobody who may administer the server. */
export class LastAdminError extends StoreError {
  override name = "LastAdminError";
}

/** A library id that does not exist, or one named twice. */
export class UnknownLibraryError extends StoreError {
  override name = "UnknownLibraryError";
}
