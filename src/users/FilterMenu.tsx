/** Narrows the list by role and by when somebody was last seen, as far as the server can. */
import Check from "@mui/icons-material/Check";
import FilterList from "@mui/icons-material/FilterList";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { memo } from "react";
import { useTranslate } from "react-admin";
import type { UserFilter } from "../backends/backend";
import { MenuHeading } from "../layout/MenuHeading";
import { useMenu } from "../layout/useMenu";
import { afterPaint } from "./afterPaint";
import { activeChoices, type FilterGroup, useFilterGroups } from "./filterChoices";
import type { UserQueryControls } from "./useUserQuery";

export interface FilterMenuProps {
  filter: UserFilter;
  setFilter: UserQueryControls["setFilter"];
  isPhone: boolean;
}

/** Reading the libraries hears of every address; the menu, whose place is measured with each drawing, does not. */
export const FilterMenu = (props: FilterMenuProps) => <GroupsMenu groups={useFilterGroups()} {...props} />;

interface GroupsMenuProps extends FilterMenuProps {
  groups: readonly FilterGroup[];
}

const GroupsMenu = memo(function FilterGroupsMenu({ groups, filter, setFilter, isPhone }: GroupsMenuProps) {
  const translate = useTranslate();
  const { buttonProps, menuProps, close } = useMenu("filter-menu");
  const count = activeChoices(groups, filter).length;
  return (
    <>
      <Button
        {...buttonProps}
        variant="outlined"
        aria-label={translate("list.filter.button", { smart_count: count })}
        {...(!isPhone && { startIcon: <FilterList /> })}
        sx={{ height: { xs: 44, sm: 40 }, ...(isPhone && { minWidth: 44, paddingInline: 1 }) }}
      >
        {isPhone ? <FilterList /> : translate("list.filter.label")}
        {count > 0 && <Count count={count} />}
      </Button>
      <Menu {...menuProps}>
        {groups
          .filter(({ choices }) => choices.length > 0)
          .flatMap(({ key, choices }) => [
            <MenuHeading key={key}>
              <strong>{translate(`list.filter.${key}.label`)}</strong>
            </MenuHeading>,
            ...choices.map((choice) => {
              const isOn = filter[key] === choice.value;
              const label = choice.isName ? choice.label : translate(choice.label);
              return (
                <MenuItem
                  key={choice.label}
                  role="menuitemcheckbox"
                  aria-checked={isOn}
                  aria-label={`${translate(`list.filter.${key}.label`)}: ${label}`}
                  onClick={() => {
                    setFilter({ [key]: isOn ? undefined : choice.value });
                    afterPaint(close); // the rows come first
                  }}
                  sx={{ gap: 1, justifyContent: "space-between" }}
                >
                  {label}
                  <Check fontSize="small" sx={{ visibility: isOn ? "visible" : "hidden" }} />
                </MenuItem>
              );
            }),
          ])}
      </Menu>
    </>
  );
});

/** How many filters are on. Drawn, not written: the button's name says it in its own words (WCAG 2.5.3). */
const Count = ({ count }: { count: number }) => (
  <Box
    component="span"
    data-count={count}
    sx={{
      "&::before": { content: "attr(data-count)" },
      marginInlineStart: 0.75,
      minWidth: 20,
      paddingInline: 0.5,
      borderRadius: 99,
      fontSize: "0.75rem",
      lineHeight: "20px",
      color: "primary.contrastText",
      backgroundColor: "primary.main",
    }}
  />
);
