/** Tabs whose addresses can be shared: each is a link, and what it opens is its panel. */
import Box from "@mui/material/Box";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import { useTranslate } from "ra-core";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Link, useNavigate } from "react-router";
import { usePageActions } from "../keyboard/pageActions";

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
  useTabActions(tabs, path, `${id}-tab-${open?.name}`);
  if (!open) return null;
  return (
    <>
      <Tabs
        value={open.name}
        aria-label={label}
        variant="scrollable"
        scrollButtons={false}
        sx={{ borderBlockEnd: "1px solid", borderColor: "divider", marginBlockEnd: 3 }}
      >
        {tabs.map(({ name }) => (
          <Tab
            key={name}
            value={name}
            label={translate(`user.tabs.${name}`)}
            component={Link}
            to={`${path}/${name}`}
            id={`${id}-tab-${name}`}
            sx={{ minWidth: 0, paddingInline: { xs: 1.5, sm: 2 } }}
            {...(name === open.name && { "aria-controls": `${id}-panel` })}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${open.name}`} key={open.name}>
        {render(open.content)}
      </Box>
    </>
  );
};

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
