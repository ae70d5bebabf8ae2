/** What a span of days is called in a chip: "21–27 Sept 2026", "before 6 July 2026". */
import { never, parseSpan } from "../backends/span";
import type { Translate } from "../settings/explain";

export const nameSpan = (text: string, locale: string, translate: Translate): string => {
  if (text === never) return translate("list.filter.lastSeen.never");
  const { from, to } = parseSpan(text) ?? { from: -Infinity, to: Infinity };
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  if (from === -Infinity) return translate("list.filter.span.before", { day: dates.format(to) });
  if (to === Infinity) return translate("list.filter.span.since", { day: dates.format(from) });
  return dates.formatRange(from, to - 1); // the last millisecond is on the last day
};
