/** Households and what belongs to them, besides the users that all dialects share. */
import type { Database } from "../../db/open.ts";
import type { Timestamps } from "../timestamps.ts";
import { type AccountStore, createAccountStore } from "./accounts.ts";
import { type AccountDeviceStore, createAccountDeviceStore } from "./devices.ts";
import { createHouseholdsStore, type HouseholdsStore } from "./households.ts";
import { createShareStore, type ShareStore } from "./shares.ts";

export interface HouseholdStore {
  accounts: AccountStore;
  households: HouseholdsStore;
  devices: AccountDeviceStore;
  shares: ShareStore;
}

export const createHouseholdStore = (db: Database, timestamps: Timestamps): HouseholdStore => ({
  accounts: createAccountStore(db, timestamps),
  households: createHouseholdsStore(db, timestamps),
  devices: createAccountDeviceStore(db, timestamps),
  shares: createShareStore(db, timestamps),
});
