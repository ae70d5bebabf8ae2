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

/** `companionsOf`: the keys that are one value together with a source, itself among them. */
export const useShowConflict = (
  form: UseFormReturn<SettingsDocument>,
  companionsOf: (source: string) => readonly string[],
): Conflicts => {
  const [open, setOpen] = useState<readonly OpenConflict[]>([]);
  const undecided = useMemo(
    () => new Set(open.filter(({ choice }) => !choice).map(({ source }) => source)),
    [open],
  );
  return {
    open,
    undecided,
    show: setOpen,
    choose(chosen, side) {
      const sources = companionsOf(chosen);
      setOpen((conflicts) =>
        conflicts.map((conflict) => {
          if (!sources.includes(conflict.source)) return conflict;
          // What was typed after the conflict came up is "mine" too.
          const mine = conflict.choice === "theirs" ? conflict.mine : form.getValues(conflict.source);
          return { ...conflict, mine, choice: side };
        }),
      );
      for (const { source, mine, theirs, choice } of open.filter((each) => sources.includes(each.source))) {
        if (side === "theirs") form.setValue(source, theirs ?? null, valueOptions);
        else if (choice === "theirs") form.setValue(source, mine, valueOptions);
      }
    },
    clear: () => setOpen([]),
  };
};

const valueOptions = { shouldDirty: true, shouldValidate: true } as const;
