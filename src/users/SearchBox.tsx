/** Searches while one types. The text belongs to whoever types it: no answer, however late, changes it. */
import Clear from "@mui/icons-material/Clear";
import Search from "@mui/icons-material/Search";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import InputBase from "@mui/material/InputBase";
import { type KeyboardEvent, memo, useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useBackend } from "../admin/BackendContext";
import { usePageActions } from "../keyboard/pageActions";

export interface SearchBoxProps {
  /** What is searched for now, as in the address. */
  text: string;
  onSearch: (text: string) => void;
}

export const SearchBox = memo(function SearchBox({ text, onSearch }: SearchBoxProps) {
  const translate = useTranslate();
  const { columns, areHere } = useBackend().users;
  const input = useRef<HTMLInputElement>(null);
  const { typed, type, typeNow } = useDebounced(text, onSearch, () => areHere?.() ?? false);

  const search = () => {
    input.current?.focus();
    input.current?.select();
  };
  usePageActions([{ name: "search", run: search }]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") typeNow(typed);
    if (event.key !== "Escape" || !typed) return;
    event.preventDefault();
    typeNow("");
  };

  return (
    <Box
      sx={{
        flex: "1 1 0",
        maxWidth: 420,
        minWidth: 0,
        display: "flex",
        alignItems: "center",
        height: { xs: 44, sm: 40 },
        paddingInlineStart: 1.25,
        // No border: the field inside of it is as high as a finger wants it.
        outline: "1px solid",
        outlineColor: "outline",
        outlineOffset: -1,
        borderRadius: 1,
        backgroundColor: "background.paper",
        "&:focus-within": { outline: "2px solid", outlineColor: "primary.main" },
      }}
    >
      <Search aria-hidden sx={{ fontSize: 20, color: "text.secondary" }} />
      <InputBase
        inputRef={input}
        type="search"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={translate(
          columns.includes("email") ? "list.search.placeholder" : "list.search.nameOnly",
        )}
        inputProps={{
          "aria-label": translate(columns.includes("email") ? "list.search.label" : "list.search.nameOnly"),
          ...(typed && { dir: "auto" }), // without a text the placeholder reads as the page does
          enterKeyHint: "search",
          autoComplete: "off",
          spellCheck: false,
          maxLength: 200,
        }}
        sx={{
          flex: 1,
          minWidth: 0,
          alignSelf: "stretch",
          paddingInlineStart: 1,
          fontSize: { xs: "1rem", sm: "0.9375rem" }, // below 1rem iOS zooms the page in
          "& input": { outline: "none" },
          "& input::placeholder": { color: "text.secondary", opacity: 1 },
          "& input::-webkit-search-cancel-button": { display: "none" },
        }}
      />
      {typed && (
        <IconButton
          size="small"
          aria-label={translate("list.search.clear")}
          onClick={() => {
            typeNow("");
            input.current?.focus();
          }}
        >
          <Clear fontSize="small" />
        </IconButton>
      )}
    </Box>
  );
});

/** Milliseconds: shorter than a pause between words, longer than one between letters. Not where no server is asked. */
const pause = 150;

/** `text` from outside (the back button, "Clear all") wins over what is typed, its own echo does not. */
const useDebounced = (text: string, send: (text: string) => void, isAtOnce: () => boolean) => {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestSend = useRef(send);
  useEffect(() => {
    latestSend.current = send;
  });

  useEffect(() => {
    if (text === sent.current) return;
    clearTimeout(timer.current);
    sent.current = text;
    setTyped(text);
  }, [text]);

  // Left with the page: a search that is still to be sent would pull the reader back to the list.
  useEffect(() => () => clearTimeout(timer.current), []);

  const sendNow = (value: string) => {
    clearTimeout(timer.current);
    const wanted = value.trim() ? value : "";
    if (wanted === sent.current) return;
    sent.current = wanted;
    latestSend.current(wanted);
  };
  return {
    typed,
    type: (value: string) => {
      setTyped(value);
      clearTimeout(timer.current);
      if (isAtOnce()) sendNow(value);
      else timer.current = setTimeout(sendNow, pause, value);
    },
    typeNow: (value: string) => {
      setTyped(value);
      sendNow(value);
    },
  };
};
