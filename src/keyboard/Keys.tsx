/** Keys as they are printed on a keyboard. Those with a name in the reader's language are message keys. */
import Box from "@mui/material/Box";
import { useTranslate } from "react-admin";

export const Keys = ({ keys }: { keys: readonly string[] }) => {
  const translate = useTranslate();
  return (
    // Keys stand in the order in which they are pressed, whichever way the page is read.
    <Box component="span" dir="ltr" sx={{ display: "inline-flex", gap: 0.5, whiteSpace: "nowrap" }}>
      {keys.map((key) => (
        <Box component="kbd" key={key} sx={keyStyles}>
          {key.startsWith("keyboard.") ? translate(key) : key}
        </Box>
      ))}
    </Box>
  );
};

const keyStyles = {
  display: "inline-grid",
  placeItems: "center",
  minWidth: 22,
  height: 22,
  paddingInline: 0.75,
  border: "1px solid",
  borderColor: "divider",
  borderBlockEndWidth: 2,
  borderRadius: "6px",
  color: "text.secondary",
  backgroundColor: "background.default",
  fontFamily: "inherit",
  fontSize: "0.75rem",
  fontWeight: 600,
  lineHeight: 1,
};
