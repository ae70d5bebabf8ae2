/** Shows a page to administrators; everyone else reads, at the same address, why they cannot see it. */
import type { ReactNode } from "react";
import { AccessDenied } from "./AccessDenied";
import { useSession } from "./BackendContext";

export const AdministratorsOnly = ({ children }: { children: ReactNode }) =>
  useSession().isAdmin ? children : <AccessDenied />;
