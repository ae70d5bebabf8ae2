/** Walks through a page with the Tab key alone, and says what is wrong with each stop. */
import { expect, type Page, test } from "@playwright/test";

declare global {
  interface Window {
    /** The last stop: what was drawn there and around it while it had the keyboard. */
    lastStop?: { name: string; drawn: Map<Element, string> };
  }
}

/** More stops than any page has: whoever is not through by then is in a trap. */
const most = 500;

/** From the beginning of the page to where the keyboard leaves it. Goes on with the next page after a complaint. */
export const isWalkable = (page: Page, what: string) =>
  test.step(what, async () => {
    await page.evaluate(leave);
    const complaints: string[] = [];
    const names: string[] = [];
    for (let stops = 0; stops < most; stops++) {
      await page.keyboard.press("Tab");
      const { name, complaint } = await page.evaluate(lookAtStop);
      if (complaint) complaints.push(complaint);
      if (!name || (stops > 2 && name === names[0])) break;
      names.push(name);
    }
    expect.soft(complaints, what).toEqual([]);
    expect.soft(names.length, `${what}: stops before the keyboard leaves the page`).toBeLessThan(most);
    expect.soft(names.length, `${what}: stops`).toBeGreaterThan(1);
  });

/** In the page: as if it had just been opened. */
const leave = () => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  getSelection()?.removeAllRanges();
  window.scrollTo(0, 0);
  delete window.lastStop;
  // Where Tab goes on from is where one last was, focused or not: the first thing on the page.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
};

/** In the page: about the stop where the keyboard is, and about the one where it was. */
const lookAtStop = async (): Promise<{ name: string; complaint?: string }> => {
  const call = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute("aria-label") ?? element.getAttribute("name") ?? element.textContent ?? "").trim().slice(0, 40)}” ${element.id}`;

  const draw = (element: Element) => {
    const style = getComputedStyle(element);
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth } = style;
    const hasOutline = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    return [
      hasOutline && outlineWidth + outlineColor,
      boxShadow,
      borderColor,
      borderWidth,
      style.stroke,
    ].join();
  };

  /** What a theme may draw the focus on: the element, what it stands in, and what else is there. */
  const around = (element: Element) => {
    const outer = [element, element.parentElement!, element.parentElement!.parentElement!];
    return [...outer, ...element.parentElement!.querySelectorAll("*")].slice(0, 60);
  };

  /** Of nine points of it, at least one is neither outside of the window nor behind something. */
  const isInSight = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const parts = [0.1, 0.5, 0.9];
    return parts.some((x) =>
      parts.some((y) => {
        const there = document.elementFromPoint(left + width * x, top + height * y);
        if (!there) return false;
        return (
          element.contains(there) ||
          there === element.parentElement ||
          there.closest("label")?.contains(element)
        );
      }),
    );
  };

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame(); // one is enough: with reduced motion nothing is on its way to another look

  const { lastStop } = window;
  const isAsBefore = () => lastStop && [...lastStop.drawn].every(([each, drawn]) => draw(each) === drawn);
  for (let frames = 0; frames < 20 && isAsBefore(); frames++) await frame();
  const complaints = lastStop && isAsBefore() ? [`no focus to be seen: ${lastStop.name}`] : [];
  const element = document.activeElement;
  if (!element || element === document.body) {
    delete window.lastStop;
    return { name: "", complaint: complaints.join("; ") };
  }
  const name = call(element);
  for (let frames = 0; frames < 20 && !isInSight(element); frames++) await frame();
  if (!isInSight(element)) {
    const { top, bottom } = element.getBoundingClientRect();
    complaints.push(`out of sight: ${name}, ${top}–${bottom} of ${innerHeight} pixels`);
  }
  window.lastStop = { name, drawn: new Map(around(element).map((each) => [each, draw(each)])) };
  return { name, complaint: complaints.join("; ") };
};
