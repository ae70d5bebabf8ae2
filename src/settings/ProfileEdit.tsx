/** What one user prefers. */
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { DocumentEdit } from "./DocumentEdit";

export const ProfileEdit = ({ user, isReadOnly = false }: { user: User; isReadOnly?: boolean }) => {
  const { profile, name } = useBackend();
  if (!profile) return null;
  return (
    <DocumentEdit
      resource="profiles"
      settings={profile}
      messages={`backends.${name}.profile`}
      user={user}
      isReadOnly={isReadOnly}
    />
  );
};
