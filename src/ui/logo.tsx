/** The mark and the name. The same drawing as `public/icons/logo.svg`. */
import type { JSX } from "preact";

/** The mark alone, where other words stand beside it. */
export function Mark(): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="var(--accent-ink)" stroke-width="1.9" stroke-linecap="round">
      <rect x="1.5" y="1.5" width="21" height="21" rx="6" fill="var(--accent)" stroke="none" />
      <circle cx="9" cy="12" r="3.1" />
      <path d="M12.1 12H15M16.2 7.4v9.2M19 7.4v9.2" />
    </svg>
  );
}

export function Logo(): JSX.Element {
  return (
    <span class="logo">
      <Mark />
      Keybrake
    </span>
  );
}
