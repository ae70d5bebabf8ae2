/** One line of the palette. The keyboard never comes here: the field above says which one is meant. */
import Check from "@mui/icons-material/Check";
import Box from "@mui/material/Box";
import { useTranslate } from "react-admin";
import { Keys } from "./Keys";
import { useSingleKeys } from "./singleKeys";
import type { Command } from "./useCommands";

interface OptionProps {
  id: string;
  command: Command;
  isActive: boolean;
  onPoint(): void;
  onChoose(): void;
}

export const Option = ({ id, command, isActive, onPoint, onChoose }: OptionProps) => {
  const translate = useTranslate();
  const hasKeys = useSingleKeys();
  const { label, detail, icon, keys, isDanger, isRefused, isCurrent } = command;
  return (
    <Box
      role="option"
      id={id}
      tabIndex={-1}
      className={["option", isActive && "active", isDanger && "danger"].filter(Boolean).join(" ")}
      aria-selected={isActive}
      aria-disabled={isRefused}
      onMouseMove={() => !isActive && onPoint()}
      onMouseDown={(event) => event.preventDefault()} // the field keeps the keyboard
      onClick={() => !isRefused && onChoose()}
    >
      <span className="icon" aria-hidden>
        {icon}
      </span>
      <span className="words">
        <bdi className="label">{label}</bdi>
        {detail && <bdi className="detail">{detail}</bdi>}
      </span>
      {isCurrent && <Check fontSize="small" titleAccess={translate("keyboard.palette.current")} />}
      {keys && hasKeys && (
        <span className="keys" aria-hidden>
          <Keys keys={keys} />
        </span>
      )}
    </Box>
  );
};
