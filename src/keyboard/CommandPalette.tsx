/** One field for everything: go to a user or a page, or do something to what is open. */
import Search from "@mui/icons-material/Search";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import InputBase from "@mui/material/InputBase";
import useMediaQuery from "@mui/material/useMediaQuery";
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import { describeError } from "../errors/describeError";
import { Keys } from "./Keys";
import { matching } from "./matching";
import { Option } from "./Option";
import { paletteStyles } from "./paletteStyles";
import { type Command, type CommandGroup, useCommands } from "./useCommands";
import { useUserCommands } from "./useUserCommands";

export interface CommandPaletteProps {
  isOpen: boolean;
  close(): void;
  /** The page is as before: what was chosen may open a dialog of its own now. */
  onClosed(): void;
  openHelp(): void;
  /** What was typed while this was on its way. */
  takeTyped(): { text: string; isEntered: boolean };
}

export const CommandPalette = ({ isOpen, close, onClosed, ...rest }: CommandPaletteProps) => {
  const translate = useTranslate();
  const isPhone = useMediaQuery("(max-width: 599.95px)", { noSsr: true });
  const chosen = useRef<Command>(undefined);
  const titleId = useId();
  return (
    <Dialog
      open={isOpen}
      onClose={close}
      fullScreen={isPhone}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
      transitionDuration={{ enter: 100, exit: 0 }}
      slotProps={{
        transition: {
          onExited: () => {
            onClosed();
            chosen.current?.run();
          },
        },
      }}
      sx={paletteStyles}
    >
      <span hidden id={titleId}>
        {translate("admin.commands.label")}
      </span>
      <Content
        {...rest}
        close={close}
        choose={(command) => {
          chosen.current = command;
          close();
        }}
      />
    </Dialog>
  );
};

interface ContentProps extends Pick<CommandPaletteProps, "close" | "openHelp" | "takeTyped"> {
  choose(command: Command): void;
}

/** Mounted with the dialog's content, so that each opening starts afresh. */
const Content = ({ close, openHelp, takeTyped, choose }: ContentProps) => {
  const translate = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState("");
  const all = useCommands(openHelp);
  const found = useUserCommands(typed);
  const shown = typed.trim() ? [...narrow(all, typed), found.group] : all;
  const groups = shown.filter(({ commands }) => commands.length > 0);
  const commands = groups.flatMap((group) => group.commands);
  const { active, setActive, onKeyDown, enter } = useActive(commands, {
    choose,
    isWaiting: found.isWaiting,
    id,
  });
  const start = useEffectEvent(() => {
    const { text, isEntered } = takeTyped();
    if (text) setTyped(text);
    if (text && isEntered) enter();
  });
  // Until this is drawn, keys are kept elsewhere.
  useEffect(() => start(), []); // oxlint-disable-line react/set-state-in-effect

  return (
    <>
      <Box className="field">
        <Search aria-hidden />
        <InputBase
          autoFocus
          fullWidth
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setActive(undefined);
          }}
          onKeyDown={onKeyDown}
          placeholder={translate("keyboard.palette.placeholder")}
          inputProps={{
            role: "combobox",
            "aria-label": translate("admin.commands.label"),
            "aria-autocomplete": "list",
            "aria-expanded": true,
            "aria-controls": `${id}-list`,
            "aria-activedescendant": active && optionId(id, active),
            dir: "auto",
            autoComplete: "off",
            autoCapitalize: "none",
            spellCheck: false,
            enterKeyHint: "go",
            maxLength: 200,
          }}
        />
        <Button className="close" size="small" onClick={close}>
          {translate("admin.close")}
        </Button>
      </Box>
      {/* The keyboard stays in the field: what is chosen there is told by aria-activedescendant. */}
      <Box
        role="listbox"
        id={`${id}-list`}
        className="list"
        tabIndex={-1}
        aria-label={translate("keyboard.palette.list")}
        aria-busy={found.isWaiting}
      >
        {groups.map((group, index) => (
          <div role="group" key={group.title} aria-labelledby={`${id}-group-${index}`}>
            <div role="presentation" className="title" id={`${id}-group-${index}`}>
              {group.title}
            </div>
            {group.commands.map((command) => (
              <Option
                key={command.id}
                id={optionId(id, command)}
                command={command}
                isActive={command === active}
                onPoint={() => setActive(command.id)}
                onChoose={() => choose(command)}
              />
            ))}
          </div>
        ))}
      </Box>
      <Status isEmpty={commands.length === 0} count={commands.length} found={found} typed={typed} />
      <Legend />
    </>
  );
};

const narrow = (groups: readonly CommandGroup[], text: string): CommandGroup[] =>
  groups.map((group) => ({ ...group, commands: matching(group.commands, text) }));

const optionId = (id: string, command: Command) => `${id}-${command.id}`;

/** The option that Enter takes: the first, until the arrows or the pointer choose another. */
const useActive = (
  commands: readonly Command[],
  { choose, isWaiting, id }: { choose(command: Command): void; isWaiting: boolean; id: string },
) => {
  const [activeId, setActiveId] = useState<string>();
  /** Enter was pressed before there was anything to take. */
  const [isEntered, setEntered] = useState(false);
  const byKey = useRef(false);
  const at = Math.max(
    0,
    commands.findIndex((command) => command.id === activeId),
  );
  const active = commands[at];

  useEffect(() => {
    if (!active || !byKey.current) return;
    byKey.current = false;
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: "nearest" });
  }, [active, id]);

  const take = useEffectEvent((command: Command) => {
    if (!command.isRefused) choose(command);
  });
  useEffect(() => {
    if (isEntered && active && !isWaiting) take(active);
  }, [isEntered, active, isWaiting]);

  const setActive = (wanted: string | undefined) => {
    setEntered(false);
    setActiveId(wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    const next = nextIndex(event.key, at, commands.length);
    if (next !== undefined) {
      byKey.current = true;
      setActive(commands[next]?.id);
    } else if (event.key === "Enter") {
      if (!active) setEntered(isWaiting);
      else if (!active.isRefused) choose(active);
    } else return;
    event.preventDefault();
  };
  return { active, setActive, onKeyDown, enter: () => setEntered(true) };
};

/** From the end the arrows lead back to the beginning. */
const nextIndex = (key: string, at: number, count: number): number | undefined => {
  if (!count) return undefined;
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    case "PageDown":
      return Math.min(at + 8, count - 1);
    case "PageUp":
      return Math.max(at - 8, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
};

interface StatusProps {
  isEmpty: boolean;
  count: number;
  found: ReturnType<typeof useUserCommands>;
  typed: string;
}

/** Read aloud; seen where there is nothing else to see. */
const Status = ({ isEmpty, count, found, typed }: StatusProps) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const say = () => {
    if (found.error !== null) {
      const { title, params } = describeError(found.error, connection);
      return translate(title, params);
    }
    if (found.isWaiting) return translate("keyboard.palette.searching");
    if (isEmpty) return translate("keyboard.palette.nothing", { text: typed.trim() });
    return typed.trim() && translate("keyboard.palette.found", { smart_count: count });
  };
  const isSeen = isEmpty || found.error !== null;
  return (
    <Box component="output" className={isSeen ? "status" : "status hidden"}>
      {say()}
    </Box>
  );
};

const Legend = () => {
  const translate = useTranslate();
  return (
    <Box className="legend" aria-hidden>
      {legend.map(({ keys, name }) => (
        <span key={name}>
          <Keys keys={keys} />
          {translate(`keyboard.palette.${name}`)}
        </span>
      ))}
    </Box>
  );
};

const legend = [
  { keys: ["↑", "↓"], name: "move" },
  { keys: ["↵"], name: "choose" },
  { keys: ["keyboard.keys.escape"], name: "close" },
];
