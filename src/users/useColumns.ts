/** Which columns are shown: those of this server, as chosen in this browser. */
import { useStore } from "react-admin";
import { useBackend } from "../admin/BackendContext";
import type { UserColumn } from "../backends/backend";
import { usualColumns } from "./userColumns";

export interface Columns {
  /** What the server can fill, in its order. */
  available: readonly UserColumn[];
  shown: readonly UserColumn[];
  toggle(column: UserColumn): void;
  /** Undefined where the usual ones are shown. */
  reset: (() => void) | undefined;
}

export const useColumns = (): Columns => {
  const available = useBackend().users.columns;
  const [chosen, choose] = useStore<readonly UserColumn[] | null>("users.columns", null);
  const wanted = Array.isArray(chosen) ? (chosen as readonly UserColumn[]) : usualColumns;
  const shown = available.filter((column) => column === "name" || wanted.includes(column));
  return {
    available,
    shown,
    toggle: (column) =>
      choose(shown.includes(column) ? shown.filter((one) => one !== column) : [...shown, column]),
    reset: chosen ? () => choose(null) : undefined,
  };
};
