/** The drawn signs, as inline SVG. Decoration beside words: hidden from assistive technology. */
import type { ComponentChildren, JSX } from "preact";

interface FrameProps {
  children: ComponentChildren;
  viewBox?: string;
  class?: string;
}

function Frame({ children, viewBox = "0 0 16 16", ...rest }: FrameProps): JSX.Element {
  return (
    <svg
      viewBox={viewBox}
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...rest}
    >
      {children}
    </svg>
  );
}

export const EyeIcon = () => (
  <Frame>
    <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z" />
    <circle cx="8" cy="8" r="2" fill="currentColor" stroke="none" />
  </Frame>
);

export const SwapIcon = () => (
  <Frame>
    <path d="M3 5.5h9M9.5 3 12 5.5 9.5 8M13 10.5H4M6.5 8 4 10.5 6.5 13" />
  </Frame>
);

export const OutIcon = () => (
  <Frame>
    <path d="M8 10.5v-8M4.8 5.4 8 2.3l3.2 3.1M3 10v2.5A1.5 1.5 0 0 0 4.5 14h7a1.5 1.5 0 0 0 1.5-1.5V10" />
  </Frame>
);

export const GearIcon = () => (
  <Frame>
    <circle cx="8" cy="8" r="2.2" />
    <path d="M8 1.8v2M8 12.2v2M14.2 8h-2M3.8 8h-2M12.4 3.6 11 5M5 11l-1.4 1.4M12.4 12.4 11 11M5 5 3.6 3.6" />
  </Frame>
);

export const LockIcon = () => (
  <Frame>
    <rect x="3" y="7" width="10" height="7" rx="1.6" />
    <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
  </Frame>
);

export const UnlockIcon = () => (
  <Frame>
    <rect x="3" y="7" width="10" height="7" rx="1.6" />
    <path d="M5.2 7V5a2.8 2.8 0 0 1 5.3-1.2" />
  </Frame>
);

export const GlobeIcon = () => (
  <Frame>
    <circle cx="8" cy="8" r="6" />
    <path d="M2 8h12M8 2c2 2 2.6 4 2.6 6S10 12 8 14C6 12 5.4 10 5.4 8S6 4 8 2Z" />
  </Frame>
);

export const CoinIcon = () => (
  <Frame>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.8v6.4M10 6.2C9.5 5.5 6.2 5.2 6.2 6.9c0 1.6 3.7.8 3.7 2.4 0 1.6-3.3 1.4-3.9.5" />
  </Frame>
);

export const TurnIcon = () => (
  <Frame>
    <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.8h-2.8" />
  </Frame>
);

export const HandIcon = () => (
  <Frame>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.2 5.6v4.8M9.8 5.6v4.8" />
  </Frame>
);

export const ArrowIcon = () => (
  <Frame viewBox="0 0 24 12" class="arrow">
    <path d="M1 6h19M16 1.5 21 6l-5 4.5" stroke-dasharray="3 3" />
  </Frame>
);

export const MenuIcon = () => (
  <Frame>
    <path d="M2.5 4h11M2.5 8h11M2.5 12h11" />
  </Frame>
);
