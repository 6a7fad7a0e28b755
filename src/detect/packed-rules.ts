/**
 * Rules as one text, for the page side: a string that costs nothing before it is read, and little then, as each page that somebody types into
 * reads it. (Under the coder of the word lists it would be ten kilobytes smaller and take ten times as long.) What people read (labels, grants,
 * sources, links) stays with the worker. Offline proofs are functions, and travel beside it.
 */
import type { Confidence, CredentialKind, Part, Severity } from "../domain.ts";
import { plainPattern, shortPattern } from "./packed-patterns.ts";
import type { Rule, RuleFile, Verify } from "./rule.ts";

const KINDS: readonly CredentialKind[] = [
  ...(["api-key", "api-secret", "passphrase", "access-token", "refresh-token", "session", "jwt", "password", "private-key"] as const),
  ...(["seed-phrase", "keystore", "connection-string", "webhook-url", "signed-url", "otp-seed", "encrypted-key"] as const),
];
const PARTS: readonly (Part | undefined)[] = [undefined, "key", "secret", "passphrase"];
const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low"];
const CONFIDENCES: readonly (Confidence | undefined)[] = [undefined, "verified", "structural", "contextual", "possible"];

/** What a packed rule keeps or may lose; anything else would be lost unnoticed. */
const KNOWN = new Set([
  ...["id", "kind", "part", "severity", "anchor", "opensRun", "words", "roles", "pattern", "within", "confidence"],
  ...["label", "grants", "source", "revoke", "decoys", "verify", "complete"],
]);

/** The rule files out of {@link packRules}, with the proofs that travel beside them: files of which only ids and proofs are read. */
export function unpackRules(packed: string, proving: readonly (() => RuleFile)[]): Record<string, () => RuleFile> {
  const proofs = new Map<string, Verify>();
  for (const make of proving) for (const { id, verify } of make().rules) if (verify) proofs.set(id, verify);
  const files: Record<string, () => RuleFile> = {};
  const read = Object.entries(readRules(packed)).map(([provider, file]) => [`./rules/${provider}.ts`, file] as const);
  // In the order of their files, as they are where nothing is packed: between equals the first rule wins.
  for (const [path, file] of read.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rules = file.rules.map((rule) => {
      const verify = proofs.get(rule.id);
      return verify ? { ...rule, verify } : rule;
    });
    files[path] = () => ({ ...file, rules });
  }
  return files;
}

/** What of a rule travels: its id without the provider, unless it is its kind, and texts where there are lists. */
interface Line {
  /** One letter each for: prefixed, contextual, or prefixed and opening a run; kind, part, severity, confidence. */
  facts: string;
  id: string;
  words: string;
  roles: string;
  within: string;
  pattern: string;
}

/** Each column by itself: alike stands beside alike, which is what compression wants. In this order, with the providers before the words. */
const COLUMNS = ["facts", "id", "roles", "within", "words", "pattern"] as const;
const BEFORE_PROVIDERS = 4;

/** Neither stands in any rule; short patterns use the control characters. One byte each, which is worth 700 of gzip. */
const LINE_END = "<";
const COLUMN_END = ">";

/** Stands for the provider's name where a word or an anchor begins with it, and for the anchor where a pattern does. */
const NAME = "~";
const ANCHOR = "^";

function shortWord(word: string, provider: string): string {
  if (word.startsWith(NAME)) throw new Error(`"${word}" cannot be packed`);
  return word.startsWith(provider) ? NAME + word.slice(provider.length) : word;
}

const plainWords = (words: string, provider: string): string[] => words.split("\t").map((word) => (word.startsWith(NAME) ? provider + word.slice(1) : word));

/** A literal as it stands in a pattern. */
const inPattern = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Without its anchor, if it begins with that and nothing repeats the anchor's last letter. */
function withoutAnchor(pattern: string, anchor: string): string {
  const literal = inPattern(anchor);
  return literal !== "" && pattern.startsWith(literal) && !/^[?*+{]/.test(pattern.slice(literal.length)) ? ANCHOR + pattern.slice(literal.length) : pattern;
}

const letter = (code: number): string => String.fromCharCode(97 + code);
const numberOf = (letters: string, at: number): number => letters.charCodeAt(at) - 97;

/** Providers whose rules are alike stand side by side: compression then takes two kilobytes less. */
function shapeOf(provider: string, { rules }: RuleFile): string {
  const lines = rules.map((rule) => lineOf(rule, provider));
  return [String(lines.length).padStart(3), ...lines.map(({ facts, id }) => facts + id), ...lines.map(({ words }) => Number(words === "")), ...lines.map(({ pattern }) => pattern), provider].join();
}

/**
 * How many rules each provider has, then the rules' columns and the providers.
 * @throws where a rule has a field that is not known here.
 */
export function packRules(files: Readonly<Record<string, RuleFile>>): string {
  const providers = Object.entries(files)
    .map((entry) => ({ entry, shape: shapeOf(...entry) }))
    .sort((a, b) => (a.shape < b.shape ? -1 : 1))
    .map(({ entry }) => entry);
  const lines = providers.flatMap(([provider, file]) => file.rules.map((rule) => lineOf(rule, provider)));
  const columns: (string | number)[][] = [providers.map(([, file]) => file.rules.length), ...COLUMNS.map((name) => lines.map((line) => line[name]))];
  columns.splice(1 + BEFORE_PROVIDERS, 0, providers.map(([provider]) => provider));
  return columns.map((column) => column.join(LINE_END)).join(COLUMN_END);
}

/** What comes back is what was packed, matching exactly as before, with its labels, grants and links blank; keyed by provider. */
export function readRules(packed: string): Record<string, RuleFile> {
  const [counts = [], ...columns] = packed.split(COLUMN_END).map((column) => column.split(LINE_END));
  const [providers = []] = columns.splice(BEFORE_PROVIDERS, 1);
  const files: Record<string, RuleFile> = {};
  const patterns = new Map<string, RegExp>();
  let at = 0;
  for (const [index, provider] of providers.entries()) {
    const rules: Rule[] = [];
    for (const end = at + Number(counts[index]); at < end; at++) {
      const [facts = "", id = "", roles = "", within = "", words = "", pattern = ""] = columns.map((column) => column[at]);
      rules.push(ruleOf({ facts, id, words, roles, within, pattern }, provider, patterns));
    }
    files[provider] = { name: provider, revoke: "", rules };
  }
  return files;
}

function ruleOf({ facts, id, words, roles, within, pattern }: Line, provider: string, patterns: Map<string, RegExp>): Rule {
  const kind = KINDS[numberOf(facts, 1)] ?? "api-key";
  const partName = PARTS[numberOf(facts, 2)];
  const sureness = CONFIDENCES[numberOf(facts, 4)];
  const listed = words === "" ? [provider] : plainWords(words, provider);
  const whole = pattern.startsWith(ANCHOR) ? inPattern(listed[0] ?? "") + pattern.slice(1) : pattern;
  const known = patterns.get(whole) ?? plainPattern(whole);
  patterns.set(whole, known);
  const common = {
    id: id.startsWith("=") ? id.slice(1) : `${provider}-${id || kind}`,
    ...{ label: "", grants: "", source: "" },
    kind,
    severity: SEVERITIES[numberOf(facts, 3)] ?? "high",
    ...(partName && { part: partName }),
    pattern: known,
  };
  if (numberOf(facts, 0) === 1) {
    return {
      ...common,
      words: listed,
      ...(roles !== "" && { roles: roles.split("\t") }),
      ...(within !== "" && { within: Number(within) }),
    };
  }
  return { ...common, anchor: listed.length === 1 ? (listed[0] ?? "") : listed, ...(numberOf(facts, 0) === 2 && { opensRun: true }), ...(sureness && { confidence: sureness }) };
}

function lineOf(rule: Rule, provider: string): Line {
  const strange = Object.keys(rule).find((key) => !KNOWN.has(key));
  if (strange !== undefined) throw new Error(`${rule.id}: "${strange}" cannot be packed`);
  const isContextual = "words" in rule;
  const listed = isContextual ? rule.words : [rule.anchor].flat();
  const words = listed.map((word) => shortWord(word, provider)).join("\t");
  const facts = [isContextual ? 1 : rule.opensRun ? 2 : 0, KINDS.indexOf(rule.kind), PARTS.indexOf(rule.part), SEVERITIES.indexOf(rule.severity), CONFIDENCES.indexOf(isContextual ? undefined : rule.confidence)];
  const line = {
    facts: facts.map(letter).join(""),
    id: rule.id === `${provider}-${rule.kind}` ? "" : rule.id.startsWith(`${provider}-`) ? rule.id.slice(provider.length + 1) : `=${rule.id}`,
    words: isContextual && words === NAME ? "" : words,
    roles: isContextual ? (rule.roles?.join("\t") ?? "") : "",
    within: isContextual && rule.within !== undefined ? String(rule.within) : "",
    pattern: isContextual ? shortPattern(rule.pattern) : withoutAnchor(shortPattern(rule.pattern), listed[0] ?? ""),
  };
  const broken = COLUMNS.find((name) => line[name].includes(LINE_END) || line[name].includes(COLUMN_END));
  if (broken !== undefined) throw new Error(`${rule.id}: a sign of packing in "${broken}" cannot be packed`);
  return line;
}
