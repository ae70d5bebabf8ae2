/** Which part of the list this is, and the way to the others. */
import FirstPage from "@mui/icons-material/FirstPage";
import LastPage from "@mui/icons-material/LastPage";
import NavigateBefore from "@mui/icons-material/NavigateBefore";
import NavigateNext from "@mui/icons-material/NavigateNext";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import type { ChangeEvent, ReactNode } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useSteady } from "../keyboard/useSteady";
import { pageSizes } from "./listAddress";
import type { UserQueryControls } from "./useUserQuery";

export interface PaginationProps {
  controls: UserQueryControls;
  total: number;
  isPhone: boolean;
}

export const Pagination = ({ controls, total, isPhone }: PaginationProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { page, perPage } = controls.query;
  const lastPage = Math.max(1, Math.ceil(total / perPage));
  const number = (value: number) => value.toLocaleString(locale);

  const goTo = (target: number) => {
    controls.setPage(target);
    window.scrollTo({ top: 0 });
  };

  return (
    <Box
      component="nav"
      aria-label={translate("list.pages.label")}
      sx={{
        display: "flex",
        alignItems: "center",
        justifyContent: "space-between",
        flexWrap: "wrap",
        gap: 2,
        fontSize: "0.875rem",
        color: "text.secondary",
        fontVariantNumeric: "tabular-nums",
      }}
    >
      <Box component="label" sx={{ display: "flex", alignItems: "center", gap: 1 }}>
        <span>{translate(isPhone ? "list.pages.sizeShort" : "list.pages.size")}</span>
        <Box
          component="select"
          value={perPage}
          onChange={(event: ChangeEvent<HTMLSelectElement>) =>
            controls.setPerPage(Number(event.target.value))
          }
          sx={{
            font: "inherit",
            color: "text.primary",
            minHeight: 32,
            paddingInline: 0.5,
            border: "1px solid",
            borderColor: "outline",
            borderRadius: 1,
            backgroundColor: "background.paper",
            "@media (pointer: coarse)": { minHeight: 44 },
          }}
        >
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </Box>
      </Box>
      <Box sx={{ display: "flex", alignItems: "center", gap: 0.25 }}>
        <Box component="span" sx={{ marginInlineEnd: 1, whiteSpace: "nowrap" }}>
          {translate("list.pages.range", {
            from: number(Math.min(total, (page - 1) * perPage + 1)),
            to: number(Math.min(total, page * perPage)),
            total: number(total),
          })}
        </Box>
        {buttons.map(({ name, Icon, target }) => {
          if (isPhone && (name === "first" || name === "last")) return null;
          const to = target(page, lastPage);
          return (
            <PageButton
              key={name}
              label={translate(`list.pages.${name}`)}
              isOff={to < 1 || to > lastPage || to === page}
              onChoose={() => goTo(to)}
            >
              <Icon />
            </PageButton>
          );
        })}
      </Box>
    </Box>
  );
};

interface PageButtonProps {
  label: string;
  isOff: boolean;
  onChoose: () => void;
  children: ReactNode;
}

const PageButton = ({ label, isOff, onChoose, children }: PageButtonProps) => (
  <IconButton
    aria-label={label}
    size="small"
    sx={{ "[dir=rtl] & svg": { transform: "scaleX(-1)" } }}
    {...useSteady(isOff, onChoose)}
  >
    {children}
  </IconButton>
);

const buttons = [
  { name: "first", Icon: FirstPage, target: () => 1 },
  { name: "previous", Icon: NavigateBefore, target: (page: number) => page - 1 },
  { name: "next", Icon: NavigateNext, target: (page: number) => page + 1 },
  { name: "last", Icon: LastPage, target: (_page: number, lastPage: number) => lastPage },
] as const;
