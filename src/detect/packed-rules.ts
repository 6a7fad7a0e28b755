/**
 * Rules as a coded text, for the page side: a tenth of their size, and one string that costs nothing before it is unpacked. What people
 * read (labels, grants, sources, links) stays with the worker. Offline proofs are functions, and travel beside it.
 */
import type { Confidence, CredentialKind, Part, Severity } from "../domain.ts";
import { plainPattern, shortPattern } from "./packed-patterns.ts";
import { BitReader, RangeModel, type BitCoder, context } from "./range-model.ts";
import type { Rule, RuleFile, Verify } from "./rule.ts";
import { base64Bytes } from "./verify/base64.ts";

const KINDS: readonly CredentialKind[] = [
  ...(["api-key", "api-secret", "passphrase", "access-token", "refresh-token", "session", "jwt", "password", "private-key"] as const),
  ...(["seed-phrase", "keystore", "connection-string", "webhook-url", "signed-url", "otp-seed", "encrypted-key"] as const),
];
const PARTS: readonly (Part | undefined)[] = [undefined, "key", "secret", "passphrase"];
const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low"];
const CONFIDENCES: readonly (Confidence | undefined)[] = [undefined, "verified", "structural", "contextual", "possible"];

/** What a packed rule keeps or may lose; anything else would be lost unnoticed. */
const KNOWN = new Set([
  ...["id", "kind", "part", "severity", "anchor", "words", "roles", "pattern", "within", "confidence"],
  ...["label", "grants", "source", "revoke", "decoys", "verify", "complete"],
]);

/** The rule files out of base64, with the proofs that travel beside them: files of which only ids and proofs are read. */
export function unpackRules(packed: string, proving: readonly (() => RuleFile)[]): Record<string, () => RuleFile> {
  const proofs = new Map<string, Verify>();
  for (const make of proving) for (const { id, verify } of make().rules) if (verify) proofs.set(id, verify);
  const files: Record<string, () => RuleFile> = {};
  for (const [provider, file] of Object.entries(codeRules(new BitReader(base64Bytes(packed) ?? new Uint8Array())))) {
    const rules = file.rules.map((rule) => {
      const verify = proofs.get(rule.id);
      return verify ? { ...rule, verify } : rule;
    });
    files[`./rules/${provider}.ts`] = () => ({ ...file, rules });
  }
  return files;
}

/** What a text is, which decides under what contexts its letters are predicted. */
const TEXT = { provider: 0, id: 1, words: 2, anchors: 3, pattern: 4, roles: 5, within: 6 } as const;
type TextKind = (typeof TEXT)[keyof typeof TEXT];

/** For each kind of text and each state of its hint one set of weights; and one for what is not text. */
const HINT_STATES = 5;
const NOT_TEXT = 7 * HINT_STATES;

/** Letters of the most usual texts, by six-bit code; 0 ends a text, and a code beyond them says that sixteen bits follow. */
const LETTERS = " \t-_./0123456789abcdefghijklmnopqrstuvwxyz=:";
const OTHER = 63;

/** What of a rule travels: its id without the provider, and texts where there are lists. */
interface Line {
  isContextual: boolean;
  kind: number;
  part: number;
  severity: number;
  confidence: number;
  id: string;
  words: string;
  roles: string;
  within: string;
  pattern: string;
}

/**
 * Writes files, or reads them back: the walk is the same in both directions, so that both sides predict alike. Give `files` to write them.
 * What comes back is what was given, matching exactly as before, with its labels, grants and links blank; keyed by provider.
 * @throws where a rule has a field that is not known here.
 */
export function codeRules(coder: BitCoder, files?: Readonly<Record<string, RuleFile>>): Record<string, RuleFile> {
  const model = new RangeModel(coder, NOT_TEXT + 1 + HINT_STATES);
  const given = files && Object.entries(files);
  const coded: Record<string, RuleFile> = {};
  const ids: string[] = [];
  const followed = new Uint16Array(1 << 16);
  // Contexts of a number, of whether a guess is right, and of a letter that is no guess.
  const [counting, guessing, spelling] = [new Int32Array(2), new Int32Array(4), new Int32Array(5)];
  const patterns = new Map<string, RegExp>();
  let provider = "";
  let usual = 0;

  for (let at = 0; number(given && at < given.length ? 1 : 0, 1, 1) === 1; at++) {
    const [givenProvider, file] = given?.[at] ?? [];
    provider = text(TEXT.provider, provider, givenProvider);
    const count = number(file?.rules.length ?? 0, 6, 2);
    const rules: Rule[] = [];
    for (let n = 0; n < count; n++) {
      const rule = file?.rules[n];
      rules.push(ruleOf(line(rule && lineOf(rule, provider))));
    }
    coded[provider] = { name: provider, revoke: "", rules };
  }
  return coded;

  function number(value: number, width: number, kind: number, under = 0): number {
    counting[0] = context(kind);
    counting[1] = context(kind, 1, under);
    return model.symbol(value, width, NOT_TEXT, counting);
  }

  function line(rule: Line | undefined): Line {
    const isContextual = number(rule?.isContextual ? 1 : 0, 1, 3, usual) === 1;
    const role = isContextual ? 1 : 0;
    const kind = number(rule?.kind ?? 0, 4, 4, usual);
    usual = 2 * kind + role;
    const part = number(rule?.part ?? 0, 2, 5, kind);
    const severity = number(rule?.severity ?? 0, 2, 6, usual);
    const confidence = number(rule?.confidence ?? 0, 3, 7, role);
    const known = number(rule ? ids.indexOf(rule.id) + 1 : 0, 9, 8, usual);
    const id = known > 0 ? (ids[known - 1] ?? "") : text(TEXT.id, "", rule?.id);
    if (known === 0) ids.push(id);
    const words = optional(isContextual ? TEXT.words : TEXT.anchors, provider, rule?.words);
    const roles = isContextual ? optional(TEXT.roles, "", rule?.roles) : "";
    const within = isContextual ? optional(TEXT.within, "", rule?.within) : "";
    const pattern = text(TEXT.pattern, isContextual ? "" : words, rule?.pattern);
    return { isContextual, kind, part, severity, confidence, id, words, roles, within, pattern };
  }

  /** A text that is often not there. */
  function optional(kind: TextKind, hint: string, value: string | undefined): string {
    return number(value ? 1 : 0, 1, 9, kind) === 1 ? text(kind, hint, value) : "";
  }

  /** A text, letter by letter. `hint` is what it may repeat: a pattern its anchor, a word the provider's name with other separators. */
  function text(kind: TextKind, hint: string, value?: string): string {
    let result = "";
    let next = 0;
    let agreed = 0;
    for (;;) {
      const length = result.length;
      const last = result.charCodeAt(length - 1) || 1;
      const second = result.charCodeAt(length - 2) || 1;
      const third = result.charCodeAt(length - 3) || 1;
      const fourth = result.charCodeAt(length - 4) || 1;
      const hinted = next < 0 ? 0 : hint.charCodeAt(next) || 0;
      const three = context(13, last, second, third);
      const four = context(14, kind > 3 ? 4 : 0, three, fourth);
      // What followed the same three letters before is asked for first: one bit instead of six, more often than not.
      const place = three >>> 16;
      const guess = hinted || (followed[place] ?? 0);
      const state = hinted === 0 ? 0 : 1 + Math.min(agreed, 3);
      guessing[0] = context(21, kind, guess, context(last, state));
      guessing[1] = context(22, guess, three);
      guessing[2] = context(23, guess, four);
      guessing[3] = context(24, kind, state, length);
      const isGuess = model.symbol(value !== undefined && (value.charCodeAt(length) || 0) === guess ? 1 : 0, 1, NOT_TEXT + 1 + state, guessing) === 1;
      let character = guess === 0 ? "" : String.fromCharCode(guess);
      if (!isGuess) {
        spelling[0] = context(10, kind);
        spelling[1] = context(11, kind, last);
        spelling[2] = context(12, kind > 3 ? kind : 0, last, second);
        spelling[3] = three;
        spelling[4] = four;
        character = letter(kind * HINT_STATES + state, value === undefined ? "" : value.charAt(length));
      }
      followed[place] = character.charCodeAt(0) || 0;
      if (character === "") return result;
      result += character;
      if (next < 0) {
        if (character === "\t") next = agreed = 0;
      } else if (character === hint.charAt(next)) {
        next++;
        agreed++;
      } else if (character === "\t") next = agreed = 0;
      else if (hint.charAt(next) === "-" && character === hint.charAt(next + 1)) next += 2;
      else if (hint.charAt(next) === "-" && /[_. ]/.test(character)) next++;
      else if (!/[-_. ]/.test(character)) next = -1;
    }
  }

  /** One character; the empty string at the end. */
  function letter(mixer: number, given: string): string {
    if (mixer >= TEXT.pattern * HINT_STATES && mixer < (TEXT.pattern + 1) * HINT_STATES) {
      const code = model.symbol(given === "" ? 0 : given.charCodeAt(0), 7, mixer, spelling);
      return code === 0 ? "" : String.fromCharCode(code);
    }
    const place = LETTERS.indexOf(given);
    const code = model.symbol(given === "" ? 0 : place < 0 ? OTHER : place + 1, 6, mixer, spelling);
    if (code === OTHER) return String.fromCharCode(model.symbol(given.charCodeAt(0) || 0, 16, mixer, [context(17), context(18, spelling[1])]));
    return code === 0 ? "" : LETTERS.charAt(code - 1);
  }

  function ruleOf({ isContextual, kind, part, severity, confidence, id, words, roles, within, pattern }: Line): Rule {
    const partName = PARTS[part];
    const sureness = CONFIDENCES[confidence];
    const known = patterns.get(pattern) ?? plainPattern(pattern);
    patterns.set(pattern, known);
    const facts = {
      id: id.startsWith("=") ? id.slice(1) : `${provider}-${id}`,
      ...{ label: "", grants: "", source: "" },
      kind: KINDS[kind] ?? "api-key",
      severity: SEVERITIES[severity] ?? "high",
      ...(partName && { part: partName }),
      pattern: known,
    };
    if (isContextual) {
      return {
        ...facts,
        words: words === "" ? [provider] : words.split("\t"),
        ...(roles !== "" && { roles: roles.split("\t") }),
        ...(within !== "" && { within: Number(within) }),
      };
    }
    const anchors = words.split("\t");
    return { ...facts, anchor: anchors.length === 1 ? (anchors[0] ?? "") : anchors, ...(sureness && { confidence: sureness }) };
  }
}

function lineOf(rule: Rule, provider: string): Line {
  const strange = Object.keys(rule).find((key) => !KNOWN.has(key));
  if (strange !== undefined) throw new Error(`${rule.id}: "${strange}" cannot be packed`);
  const isContextual = "words" in rule;
  const words = isContextual ? rule.words.join("\t") : [rule.anchor].flat().join("\t");
  return {
    isContextual,
    kind: KINDS.indexOf(rule.kind),
    part: PARTS.indexOf(rule.part),
    severity: SEVERITIES.indexOf(rule.severity),
    confidence: CONFIDENCES.indexOf(isContextual ? undefined : rule.confidence),
    id: rule.id.startsWith(`${provider}-`) ? rule.id.slice(provider.length + 1) : `=${rule.id}`,
    words: isContextual && words === provider ? "" : words,
    roles: isContextual ? (rule.roles?.join("\t") ?? "") : "",
    within: isContextual && rule.within !== undefined ? String(rule.within) : "",
    pattern: shortPattern(rule.pattern),
  };
}
