/** One secret format, as data. Pure; no browser API. */
import type { Confidence, CredentialKind, Part, Severity, Tells } from "../domain.ts";

/** The outcome of an offline proof. `false`: the checksum is wrong; `undefined`: nothing can be said. */
export interface Proof {
  valid: boolean | undefined;
  /** `checksum` where a checksum was computed, `structure` where it decodes to what it should be. */
  by: "checksum" | "structure";
  tells?: Tells;
}

/** Proves a secret offline. Gets exactly the text of the secret; must not throw, must be linear in its length. */
export type Verify = (secret: string) => Proof;

export interface RuleFacts {
  /** Unique, kebab-case, begins with the provider's file name: `github-classic-token`. */
  id: string;
  /** What a person calls it: "GitHub personal access token". Sentence case, no full stop. */
  label: string;
  kind: CredentialKind;
  /** Default `secret` for `api-secret`, `passphrase` for `passphrase`, else `key`. */
  part?: Part;
  severity: Severity;
  /** What it grants, in a few words that follow "It can": "read and write your repositories". */
  grants: string;
  /** Where the format is from. */
  source: string;
  /** Where to revoke, where it differs from the provider's. */
  revoke?: string;
}

/** A secret with a face of its own: a literal that is always in it. */
export interface PrefixedRule extends RuleFacts {
  /**
   * Literals of at least three characters, case-sensitive; one of them is always in the secret, at its start or inside it. No pattern
   * runs unless the one pass over the text has met an anchor. Pick the rarest literal there is.
   */
  anchor: string | readonly string[];
  /**
   * The secret begins with its anchor and then a dozen letters and digits or more, drawn at random. Anchors that words are full of (`pat`) are
   * looked for where such a run begins, and nowhere else.
   */
  opensRun?: true;
  /**
   * The whole secret, anchor included. No `^`, `$`, `\b`, lookaround or backreference, no quantifier inside a quantified
   * group: the scanner owns the token's edges (what stands before and after must not continue it), and time stays linear.
   */
  pattern: RegExp;
  verify?: Verify;
  /** Without a `verify`, what the shape alone is worth. Default `structural`; `possible` for weak shapes. */
  confidence?: Confidence;
  /** Makes a valid secret from a shape-conforming text, so that samples pass `verify`. Used by tests and the demo only. */
  complete?: (shape: string) => string;
  /** Shapes that must not be reported. Default: the pattern one character too short, where it has a fixed length. */
  decoys?: readonly RegExp[];
}

/** A value without a face of its own, known by the words beside it. */
export interface ContextualRule extends RuleFacts {
  /**
   * Words that name the provider, lower case, at least three characters; one of them must stand near: in the variable name,
   * the label, the header, the URL's host, or within {@link ContextualRule.within} characters before the value.
   */
  words: readonly string[];
  /** Lower-case words that name the role, one of which must be in the value's own label ("secret", "api_key"). Default: by `kind`. */
  roles?: readonly string[];
  /** The whole value. Same limits as {@link PrefixedRule.pattern}. */
  pattern: RegExp;
  /** How far before the value, in UTF-16 units, a provider word may stand. Default 120. */
  within?: number;
  verify?: Verify;
  complete?: (shape: string) => string;
  decoys?: readonly RegExp[];
}

export type Rule = PrefixedRule | ContextualRule;

/** What a file in `rules/` exports by default; its name is the provider's id. A function, so that nothing is built before first use. */
export interface RuleFile {
  /** The provider's name as people write it: "GitHub". */
  name: string;
  /** Where its credentials are revoked. */
  revoke: string;
  rules: readonly Rule[];
}
