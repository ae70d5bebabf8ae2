/** Hands the journal of this connection to the pages. */
import { createContext, useContext } from "react";
import type { Journal } from "./journal";

export const JournalContext = createContext<Journal | null>(null);

export const useJournal = (): Journal => {
  const journal = useContext(JournalContext);
  if (!journal) throw new Error("useJournal needs a <JournalContext> above it");
  return journal;
};
