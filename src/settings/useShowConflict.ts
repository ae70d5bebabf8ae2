/** The fields that changed here and on the server, differently, until somebody has decided each of them. */
import { useMemo, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { SettingsDocument } from "../backends/backend";
import type { Conflict } from "../backends/merge";

export type Side = "mine" | "theirs";
export type OpenConflict = Conflict & { choice?: Side };

export interface Conflicts {
  open: readonly OpenConflict[];
  /** Their sources, as long as nothing was chosen. */
  undecided: ReadonlySet<string>;
  show(conflicts: readonly Conflict[]): void;
  /** Puts that value into the form. Choosing again is possible until the form is saved. */
  choose(source: string, side: Side): void;
  clear(): void;
}

export const useShowConflict = (form: UseFormReturn<SettingsDocument>): Conflicts => {
  const [open, setOpen] = useState<readonly OpenConflict[]>([]);
  const undecided = useMemo(
    () => new Set(open.filter(({ choice }) => !choice).map(({ source }) => source)),
    [open],
  );
  return {
    open,
    undecided,
    show: setOpen,
    choose(source, side) {
      setOpen((conflicts) =>
        conflicts.map((conflict) => {
          if (conflict.source !== source) return conflict;
          // What was typed after the conflict came up is "mine" too.
          const mine = conflict.choice === "theirs" ? conflict.mine : form.getValues(source);
          return { ...conflict, mine, choice: side };
        }),
      );
      const conflict = open.find((candidate) => candidate.source === source);
      if (side === "theirs") form.setValue(source, conflict?.theirs ?? null, valueOptions);
      else if (conflict?.choice === "theirs") form.setValue(source, conflict.mine, valueOptions);
    },
    clear: () => setOpen([]),
  };
};

const valueOptions = { shouldDirty: true, shouldValidate: true } as const;
