/** What is added to each user's list, and what is taken from it: three states for each item. */
import Add from "@mui/icons-material/Add";
import Remove from "@mui/icons-material/Remove";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import { useTranslate } from "ra-core";
import { useState } from "react";
import type { Reference } from "../backends/backend";

export interface ListChangeProps {
  label: string;
  /** Undefined while it is on the way. */
  items: readonly Reference[] | undefined;
  /** How many of the users have it, by item. */
  counts: ReadonlyMap<string, number>;
  total: number;
  add: readonly string[];
  remove: readonly string[];
  onChange(change: { add: readonly string[]; remove: readonly string[] }): void;
  /** Words that nobody has yet may be typed. */
  isOpen?: boolean;
}

type State = "add" | "remove" | null;

export const ListChange = (props: ListChangeProps) => {
  const { label, items = [], counts, total, add, remove, onChange, isOpen = false } = props;
  const translate = useTranslate();
  const all = withUnlisted(items, [...counts.keys(), ...add, ...remove]);
  const set = (id: string, state: State) =>
    onChange({
      add: state === "add" ? [...without(add, id), id] : without(add, id),
      remove: state === "remove" ? [...without(remove, id), id] : without(remove, id),
    });
  return (
    <Stack sx={{ gap: 1 }}>
      <Stack
        component="ul"
        aria-label={label}
        sx={{
          margin: 0,
          padding: 0,
          listStyle: "none",
          maxHeight: 420,
          overflowY: "auto",
          border: all.length ? 1 : 0,
          borderColor: "divider",
          borderRadius: 1,
        }}
      >
        {all.map(({ id, name }) => (
          <Item
            key={id}
            name={name}
            count={translate("bulk.form.have", { count: counts.get(id) ?? 0, total })}
            state={add.includes(id) ? "add" : remove.includes(id) ? "remove" : null}
            onChange={(state) => set(id, state)}
          />
        ))}
      </Stack>
      {isOpen && <NewItem label={label} onAdd={(word) => set(word, "add")} />}
    </Stack>
  );
};

interface ItemProps {
  name: string;
  count: string;
  state: State;
  onChange(state: State): void;
}

const Item = ({ name, count, state, onChange }: ItemProps) => {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: 1,
        padding: 1,
        paddingInlineStart: 1.5,
      }}
    >
      <Box sx={{ flex: "1 1 140px", minWidth: 0, overflowWrap: "anywhere" }}>
        <bdi>{name}</bdi>
        <Box sx={{ color: "text.secondary", fontSize: "0.8125rem" }}>{count}</Box>
      </Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={state}
        onChange={(_event, next: State) => onChange(next)}
        aria-label={name}
      >
        <ToggleButton
          value="add"
          color="success"
          sx={button}
          aria-label={translate("bulk.form.addTo", { name })}
        >
          <Add fontSize="small" />
          {translate("bulk.form.add")}
        </ToggleButton>
        <ToggleButton
          value="remove"
          color="error"
          sx={button}
          aria-label={translate("bulk.form.removeFrom", { name })}
        >
          <Remove fontSize="small" />
          {translate("bulk.form.remove")}
        </ToggleButton>
      </ToggleButtonGroup>
    </Box>
  );
};

const NewItem = ({ label, onAdd }: { label: string; onAdd(word: string): void }) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const add = () => {
    if (typed.trim()) onAdd(typed.trim());
    setTyped("");
  };
  return (
    <Stack direction="row" sx={{ gap: 1 }}>
      <TextField
        size="small"
        fullWidth
        label={translate("bulk.form.newItem", { label })}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={add} // nothing typed is lost
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault(); // adding is not going on
          add();
        }}
        slotProps={{ htmlInput: { dir: "auto", autoComplete: "off" } }}
      />
      <Button variant="outlined" disabled={!typed.trim()} onClick={add}>
        {translate("bulk.form.add")}
      </Button>
    </Stack>
  );
};

const button = { textTransform: "none", gap: 0.5, minHeight: 34, paddingInline: 1.25 };

const without = (list: readonly string[], id: string) => list.filter((other) => other !== id);

/** What somebody has and the list does not know (any more) can be taken away, too. */
const withUnlisted = (items: readonly Reference[], ids: readonly string[]): readonly Reference[] => [
  ...items,
  ...[...new Set(ids)].filter((id) => !items.some((item) => item.id === id)).map((id) => ({ id, name: id })),
];
