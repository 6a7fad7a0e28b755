/** What is allowed where, as data: the team's settings over these defaults. Pure; no browser API. */
import type { DestinationKind, Severity, Tier, VerdictAction } from "../domain.ts";

export type Matrix = Readonly<Record<Severity, Readonly<Record<DestinationKind, VerdictAction>>>>;

/**
 * `observe` holds nothing and notes everything; `warn` holds, and there is always a way through that `overrides` allows; in `enforce` what
 * is blocked stays blocked.
 */
export type Mode = "observe" | "warn" | "enforce";

/** How a person may go on with what is held. */
export type Overrides = "allowed" | "with-reason" | "with-reason-and-expiry" | "none";

/** A place that the lists do not know, or know otherwise. */
export interface PolicyDestination {
  /** `wiki.example.com` with all its subdomains, or `example.com/path`, as in `destinations/places.ts`. */
  site: string;
  kind: Exclude<DestinationKind, "issuer">;
  /** What a person calls it. */
  name?: string;
  /** For `purpose`: the highest tier such a place needs. */
  needs?: Tier;
}

/** Where reports may go; off unless this and the build both say so. */
export interface CollectorPolicy {
  enabled: boolean;
  /** URL of the collector's OTLP logs end-point; its origin must be the one the build was packaged for. */
  endpoint: string;
  /** Whether an event carries a truncated fingerprint, so that events about the same secret can be told to be so. */
  correlate: boolean;
}

/** Parts that can be switched off. None of them is a guard. */
export interface Features {
  checklist: boolean;
  firstRun: boolean;
  reminders: boolean;
  timeline: boolean;
  bulkImport: boolean;
  backup: boolean;
}

/** Who says so, and what the dialog says besides. Empty where nothing was said. */
export interface Organisation {
  name: string;
  text: string;
  helpLink: string;
  contact: string;
}

export interface Policy {
  mode: Mode;
  /** What losing it costs, against where it is going. Read it with the footnotes that `judge` adds. */
  matrix: Matrix;
  overrides: Overrides;
  /** Days that "always allow this here" lasts where it expires. */
  overrideDays: number;
  destinations: readonly PolicyDestination[];
  /** Places where a secret is at home, as in a vault. */
  trustedDestinations: readonly string[];
  /** Rule ids; `github-*` stands for all that begin so. */
  rulesOff: readonly string[];
  severities: Readonly<Record<string, Severity>>;
  /** gitleaks TOML. */
  customRules: string;
  /** Days after which a credential with this as its highest tier is due for rotation. */
  rotateEveryDays: Readonly<Record<Tier, number>>;
  /** Who has set such a period: the organisation, for good, or the person. Absent where it is the default, or one that the person may change. */
  rotationBy: Readonly<Partial<Record<Tier, "organisation" | "person">>>;
  /** How many days ahead a rotation is announced. */
  rotationNoticeDays: number;
  /** Days between two looks at a key's usage log. */
  reviewEveryDays: number;
  /** Lists as `keybrake fingerprint` writes them, each a text. */
  fingerprintLists: readonly string[];
  /** The organisation's key that they, and the packaged list, were made with: base64. Empty: none. */
  fingerprintKey: string;
  organisation: Organisation;
  /** Whether a person may pause Keybrake on a site. */
  pauseAllowed: boolean;
  /** Whether a person is told where Keybrake does not run in private windows. */
  privateWindowsNote: boolean;
  collector: CollectorPolicy;
  features: Features;
}

/** Half of the columns agree in every row: the places a secret may be, and the places where others read it. */
function row(home: VerdictAction, purpose: VerdictAction, unknown: VerdictAction, outside: VerdictAction, open: VerdictAction) {
  return { issuer: home, vault: home, local: home, purpose, unknown, "third-party": outside, shared: outside, public: open };
}

export const defaultPolicy: Policy = {
  mode: "warn",
  matrix: {
    //              home     purpose  unknown   outside   public
    critical: row("allow", "hold", "hold", "hold", "block"),
    high: row("allow", "allow", "hold", "hold", "hold"),
    medium: row("allow", "allow", "notify", "hold", "hold"),
    low: row("allow", "allow", "allow", "notify", "notify"),
  },
  overrides: "allowed",
  overrideDays: 30,
  destinations: [],
  trustedDestinations: [],
  rulesOff: [],
  severities: {},
  customRules: "",
  rotateEveryDays: { read: 90, trade: 90, withdraw: 30, manage: 30 },
  rotationBy: {},
  rotationNoticeDays: 14,
  reviewEveryDays: 7,
  fingerprintLists: [],
  fingerprintKey: "",
  organisation: { name: "", text: "", helpLink: "", contact: "" },
  pauseAllowed: true,
  privateWindowsNote: true,
  collector: { enabled: false, endpoint: "", correlate: false },
  features: { checklist: true, firstRun: true, reminders: true, timeline: true, bulkImport: true, backup: true },
};

/** What the page side judges by; everything else of a policy stays with the worker. */
export type PagePolicy = Pick<
  Policy,
  "mode" | "matrix" | "overrides" | "destinations" | "trustedDestinations" | "rulesOff" | "severities" | "organisation"
>;

export function pagePolicyOf(policy: Policy): PagePolicy {
  const { mode, matrix, overrides, destinations, trustedDestinations, rulesOff, severities, organisation } = policy;
  return { mode, matrix, overrides, destinations, trustedDestinations, rulesOff, severities, organisation };
}

export const defaultPagePolicy: PagePolicy = pagePolicyOf(defaultPolicy);

/** Destinations that the team or the person has named, as `classify` wants them. */
export function ownPlaces({ destinations, trustedDestinations }: Pick<Policy, "destinations" | "trustedDestinations">): PolicyDestination[] {
  return [...destinations, ...trustedDestinations.map((site) => ({ site, kind: "vault" as const }))];
}
