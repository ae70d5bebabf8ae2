/** The few pictures of the light screens, our own drawings. What they mean is said beside them. */
import type { ReactNode } from "react";

const Icon = ({ children }: { children: ReactNode }) => (
  <svg className="u-icon" viewBox="0 0 24 24" aria-hidden="true">
    {children}
  </svg>
);

const eye = (
  <path d="M2.5 12C6 5.5 18 5.5 21.5 12 18 18.5 6 18.5 2.5 12Zm6.5 0a3 3 0 1 0 6 0 3 3 0 1 0-6 0" />
);

export const EyeIcon = () => <Icon>{eye}</Icon>;

export const EyeOffIcon = () => (
  <Icon>
    {eye}
    <path d="M4 20 20 4" />
  </Icon>
);

export const SunIcon = () => (
  <Icon>
    <path d="M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5" />
  </Icon>
);

export const ScreenIcon = () => (
  <Icon>
    <path d="M3 5h18v11H3ZM8 20h8M12 16v4" />
  </Icon>
);

export const MoonIcon = () => (
  <Icon>
    <path d="M20 14A8.5 8.5 0 1 1 10 4a7 7 0 0 0 10 10Z" />
  </Icon>
);

export const PencilIcon = () => (
  <Icon>
    <path d="m4 20 1-4L16 5l3 3L8 19ZM14 7l3 3" />
  </Icon>
);

export const TrashIcon = () => (
  <Icon>
    <path d="M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M19 12H5M11 6l-6 6 6 6" />
  </Icon>
);
