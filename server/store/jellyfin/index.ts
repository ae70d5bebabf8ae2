/** What the Jellyfin dialect keeps besides the users that all dialects share. */
import type { Database } from "../../db/open.ts";
import type { Timestamps } from "../timestamps.ts";
import { type AccountStore, createAccountStore } from "./accounts.ts";
import { type ActivityStore, createActivityStore } from "./activity.ts";
import { createDeviceStore, type DeviceStore } from "./devices.ts";
import { createFolderStore, type FolderStore } from "./folders.ts";
import { createKeyStore, type KeyStore } from "./keys.ts";
import { createPictureStore, type PictureStore } from "./pictures.ts";
import { createResetStore, type ResetStore } from "./resets.ts";
import { createSettingsStore, type SettingsStore } from "./settings.ts";

export interface JellyfinStore {
  accounts: AccountStore;
  devices: DeviceStore;
  keys: KeyStore;
  pictures: PictureStore;
  folders: FolderStore;
  activity: ActivityStore;
  resets: ResetStore;
  settings: SettingsStore;
}

export const createJellyfinStore = (db: Database, timestamps: Timestamps): JellyfinStore => ({
  accounts: createAccountStore(db, timestamps),
  devices: createDeviceStore(db, timestamps),
  keys: createKeyStore(db, timestamps),
  pictures: createPictureStore(db, timestamps),
  folders: createFolderStore(db),
  activity: createActivityStore(db, timestamps),
  resets: createResetStore(db),
  settings: createSettingsStore(db),
});
