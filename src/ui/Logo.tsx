/** Our mark: an open door with light falling out of it, as an usher opens it for you. */
export const Logo = () => (
  <svg className="u-logo" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="9" fill="var(--u-accent)" />
    <path d="M9 25V13a7 7 0 0 1 14 0v12Z" fill="var(--u-on-accent)" opacity=".28" />
    <path d="M9 25V13a7 7 0 0 1 7-7l3 2.6V25Z" fill="var(--u-on-accent)" />
    <path d="M15.6 16.4a1.1 1.1 0 1 0 0 .1Z" fill="var(--u-accent)" />
  </svg>
);
