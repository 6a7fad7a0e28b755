/**
 * Rules as columns of text, for the page side: a fifth of their size, and one string that costs nothing before it is unpacked. What people
 * read (labels, grants, sources, links) stays with the worker. Rules with an offline proof hold functions and are not packed.
 */
import type { Confidence, CredentialKind, Part, Severity } from "../domain.ts";
import type { Rule, RuleFile } from "./rule.ts";

/** Columns, one line a rule; `files` one line a file, `patterns` one line a distinct pattern. */
export interface PackedRules {
  /** "github 12": provider and how many of the following rules are its own. */
  files: string;
  /** Rule ids without their provider, or `!` and the whole id. */
  ids: string;
  /** Four letters: kind, part, severity, confidence; `-` where absent. */
  traits: string;
  /** Anchors after `=`, else the words of a contextual rule, blank where it is the provider alone; separated by tabs. */
  words: string;
  roles: string;
  /** Line of the pattern. */
  pattern: string;
  within: string;
  patterns: string;
}

const KINDS: readonly CredentialKind[] = [
  ...(["api-key", "api-secret", "passphrase", "access-token", "refresh-token", "session", "jwt", "password", "private-key"] as const),
  ...(["seed-phrase", "keystore", "connection-string", "webhook-url", "signed-url", "otp-seed", "encrypted-key"] as const),
];
const PARTS: readonly Part[] = ["key", "secret", "passphrase"];
const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low"];
const CONFIDENCES: readonly Confidence[] = ["verified", "structural", "contextual", "possible"];

const letter = <T>(of: readonly T[], value: T | undefined): string =>
  value === undefined ? "-" : String.fromCharCode(97 + of.indexOf(value));
const fromLetter = <T>(of: readonly T[], code: string): T | undefined => of[code.charCodeAt(0) - 97];

/** What a packed rule keeps or may lose; anything else would be lost unnoticed. */
const KNOWN = new Set([
  ...["id", "kind", "part", "severity", "anchor", "words", "roles", "pattern", "within", "confidence"],
  ...["label", "grants", "source", "revoke", "decoys"],
]);

/** Whether a file is plain data: a proof is a function, and functions cannot be packed. */
export const isPackable = (file: RuleFile): boolean => file.rules.every((rule) => !rule.verify && !rule.complete);

/** @throws where a rule has a field that is not known here. */
export function packRules(files: Readonly<Record<string, RuleFile>>): PackedRules {
  const columns: Record<keyof PackedRules, string[]> = {
    ...{ files: [], ids: [], traits: [], words: [], roles: [], pattern: [], within: [], patterns: [] },
  };
  const lineOf = new Map<string, number>();
  for (const [provider, file] of Object.entries(files)) {
    columns.files.push(`${provider} ${file.rules.length}`);
    for (const rule of file.rules) {
      const strange = Object.keys(rule).find((key) => !KNOWN.has(key));
      if (strange !== undefined) throw new Error(`${rule.id}: "${strange}" cannot be packed`);
      const pattern = `${rule.pattern.flags}/${rule.pattern.source}`;
      if (!lineOf.has(pattern)) lineOf.set(pattern, lineOf.size);
      const isContextual = "words" in rule;
      columns.ids.push(rule.id.startsWith(`${provider}-`) ? rule.id.slice(provider.length + 1) : `!${rule.id}`);
      columns.traits.push(
        letter(KINDS, rule.kind) +
          letter(PARTS, rule.part) +
          letter(SEVERITIES, rule.severity) +
          letter(CONFIDENCES, isContextual ? undefined : rule.confidence),
      );
      const words = isContextual ? rule.words.join("\t") : `=${[rule.anchor].flat().join("\t")}`;
      columns.words.push(words === provider ? "" : words);
      columns.roles.push(isContextual ? (rule.roles?.join("\t") ?? "") : "");
      columns.within.push(isContextual && rule.within !== undefined ? String(rule.within) : "");
      columns.pattern.push(String(lineOf.get(pattern)));
    }
  }
  columns.patterns.push(...lineOf.keys());
  const text = (column: string[]) => column.join("\n");
  return {
    files: text(columns.files),
    ids: text(columns.ids),
    traits: text(columns.traits),
    words: text(columns.words),
    roles: text(columns.roles),
    pattern: text(columns.pattern),
    within: text(columns.within),
    patterns: text(columns.patterns),
  };
}

/** The rule files again, matching exactly as before, with their labels, grants and links blank. Keyed by provider. */
export function unpackRules(packed: PackedRules): Record<string, RuleFile> {
  const ids = packed.ids.split("\n");
  const traits = packed.traits.split("\n");
  const words = packed.words.split("\n");
  const roles = packed.roles.split("\n");
  const pattern = packed.pattern.split("\n");
  const within = packed.within.split("\n");
  const patterns = packed.patterns.split("\n").map((line) => {
    const slash = line.indexOf("/");
    return new RegExp(line.slice(slash + 1), line.slice(0, slash));
  });
  let line = 0;
  const files: Record<string, RuleFile> = {};
  for (const file of packed.files.split("\n")) {
    const [provider = "", count = "0"] = file.split(" ");
    const rules: Rule[] = [];
    for (const end = line + Number(count); line < end; line++) rules.push(unpackRule(provider, line));
    files[provider] = { name: provider, revoke: "", rules };
  }
  return files;

  function unpackRule(provider: string, at: number): Rule {
    const id = ids[at] ?? "";
    const [kind = "", part = "", severity = "", confidence = ""] = traits[at] ?? "";
    const partName = fromLetter(PARTS, part);
    const facts = {
      id: id.startsWith("!") ? id.slice(1) : `${provider}-${id}`,
      ...{ label: "", grants: "", source: "" },
      kind: fromLetter(KINDS, kind) ?? "api-key",
      severity: fromLetter(SEVERITIES, severity) ?? "high",
      ...(partName && { part: partName }),
      pattern: patterns[Number(pattern[at])] ?? /(?!)/,
    };
    const word = words[at] ?? "";
    if (word.startsWith("=")) {
      const anchors = word.slice(1).split("\t");
      const sureness = fromLetter(CONFIDENCES, confidence);
      return { ...facts, anchor: anchors.length === 1 ? (anchors[0] ?? "") : anchors, ...(sureness && { confidence: sureness }) };
    }
    return {
      ...facts,
      words: word === "" ? [provider] : word.split("\t"),
      ...(roles[at] && { roles: roles[at].split("\t") }),
      ...(within[at] && { within: Number(within[at]) }),
    };
  }
}
