/** A message that stands out, and is read aloud when it appears: at once where something failed. */
import type { ReactNode } from "react";

export interface AlertProps {
  tone: "danger" | "warning" | "info";
  title?: string;
  children?: ReactNode;
}

export const Alert = ({ tone, title, children }: AlertProps) => (
  <div className="u-alert" data-tone={tone} role={tone === "danger" ? "alert" : "status"}>
    {title && <strong>{title}</strong>}
    {children && <div>{children}</div>}
  </div>
);
