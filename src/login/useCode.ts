/** One code after the other, until one is approved: what is on screen of it, and what it takes to get there. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { CodeSignIn, CodeToApprove, CodeWay, Session } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { waitForApproval } from "./approval";

export type CodeState =
  /** A page is opened by a click and by nothing else, or the browser would block it. */
  | { is: "choosing" }
  | { is: "starting"; way: CodeWay }
  | { is: "waiting"; way: CodeWay; code: CodeToApprove; until?: number; isBlocked: boolean }
  | { is: "expired"; way: CodeWay }
  | { is: "failed"; way: CodeWay; error: unknown };

/** `until` is in milliseconds, as performance.now() counts. Leaving the screen ends the waiting. */
export const useCode = ({ ways, start, poll }: CodeSignIn, onApproved: (session: Session) => void) => {
  const [first = "code"] = ways;
  const [state, setState] = useState<CodeState>(
    first === "page" ? { is: "choosing" } : { is: "starting", way: first },
  );
  const [isTrouble, setTrouble] = useState(false);
  const turn = useRef<AbortController>(undefined);
  /** The latest: much may have been chosen while the code waited. */
  const approved = useRef(onApproved);
  useEffect(() => {
    approved.current = onApproved;
  });

  const takeTurn = () => {
    turn.current?.abort();
    turn.current = new AbortController();
    return turn.current.signal;
  };

  /** Call it from a click. */
  const begin = (way: CodeWay) => {
    const signal = takeTurn();
    setTrouble(false);
    setState({ is: "starting", way });
    void get(way, signal, way === "page" ? openTab() : undefined);
  };

  const get = async (way: CodeWay, signal: AbortSignal, tab?: Window | null) => {
    try {
      const code: CodeToApprove = await askWith(tab, () => start(way));
      if (signal.aborted) return tab?.close();
      const { page, minutes } = code;
      if (tab && page) tab.location.replace(page);
      else tab?.close();
      setState({
        is: "waiting",
        way,
        code,
        isBlocked: way === "page" && !tab,
        ...(minutes && { until: performance.now() + minutes * 60_000 }),
      });
      approved.current(await waitForApproval(poll, code.secret, { signal, onTrouble: setTrouble }));
      setState({ is: "expired", way }); // used up, if this screen is still there
    } catch (error) {
      if (signal.aborted) return;
      const isOver = error instanceof BackendError && error.status === 404;
      setState(isOver ? { is: "expired", way } : { is: "failed", way, error });
    }
    return undefined;
  };

  const getFirst = useEffectEvent(() => {
    const signal = takeTurn();
    if (first !== "page") void get(first, signal);
  });
  useEffect(() => {
    getFirst();
    const last = turn;
    return () => last.current?.abort();
  }, []);

  return {
    state,
    isTrouble,
    begin,
    /** Its time is over, by the clock of this device. */
    expire: () => {
      turn.current?.abort();
      setState((before) => ("way" in before ? { is: "expired", way: before.way } : before));
    },
  };
};

/** The opened page is not ours: it shall have no way back into this one. That it was closed says nothing. */
const openTab = () => {
  const tab = window.open("about:blank", "_blank");
  if (tab) tab.opener = null;
  return tab;
};

/** An empty tab is of no use to anybody where no code comes. A page that is no web address is none. */
const askWith = async (tab: Window | null | undefined, ask: () => Promise<CodeToApprove>) => {
  try {
    const { page, ...code } = await ask();
    return page && /^https?:\/\//.test(page) ? { ...code, page } : code;
  } catch (error) {
    tab?.close();
    throw error;
  }
};
