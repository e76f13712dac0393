/** Leads to the dark theme. */
export const MOON = (
  <svg viewBox="0 0 16 16" focusable="false" aria-hidden="true">
    <path d="M13.5 9.7A6 6 0 0 1 6.3 2.5a5.8 5.8 0 1 0 7.2 7.2Z" fill="none" strokeWidth="1.6" strokeLinejoin="round" />
  </svg>
);

/** Leads to the light theme. */
export const SUN = (
  <svg viewBox="0 0 16 16" focusable="false" aria-hidden="true">
    <circle cx="8" cy="8" r="3" fill="none" strokeWidth="1.6" />
    <path
      d="M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6 13 13M13 3l-1.4 1.4M4.4 11.6 3 13"
      fill="none"
      strokeWidth="1.6"
    />
  </svg>
);
