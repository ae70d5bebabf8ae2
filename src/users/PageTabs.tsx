/** Tabs whose addresses can be shared: each is a link, and what it opens is its panel. */
import Box from "@mui/material/Box";
import { useTranslate } from "ra-core";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Link, useNavigate } from "react-router";
import { usePageActions } from "../keyboard/pageActions";
import { moveByKey } from "./tabKeys";

export interface PageTab {
  /** Its part of the address, and of its label: `user.tabs.<name>`. */
  name: string;
  content: ReactNode;
}

export interface PageTabsProps {
  /** What the tabs are about. */
  label: string;
  tabs: readonly PageTab[];
  /** As the address has it: absent, or something unknown, is the first. */
  current: string | undefined;
  /** The address that the tabs' names are added to. */
  path: string;
  /** Puts what belongs to every tab around the open one's content. */
  render?: (content: ReactNode) => ReactNode;
}

export const PageTabs = ({ label, tabs, current, path, render = (content) => content }: PageTabsProps) => {
  const translate = useTranslate();
  const id = useId();
  const open = tabs.find(({ name }) => name === current) ?? tabs[0];
  const openId = `${id}-tab-${open?.name}`;
  useTabActions(tabs, path, openId);
  useInSight(openId);
  if (!open) return null;
  return (
    <>
      <Box role="tablist" aria-label={label} onKeyDown={moveByKey} sx={row}>
        {tabs.map(({ name }) => (
          <Box
            key={name}
            component={Link}
            to={`${path}/${name}`}
            role="tab"
            id={`${id}-tab-${name}`}
            aria-selected={name === open.name}
            tabIndex={name === open.name ? 0 : -1}
            {...(name === open.name && { "aria-controls": `${id}-panel` })}
          >
            {translate(`user.tabs.${name}`)}
          </Box>
        ))}
      </Box>
      <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={openId} key={open.name}>
        {render(open.content)}
      </Box>
    </>
  );
};

/** On a phone the tabs are wider than the page. Not scrollIntoView(): that would move the page, too. */
const useInSight = (openId: string) =>
  useEffect(() => {
    const tab = document.getElementById(openId);
    const list = tab?.parentElement;
    if (!tab || !list) return;
    const [is, room] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
    list.scrollLeft += Math.max(0, is.right - room.right) + Math.min(0, is.left - room.left);
  }, [openId]);

/** From the palette, too: then the keyboard is on the tab, since what it was on may have gone with the last one. */
const useTabActions = (tabs: readonly PageTab[], path: string, openId: string) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const wantsFocus = useRef(false);
  usePageActions(
    tabs.map(({ name }) => ({
      name: `tab-${name}`,
      label: translate(`user.tabs.${name}`),
      kind: "tab",
      run: () => {
        wantsFocus.current = true;
        void navigate(`${path}/${name}`);
      },
    })),
  );
  useEffect(() => {
    if (wantsFocus.current) document.getElementById(openId)?.focus();
    wantsFocus.current = false;
  }, [openId]);
};

const row = {
  display: "flex",
  overflowX: "auto",
  scrollbarWidth: "none",
  borderBlockEnd: "1px solid",
  borderColor: "divider",
  marginBlockEnd: 3,
  "& > a": {
    flexShrink: 0,
    display: "grid",
    placeItems: "center",
    minHeight: 48,
    paddingInline: { xs: 1.5, sm: 2 },
    typography: "button",
    color: "text.secondary",
    textDecoration: "none",
    borderBlockEnd: "2px solid transparent",
    "&[aria-selected=true]": { color: "primary.main", borderColor: "primary.main" },
    "&:focus-visible": { outlineOffset: -3 }, // a row that scrolls cuts off what is drawn around
  },
} as const;
