/** What households refuse, in the store's words. */
import { StoreError } from "../errors.ts";

/** It has as many members as it may have. */
export class HouseholdFullError extends StoreError {
  override name = "HouseholdFullError";
}

/** Is a member of some household, was asked already, or has this share. */
export class AlreadyThereError extends StoreError {
  override name = "AlreadyThereError";
}
