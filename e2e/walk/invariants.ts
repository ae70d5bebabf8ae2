/** What holds in every state, whatever the language, the size and the colours. */
import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** The shifts of the layout so far, and what moved. */
    layoutShifts: { value: number; what: string[] }[];
  }
}

/** From the next load on. Those that a hand has brought about are not counted, as CLS has it. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    window.layoutShifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        const what = entry.sources.map(
          ({ node, previousRect: { y: from }, currentRect: { y: to } }) =>
            `${(node?.textContent ?? "").slice(0, 60)}, from ${Math.round(from)} to ${Math.round(to)}`,
        );
        window.layoutShifts.push({ value: entry.value, what });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

/** CLS so far, with what moved where it is too much. */
export const shiftsOf = async (page: Page): Promise<string[]> => {
  const shifts = await page.evaluate(() => window.layoutShifts);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  if (sum <= 0.02) return [];
  const moved = shifts.filter(({ value }) => value > 0.005);
  return [
    `the layout shifts by ${sum.toFixed(3)} while it loads:`,
    ...moved.map(({ value, what }) => `  ${value.toFixed(3)} ${JSON.stringify(what)}`),
  ];
};

/**
 * A line for each place where something cannot be read: wider than the window, cut off, or one text upon another.
 * `isTouched`: a finger points, so what it points at has 44 pixels.
 */
export const layoutComplaintsOf = (page: Page, { isTouched }: { isTouched: boolean }): Promise<string[]> =>
  page.evaluate((needsRoom) => {
    const complaints: string[] = [];
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute("aria-label") || "").trim().slice(0, 70)}”`;

    // Behind a dialog or a menu, nothing is to be read.
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest("[aria-hidden=true], [inert], .u-hidden");
    const isForEarsAlone = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 || height <= 1 || getComputedStyle(element).clipPath.includes("inset(50%");
    };

    // A phone's `innerWidth` grows with what is too wide for it.
    const { scrollWidth, clientWidth } = document.documentElement;
    const excess = scrollWidth - clientWidth;
    if (excess > 0)
      complaints.push(`the page is ${excess} pixels wider than the window: ${beyond(clientWidth)}`);

    // --- Cut off ---
    for (const element of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const cuts = [style.overflowX, style.overflowY].map((overflow) => /hidden|clip/.test(overflow));
      if (!cuts.includes(true) || !(element.textContent ?? "").trim()) continue;
      if (!isShown(element) || isForEarsAlone(element)) continue;
      const isCut =
        (cuts[0] && element.scrollWidth > element.clientWidth + 1) ||
        (cuts[1] && element.scrollHeight > element.clientHeight + 1);
      if (!isCut || element.matches("fieldset, legend")) continue;
      const texts = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim(),
      );
      const isMarked = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
      // Whoever follows the link sees the whole.
      const isElsewhere =
        element.closest("[title], [aria-label], a[href]") ?? element.querySelector("[title]");
      if (isMarked && isElsewhere) continue;
      if (!isMarked && !texts && !isTextBeyond(element)) continue;
      complaints.push(`${isMarked ? "nowhere in full" : "cut off"}: ${nameOf(element)}`);
    }

    // --- One upon another ---
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const placed: { element: Element; layer: Element; boxes: DOMRect[] }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !(node.textContent ?? "").trim() || !isShown(element)) continue;
      if (element.closest("svg, style, script, legend, option") || isHidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].flatMap((box) => visiblePart(box, element) ?? []);
      if (boxes.length) placed.push({ element, layer: layerOf(element), boxes });
    }
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) {
        if (one.layer !== other.layer || one.element === other.element) continue;
        if (one.boxes.some((a) => other.boxes.some((b) => isUpon(a, b))))
          complaints.push(`one upon another: ${nameOf(one.element)} and ${nameOf(other.element)}`);
      }
    });

    // --- Room for a finger ---
    if (needsRoom)
      for (const element of document.querySelectorAll(
        "button, a[href], input:not([type=file]), select, [role=button], [role=tab], [role=menuitem], [role=option]",
      )) {
        if (!isShown(element) || isHidden(element) || isInText(element)) continue;
        // Beside a grid and a chart are fields and a table that do the same.
        if (element.closest("[role=grid], svg")) continue;
        const { width, height } = targetOf(element).getBoundingClientRect();
        if (height > 0 && (height < 43.5 || width < 35.5))
          complaints.push(
            `too small for a finger (${Math.round(width)}×${Math.round(height)}): ${nameOf(element)}`,
          );
      }
    return [...new Set(complaints)];

    /** The innermost that reach over the edge. */
    function beyond(width: number) {
      const over = [...document.body.querySelectorAll("*")].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return (left < -1 || right > width + 1) && isShown(element) && !isForEarsAlone(element);
      });
      const innermost = over.filter((element) => !over.some((other) => other.parentElement === element));
      return innermost.slice(0, 3).map(nameOf).join(", ");
    }

    /** What is hit: a label as well as what it labels, and a whole row where a link is laid over it. */
    function targetOf(element: Element): Element {
      const isLaidOver = getComputedStyle(element, "::after").position === "absolute";
      if (isLaidOver) return (element as HTMLElement).offsetParent ?? element;
      return element.closest("label, .card, .MuiInputBase-root") ?? element;
    }

    /** A link within a sentence is as high as its line. */
    function isInText(element: Element) {
      return (
        element.matches("a") &&
        getComputedStyle(element).display === "inline" &&
        (element.parentElement?.textContent ?? "").trim() !== (element.textContent ?? "").trim()
      );
    }

    function isTextBeyond(element: Element) {
      const box = element.getBoundingClientRect();
      const inside = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = inside.nextNode(); node; node = inside.nextNode()) {
        const parent = node.parentElement!;
        if (!(node.textContent ?? "").trim() || !isShown(parent) || isHidden(parent)) continue;
        if (parent !== element && scrollsWithin(parent, element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const part of range.getClientRects())
          if (part.right > box.right + 1 || part.left < box.left - 1 || part.bottom > box.bottom + 2)
            return true;
      }
      return false;
    }

    function scrollsWithin(from: Element, to: Element) {
      for (let at: Element | null = from; at && at !== to; at = at.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflow)) return true;
      return false;
    }

    function isHidden(element: Element) {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (isForEarsAlone(at) && at !== document.body && at !== document.documentElement) return true;
      return false;
    }

    function layerOf(element: Element): Element {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
      return document.body;
    }

    /** What the boxes around it let be seen of it. */
    function visiblePart(box: DOMRect, element: Element): DOMRect | undefined {
      let { left, right, top, bottom } = box;
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (!/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflow)) continue;
        const around = at.getBoundingClientRect();
        left = Math.max(left, around.left);
        right = Math.min(right, around.right);
        top = Math.max(top, around.top);
        bottom = Math.min(bottom, around.bottom);
      }
      return right - left > 1 && bottom - top > 1
        ? new DOMRect(left, top, right - left, bottom - top)
        : undefined;
    }

    /** By more than the room between two lines. */
    function isUpon(a: DOMRect, b: DOMRect) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 3 && down > Math.min(a.height, b.height) * 0.4;
    }
  }, isTouched);
