/** Our mark: a door, and the light that falls out of it to show the way. */
export const Logo = () => (
  <svg className="u-logo" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="9" fill="var(--u-accent)" />
    <path d="M10 20v-9a6 6 0 0 1 12 0v9Z" fill="var(--u-on-accent)" />
    <path d="M10 20h12l5 7H5Z" fill="var(--u-on-accent)" opacity=".5" />
  </svg>
);
