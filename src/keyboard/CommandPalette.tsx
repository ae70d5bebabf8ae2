/** One field for everything: go to a user or a page, or do something to what is open. */
import Search from "@mui/icons-material/Search";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import InputBase from "@mui/material/InputBase";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useIsPhone } from "../layout/useIsPhone";
import { matching } from "./matching";
import { Option } from "./Option";
import { PaletteLegend, PaletteStatus } from "./PaletteStatus";
import { paletteStyles } from "./paletteStyles";
import { optionId, useActiveCommand } from "./useActiveCommand";
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
  const isPhone = useIsPhone();
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
  const { active, setActive, onKeyDown, enter } = useActiveCommand(commands, {
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
      <PaletteStatus isEmpty={commands.length === 0} count={commands.length} found={found} typed={typed} />
      <PaletteLegend />
    </>
  );
};

const narrow = (groups: readonly CommandGroup[], text: string): CommandGroup[] =>
  groups.map((group) => ({ ...group, commands: matching(group.commands, text) }));
