/**
 * The keyboard is never lost. What has it may go: a row that is deleted, a filter that is taken off, a button
 * that has done its work. Browsers then leave it with nothing, and whoever hears the page read is at its
 * beginning again. Here it goes to what took its place, to what is beside it, back to where it was before, or to
 * the heading of the page.
 */

/** What last had the keyboard, and where that was. */
interface Place {
  element: HTMLElement;
  /** From the inside to the outside: each element around it, and which of its children it was in. */
  around: readonly { parent: Element; index: number }[];
  /** Whether it was seen to have the keyboard: whoever points at things does not want the page to move. */
  wasSeen: boolean;
}

/** Watches over the page until the answer is called. */
export const keepFocus = (): (() => void) => {
  let place: Place | undefined;
  let visited: HTMLElement[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const visit = (target: EventTarget) => {
    // What lies above the page gives the keyboard back when it closes: to here, if to nobody else.
    if (!(target instanceof HTMLElement) || target === document.body || target.closest(above)) return;
    place = toPlace(target);
    visited = [target, ...visited.filter((each) => each !== target)].slice(0, remembered);
  };
  const onFocusIn = ({ target }: FocusEvent) => target && visit(target);

  /** Whoever clicks beside everything wants it so. Not whoever goes on to something that is gone in the next moment. */
  const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget || target !== place?.element) return;
    setTimeout(() => {
      if (target === place?.element && isNowhere() && isUsable(place.element)) place = undefined;
    });
  };

  const look = () => {
    timer = undefined;
    if (!place || !isNowhere(place.element) || document.querySelector(modal)) return;
    const { element, wasSeen } = place;
    // What is switched off is often on again in a moment.
    if (element.isConnected && isSwitchedOff(element) && !wasWaitedFor) {
      wasWaitedFor = true;
      timer = setTimeout(look, patience);
      return;
    }
    wasWaitedFor = false;
    (isUsable(element) ? element : successorOf(place, visited))?.focus({ preventScroll: !wasSeen });
  };
  let wasWaitedFor = false;

  const observer = new MutationObserver(() => {
    if (!place || timer !== undefined) return;
    if (isNowhere() || !place.element.isConnected || isSwitchedOff(place.element))
      timer = setTimeout(look, pause);
  });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ["disabled", "hidden"],
  });
  document.addEventListener("focusin", onFocusIn);
  if (document.activeElement) visit(document.activeElement);
  document.addEventListener("focusout", onFocusOut);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener("focusin", onFocusIn);
    document.removeEventListener("focusout", onFocusOut);
  };
};

/** Milliseconds: enough for a dialog that closes, or a page that opens, to say where the keyboard goes. */
const pause = 60;
const patience = 500;

/** As many stops as one can think of going back to. */
const remembered = 20;

const above = ".MuiModal-root, [data-notification]";
const modal = ".MuiModal-root";

const toPlace = (element: HTMLElement): Place => {
  const around: Place["around"][number][] = [];
  for (let child: Element = element; child.parentElement; child = child.parentElement)
    around.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  return { element, around, wasSeen: element.matches(":focus-visible") };
};

/** Whether nothing has it; `gone` may be called its owner still, until the browser notices. */
const isNowhere = (gone?: HTMLElement) => {
  const owner = document.activeElement;
  return !owner || owner === document.body || (owner === gone && isSwitchedOff(gone));
};

const isSwitchedOff = (element: HTMLElement) => element.matches(":disabled");

const isUsable = (element: HTMLElement) =>
  element.isConnected && !isSwitchedOff(element) && element.checkVisibility({ visibilityProperty: true });

/** Of what is left around it, as long as that is a part of the page and not the page itself. */
const successorOf = ({ element, around }: Place, visited: readonly HTMLElement[]): HTMLElement | null => {
  const heading = document.querySelector<HTMLElement>("[data-page-title]");
  for (const { parent, index } of around) {
    if (!parent.isConnected) continue;
    if (parent.matches("main, body") || (heading && parent.contains(heading))) break;
    for (const where of [parent.children[index], parent.children[index - 1], parent]) {
      const found = findIn(where, element);
      if (found) return found;
    }
  }
  const before = visited.find((each) => each.matches(`main ${stops}`) && isUsable(each));
  return before ?? heading ?? document.querySelector<HTMLElement>("main");
};

/** The same kind of thing before any other. Never what one types into: on phones it opens the keyboard. */
const findIn = (where: Element | undefined, like: HTMLElement): HTMLElement | undefined => {
  if (!where) return undefined;
  const all = [where, ...where.querySelectorAll("*")].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each.matches(stops) && isUsable(each),
  );
  return all.find((each) => each.tagName === like.tagName && each.className === like.className) ?? all[0];
};

const stops = ":is(a[href], button, input:is([type=checkbox], [type=radio]), [tabindex='0'])";
