/** What one user may do and prefers, to start from. */
import { useQuery } from "@tanstack/react-query";
import { useBackend } from "../admin/BackendContext";
import type { Backend, SettingsDocument } from "../backends/backend";
import { pickFields } from "../backends/edit";
import type { DocumentName } from "./template";

export const readLike = async (
  { policy, profile }: Backend,
  id: string,
): Promise<Partial<Record<DocumentName, SettingsDocument>>> => ({
  ...(policy && { policy: pickFields(policy, await policy.read(id)) }),
  ...(profile && { profile: pickFields(profile, await profile.read(id)) }),
});

/** Undefined: nobody to be like. */
export const useLike = (id: string | undefined) => {
  const backend = useBackend();
  const { data, error, refetch } = useQuery({
    queryKey: ["policies", "like", id],
    queryFn: () => readLike(backend, id!),
    enabled: id !== undefined,
  });
  return { documents: data, error, retry: () => void refetch() };
};
