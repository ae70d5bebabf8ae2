/**
 * In the place of `getComputedStyle` in unit tests. Every search by role asks for the style of each element and of all
 * that is around it, and happy-dom matches every rule of the page anew each time: two thirds of the time of such a test.
 * What stylesheets do is seen by the journeys, in a real browser; here an element is hidden by its attributes.
 */
export const styleByAttributes = (element: Element): CSSStyleDeclaration => {
  const { style } = element as HTMLElement;
  const own = (name: string) => style?.getPropertyValue(name) ?? "";
  const known: Record<string, string> = {
    display: own("display") || (isNeverDrawn(element) ? "none" : "block"),
    visibility: own("visibility") || "visible",
  };
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_, name) => {
      if (name === "getPropertyValue") return (property: string) => known[property] ?? own(property);
      return typeof name === "string" ? (known[name] ?? Reflect.get(style ?? {}, name) ?? "") : undefined;
    },
  });
};

/** For the few tests that are about a rule. */
export const styleByRules = globalThis.getComputedStyle;

const isNeverDrawn = (element: Element) =>
  element.hasAttribute("hidden") || ["STYLE", "SCRIPT", "HEAD", "TEMPLATE"].includes(element.tagName);
