/** A list of words, each with a way to take it off; one is added with Enter, or by leaving the field. */
import Close from "@mui/icons-material/Close";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { type Check, useField } from "../RecordFormContext";

export interface TagsInputProps {
  source: string;
  label: string;
  help?: string | undefined;
  check?: Check | undefined;
}

export const TagsInput = ({ source, label, help, check }: TagsInputProps) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  // What is typed and cannot be taken stays in the field, and holds back the save.
  const { field, message, isReadOnly } = useField(
    source,
    (value, values) => (typed.trim() ? check?.([typed.trim()], values) : undefined) ?? check?.(value, values),
  );
  const input = useRef<HTMLInputElement | null>(null);
  const listId = useId();
  const tags = toTags(field.value);
  const complaint = typed.trim() ? check?.([typed.trim()], {}) : undefined;

  /** Whether everything typed became tags. Each line of what was pasted is one. */
  const add = (text: string): boolean => {
    const wanted = text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    if (wanted.some((tag) => check?.([tag], {}))) return false;
    const isNew = (tag: string, index: number) =>
      !tags.some((known) => fold(known) === fold(tag)) &&
      wanted.findIndex((other) => fold(other) === fold(tag)) === index;
    const added = wanted.filter(isNew);
    if (added.length) field.onChange([...tags, ...added]);
    setTyped("");
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // Enter ends a word of another script first
    if (event.key === "Enter") {
      event.preventDefault(); // adding is not saving
      add(typed);
    } else if (event.key === "Backspace" && !typed && tags.length) {
      field.onChange(tags.slice(0, -1));
    }
  };

  return (
    <Stack sx={{ gap: 1 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "flex-start" }}>
        <TextField
          label={label}
          name={field.name}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const text = event.clipboardData.getData("text");
            if (!/[\r\n]/.test(text)) return;
            event.preventDefault(); // an input of one line would join them
            const lines = `${typed}${text}`.replace(/\r\n?/g, "\n");
            if (!add(lines)) setTyped(lines.replaceAll("\n", " "));
          }}
          onBlur={() => {
            add(typed);
            field.onBlur();
          }}
          inputRef={(element: HTMLInputElement | null) => {
            input.current = element;
            field.ref(element);
          }}
          error={Boolean(message ?? complaint)}
          helperText={message ?? (complaint ? translate(complaint.key, complaint) : help)}
          fullWidth
          slotProps={{
            input: { readOnly: isReadOnly },
            htmlInput: { dir: "auto", autoComplete: "off", ...(tags.length && { "aria-controls": listId }) },
          }}
        />
        {!isReadOnly && (
          <Button
            variant="outlined"
            sx={{ minHeight: 56 }}
            disabled={!typed.trim()}
            aria-label={translate("tags.addTo", { label })}
            onMouseDown={(event) => event.preventDefault()} // leaving the field would add it first
            onClick={() => {
              add(typed);
              input.current?.focus();
            }}
          >
            {translate("tags.add")}
          </Button>
        )}
      </Stack>
      {tags.length > 0 && (
        <Box
          component="ul"
          id={listId}
          sx={{ display: "flex", flexWrap: "wrap", gap: 1, margin: 0, padding: 0, listStyle: "none" }}
        >
          {tags.map((tag) => (
            <Box component="li" key={tag} sx={chip}>
              <bdi style={{ overflowWrap: "anywhere" }}>{tag}</bdi>
              {!isReadOnly && (
                <IconButton
                  size="small"
                  aria-label={translate("tags.remove", { tag })}
                  onClick={() => {
                    field.onChange(tags.filter((other) => other !== tag));
                    input.current?.focus();
                  }}
                >
                  <Close fontSize="inherit" />
                </IconButton>
              )}
            </Box>
          ))}
        </Box>
      )}
    </Stack>
  );
};

const toTags = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const fold = (text: string) => text.normalize("NFC").toLowerCase();

const chip = {
  display: "inline-flex",
  alignItems: "center",
  gap: 0.5,
  minHeight: 34,
  maxWidth: "100%",
  paddingInline: 1.5,
  paddingInlineEnd: 0.5,
  borderRadius: 4,
  border: 1,
  borderColor: "divider",
  fontSize: "0.875rem",
};
