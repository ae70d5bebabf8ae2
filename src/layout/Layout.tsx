/** The frame around every page: bar, content, and on phones the navigation within reach of a thumb. */
import Box from "@mui/material/Box";
import { type ReactNode, type RefObject, Suspense, useEffect, useRef } from "react";
import { useTranslate } from "react-admin";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { ErrorBoundary } from "../admin/ErrorBoundary";
import { RunStrip } from "../bulk/RunStrip";
import { KeyboardRoot } from "../keyboard/KeyboardRoot";
import { useKeptFocus } from "../keyboard/useKeptFocus";
import { AppBar } from "./AppBar";
import { BottomNavigation } from "./Navigation";
import { PageSkeleton } from "./PageSkeleton";
import { SkipLink } from "./SkipLink";

export const Layout = ({ children }: { children?: ReactNode }) => {
  const main = useRef<HTMLElement>(null);
  useKeptFocus();
  return (
    <KeyboardRoot>
      <Box sx={{ minHeight: "100dvh", display: "flex", flexDirection: "column" }}>
        <SkipLink main={main} />
        <AppBar />
        <RunStrip />
        <Main main={main}>{children}</Main>
        <BottomNavigation />
      </Box>
    </KeyboardRoot>
  );
};

const Main = ({ main, children }: { main: RefObject<HTMLElement | null>; children: ReactNode }) => {
  const translate = useTranslate();
  const page = usePage();
  useFocusOnNewPage(main, page);
  return (
    <Box
      component="main"
      ref={main}
      tabIndex={-1}
      aria-label={translate("admin.main")}
      sx={{
        flex: 1,
        width: "100%",
        maxWidth: 1320,
        marginInline: "auto",
        paddingInline: { xs: 2, sm: 3 },
        paddingBlockStart: { xs: 2, sm: 3 },
        paddingBlockEnd: { xs: 11, sm: 4 },
        outline: "none !important",
      }}
    >
      <ErrorBoundary key={page}>
        <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
      </ErrorBoundary>
    </Box>
  );
};

/** The part of the address that makes another page: not a tab of a user, not a filter of the list. */
const usePage = () => useLocation().pathname.split("/").slice(0, 4).join("/");

/**
 * Without a page load nothing moves the reading position of a screen reader or the keyboard: the heading
 * of the new page gets it, once it is there (its code may still be on the way).
 */
const useFocusOnNewPage = (main: RefObject<HTMLElement | null>, page: string) => {
  const last = useRef(isUsed ? "" : page);
  const way = useNavigationType();
  useEffect(() => {
    if (last.current === page) return undefined;
    last.current = page;
    // Whoever comes from the end of a long page; of one that was there before, the browser knows how far it was read.
    if (way !== NavigationType.Pop) window.scrollTo({ top: 0 });
    const focusIt = () => {
      const heading = main.current?.querySelector<HTMLElement>("[data-page-title]");
      // Whoever typed or clicked something on the new page meanwhile is not pulled away from it.
      const isElsewhere = document.activeElement?.closest("main > *");
      if (heading && !isElsewhere) heading.focus({ preventScroll: true });
      return Boolean(heading);
    };
    if (focusIt()) return undefined;
    const observer = new MutationObserver(() => focusIt() && observer.disconnect());
    observer.observe(main.current!, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [main, page, way]);
};

/**
 * Whoever has just signed in comes from another page, too; whoever loaded this one starts at its top.
 * This code is loaded while somebody signs in, so it hears the last key or click of that.
 */
let isUsed = false;
for (const event of ["pointerdown", "keydown"])
  addEventListener(event, () => (isUsed = true), { capture: true, once: true });
