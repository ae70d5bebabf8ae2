/** Hears the keys that mean something everywhere, and shows the palette and the sheet of keys above the page. */
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from "react";
import { useNotify } from "react-admin";
import { useNavigate } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { describeError } from "../errors/describeError";
import { usePages } from "../layout/pages";
import { KeyboardContext } from "./KeyboardContext";
import { createSequence, isCovered, isPaletteKey, isTyping, signOf } from "./keys";
import { runPageAction } from "./pageActions";
import { isMac } from "./platform";
import { hasSingleKeys } from "./singleKeys";
import { createTypeAhead } from "./typeAhead";

type Dialogs = typeof import("./dialogs");

/** What is shown above the page; it stays until it has faded away. */
interface Shown {
  which: "palette" | "help";
  dialogs: Dialogs;
  isOpen: boolean;
}

export const KeyboardRoot = ({ children }: { children: ReactNode }) => {
  const [shown, setShown] = useState<Shown | null>(null);
  const { open, takeTyped } = useOpen(setShown);
  useEffect(() => () => void takeTyped(), [takeTyped]); // whoever leaves meanwhile has their keys back
  const close = () => setShown((now) => now && { ...now, isOpen: false });
  const onClosed = () => setShown(null);
  const actions = useMemo(
    () => ({ openPalette: () => open("palette"), openHelp: () => open("help"), prefetch }),
    [open],
  );
  useKeys({
    togglePalette: () => (shown?.which === "palette" ? close() : open("palette")),
    isPaletteOpen: shown?.which === "palette",
    openPalette: actions.openPalette,
    openHelp: actions.openHelp,
  });
  const { CommandPalette, HelpSheet } = shown?.dialogs ?? {};
  return (
    <KeyboardContext value={actions}>
      {children}
      {CommandPalette && shown?.which === "palette" && (
        <CommandPalette
          isOpen={shown.isOpen}
          close={close}
          onClosed={onClosed}
          openHelp={actions.openHelp}
          takeTyped={takeTyped}
        />
      )}
      {HelpSheet && shown?.which === "help" && (
        <HelpSheet isOpen={shown.isOpen} close={close} onClosed={onClosed} />
      )}
    </KeyboardContext>
  );
};

const loadDialogs = () => import("./dialogs");

/** Whoever opens it is told of a failure. */
const prefetch = () => void loadDialogs().catch(() => undefined);

const useOpen = (setShown: (shown: Shown) => void) => {
  const { i18n, connection } = useAdminApp();
  const notify = useNotify();
  return useMemo(() => {
    const ahead = createTypeAhead();
    const load = async (which: Shown["which"]) => {
      if (which === "palette") ahead.start();
      try {
        const dialogs = await loadDialogs();
        i18n.add(dialogs.keyboard);
        if (which === "help" || ahead.isOn()) setShown({ which, dialogs, isOpen: true });
      } catch (error) {
        ahead.take();
        const { title, params } = describeError(error, connection);
        notify(title, { type: "error", messageArgs: params });
      }
    };
    return { open: (which: Shown["which"]) => void load(which), takeTyped: ahead.take };
  }, [i18n, connection, notify, setShown]);
};

interface KeyTargets {
  isPaletteOpen: boolean;
  togglePalette(): void;
  openPalette(): void;
  openHelp(): void;
}

const useKeys = ({ isPaletteOpen, togglePalette, openPalette, openHelp }: KeyTargets) => {
  const navigate = useNavigate();
  const pages = usePages();
  const [sequence] = useState(() => createSequence("g"));

  const goTo = (isMeant: (page: (typeof pages)[number]) => boolean) => {
    const page = pages.find(isMeant);
    if (page) void navigate(page.to);
    return page !== undefined;
  };

  /** Answers with whether the sign means anything here. */
  const act = (sign: string, isRepeated: boolean): boolean => {
    const { isFirst, second } = isRepeated ? {} : sequence.hear(sign);
    if (isFirst) return true;
    if (second) return goTo(({ key }) => key === second);
    if (sign === "j") return runPageAction("nextRow");
    if (sign === "k") return runPageAction("previousRow");
    if (isRepeated) return false;
    if (sign === "c") return goTo(({ path }) => path === "users/create");
    if (sign === "s") return runPageAction("save");
    if (sign === "/" && !runPageAction("search")) openPalette();
    if (sign === "?") openHelp();
    return sign === "/" || sign === "?";
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (isPaletteKey(event, isMac)) {
      if (isCovered() && !isPaletteOpen) return;
      event.preventDefault();
      if (!event.repeat) togglePalette();
      return;
    }
    if (event.key === (isMac ? "Meta" : "Control")) prefetch(); // perhaps K is next
    if (!hasSingleKeys() || isTyping(event.target) || isCovered()) return;
    if (act(signOf(event), event.repeat)) event.preventDefault();
  });

  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
};
