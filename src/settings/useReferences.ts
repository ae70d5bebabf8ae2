/** The lists that settings point at: libraries, channels, devices. Short enough to load whole. */
import { useGetList } from "ra-core";
import { useBackend } from "../admin/BackendContext";
import type { Reference } from "../backends/backend";

export interface References {
  list: Reference[] | undefined;
  error: unknown;
  retry(): void;
}

export const useReferences = (reference: string, isNeeded = true): References => {
  const { references } = useBackend();
  const { data, error, refetch } = useGetList<Reference>(
    reference,
    { pagination: { page: 1, perPage: 1000 }, sort: { field: "name", order: "ASC" } },
    { enabled: isNeeded && Boolean(references?.[reference]) },
  );
  return { list: data, error: data ? null : error, retry: () => void refetch() };
};
