/** What is known of a service that issues credentials, as data. Pure; names no page element and calls nothing. */

/** A statement about the outside world with where it is from. Only what the provider itself says is entered. */
export interface Evidence {
  source: string;
  /** When it was last read there: YYYY-MM-DD. */
  checkedOn: string;
}

/** What the provider does to a key by itself. */
export interface Lapse extends Evidence {
  /** After this many days. */
  days: number;
  /** Counted from the key's creation, or from its last use. */
  since: "creation" | "last-use";
  /** Only keys without an IP allowlist. */
  withoutAllowlist: boolean;
  /** Only what is above reading is affected, or the whole key. */
  loses: "trading" | "everything";
}

/** What a file in this folder exports by default; its name is the provider's id. */
export interface Provider {
  /** The name as people write it. */
  name: string;
  /** Where keys are made and managed. */
  keyPage?: string;
  /** Where a key is revoked, where that is another page. */
  revoke?: string;
  lapse?: Lapse;
  /** The most addresses one key can be restricted to. */
  maxAddresses?: Evidence & { count: number };
  /** The provider lets no key withdraw, or trade, unless it is restricted to addresses. */
  allowlistRequiredFor?: Evidence & { tier: "trade" | "withdraw" | "any" };
}
