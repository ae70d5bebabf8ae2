/** The first stop of the keyboard: past the bar, to the page. A button, since the address behind # is the router's. */
import Button from "@mui/material/Button";
import { memo, type RefObject } from "react";
import { useTranslate } from "react-admin";

export const SkipLink = memo(function SkipLink({ main }: { main: RefObject<HTMLElement | null> }) {
  const translate = useTranslate();
  return (
    <Button
      variant="contained"
      onClick={() => main.current?.focus()}
      sx={{
        position: "fixed",
        insetInlineStart: 12,
        insetBlockStart: 10,
        zIndex: "tooltip",
        "&:not(:focus-visible)": { transform: "translateY(-200%)" },
      }}
    >
      {translate("admin.skip")}
    </Button>
  );
});
