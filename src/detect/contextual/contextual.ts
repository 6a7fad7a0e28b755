/** Values known by the words beside them: those of named providers, and of providers nobody listed. */
import type { Span } from "../../domain.ts";
import type { Facts } from "../catalog.ts";
import { endsAt } from "../edges.ts";
import type { Hit } from "../hit.ts";
import { DIGIT, DOT, IN_RUN, KIND, LOWER, OTHER, SOFT, UPPER } from "../kinds.ts";
import { HEAD } from "../loaded.ts";
import type { BoundedLook } from "../look.ts";
import { NAME_PAIRS, NAME_SHARE } from "../pass.ts";
import { isDocumentedSample } from "../quiet/documented.ts";
import { isForEverybody } from "../quiet/public-things.ts";
import { isPlaceholder } from "../quiet/placeholder.ts";
import { isFragment, isNameOfOne, lookOf } from "../quiet/ordinary.ts";
import { commonPairTable, traitsOf } from "../quiet/words.ts";
import { GENERIC } from "./generic.ts";
import { headerAbove } from "./header.ts";
import { type Label, labelBefore } from "./label.ts";
import type { NamedRules, ReadyContextual } from "./named.ts";
import type { Joint } from "./password.ts";
import { type Role, isHarmless, roleOf } from "./roles.ts";
import { type Value, valueAround } from "./value.ts";

// What may follow a role word in its label: `const apiKey: string =`, `token_prod =`, `secret is`.
const FARTHEST_ROLE = 24;
// Tokens that carry claims are the longest.
const LONGEST = 4096;
const LONG = 100;
// `0x` and sixteen digits.
const LONGEST_NUMBER = 18;
const [BLANK, SLASH, LETTER_S] = [32, 47, 115];

/** What people choose themselves may be words. */
const PASSWORD = /pass|phrase|pwd|[^\0-\x7f]/i;

// As many places in a text of letters and digits where its kind changes are too many for a name; drawn text changes at six of ten.
const RESTLESS = 0.45;

/**
 * Such letters as words have, and hardly a digit: nearly every value that is looked at is the name of something. Of sixteen letters drawn at random,
 * one in three hundred is so speakable, and one key in sixteen has no digit. Asked of every run.
 */
function isName({ loaded: { bytes } }: BoundedLook, { start, end }: Value): boolean {
  const kinds = KIND;
  const pairsInWords = commonPairTable();
  let hex = true;
  let pairs = 0;
  let common = 0;
  let numbers = 0;
  let changes = 0;
  let last = 0;
  let before = 0;
  for (let i = HEAD + start; i < HEAD + end; i++) {
    const c = bytes[i] as number;
    const kind = (kinds[c] as number) & (IN_RUN | SOFT | DOT);
    if (kind === 0 || kind === OTHER) return false;
    if (kind & (LOWER | UPPER)) {
      hex &&= (c | 32) <= 102;
      if (before !== 0) {
        pairs++;
        common += pairsInWords[((before & 31) << 5) | (c & 31)] as number;
      }
      before = c;
    } else {
      before = 0;
      if (kind === DIGIT && last !== DIGIT && ++numbers > 1) return false;
    }
    changes += Number(kind !== last);
    last = kind;
  }
  if (hex) return false;
  if (numbers === 0) return pairs >= NAME_PAIRS && common > NAME_SHARE * pairs;
  return pairs >= NUMBERED_PAIRS && common > NUMBERED_SHARE * pairs && changes - 1 < RESTLESS * (end - start - 1);
}

// `Uint8Array` has seven, of which one is not common.
const NUMBERED_PAIRS = 7;
const NUMBERED_SHARE = 0.7;

/**
 * Looks at the value around a run, if a role word or a provider's name stands before it. Only shortly behind a word for password may a name be one.
 * Called for every run: the cheapest questions first.
 */
export function findContextual(named: NamedRules, look: BoundedLook, start: number, end: number, mayBeName: boolean): { hit?: Hit; value: Value } | undefined {
  const { text } = look;
  const value = valueAround(look, start, end);
  const length = value.end - value.start;
  const { bytes } = look.loaded;
  const first = HEAD + value.start;
  // A number in a program; what a URL goes on with.
  if ((bytes[first + 1] === 120 && bytes[first] === 48 && length <= LONGEST_NUMBER) || (bytes[first - 1] === SLASH && bytes[first - 2] === SLASH)) return { value };
  const isNameToo = isName(look, value);
  if (isNameToo && !mayBeName) return { value };
  if (length < 8 || length > LONGEST || (!named.isRoleNear(look, value.start) && !named.isNamedJustBefore(look, value.start) && named.callee(look, value.start) === undefined)) {
    const said = saidBehind(look, value);
    // Its other runs may have a label glued to them: nobody asks a long one again and again.
    return said ? { hit: said, value } : length > LONG ? { value } : undefined;
  }
  if ((isNameToo && !PASSWORD.test(text.slice(Math.max(0, value.start - 80), value.start))) || !look.spend(160)) return { value };
  let label = labelBefore(text, value);
  let role = roleOf(label.name);
  const secret = text.slice(value.start, value.end);
  if (!role?.strong && length >= 16 && /\d\D*\d/.test(secret) && label.join !== "assign" && look.spend(400)) {
    const name = headerAbove(text, value);
    const above = name === undefined ? undefined : roleOf(name);
    if (name !== undefined && above?.strong === true) {
      label = { name, start: value.start, join: "table", quote: "", broken: true };
      role = above;
    }
  }
  // `@` and forty hex digits: a commit, not a key.
  if (text.charAt(value.start - 1) === "@" && /^[0-9a-f]{40}$/.test(secret)) return { value };
  // `PASS: gdb.arch/amd64-byte.exp`: a line of a test's log.
  if (text.startsWith("PASS: ", label.start)) return { value };
  if (isFragment(text, value.start, value.end)) return { value };
  const near = role && label.name.length - role.end <= FARTHEST_ROLE ? role : undefined;
  const callee = near ? undefined : named.callee(look, value.start);
  if (!near && callee === undefined && !named.isNamedJustBefore(look, value.start) && !named.isRole(label.name)) {
    const said = saidBehind(look, value);
    return said ? { hit: said, value } : { value };
  }
  if (isPlaceholder(secret)) return { value };
  const hit = byProvider(named, look, value, secret, label, near, callee) ?? (near && byRole(text, value, secret, label, near));
  return hit && !isForEverybody(text, value.start) ? { hit, value } : { value };
}

const BEHIND = /^["'`]? (?:is|as) (?:the|my|our|your|an?) ((?:[\w-]{2,20} ){0,3}?[\w-]{0,20}(?:key|token|secret|password|passphrase))(?![\w-])/i;

/** `use ... as the API key`: what a value is may be said behind it. Called for every value: the cheapest question first. */
function saidBehind({ text, loaded: { bytes } }: BoundedLook, value: Value): Hit | undefined {
  const at = HEAD + value.end + Number(bytes[HEAD + value.end] !== BLANK);
  if (bytes[at] !== BLANK || bytes[at + 2] !== LETTER_S || bytes[at + 3] !== BLANK) return undefined;
  const secret = text.slice(value.start, value.end);
  const name = isDigitRich(secret) ? (BEHIND.exec(text.slice(value.end, value.end + 80))?.[1]?.toLowerCase() ?? "") : "";
  const role = roleOf(name);
  if (!role?.strong || isPlaceholder(secret) || isFragment(text, value.start, value.end)) return undefined;
  return byRole(text, value, secret, { name, start: value.start, join: "assign", quote: "", broken: false }, role);
}

/**
 * The value behind a role word, if a rule of a provider named near it fits all of it: for passphrases and keys so full of odd characters,
 * or so short, that no run of letters and digits in them tells of itself.
 */
export function findNamedBehind(named: NamedRules, look: BoundedLook, { start, open }: Joint): Hit | undefined {
  const { text } = look;
  if (open === "") return undefined;
  const end = text.indexOf(open.slice(-1), start + 1);
  if (end < 0 || end - start < 6 || end - start > 200) return undefined;
  const value: Value = { start, end, labelStart: start };
  const secret = text.slice(start, end);
  if (/[\r\n]|\$\{|\{\{|\]\{\d/.test(secret) || !(/\d|[a-z][A-Z]/.test(secret) || traitsOf(secret).share < 0.55)) return undefined;
  const label = labelBefore(text, value);
  const role = roleOf(label.name);
  const hit = role && !isPlaceholder(secret) && byProvider(named, look, value, secret, label, role);
  return hit && hit.spans[0]?.end === end ? hit : undefined;
}

function byProvider(named: NamedRules, bounded: BoundedLook, value: Value, secret: string, label: Label, role: Role | undefined, callee?: string): Hit | undefined {
  const { text } = bounded;
  if (isNameOfOne(secret)) return undefined;
  const isArgument = callee !== undefined && lookOf(secret) !== "no" && isDigitRich(secret);
  const rules = named.near(bounded, value.start);
  let best: { rule: ReadyContextual; start: number; end: number; fit: number } | undefined;
  for (let i = rules.length - 1; i >= 0; i--) {
    const rule = rules[i];
    if (!rule) continue;
    const { roles } = rule.rule;
    if (roles ? !roles.some((word) => label.name.includes(word)) : !role && !isLabelledBy(label, rule.rule.words) && !(isArgument && rule.facts.severity !== "low" && rule.rule.words.includes(callee))) continue;
    // A passphrase has no shape at all: only its own name tells of it.
    if (rule.facts.kind === "passphrase" && !roles && role?.kind !== "passphrase" && role?.kind !== "password") continue;
    const match = matchAt(rule, text, value);
    if (!match) continue;
    const { length, end } = match;
    const fit = length + (roles ? 40 : 0) + (rule.facts.kind === role?.kind ? 20 : 0) + (label.name.includes(rule.rule.words[0] ?? "\0") ? 10 : 0);
    if (!best || fit > best.fit) best = { rule, start: end - length, end, fit };
  }
  if (!best) return undefined;
  const found = text.slice(best.start, best.end);
  const proof = best.rule.rule.verify?.(found);
  if (proof?.valid === false || isDocumentedSample(found)) return undefined;
  return hitOf(best.rule.facts, { start: best.start, end: best.end }, found, "contextual", proof?.tells);
}

/** All of a value that a rule fits. A dash or an equals sign before it, which is else a sign of the text's, may be its first character. */
function matchAt({ sticky }: ReadyContextual, text: string, value: Value): { length: number; end: number } | undefined {
  const least = value.start - Number(/[\s=:"'`][-=]$/.test(text.slice(Math.max(0, value.start - 2), value.start)));
  for (let start = value.start; start >= least; start--) {
    sticky.lastIndex = start;
    const length = sticky.exec(text)?.[0].length ?? 0;
    const end = start + length;
    if (length > 0 && (end >= value.end || endsAt(text, end))) return { length, end };
  }
  return undefined;
}

/** The provider's name is itself the label: `wandb: ...`, `SONARQUBE=...`. */
function isLabelledBy(label: Label, words: readonly string[]): boolean {
  return (label.join === "assign" || label.join === "space") && words.some((word) => label.name.trimEnd().endsWith(word));
}

/** One string after the other in a list (`["api_key", "api_secret"]`): nothing is given to anything, as it is in `set("API_KEY", "...")`. */
function isListed(text: string, label: Label): boolean {
  return label.join === "call" && label.quote !== "" && /["'`]/.test(text.charAt(label.start - 1)) && !/[\w\]!]\s*\(\s*$/.test(text.slice(Math.max(0, label.start - 12), label.start - 1));
}

function isDigitRich(secret: string): boolean {
  return secret.length >= 20 && (secret.match(/\d/g)?.length ?? 0) >= 4;
}

function byRole(text: string, value: Value, secret: string, label: Label, role: Role): Hit | undefined {
  if (isHarmless(label.name) || (isListed(text, label) && !isDigitRich(secret))) return undefined;
  // A badge in a README shows its token to everybody.
  const before = text.slice(Math.max(0, value.start - 60), value.start);
  if (before.includes("badge") && /badge[^\s"'()]{0,40}$/.test(before)) return undefined;
  const next = text.charAt(value.end);
  if (next === "(" || next === "[" || next === "{") return undefined;
  const look = lookOf(secret);
  if (look === "no" || isDocumentedSample(secret)) return undefined;
  const facts = GENERIC[role.kind] ?? GENERIC["api-key"];
  const sure = isSure(label, role, secret, look) && !isInCrowd(text, value, secret);
  return facts && hitOf(facts, value, secret, sure ? "contextual" : "possible");
}

const CROWD = 5;

/** One of many hex strings close by: a table of hashes, or test vectors. Short ones are a table if they are all as long. */
function isInCrowd(text: string, value: Value, secret: string): boolean {
  if (secret.length < 16 || !/^[0-9a-f]+$/i.test(secret)) return false;
  const around = text.slice(Math.max(0, value.start - 700), value.end + 700);
  const others = around.match(/[0-9a-f]{16,}/gi) ?? [];
  const short = secret.length < 32;
  return others.filter(({ length }) => (short ? length === secret.length : length >= 32)).length > CROWD || (!short && /test[-_ ]?(?:case|vector)/i.test(around));
}

// `Authorization: Token ...`, `Cookie: session=...`.
const SCHEME = /\b(?:authorization\s*[:=]\s*(?!basic)[a-z][\w-]{1,20}\s*|cookie:\s*[\w.-]*sess(?:ion)?[\w.-]*)$/;
// `--token ...`, `"Bearer ...`.
const OPTION = /(?:^|\s)--[\w-]*(?:token|key|secret)\s*$|^\s*(?:bearer|token)\s*$/;

/** The label is so plain, and the value so random, that it should be told. Numbers were chosen by measurement. */
function isSure(label: Label, role: Role, secret: string, look: "id" | "random"): boolean {
  const { length } = secret;
  const adjacent = label.name.trimEnd().length - role.end <= 1;
  const joined = label.join === "assign" || label.join === "table";
  if (SCHEME.test(label.name)) return length >= 16;
  if (look === "id" && role.strong && adjacent && role.kind !== "password" && ((label.join === "call" && label.quote !== "") || OPTION.test(label.name))) return true;
  // `#define API_KEY "..."`, or in the line below its label.
  if (look === "id" && role.strong && adjacent && label.join === "space" && /^api/.test(role.kind)) return label.quote !== "" || label.broken || /^\s*(?:env|set -g?x|setenv)\s/.test(label.name);
  if (look === "id") return joined && (role.strong || (adjacent && /[a-z\d][-_ ]?key$/.test(label.name.trimEnd())));
  if (role.strong) {
    if (joined) return length >= 10;
    // Without quotes in a row of a list (`prod,api_key,...`).
    if (label.join === "call") return length >= 16 && (label.quote !== "" || (adjacent && isDigitRich(secret)));
    return adjacent && length >= 16 && /\d/.test(secret);
  }
  if (!adjacent) return false;
  // "key" alone is as often a map's; behind a name ("acme_key", "acme access") it is a key if the value looks like one.
  const named = /[a-z\d](?:[-_ ]?key|[-_ ]?(?:private|access)|[-_]api)$|(?:^|[-_ ])auth$/.test(label.name.trimEnd());
  if (joined) return named && length >= 16;
  return named && length >= 20 && (secret.match(/\d/g)?.length ?? 0) >= 3 && !/[/.]/.test(secret);
}

function hitOf(facts: Facts, value: Span, secret: string, confidence: Hit["confidence"], tells?: Hit["tells"]): Hit {
  return {
    facts,
    spans: [{ start: value.start, end: value.end }],
    secret,
    confidence,
    why: facts.provider === "generic" ? "entropy" : "named",
    ...(tells && { tells }),
    covers: { start: value.start, end: value.end },
    face: 0,
    bond: 0,
  };
}
