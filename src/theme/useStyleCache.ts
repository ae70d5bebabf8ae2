/** Where MUI's styles go: as they are, or mirrored for languages that are read from right to left. */
import createCache, { type EmotionCache } from "@emotion/cache";
import type { Direction } from "@mui/material/styles";
import { useEffect, useState } from "react";

export interface StyleCache {
  direction: Direction;
  cache: EmotionCache;
}

/** The last one until the next is there; undefined while the first is on its way. */
export const useStyleCache = (direction: Direction): StyleCache | undefined => {
  const [ready, setReady] = useState(caches[direction]);
  useEffect(() => {
    let isCurrent = true;
    void loadCache(direction).then((cache) => isCurrent && setReady(cache));
    return () => {
      isCurrent = false;
    };
  }, [direction]);
  return ready;
};

const caches: Partial<Record<Direction, StyleCache>> = {
  ltr: { direction: "ltr", cache: createCache({ key: "css" }) },
};

const loadCache = async (direction: Direction): Promise<StyleCache> => {
  const known = caches[direction];
  if (known) return known;
  // Without it the page reads in the right order, and only MUI's own marks are on the wrong side.
  const made = await import("./mirrored").then(
    ({ createMirroredCache }) => createMirroredCache(),
    () => undefined,
  );
  return (caches[direction] = { direction, cache: made ?? caches.ltr!.cache });
};
