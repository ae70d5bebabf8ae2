/** The connections this browser knows, kept up to date with what other tabs do to them. */
import { useEffect, useState } from "react";
import type { Config } from "../config";
import { type Connection, isConnectionList, readConnections } from "./connections";

/** `refresh` after each change made here. */
export const useConnections = (config: Config): { connections: Connection[]; refresh: () => void } => {
  const [connections, setConnections] = useState(() => readConnections(config));
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent) => {
      if (isConnectionList(key)) setConnections(readConnections(config));
    };
    addEventListener("storage", onStorage);
    return () => removeEventListener("storage", onStorage);
  }, [config]);
  return { connections, refresh: () => setConnections(readConnections(config)) };
};
