/** Every recorded conversation with a real Navidrome, put to the dialect in the real manner over HTTP. */
import { describe, expect, test } from "vitest";
import type { Store } from "../store/index.ts";
import { readRecordings, recordingsFolder } from "./recordings/recording.ts";
import { replay, type Setting } from "./recordings/replay.ts";

/** All that is not replayed: by file and number of the exchange, with the reason. */
const leftOut: Record<string, { exchanges: readonly number[] | "all"; reason: string }> = {
  "base-url": {
    exchanges: [15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 30, 31, 32, 33, 34],
    reason:
      "They ask outside of the base path. There the embedded server has a dashboard and other dialects.",
  },
  "external-auth": {
    exchanges: "all",
    reason: "Sign-in by a proxy's header is nothing that a page can do, so the dialect does not have it.",
  },
};

/** What the recorded servers were set to, and what happened between the exchanges. */
const settings: Record<string, Setting> = {
  "base-url": { basePath: "/music" },
  libraries: {
    meanwhile: {
      5: (store) => scan(store, 1),
      10: async (store) => [await scan(store, 1), await scan(store, 2)],
    },
  },
  "login-rate-limit": {
    rules: { loginLimit: { logins: 5, seconds: 20 } },
    pauses: { 12: 20, 13: 4, 15: 20 },
  },
  "session-expiry": { rules: { sessionSeconds: 3 }, pauses: { 2: 2, 3: 2, 7: 2 }, refreshedBy: 2 },
  "user-editing-disabled": { rules: { userEditing: false } },
};

/** The folders of the recorded server: three songs in the first, one in the second. */
const scan = (store: Store, id: 1 | 2) => {
  const [songs, size] = id === 1 ? [3, 48_308] : [1, 16_106];
  return store.libraries.update(id, {
    lastScanAt: new Date(Date.UTC(2031, 0, 1) + scans++).toISOString(),
    statistics: {
      songs,
      albums: 1,
      artists: 1,
      folders: 1,
      files: songs,
      missingFiles: 0,
      size,
      duration: songs,
    },
  });
};
let scans = 0;

describe("Navidrome's recordings", () => {
  const recordings = readRecordings();
  if (!recordings.length)
    test.skip(`the replay of Navidrome's recordings was left out: there is no folder ${recordingsFolder}`, () => {});

  for (const { scenario, about, exchanges } of recordings) {
    const skipped = leftOut[scenario];
    if (skipped?.exchanges === "all") {
      test.skip(`${scenario} is left out: ${skipped.reason}`, () => {});
      continue;
    }
    const notSent = skipped?.exchanges ?? [];
    test(`${scenario}: ${about}`, async () => {
      const isSent = (index: number) => !notSent.includes(index);
      expect(await replay(exchanges, isSent, settings[scenario])).toEqual([]);
    });
  }
});
