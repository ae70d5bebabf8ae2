/** What narrows the list, each to be taken away with one click. */
import Clear from "@mui/icons-material/Clear";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { alpha } from "@mui/material/styles";
import { useTranslate } from "react-admin";
import { activeChoices, useFilterGroups } from "./filterChoices";
import type { UserQueryControls } from "./useUserQuery";

export const FilterChips = ({ controls }: { controls: UserQueryControls }) => {
  const translate = useTranslate();
  const { filter } = controls.query;
  const active = activeChoices(useFilterGroups(), filter);
  if (!active.length) return null;
  return (
    <Box
      component="ul"
      aria-label={translate("list.filter.active")}
      sx={{
        display: "flex",
        flexWrap: "wrap",
        gap: 1,
        alignItems: "center",
        margin: 0,
        padding: 0,
        listStyle: "none",
      }}
    >
      {active.map(({ key, label, isName }) => {
        const text = translate("list.filter.chip", {
          filter: translate(`list.filter.${key}.label`),
          value: isName ? label : translate(label),
        });
        return (
          <li key={key}>
            <Button
              size="small"
              endIcon={<Clear />}
              aria-label={translate("list.filter.remove", { filter: text })}
              onClick={() => controls.setFilter({ [key]: undefined })}
              sx={({ palette }) => ({
                borderRadius: 99,
                minHeight: 32,
                paddingInline: 1.5,
                color: "text.primary",
                fontWeight: 500,
                backgroundColor: alpha(palette.primary.main, 0.12),
                "&:hover": { backgroundColor: alpha(palette.primary.main, 0.2) },
              })}
            >
              {text}
            </Button>
          </li>
        );
      })}
      <li>
        <Button size="small" onClick={controls.clearFilter}>
          {translate("list.filter.clearAll")}
        </Button>
      </li>
    </Box>
  );
};
