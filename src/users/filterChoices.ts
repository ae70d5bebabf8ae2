/** What the list can be narrowed by, besides a search. */
import { useGetList } from "react-admin";
import { useBackend } from "../admin/BackendContext";
import { lastSeenRanges, type Reference, type UserFilter, userKinds } from "../backends/backend";

export interface FilterChoice {
  value: boolean | string;
  /** A message key, or a name. */
  label: string;
  isName?: true;
}

export interface FilterGroup {
  key: Exclude<keyof UserFilter, "q">;
  choices: readonly FilterChoice[];
}

/** Those that the connected server understands. */
export const useFilterGroups = (): readonly FilterGroup[] => {
  const { users, references } = useBackend();
  const hasLibraries = users.filters.includes("library") && Boolean(references?.libraries);
  const { data = [] } = useGetList<Reference>("libraries", {}, { enabled: hasLibraries });
  const libraries: FilterGroup = {
    key: "library",
    choices: data.map(({ id, name }) => ({ value: id, label: name, isName: true })),
  };
  return [...fixedGroups, libraries].filter(
    ({ key, choices }) => users.filters.includes(key) && choices.length > 0,
  );
};

const yesOrNo = (key: "isAdmin" | "isDisabled" | "isHidden"): FilterGroup => ({
  key,
  choices: [true, false].map((value) => ({ value, label: `list.filter.${key}.${value}` })),
});

const fixedGroups: readonly FilterGroup[] = [
  { key: "kind", choices: userKinds.map((kind) => ({ value: kind, label: `list.filter.kind.${kind}` })) },
  yesOrNo("isAdmin"),
  yesOrNo("isDisabled"),
  yesOrNo("isHidden"),
  {
    key: "lastSeen",
    choices: lastSeenRanges.map((range) => ({ value: range, label: `list.filter.lastSeen.${range}` })),
  },
];

/** Those that narrow the list now, in the order of the menu. */
export const activeChoices = (groups: readonly FilterGroup[], filter: UserFilter) =>
  groups.flatMap(({ key, choices }) =>
    choices.filter(({ value }) => filter[key] === value).map((choice) => ({ key, ...choice })),
  );
