/** Some of a list: a box for each, all and none, and a search where the list is long. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormHelperText from "@mui/material/FormHelperText";
import FormLabel from "@mui/material/FormLabel";
import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { type ReactNode, type Ref, useId, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Reference } from "../../backends/backend";
import { Arriving } from "../../layout/arrivals";
import { type Check, useField } from "../RecordFormContext";

export interface CheckListInputProps {
  source: string;
  label: string;
  help?: ReactNode;
  /** Undefined while it is on the way. */
  list: readonly Reference[] | undefined;
  /** How many must be chosen, at least. */
  min?: number | undefined;
  check?: Check | undefined;
  /** The list could not be had. */
  isFailed?: boolean;
  retry?: () => void;
}

type Id = string | number;

export const CheckListInput = (props: CheckListInputProps) => {
  const { source, label, help, list, min = 0, check, isFailed = false, retry } = props;
  const translate = useTranslate();
  const { field, message, isReadOnly } = useField(source, (value, values) =>
    toIds(value).length < min
      ? { key: "settings.check.chooseAtLeast", smart_count: min }
      : check?.(value, values),
  );
  const { formState } = useFormContext();
  const helpId = useId();
  const first = toIds(formState.defaultValues?.[source]);
  const all = list && withUnlisted(list, first);

  const choose = (wanted: ReadonlySet<string>) => {
    field.onChange(inOrder(wanted, first, all ?? []));
    field.onBlur(); // what is chosen is looked at right away
  };

  return (
    <FormControl
      component="fieldset"
      variant="standard"
      error={Boolean(message)}
      fullWidth
      aria-describedby={helpId}
    >
      <FormLabel component="legend" sx={{ color: "text.primary", fontWeight: 600, marginBlockEnd: 0.5 }}>
        {label}
      </FormLabel>
      <FormHelperText id={helpId} component="div" sx={{ marginInline: 0, marginBlockStart: 0 }}>
        {message && <div>{message}</div>}
        {help && <Box sx={{ color: "text.secondary" }}>{help}</Box>}
      </FormHelperText>
      {isFailed ? (
        <Alert
          severity="error"
          action={
            <Button color="inherit" onClick={retry}>
              {translate("record.tryAgain")}
            </Button>
          }
        >
          {translate("settings.listFailed")}
        </Alert>
      ) : all ? (
        <CheckList
          all={all}
          chosen={new Set(toIds(field.value).map(String))}
          choose={choose}
          isReadOnly={isReadOnly}
          firstRef={field.ref}
        />
      ) : (
        <Stack sx={{ gap: 1, marginBlockStart: 1 }} aria-hidden>
          <Arriving />
          <Skeleton variant="rounded" height={34} />
          <Skeleton variant="rounded" height={34} />
          <Skeleton variant="rounded" height={34} />
        </Stack>
      )}
    </FormControl>
  );
};

interface CheckListProps {
  all: readonly Reference[];
  chosen: ReadonlySet<string>;
  choose(wanted: ReadonlySet<string>): void;
  isReadOnly: boolean;
  /** Where the reader lands when the choice is not valid. */
  firstRef: Ref<HTMLInputElement>;
}

const CheckList = ({ all, chosen, choose, isReadOnly, firstRef }: CheckListProps) => {
  const translate = useTranslate();
  const [search, setSearch] = useState("");
  const shown = all.filter(({ name }) => fold(name).includes(fold(search)));
  const shownIds = shown.map(({ id }) => id);
  return (
    <>
      <Stack
        direction="row"
        sx={{ flexWrap: "wrap", alignItems: "center", gap: 1, marginBlockStart: 0.5, minHeight: 36 }}
      >
        <Typography variant="body2" component="output" sx={{ marginInlineEnd: "auto" }}>
          {translate("settings.chosen", { count: chosen.size, total: all.length })}
        </Typography>
        {!isReadOnly && (
          <>
            <Button
              size="small"
              disabled={shownIds.every((id) => chosen.has(id))}
              onClick={() => choose(new Set([...chosen, ...shownIds]))}
            >
              {translate("settings.selectAll")}
            </Button>
            <Button
              size="small"
              disabled={!shownIds.some((id) => chosen.has(id))}
              onClick={() => choose(new Set([...chosen].filter((id) => !shownIds.includes(id))))}
            >
              {translate("settings.selectNone")}
            </Button>
          </>
        )}
      </Stack>
      {all.length > searchableFrom && (
        <TextField
          type="search"
          size="small"
          label={translate("settings.find")}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault(); // looking is not saving
          }}
          fullWidth
          sx={{ marginBlock: 1 }}
        />
      )}
      <Stack
        sx={{
          maxHeight: 420,
          overflowY: "auto",
          border: 1,
          borderColor: "divider",
          borderRadius: 1,
          paddingInline: 1.5,
          paddingBlock: 0.5,
        }}
      >
        {shown.map(({ id, name }, index) => (
          <FormControlLabel
            key={id}
            label={<bdi>{name}</bdi>}
            control={
              <Checkbox
                checked={chosen.has(id)}
                onChange={(_event, checked) =>
                  choose(new Set(checked ? [...chosen, id] : [...chosen].filter((other) => other !== id)))
                }
                disabled={isReadOnly}
                {...(index === 0 && { inputRef: firstRef })}
              />
            }
            sx={{ "& .MuiFormControlLabel-label": { overflowWrap: "anywhere" } }}
          />
        ))}
        {shown.length === 0 && (
          <Typography variant="body2" color="text.secondary" sx={{ paddingBlock: 1 }}>
            {translate(all.length ? "settings.nothingFound" : "settings.listEmpty", { search })}
          </Typography>
        )}
      </Stack>
    </>
  );
};

/** With more than these, looking takes longer than typing. */
const searchableFrom = 10;

const toIds = (value: unknown): Id[] => (Array.isArray(value) ? (value as Id[]) : []);

/** What was chosen and the list does not know (any more) can still be seen, and taken away. */
const withUnlisted = (list: readonly Reference[], first: readonly Id[]): Reference[] => [
  ...list,
  ...first
    .map(String)
    .filter((id) => !list.some((reference) => reference.id === id))
    .map((id) => ({ id, name: id })),
];

/** In the order the form was opened with, so that taking one away and giving it back is no change. */
const inOrder = (wanted: ReadonlySet<string>, first: readonly Id[], all: readonly Reference[]): Id[] => {
  const kept = first.filter((id) => wanted.has(String(id)));
  const isNumber = first.some((id) => typeof id === "number");
  const added = all
    .map(({ id }) => id)
    .filter((id) => wanted.has(id) && !kept.some((known) => String(known) === id));
  return [...kept, ...(isNumber ? added.map(Number) : added)];
};

const fold = (text: string) => text.normalize("NFC").trim().toLowerCase();
