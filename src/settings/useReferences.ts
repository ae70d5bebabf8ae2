/** The lists that settings point at: libraries, channels, devices. Short enough to load whole. */
import { useGetList, useTranslate } from "ra-core";
import { useMemo } from "react";
import { useBackend } from "../admin/BackendContext";
import type { Reference } from "../backends/backend";

export interface References {
  list: Reference[] | undefined;
  error: unknown;
  retry(): void;
}

export const useReferences = (reference: string, isNeeded = true): References => {
  const { references } = useBackend();
  const translate = useTranslate();
  const { data, error, refetch } = useGetList<Reference>(
    reference,
    { pagination: { page: 1, perPage: 1000 }, sort: { field: "name", order: "ASC" } },
    { enabled: isNeeded && Boolean(references?.[reference]) },
  );
  // Some names are the keys of messages: what the server itself has no name for.
  const list = useMemo(
    () => data?.map((each) => ({ ...each, name: translate(each.name, { _: each.name }) })),
    [data, translate],
  );
  return { list, error: data ? null : error, retry: () => void refetch() };
};
