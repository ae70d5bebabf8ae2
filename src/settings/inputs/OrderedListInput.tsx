/** Some of a list in an order of one's own: those that are chosen with up and down, and the rest to choose from. */
import Add from "@mui/icons-material/Add";
import ArrowDownward from "@mui/icons-material/ArrowDownward";
import ArrowUpward from "@mui/icons-material/ArrowUpward";
import Close from "@mui/icons-material/Close";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import FormControl from "@mui/material/FormControl";
import FormHelperText from "@mui/material/FormHelperText";
import FormLabel from "@mui/material/FormLabel";
import IconButton from "@mui/material/IconButton";
import Stack from "@mui/material/Stack";
import { useTranslate } from "ra-core";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Check, useField } from "../RecordFormContext";
import { useReferences } from "../useReferences";

export interface OrderedListInputProps {
  source: string;
  label: string;
  help?: string | undefined;
  check?: Check | undefined;
  /** A key of `Backend.references`. */
  reference: string;
}

export const OrderedListInput = ({ source, label, help, check, reference }: OrderedListInputProps) => {
  const translate = useTranslate();
  const { list = [], error, retry } = useReferences(reference);
  const { field, message, isReadOnly } = useField(source, check);
  const helpId = useId();
  const { root, focusNext } = useFocusAfterwards();
  const [news, setNews] = useState("");
  const chosen = Array.isArray(field.value) ? (field.value as string[]) : [];
  const others = list.filter(({ id }) => !chosen.includes(id));
  const nameOf = (id: string) => list.find((each) => each.id === id)?.name ?? id;

  const move = (id: string, by: -1 | 1) => {
    const from = chosen.indexOf(id);
    const next = chosen.filter((other) => other !== id);
    next.splice(from + by, 0, id);
    field.onChange(next);
    const isAtEnd = by < 0 ? from + by === 0 : from + by === chosen.length - 1;
    // The same button again, unless it leads nowhere now.
    focusNext(`${(by < 0) === isAtEnd ? "down" : "up"}:${id}`);
    setNews(translate("order.moved", { name: nameOf(id), position: from + by + 1, total: chosen.length }));
  };

  return (
    <FormControl<"fieldset">
      ref={root}
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
        <Box sx={{ color: "text.secondary" }}>{error ? translate("settings.listFailed") : help}</Box>
      </FormHelperText>
      {Boolean(error) && (
        <Button size="small" onClick={retry} sx={{ alignSelf: "flex-start" }}>
          {translate("record.tryAgain")}
        </Button>
      )}
      {chosen.length > 0 && (
        <Box component="ol" sx={listLayout}>
          {chosen.map((id, index) => (
            <Row key={id} name={nameOf(id)} position={index + 1}>
              {!isReadOnly && (
                <>
                  <IconButton
                    data-focus={`up:${id}`}
                    aria-label={translate("order.up", { name: nameOf(id) })}
                    disabled={index === 0}
                    onClick={() => move(id, -1)}
                  >
                    <ArrowUpward fontSize="small" />
                  </IconButton>
                  <IconButton
                    data-focus={`down:${id}`}
                    aria-label={translate("order.down", { name: nameOf(id) })}
                    disabled={index === chosen.length - 1}
                    onClick={() => move(id, 1)}
                  >
                    <ArrowDownward fontSize="small" />
                  </IconButton>
                  <IconButton
                    aria-label={translate("order.remove", { name: nameOf(id) })}
                    onClick={() => {
                      field.onChange(chosen.filter((other) => other !== id));
                      focusNext(`add:${id}`);
                    }}
                  >
                    <Close fontSize="small" />
                  </IconButton>
                </>
              )}
            </Row>
          ))}
        </Box>
      )}
      {!isReadOnly && others.length > 0 && (
        <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1, marginBlockStart: 1.5 }}>
          {others.map(({ id, name }) => (
            <Button
              key={id}
              data-focus={`add:${id}`}
              size="small"
              variant="outlined"
              startIcon={<Add />}
              aria-label={translate("order.add", { name })}
              onClick={() => {
                field.onChange([...chosen, id]);
                focusNext(`up:${id}`, `down:${id}`);
              }}
            >
              <bdi>{name}</bdi>
            </Button>
          ))}
        </Stack>
      )}
      <Box component="output" sx={visuallyHidden}>
        {news}
      </Box>
    </FormControl>
  );
};

const Row = ({ name, position, children }: { name: string; position: number; children: ReactNode }) => (
  <Stack
    component="li"
    direction="row"
    sx={{
      alignItems: "center",
      gap: 0.5,
      paddingInlineStart: 1.5,
      borderBlockEnd: "1px solid",
      borderColor: "divider",
      "&:last-child": { borderBlockEnd: 0 },
    }}
  >
    <Box component="span" aria-hidden sx={{ color: "text.secondary", minWidth: "1.5em" }}>
      {position}
    </Box>
    <Box component="bdi" sx={{ flex: 1, minWidth: 0, overflowWrap: "anywhere", paddingBlock: 1 }}>
      {name}
    </Box>
    {children}
  </Stack>
);

/** Rows that change places lose the focus; it goes on to the first of these that can have it. */
const useFocusAfterwards = () => {
  const root = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    const found = wanted.current
      .map((name) => root.current?.querySelector<HTMLButtonElement>(`[data-focus="${CSS.escape(name)}"]`))
      .find((button) => button && !button.disabled);
    wanted.current = [];
    found?.focus();
  });
  return { root, focusNext: (...names: string[]) => (wanted.current = names) };
};

const listLayout = {
  margin: 0,
  marginBlockStart: 1,
  padding: 0,
  listStyle: "none",
  border: 1,
  borderColor: "divider",
  borderRadius: 1,
};

const visuallyHidden = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};
