/** The place that the address names, in a component of the light screens. */
import { useSyncExternalStore } from "react";
import { type Place, readPlace, subscribeToPlace } from "./address";

export const usePlace = (): Place => useSyncExternalStore(subscribeToPlace, readPlace);
