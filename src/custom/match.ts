/**
 * Company rules against a text. Pure, synchronous. The engine is RE2's own design (re2js): its time is linear in the text, whatever the
 * pattern, so that no rule can freeze a page. Patterns are compiled when a keyword of theirs is first met.
 */
import { RE2JS } from "re2js";
import { maskOf } from "../detect/mask.ts";
import type { Candidate } from "../detect/scan.ts";
import { Secret } from "../secret.ts";
import { type Allowlist, CUSTOM_PROVIDER, type CustomRule } from "./rule.ts";

/** More findings of one rule than this in one text tell nothing new. */
const MOST_PER_RULE = 100;

export class CustomRules {
  readonly #rules: readonly CustomRule[];
  readonly #compiled = new Map<string, RE2JS>();

  constructor(rules: readonly CustomRule[]) {
    this.#rules = rules;
  }

  /** Candidates by rule, then by position. Numbers of credentials begin at `credential` + 1. */
  find(text: string, credential = 0): Candidate[] {
    if (this.#rules.length === 0 || text === "") return [];
    const lower = text.toLowerCase();
    const found: Candidate[] = [];
    for (const rule of this.#rules) {
      if (rule.keywords.length > 0 && !rule.keywords.some((keyword) => lower.includes(keyword))) continue;
      for (const { start, end } of this.#matches(rule, text)) {
        const secret = text.slice(start, end);
        found.push({
          ...{ rule: rule.id, provider: CUSTOM_PROVIDER, label: rule.label, kind: "api-key", part: "key", severity: rule.severity },
          ...{ confidence: "structural", why: "prefix", mask: maskOf(secret, "api-key"), spans: [{ start, end }] },
          ...{ credential: ++credential, secret: new Secret(secret) },
        });
      }
    }
    return found;
  }

  *#matches(rule: CustomRule, text: string): Generator<{ start: number; end: number }> {
    const matcher = this.#pattern(rule.regex).matcher(text);
    for (let found = 0; found < MOST_PER_RULE && matcher.find(); ) {
      const group = rule.secretGroup > 0 ? rule.secretGroup : firstGroup(matcher);
      const start = matcher.start(group);
      const end = matcher.end(group);
      if (start < 0 || end <= start) continue;
      const secret = text.slice(start, end);
      if (rule.entropy > 0 && entropyOf(secret) <= rule.entropy) continue;
      const match = { secret, match: text.slice(matcher.start(), matcher.end()), line: lineAround(text, matcher.start(), matcher.end()) };
      if (rule.allowlists.some((allowlist) => this.#allows(allowlist, match))) continue;
      found++;
      yield { start, end };
    }
  }

  #allows({ isEvery, target, regexes, stopwords }: Allowlist, match: Record<Allowlist["target"], string>): boolean {
    const checks: boolean[] = [];
    if (regexes.length > 0) checks.push(regexes.some((regex) => this.#pattern(regex).matcher(match[target]).find()));
    if (stopwords.length > 0) {
      const lower = match.secret.toLowerCase();
      checks.push(stopwords.some((word) => lower.includes(word)));
    }
    return checks.length > 0 && (isEvery ? checks.every(Boolean) : checks.some(Boolean));
  }

  #pattern(regex: string): RE2JS {
    let compiled = this.#compiled.get(regex);
    if (!compiled) this.#compiled.set(regex, (compiled = RE2JS.compile(regex)));
    return compiled;
  }
}

function firstGroup(matcher: ReturnType<RE2JS["matcher"]>): number {
  for (let group = 1; group <= matcher.groupCount(); group++) if (matcher.end(group) > matcher.start(group)) return group;
  return 0;
}

function lineAround(text: string, start: number, end: number): string {
  const next = text.indexOf("\n", end);
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, next < 0 ? text.length : next);
}

/** Bits a character, by how often each occurs in the text itself; of its code units, which for tokens are its characters. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
