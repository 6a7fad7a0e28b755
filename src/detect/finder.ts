/** A secret format that needs code instead of a pattern: PEM blocks, URLs, phrases. Pure; no browser API. */
import type { Confidence, Span, Tells, Why } from "../domain.ts";
import type { RuleFacts } from "./rule.ts";

/** The text under scan, with the bounds that keep every closer look cheap. Finders read the text through it or directly. */
export interface Look {
  readonly text: string;
  /**
   * First `needle` at or after `from` that begins less than `within` characters on; -1 if there is none. Remembers its answers, so a
   * flood of heads without tails costs one search, not one each. Use it instead of `indexOf` for every search that may fail.
   */
  next(needle: string, from: number, within: number): number;
  /** Call before reading `length` characters closely (decoding, hashing). `false`: this scan's allowance is spent, give up. */
  spend(length: number): boolean;
}

/** What a finder has found. */
export interface Match {
  /** Id of one of the file's rules. */
  rule: string;
  /** Where the secret itself stands (not its label, not the harmless part of a URL). Ascending, not overlapping, none empty. */
  spans: readonly Span[];
  /** The secret, where it is not simply the text under the spans joined (unescaped, unwrapped, lower-cased). */
  secret?: string;
  confidence: Confidence;
  why: Why;
  tells?: Tells;
  /** Matches of one call with the same number belong to one credential. */
  credential?: number;
  /**
   * What the match explains altogether, where that is more than its spans: the whole PEM block, the whole URL. Weaker candidates inside
   * it are dropped, and this finder is not called again for anchors inside it.
   */
  covers?: Span;
}

/** Runs where one of its literals stands. */
export interface AnchorFinder {
  /** Literals of at least three characters (ASCII letters, digits, punctuation). Pick the rarest there is. */
  anchors: readonly string[];
  /** Anchors are met in either case. Give them in lower case. Costs a little more: leave it out where case is fixed. */
  ignoreCase?: boolean;
  /** `at` is where the anchor begins. Must not throw; must be linear in what it reads, and read a bounded stretch. */
  find(look: Look, at: number): readonly Match[];
}

/**
 * Runs over stretches of plain words, which have no literal to anchor on. A stretch is at least eleven words in a row, each 2 to 10
 * letters of any script (or one to four ideographs; of plain letters, three only where a list has such a word) without digits, parted by
 * nothing but white space, commas, semicolons, quotes,
 * brackets, dashes, dots, or list numbers ("1." "02)"). Ordinary prose seldom makes one, as its short words and punctuation part it.
 */
export interface WordsFinder {
  trigger: "words";
  /** `start` and `end` bound the stretch, from its first letter to its last. It may be long: slide over it. */
  find(look: Look, start: number, end: number): readonly Match[];
}

/**
 * Runs over whole runs of ASCII letters and digits of certain lengths, for formats whose beginning is too short to anchor on (WIF,
 * StrKey, Solana keys). The run is maximal: what stands before and after it is neither letter nor digit.
 */
export interface RunFinder {
  trigger: "run";
  /** Exact lengths of interest, each at most 120. */
  lengths: readonly number[];
  /** `start` and `end` bound the run. Reject cheaply first: it is called for every run of such a length. */
  find(look: Look, start: number, end: number): readonly Match[];
}

export type Finder = AnchorFinder | WordsFinder | RunFinder;

/** Facts of a rule whose provider is not the one its file is named after. */
export interface FinderRule extends RuleFacts {
  /** Provider id; default: the file's name. */
  provider?: string;
}

/** What a file in `blocks/` or `links/` exports by default, as a function, so that nothing is built before first use. */
export interface FinderFile {
  /** The provider's (or the format's) name as people write it: "OpenSSH". */
  name: string;
  /** Where such secrets are revoked or replaced; empty where there is no such page (a wallet's key, a server of one's own). */
  revoke: string;
  rules: readonly FinderRule[];
  finders: readonly Finder[];
}
