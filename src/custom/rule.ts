/** A rule of the company's own, as plain data: what the worker has read from TOML and every page gets. Pure; no browser API. */
import type { Severity } from "../domain.ts";

export interface CustomRule {
  id: string;
  /** The rule's description, else its id. */
  label: string;
  /** RE2 syntax; known to compile. */
  regex: string;
  /** Group that is the secret. 0: the first group that matched, else the whole match, as in gitleaks. */
  secretGroup: number;
  /** Shannon entropy in bits a character that a secret must exceed; 0 asks nothing. */
  entropy: number;
  /** Lower case; one must be in the text, if there are any. */
  keywords: readonly string[];
  severity: Severity;
  allowlists: readonly Allowlist[];
}

/** What is no secret after all. */
export interface Allowlist {
  /** Whether all kinds of its checks must agree, or any. */
  isEvery: boolean;
  target: "secret" | "match" | "line";
  regexes: readonly string[];
  /** Lower case; looked for in the secret. */
  stopwords: readonly string[];
}

/** What the page side and the worker know as the provider of such a secret. */
export const CUSTOM_PROVIDER = "custom";
