/** What the films' server itself is set to. One small document. */
import type { Database } from "../../db/open.ts";
import { writeInTurn } from "../transaction.ts";

export interface ServerSettings {
  serverName: string;
  /** Markdown and HTML, shown on the login screen. */
  loginDisclaimer: string | null;
  customCss: string | null;
  /** `en-US` and so on: the language of the server's own texts. */
  uiCulture: string;
  /** Two letters: whose age ratings the server knows. */
  metadataCountryCode: string;
  preferredMetadataLanguage: string;
  isRemoteAccessOn: boolean;
  isWizardCompleted: boolean;
  /** Whom the wizard made, while it is not completed. */
  wizardUserId: string | null;
}

export interface SettingsStore {
  read(): Promise<ServerSettings>;
  /** What is left out stays. */
  write(changes: Partial<ServerSettings>): Promise<void>;
}

const key = "jellyfin.settings";

const fresh: ServerSettings = {
  serverName: "Demo films",
  loginDisclaimer: null,
  customCss: null,
  uiCulture: "en-US",
  metadataCountryCode: "US",
  preferredMetadataLanguage: "en",
  isRemoteAccessOn: true,
  isWizardCompleted: false,
  wizardUserId: null,
};

export const createSettingsStore = (db: Database): SettingsStore => {
  const read = async (from: Pick<Database, "selectFrom">): Promise<ServerSettings> => {
    const row = await from.selectFrom("meta").select("value").where("key", "=", key).executeTakeFirst();
    return { ...fresh, ...(row && (JSON.parse(row.value) as Partial<ServerSettings>)) };
  };
  return {
    read: () => read(db),
    async write(changes) {
      await writeInTurn(db, async (write) => {
        const value = JSON.stringify({ ...(await read(write)), ...changes });
        await write
          .insertInto("meta")
          .values({ key, value })
          .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
          .execute();
      });
    },
  };
};
