/** What the list can be narrowed by, besides a search. */
import { useMemo } from "react";
import { useGetList, useTranslate } from "react-admin";
import { useBackend } from "../admin/BackendContext";
import { lastSeenRanges, type Reference, type UserFilter, userKinds } from "../backends/backend";
import { useLocale } from "../i18n/useLocale";
import { nameSpan } from "./nameSpan";

export interface FilterChoice {
  value: boolean | string;
  /** A message key, or a name. */
  label: string;
  isName?: true;
}

export interface FilterGroup {
  key: Exclude<keyof UserFilter, "q">;
  choices: readonly FilterChoice[];
  /** What a value is called that is chosen elsewhere, on the overview: there are none to choose here. */
  nameOf?(value: string): string;
}

/** Those that the connected server understands: the same ones as long as nothing of them changes. */
export const useFilterGroups = (): readonly FilterGroup[] => {
  const { users, references } = useBackend();
  const locale = useLocale();
  const translate = useTranslate();
  const hasLibraries = users.filters.includes("library") && Boolean(references?.libraries);
  const { data } = useGetList<Reference>("libraries", {}, { enabled: hasLibraries });
  return useMemo(() => {
    const libraries: FilterGroup = {
      key: "library",
      choices: (data ?? []).map(({ id, name }) => ({ value: id, label: name, isName: true })),
    };
    const nameOf = (value: string) => nameSpan(value, locale, translate);
    const spans = (["lastSeenIn", "lastSignInIn"] as const).map((key) => ({ key, choices: [], nameOf }));
    return [...fixedGroups, libraries, ...spans].filter(
      ({ key, choices, ...group }) =>
        users.filters.includes(key) && (choices.length > 0 || "nameOf" in group),
    );
  }, [users, locale, translate, data]);
};

const yesOrNo = (key: "isAdmin" | "isDisabled" | "isHidden" | "isLockedOut"): FilterGroup => ({
  key,
  choices: [true, false].map((value) => ({ value, label: `list.filter.${key}.${value}` })),
});

const fixedGroups: readonly FilterGroup[] = [
  { key: "kind", choices: userKinds.map((kind) => ({ value: kind, label: `list.filter.kind.${kind}` })) },
  yesOrNo("isAdmin"),
  yesOrNo("isDisabled"),
  yesOrNo("isLockedOut"),
  yesOrNo("isHidden"),
  {
    key: "lastSeen",
    choices: lastSeenRanges.map((range) => ({ value: range, label: `list.filter.lastSeen.${range}` })),
  },
];

/** Those that narrow the list now, in the order of the menu. */
export const activeChoices = (groups: readonly FilterGroup[], filter: UserFilter) =>
  groups.flatMap(({ key, choices, nameOf }): (FilterChoice & Pick<FilterGroup, "key">)[] => {
    const value = filter[key];
    if (nameOf && typeof value === "string") return [{ key, value, label: nameOf(value), isName: true }];
    return choices.filter((choice) => choice.value === value).map((choice) => ({ key, ...choice }));
  });
