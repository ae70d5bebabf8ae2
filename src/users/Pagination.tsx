/** Which part of the list this is, and the way to the others. */
import FirstPage from "@mui/icons-material/FirstPage";
import LastPage from "@mui/icons-material/LastPage";
import NavigateBefore from "@mui/icons-material/NavigateBefore";
import NavigateNext from "@mui/icons-material/NavigateNext";
import { memo, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useLocale } from "../i18n/useLocale";
import { useSteady } from "../keyboard/useSteady";
import { pageSizes } from "./listAddress";
import type { UserQueryControls } from "./useUserQuery";

export interface PaginationProps {
  controls: UserQueryControls;
  total: number;
  isPhone: boolean;
}

export const Pagination = memo(function Pagination({ controls, total, isPhone }: PaginationProps) {
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
    <nav className="user-pages" aria-label={translate("list.pages.label")}>
      <label>
        <span>{translate(isPhone ? "list.pages.sizeShort" : "list.pages.size")}</span>
        <select value={perPage} onChange={({ target }) => controls.setPerPage(Number(target.value))}>
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      </label>
      <div className="steps">
        <span className="range">
          {translate("list.pages.range", {
            from: number(Math.min(total, (page - 1) * perPage + 1)),
            to: number(Math.min(total, page * perPage)),
            total: number(total),
          })}
        </span>
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
              <Icon aria-hidden />
            </PageButton>
          );
        })}
      </div>
    </nav>
  );
});

interface PageButtonProps {
  label: string;
  isOff: boolean;
  onChoose: () => void;
  children: ReactNode;
}

const PageButton = ({ label, isOff, onChoose, children }: PageButtonProps) => (
  <button type="button" aria-label={label} {...useSteady(isOff, onChoose)}>
    {children}
  </button>
);

const buttons = [
  { name: "first", Icon: FirstPage, target: () => 1 },
  { name: "previous", Icon: NavigateBefore, target: (page: number) => page - 1 },
  { name: "next", Icon: NavigateNext, target: (page: number) => page + 1 },
  { name: "last", Icon: LastPage, target: (_page: number, lastPage: number) => lastPage },
] as const;
