/** What is known of a service that issues credentials, as data. Pure; names no page element and calls nothing. */
import type { Part, Tier } from "../domain.ts";
import type { Fact } from "./fact.ts";

/** What the provider does to a key by itself. */
export interface Lapse {
  /** After this many days. */
  days: number;
  /** Counted from the key's creation, from its last use, or from a change of the account's password. */
  since: "creation" | "last-use" | "password-change";
  /** Only keys without an IP allowlist. */
  withoutAllowlist: boolean;
  /** Only keys that can do more than this; absent where every key is meant. */
  above?: Tier;
  /** Only what is above reading is lost, or the whole key. */
  loses: "trading" | "everything";
}

/** Languages in which key pages are read, as BCP 47 tags. */
export type Language =
  | "en" | "zh-Hans" | "zh-Hant" | "ja" | "ko" | "ru" | "uk" | "tr" | "pt" | "es" | "de" | "fr" | "it" | "pl" | "vi" | "id" | "nl"; // prettier-ignore

/**
 * The labels of a key page in one language, by what they allow. As the page writes them; compare without case and in whole words.
 * "Withdrawal API > Full Access" is the choice "Full Access" in the group "Withdrawal API".
 */
export type PermissionLabels = { language: Language } & Partial<Record<Tier, readonly string[]>>;

/** What is asked about every provider. */
export const PROPERTIES = ["keyPage", "permissions", "lapses", "addresses", "keys", "twoFactor", "secretShownOnce", "revoke", "log", "permissionsEndpoint"] as const;
export type Property = (typeof PROPERTIES)[number];

/** What was looked for and not found; `test/providers/properties.test.ts` holds that nothing is passed over in silence. Names parted by blanks. */
export interface Unknown {
  /** YYYY-MM-DD. */
  lookedOn: string;
  /** What was read of the provider does not say. */
  silent?: string;
  /** Only guesses or addresses that nobody confirms: see the `likely…` lists. */
  unconfirmed?: string;
}

/** What holds for one family of keys: most providers have only one. */
export interface KeyFacts {
  /**
   * Addresses of the pages where such keys are made and managed: `host/path`. The host is exact but for a leading `www.`; the path counts
   * with everything below it, `*` stands for one segment.
   */
  keyPages?: readonly Fact<string>[];
  /** Addresses of the same form that nobody has confirmed: enough to offer the checklist there, never told or linked. */
  likelyKeyPages?: readonly string[];
  /** What a person gets and has to keep. */
  parts?: readonly Part[];
  permissions?: readonly Fact<PermissionLabels>[];
  /** Labels that are told of without a page to point to: enough to read a key page by, never told as what stands there. */
  likelyPermissions?: readonly PermissionLabels[];
  lapses?: readonly Fact<Lapse>[];
  /** The most addresses one key can be restricted to. */
  maxAddresses?: Fact<number>;
  /** The most keys of one account. */
  maxKeys?: Fact<number>;
  /** A key gets this tier only when it is restricted to addresses; "any": no key is made without. */
  allowlistRequiredFor?: Fact<"trade" | "withdraw" | "any">;
  /** False where keys cannot be restricted to addresses at all. */
  allowlist?: Fact<boolean>;
  /** A key is made only with two-factor authentication, or the provider offers it. */
  twoFactor?: Fact<"required" | "offered">;
  secretShownOnce?: Fact<boolean>;
  /** The request that tells what a key may do. A hint to a person; never called from here. */
  permissionsEndpoint?: Fact<string>;
}

/** What a file in `known/` exports by default; its name is the provider's id. */
export interface Provider extends KeyFacts {
  /** The name as people write it. */
  name: string;
  /** Exchanges hold funds; `data` serves market data, nodes or bots; a `platform` is everything else. */
  kind: "exchange" | "data" | "platform";
  /**
   * Where people sign in and manage keys, in the form of `destinations/`: hosts with all their subdomains, or `host/path`, parted by
   * blanks. No user content lives there.
   */
  domains: readonly Fact<string>[];
  /** Its own names that are no place to sign in: APIs, content networks, mirrors. Neither trusted nor a look-alike. */
  otherDomains?: readonly Fact<string>[];
  /** Where keys are made and managed. */
  keyPage?: Fact<string>;
  /** Where a key is revoked, where that is another page. */
  revoke?: Fact<string>;
  /** Where the account shows what was done. */
  log?: Fact<string>;
  /** What a person should know besides, in a sentence. */
  remarks?: readonly Fact<string>[];
  /** Families of keys with pages and rules of their own; what they leave out holds as it does for the provider. */
  families?: readonly (KeyFacts & { name: string })[];
  /** For the documents and the tests; nothing is shown of it. */
  unknown?: Unknown;
}
