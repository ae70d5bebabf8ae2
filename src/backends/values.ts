/**
 * What the values of custom fields are, for whoever reads, shows or types them: bitrates, ratings and
 * weekly hours. Pure.
 */

// --- Bitrate: whole bits per second in the document, megabits on screen; 0 means no limit ---

/** 2³¹ − 1: what a server keeps as a whole number of 32 bits. */
export const maxBitrate = 2_147_483_647;

export const toMegabits = (bits: number) => bits / 1_000_000;
export const toBits = (megabits: number) => Math.round(megabits * 1_000_000);

/** Megabits per second as people type them, with a point or a comma. NaN for what is no number. */
export const parseMegabits = (text: string): number => {
  const plain = text.trim().replace(",", ".");
  return /^\d+(\.\d*)?$|^\.\d+$/.test(plain) ? Number(plain) : Number.NaN;
};

export const formatMegabits = (bits: number, locale?: string) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(toMegabits(bits));

// --- Rating: a score and, where the server tells films of one score apart, a sub-score ---

export interface Rating {
  score: number | null;
  subScore: number | null;
}

/** The id of a rating in a list of references: `13`, `13.1`; "" is no limit. */
export const toRatingId = ({ score, subScore }: Rating) =>
  score === null ? "" : subScore === null ? String(score) : `${score}.${subScore}`;

export const fromRatingId = (id: string): Rating => {
  const [score = "", subScore] = id.split(".");
  return {
    score: score === "" ? null : Number(score),
    subScore: subScore === undefined ? null : Number(subScore),
  };
};

// --- Weekly hours, in the server's own time ---

export const scheduleDays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Everyday",
  "Weekday",
  "Weekend",
] as const;
export type ScheduleDay = (typeof scheduleDays)[number];

/** Access is allowed from `StartHour` to `EndHour`, 0 to 24 with halves. It never wraps over midnight. */
export interface AccessSchedule {
  DayOfWeek: ScheduleDay;
  StartHour: number;
  EndHour: number;
}

/** `8:30`, `24:00`: the clock on the server's wall. */
export const formatHour = (hour: number) => {
  const minutes = Math.round(hour * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
};
