/** What narrows the list, each to be taken away with one click. */
import Clear from "@mui/icons-material/Clear";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { alpha } from "@mui/material/styles";
import { memo } from "react";
import { useTranslate } from "react-admin";
import type { UserFilter } from "../backends/backend";
import { activeChoices, useFilterGroups } from "./filterChoices";
import type { UserQueryControls } from "./useUserQuery";

interface FilterChipsProps extends Pick<UserQueryControls, "setFilter" | "clearFilter"> {
  filter: UserFilter;
}

export const FilterChips = memo(function FilterChips({ filter, setFilter, clearFilter }: FilterChipsProps) {
  const translate = useTranslate();
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
              onClick={() => setFilter({ [key]: undefined })}
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
        <Button size="small" onClick={clearFilter}>
          {translate("list.filter.clearAll")}
        </Button>
      </li>
    </Box>
  );
});
