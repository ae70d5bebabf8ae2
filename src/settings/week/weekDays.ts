/** The days of a week as the reader's language names and orders them. Pure. */

export interface WeekDay {
  /** 0 is Sunday. */
  day: number;
  /** "Monday". */
  name: string;
  /** "Mon". */
  shortName: string;
}

/** In the order in which the language begins a week. */
export const weekDaysOf = (locale: string): WeekDay[] => {
  const long = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  const first = firstDayOf(locale);
  return Array.from({ length: 7 }, (_unused, index) => {
    const day = (first + index) % 7;
    const date = new Date(Date.UTC(2023, 0, 1 + day)); // the first of January 2023 was a Sunday
    return { day, name: long.format(date), shortName: short.format(date) };
  });
};

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  firstDay: number;
}

/** 0 is Sunday. Monday where the browser does not tell: a language without a country is no hint of one. */
export const firstDayOf = (locale: string): number => {
  const language = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => WeekInfo;
    weekInfo?: WeekInfo;
  };
  const info = language.region ? (language.getWeekInfo?.() ?? language.weekInfo) : undefined;
  return (info?.firstDay ?? 1) % 7;
};
