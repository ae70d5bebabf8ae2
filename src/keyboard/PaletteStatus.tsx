/** What the palette says of itself: what is going on, and which keys move through it. */
import Box from "@mui/material/Box";
import { useTranslate } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import { describeError } from "../errors/describeError";
import { Keys } from "./Keys";
import type { useUserCommands } from "./useUserCommands";

export interface PaletteStatusProps {
  isEmpty: boolean;
  count: number;
  found: ReturnType<typeof useUserCommands>;
  typed: string;
}

/** Read aloud; seen where there is nothing else to see. */
export const PaletteStatus = ({ isEmpty, count, found, typed }: PaletteStatusProps) => {
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

export const PaletteLegend = () => {
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
