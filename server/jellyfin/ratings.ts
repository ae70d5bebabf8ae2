/** Age ratings of a country, and those that the server adds so that every age can be chosen. */

export interface Rating {
  name: string;
  /** About an age; 1000 and 1001 are for adults only and banned. Null: not rated. */
  score: number | null;
  subScore: number | null;
}

/** Names of one line mean the same; in a line, score, sub-score and names. */
const countries: Record<string, readonly (readonly [number, number | null, string])[]> = {
  US: [
    [0, 0, "Approved G TV-G TV-Y"],
    [7, 0, "TV-Y7"],
    [7, 1, "TV-Y7-FV"],
    [10, 0, "PG TV-PG"],
    [10, 1, "TV-PG-D TV-PG-L TV-PG-S TV-PG-V TV-PG-DLSV"],
    [13, 0, "PG-13"],
    [14, 0, "TV-14"],
    [14, 1, "TV-14-D TV-14-L TV-14-S TV-14-V TV-14-DLSV"],
    [17, 0, "R"],
    [17, 1, "NC-17 TV-MA TV-MA-L TV-MA-S TV-MA-V TV-MA-LSV"],
    [18, 0, "TV-X TV-AO"],
  ],
  DE: [
    [0, null, "FSK-0 DE-0"],
    [6, null, "FSK-6 DE-6"],
    [12, null, "FSK-12 DE-12"],
    [16, null, "FSK-16 DE-16"],
    [18, null, "FSK-18 DE-18"],
  ],
};

const always: readonly (Rating & { score: number })[] = [
  { name: "Approved", score: 0, subScore: null },
  { name: "10", score: 10, subScore: null },
  { name: "13", score: 13, subScore: null },
  { name: "14", score: 14, subScore: null },
  { name: "XXX", score: 1000, subScore: null },
  { name: "Banned", score: 1001, subScore: null },
];

/** By score and sub-score, what has none first. A country that nobody knows has only what is always there. */
export const ratingsOf = (country: string): Rating[] => {
  const ratings: Rating[] = (countries[country.toUpperCase()] ?? []).flatMap(([score, subScore, names]) =>
    names.split(" ").map((name) => ({ name, score, subScore })),
  );
  const missing = always.filter(({ score }) => ratings.every((rating) => rating.score !== score));
  const isAdultCovered = ratings.some(({ score }) => score !== null && score >= 21);
  return [
    { name: "Unrated", score: null, subScore: null },
    ...ratings,
    ...missing,
    // 21 rather than 18, so that all but adult and banned films can be allowed.
    ...(isAdultCovered ? [] : [{ name: "21", score: 21, subScore: null }]),
  ].toSorted((a, b) => (a.score ?? -1) - (b.score ?? -1) || (a.subScore ?? -1) - (b.subScore ?? -1));
};
