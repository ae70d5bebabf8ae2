/** The way into everything behind the sign-in, for a shell that may be drawn by another view library. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Mount } from "../ui/island";
import AdminApp, { type AdminAppProps } from "./AdminApp";

export const mountAdmin: Mount<AdminAppProps> = (element, props, onFault) => {
  const root = createRoot(element, { onUncaughtError: onFault });
  const update = (next: AdminAppProps) =>
    root.render(
      <StrictMode>
        <AdminApp key={next.connection.id} {...next} />
      </StrictMode>,
    );
  update(props);
  return { update, unmount: () => root.unmount() };
};
