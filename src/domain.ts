/** The nouns of the flow. Types only: nothing here runs, so everything may import it. */

/** How sure we are that a text is a secret; ordered from surest to least. */
export type Confidence = "verified" | "structural" | "contextual" | "possible";

/** What losing it costs. `critical` is for what cannot be revoked, only moved: seed phrases, wallet keys. */
export type Severity = "critical" | "high" | "medium" | "low";

/** What a credential is allowed to do, weakest first. */
export type Tier = "read" | "trade" | "withdraw" | "manage";

/** Which part of a credential a secret is. Most credentials have one part, exchanges have two or three. */
export type Part = "key" | "secret" | "passphrase";

export type CredentialKind =
  | "api-key"
  | "api-secret"
  | "passphrase"
  | "access-token"
  | "refresh-token"
  | "session"
  | "jwt"
  | "password"
  | "private-key"
  | "seed-phrase"
  | "keystore"
  | "connection-string"
  | "webhook-url"
  | "signed-url"
  | "otp-seed"
  | "encrypted-key";

/** Why a candidate is believed, in the order in which it is worth telling a person. */
export type Why =
  | "checksum" // proved offline
  | "structure" // decodes to what it should be
  | "prefix" // a face of its own
  | "paired" // key and secret together
  | "named" // a word beside it names provider or role
  | "copied" // it was copied on the provider's own key page
  | "field" // the field it goes into asks for one
  | "entropy" // shape and randomness under a general label
  | "invalid-checksum"; // looks like one, but is not valid: never held

/** UTF-16 offsets into the text that was scanned; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What a secret tells about itself, offline. Times are milliseconds since 1970. */
export interface Tells {
  expiresAt?: number;
  createdAt?: number;
  account?: string;
  network?: string;
  issuer?: string;
  encrypted?: boolean;
}

/** What a rule knows of a secret without holding it. */
export interface Description {
  /** Rule id, or `registered` for a secret that only the registry knows. */
  rule: string;
  /** Provider id: the name of its file in `providers/` or `detect/rules/`. */
  provider: string;
  /** What a person calls it: "GitHub personal access token". */
  label: string;
  kind: CredentialKind;
  part: Part;
  confidence: Confidence;
  why: Why;
  severity: Severity;
  /** Short display form: a few first and last characters at the most, never enough to use. */
  mask: string;
  /** Where it stands. More than one span where it is interrupted (wrapped lines, quoted logs). */
  spans: Span[];
  /** Candidates with the same number belong to one credential (key + secret + passphrase). */
  credential: number;
  tells?: Tells;
}

/** Lower-case hex SHA-256 of a secret, made where the text is. 64 characters. */
export type Digest = string & { readonly __digest?: never };

/** How the text wanted to enter the page. */
export type Road = "paste" | "drop" | "file" | "typed" | "submit" | "copy";

export type DestinationKind =
  | "issuer"
  | "vault"
  | "local"
  | "purpose"
  | "unknown"
  | "third-party"
  | "shared"
  | "public";

/** Who would receive the text. */
export interface Destination {
  kind: DestinationKind;
  /** Host name as shown to a person: "dpaste.com". For files "local". */
  host: string;
  /** Provider id where the destination belongs to one (`issuer` is relative to a finding's provider). */
  provider?: string;
  /** For `purpose`: the highest tier such a place officially needs. */
  needs?: Tier;
  /** Where the service says so, and when that was read there; the worker knows it, page sides do not carry it. */
  needsFrom?: { source: string; checkedOn: string };
  /** Short name of a known service: "CoinTracker". */
  name?: string;
  /** Its address looks like an exchange's own and is not. Only where nothing else is known of the place. */
  resembles?: Resemblance;
}

/** A host that could be taken for an exchange's site. */
export interface Resemblance {
  /** Provider ids of the exchanges that go by this name: Binance and Binance.US share one. */
  providers: readonly string[];
  /** The exchange's own domain: "binance.com". */
  domain: string;
  /** `spelling`: the name, or nearly, in the host; `path`: only the path names the exchange. */
  by: "spelling" | "path";
  /** The name means something else as well, and nothing in the host speaks of signing in: enough to weigh a key of theirs by, not to warn of the page. */
  isVague?: true;
}

export type VerdictAction = "allow" | "notify" | "hold" | "block";

/** Why a verdict is what it is; each has a sentence in `_locales`. */
export type VerdictReason =
  | "matrix" // the table of severity and destination
  | "wallet-on-web" // wallet material is held on every web page
  | "more-than-needed" // the key can do more than this place asks for
  | "enough" // the key fits the purpose of this place
  | "never-needed" // this place works with other keys, and never needs such a one
  | "look-alike" // the address only looks like the issuer's
  | "override" // the person allowed this credential here
  | "paused" // the person has paused this site for a while
  | "unsure" // `possible` confidence never holds by itself
  | "policy";

export interface Verdict {
  action: VerdictAction;
  reason: VerdictReason;
  /** Severity after the record's tier and restrictions were weighed. */
  severity: Severity;
}

/** What the person did with a hold. `pending` until they have. */
export type Choice = "pending" | "dropped" | "redacted" | "pasted" | "allowed-here" | "passed";

/**
 * Where a credential stands. `exposed` follows from its exposures and is never stored. `rotated` has a successor and still works at the
 * provider until it is revoked there.
 */
export type CredentialState = "active" | "exposed" | "rotated" | "revoked";

/** The steps of replacing a credential, in their order. */
export type RotationStep = "open-page" | "register" | "update" | "revoke";

/** A replacement that has been begun and not closed. Lives on the credential that is being replaced. */
export interface RotationProgress {
  startedAt: number;
  done: RotationStep[];
  /** The new credential, once it is registered. */
  successorId?: string;
  /** Those of the credential's integrations that use the new one already. */
  updated: string[];
}

/** What we know of one credential. Never holds a secret. Times are milliseconds since 1970. */
export interface Credential {
  id: string;
  provider: string;
  label: string;
  purpose?: string;
  parts: { part: Part; fingerprint: string; mask: string; length: number }[];
  tiers: Tier[];
  /** IP addresses or ranges it is restricted to; empty means any address. */
  ipAllowlist: string[];
  /** Whether it can withdraw only to addresses that were entered before; absent where nobody has said. */
  withdrawalAllowlist?: boolean;
  /** Trading pairs it is restricted to; absent or empty means all. */
  pairs?: string[];
  /** Name of the sub-account it belongs to. */
  subAccount?: string;
  /** When the provider itself ends it, as shown there. */
  expiresAt?: number;
  /** Whether the account had two-factor on when the key was made; absent where nobody has said. */
  twoFactor?: boolean;
  createdAt: number;
  /** When it last took the place of another. */
  rotatedAt?: number;
  /** Days; absent means the default for its tiers. */
  rotateEveryDays?: number;
  /** When the person last looked at its usage log. */
  reviewedAt?: number;
  state: CredentialState;
  revokedAt?: number;
  notes?: string;
  /** What uses it, in the person's own words: "grid bot on the NAS". */
  integrations?: string[];
  /** Nothing is said of it before this. */
  snoozedUntil?: number;
  /** The credential that it replaced, and the one that replaced it. */
  replaces?: string;
  replacedBy?: string;
  rotation?: RotationProgress;
}

/** What is to be done after an exposure, in the order in which it helps. Which of them apply says `lifecycle/response.ts`. */
export type ResponseStep = "move-funds" | "revoke" | "replace" | "update" | "review-log" | "keep-evidence";

/** Stored fact: this secret went, or nearly went, to that destination, then. */
export interface Exposure {
  /** The id of the request that caused it, so that a repeated message records nothing twice. */
  id: string;
  at: number;
  /** `told`: nobody saw it go, the person says that it did. */
  road: Road | "told";
  host: string;
  kind: DestinationKind;
  action: VerdictAction;
  choice: Choice;
  reason?: string;
  /** When the person said that everything about it is done. */
  settledAt?: number;
  /** The steps of the guide that were ticked, and when. */
  steps?: { step: ResponseStep; at: number }[];
  secrets: {
    rule: string;
    label: string;
    mask: string;
    fingerprint: string;
    severity: Severity;
    credentialId?: string;
  }[];
}

/** "Always allow this credential here." */
export interface Override {
  id: string;
  fingerprint: string;
  /** Exact host the override is for. */
  host: string;
  at: number;
  /** For display only. */
  mask: string;
  label: string;
  reason?: string;
  /** It holds until then; absent means until it is taken back. */
  expiresAt?: number;
}

/** "Leave this site alone for an hour." */
export interface Pause {
  /** Exact host. */
  host: string;
  until: number;
}
