/** The types of embedded-server.mjs, for the journeys. */
export const startEmbeddedServer: (...words: string[]) => Promise<{ address: string; stop(): Promise<void> }>;
