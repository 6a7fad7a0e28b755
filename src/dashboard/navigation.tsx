/** The pages of the dashboard, and who has a say in its settings. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../messages.ts";
import { MenuIcon } from "../ui/icons.tsx";
import { Logo } from "../ui/logo.tsx";
import { type MessageKey, sayCount, sayNumber, type Text } from "../ui/text.ts";
import { type PageName, PAGES, type Route, toHash } from "./route.ts";
import type { Keys } from "./use-keys.ts";

const NAMES = {
  keys: "nav_keys",
  exposures: "nav_exposures",
  timeline: "nav_timeline",
  places: "nav_places",
  providers: "nav_providers",
  rules: "nav_rules",
  settings: "nav_settings",
  policy: "nav_policy",
  reports: "nav_reports",
  import: "nav_import",
  backup: "nav_backup",
  stored: "nav_stored",
  welcome: "nav_welcome",
} as const satisfies Record<PageName, MessageKey>;

/** Pages that an organisation can take away, by the feature that does it. */
const FEATURES = { timeline: "timeline", import: "bulkImport", backup: "backup", welcome: "firstRun" } as const;

export interface NavigationProps {
  route: Route;
  text: Text;
  keys: Keys;
  settings: Settings | undefined;
  /** Goes past the navigation, to the heading of the page. */
  onSkip: () => void;
}

/** Also to who has its address. */
export function isOffered(page: PageName, settings: Settings | undefined): boolean {
  // Where nothing is reported there is nothing to see.
  if (page === "reports") return settings?.policy.collector.enabled ?? false;
  const feature = page in FEATURES ? FEATURES[page as keyof typeof FEATURES] : undefined;
  return feature === undefined || (settings?.policy.features[feature] ?? true);
}

export function Navigation({ route, text, keys, settings, onSkip }: NavigationProps): JSX.Element {
  const fixed = settings?.values.filter(({ source }) => source === "organisation-enforced").length ?? 0;
  const { name = "" } = settings?.policy.organisation ?? {};
  // Only where the screen is narrow: elsewhere the list is always there and the button is not.
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const place = toHash(route);
  useEffect(() => setOpen(false), [place]);
  return (
    <nav
      aria-label={text("nav_label")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button type="button" class="skip button primary" onClick={onSkip}>
        {text("skip_to_content")}
      </button>
      <div class="bar">
        <Logo />
        <button ref={button} type="button" class="menu button quiet" aria-expanded={isOpen} aria-controls="pages" onClick={() => setOpen(!isOpen)}>
          <MenuIcon />
          {text("menu")}
        </button>
      </div>
      <ul id="pages" class={isOpen ? "open" : ""}>
        {PAGES.filter((page) => isOffered(page, settings)).map((page) => (
          <li key={page}>
            <a href={toHash({ page } as Route)} aria-current={route.page === page ? "page" : undefined} onClick={() => setOpen(false)}>
              {text(NAMES[page])}
              {page === "keys" && keys.total > 0 && <span class="num">{sayNumber(keys.total, text)}</span>}
            </a>
          </li>
        ))}
      </ul>
      {settings?.isManaged && (
        <p class="sub managed">
          {name === "" ? text("managed") : text("managed_by", [name])}
          <br />
          {sayCount(fixed, "managed_fixed_one", "managed_fixed_other", text)}
        </p>
      )}
    </nav>
  );
}
