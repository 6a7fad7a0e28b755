/** Secrets with a face of their own: from an anchor to a match, and from a match to what it is worth. */
import type { Span } from "../domain.ts";
import { beginningsOf } from "./beginnings.ts";
import type { Facts, LoadedPrefixed } from "./catalog.ts";
import { isEvenlyBroken, joinFrom, spansOf } from "./decode/wrapped.ts";
import { beginsAt, endsAt } from "./edges.ts";
import type { Hit } from "./hit.ts";
import type { BoundedLook } from "./look.ts";
import { isFragment } from "./quiet/ordinary.ts";
import { isDocumentedSample } from "./quiet/documented.ts";
import { isPlaceholder } from "./quiet/placeholder.ts";
import type { PrefixedRule } from "./rule.ts";

// A face so particular that a letter glued to its front (`ourgithub_pat_...`) does not make it something else.
const UNMISTAKABLE = 6;
const isUnmistakable = (face: string): boolean => face.length >= UNMISTAKABLE && new Set(face).size > 2;

/** A prefixed rule, ready to match. Patterns are compiled when their anchor is first met: most never are. */
export class ReadyPrefixed {
  readonly rule: PrefixedRule;
  readonly facts: Facts;
  readonly anchors: readonly string[];
  #sticky: RegExp | undefined;
  #search: RegExp | undefined;
  #anchorFirst: boolean | undefined;
  #body: Body | undefined;
  #lead: Lead | undefined;
  /** It proves itself, or an anchor is so particular that a letter glued to its front does not make it something else. */
  readonly mayBeGlued: boolean;

  constructor({ rule, facts }: LoadedPrefixed) {
    this.rule = rule;
    this.facts = facts;
    this.anchors = typeof rule.anchor === "string" ? [rule.anchor] : rule.anchor;
    this.mayBeGlued = rule.verify !== undefined || this.anchors.some(isUnmistakable);
  }

  /** The pattern, sticky; with it the anchor is known to begin the secret. */
  get sticky(): RegExp {
    return (this.#sticky ??= withFlag(this.rule.pattern, "y"));
  }

  /** The pattern, searching; for anchors that stand inside the secret. */
  get search(): RegExp {
    return (this.#search ??= withFlag(this.rule.pattern, "g"));
  }

  get body(): Body {
    return (this.#body ??= bodyOf(this.rule.pattern, this.anchors));
  }

  /** What stands at an anchor may be a match: of the characters that must follow it, the first few do. */
  mayFollow(text: string, at: number): boolean {
    const { from, table, least } = this.body;
    for (let i = at + from; i < at + from + least; i++) {
      const c = text.charCodeAt(i);
      if (!(c < 128) || table[c] === 0) return false;
    }
    return true;
  }

  get lead(): Lead {
    return (this.#lead ??= leadOf(this.rule.pattern, this.anchors));
  }

  /** Every anchor begins the pattern. */
  get anchorFirst(): boolean {
    return (this.#anchorFirst ??= beginsWithAny(this.rule.pattern.source, this.anchors));
  }
}

/** What follows the anchor for sure: how far behind its beginning, which characters, and at least how many of them. How long a match is at most. */
interface Body {
  from: number;
  table: Uint8Array;
  least: number;
  longest: number;
}

const MOST_ASKED = 12;
const NOTHING: Body = { from: 0, table: new Uint8Array(128), least: 0, longest: Infinity };

const beginsWithAny = (source: string, anchors: readonly string[]): boolean => beginningsOf(source).every((beginning) => anchors.some((literal) => beginning.startsWith(literal)));

/** Of the characters of one kind, as patterns write it. */
function tableOf(kind: string, { flags }: RegExp): Uint8Array {
  const pattern = new RegExp(kind, flags.replace(/[gy]/g, ""));
  return Uint8Array.from({ length: 128 }, (_, c) => Number(pattern.test(String.fromCharCode(c))));
}

/** What stands before an anchor inside a secret: which characters there may be, and how many, where that is always the same. */
interface Lead {
  table: Uint8Array;
  length: number | undefined;
}

const ANY: Lead = { table: new Uint8Array(1 << 16).fill(1), length: undefined };

/** Of patterns that are characters of one kind and then an anchor. */
function leadOf(pattern: RegExp, anchors: readonly string[]): Lead {
  const [, kind, times = "", rest = ""] = /^(\[(?:[^\]\\]|\\.)+\])\{([\d,]+)\}(.*)$/.exec(pattern.source) ?? [];
  if (kind === undefined || !beginsWithAny(rest, anchors)) return ANY;
  return { table: tableOf(kind, pattern), length: times.includes(",") ? undefined : Number(times) };
}

/** Of patterns that are an anchor and then characters of one kind, the commonest form. */
function bodyOf(pattern: RegExp, anchors: readonly string[]): Body {
  const { source } = pattern;
  const [anchor] = anchors;
  if (anchor === undefined || anchors.length > 1 || source.includes("|")) return NOTHING;
  const escaped = anchor.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  if (!source.startsWith(escaped)) return NOTHING;
  const [, kind = "", least = "", rest] = /^(\[(?:[^\]\\]|\\.)+\])\{(\d+)(.*)/.exec(source.slice(escaped.length)) ?? [];
  if (kind === "") return NOTHING;
  return { from: anchor.length, table: tableOf(kind, pattern), least: Math.min(MOST_ASKED, Number(least)), longest: rest === "}" ? anchor.length + Number(least) : Infinity };
}

function withFlag({ source, flags }: RegExp, flag: "g" | "y"): RegExp {
  return new RegExp(source, flags.replace(/[gy]/g, "") + flag);
}

// Letters that stand before the anchor in a pattern are few; a token that long before its anchor is none.
const FARTHEST_BACK = 300;
const LONGEST = 2048;
const FLOOD = 32;
const BROKEN_COST = 2000;
const DASH = 45;

const IN_TOKEN = new Uint8Array(128);
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:~+/=@") IN_TOKEN[c.charCodeAt(0)] = 1;

function tokenStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && (IN_TOKEN[text.charCodeAt(start - 1)] ?? 0) === 1) start--;
  return start;
}

/** `acme-secret-...`: behind a dash, a face without an underscore is as likely the end of a label. */
function endsLabel(ready: ReadyPrefixed, text: string, at: number): boolean {
  return !ready.rule.verify && text.charCodeAt(at - 1) === DASH && /\w/.test(text.charAt(at - 2)) && !/_/.test(text.slice(at, at + 12));
}

/** Looks for a rule's secret around an anchor that begins at `at`. */
export function findPrefixed(ready: ReadyPrefixed, look: BoundedLook, at: number): Hit | undefined {
  const { text } = look;
  if (ready.anchorFirst) {
    const glued = !beginsAt(text, at);
    if (glued && (!ready.mayBeGlued || (!ready.rule.verify && !ready.anchors.some((a) => isUnmistakable(a) && text.startsWith(a, at))))) return undefined;
    // In `AAAA...` an anchor of many A's begins at every letter: there too, once in a while.
    if (glued && at - (look.failedAt.get(ready) ?? -FLOOD) < FLOOD) return undefined;
    if (glued) look.failedAt.set(ready, at);
    ready.sticky.lastIndex = at;
    const match = ready.mayFollow(text, at) ? ready.sticky.exec(text)?.[0] : undefined;
    if (match === undefined) return glued || endsLabel(ready, text, at) ? undefined : findBroken(ready, look, at, at);
    return !endsLabel(ready, text, at) && look.spend(match.length) ? weigh(ready, text, at, match, glued) : undefined;
  }
  if (at > 0 && (ready.lead.table[text.charCodeAt(at - 1)] ?? 0) === 0) return undefined;
  // A flood of anchors in one long token is looked at once in a while, not once for each of them.
  const failed = look.failedAt.get(ready) ?? -FLOOD;
  if ((at - failed < FLOOD && tokenStart(text, at, failed) === failed) || !look.spend(64)) return undefined;
  const from = tokenStart(text, at, Math.max(0, at - FARTHEST_BACK));
  const window = text.slice(from, at + LONGEST);
  let next = 0;
  for (let tries = 0; tries < 4; tries++) {
    const match = firstFrom(ready, window, next, at - from);
    if (!match) break;
    const start = from + match.index;
    if (start + match[0].length > at) {
      // `bot123456789:AA...`: a digit behind a letter begins a token too.
      const glued = !beginsAt(text, start) && !(/\d/.test(match[0].charAt(0)) && /[A-Za-z]/.test(text.charAt(start - 1)));
      if (!look.spend(match[0].length)) return undefined;
      const hit = weigh(ready, text, start, match[0], glued);
      if (hit) return hit;
    }
    next = match.index + 1;
  }
  look.failedAt.set(ready, at);
  if (!look.spend(window.length)) return undefined;
  return findBroken(ready, look, from, at);
}

const NEAR = 24;

/**
 * The first match that begins between two places, the anchor standing at the last. Where what is before the anchor has one length, it can begin at
 * one place only; else it is asked place by place where they are few, as a search goes on far behind the last of them.
 */
function firstFrom(ready: ReadyPrefixed, window: string, from: number, last: number): RegExpExecArray | null {
  const { length } = ready.lead;
  if (length === undefined && last - from > NEAR) {
    ready.search.lastIndex = from;
    const match = ready.search.exec(window);
    return match && match.index <= last ? match : null;
  }
  const end = length === undefined ? last : last - length;
  for (let at = length === undefined ? from : Math.max(from, end); at <= end; at++) {
    ready.sticky.lastIndex = at;
    const match = ready.sticky.exec(window);
    if (match) return match;
  }
  return null;
}

const isLetterOrDash = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === DASH;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Most places that have an anchor and no key are words: something like a key, which has a digit soon, and then a gap. */
function isCutShort(text: string, at: number): boolean {
  let i = at;
  while (i < at + 40 && isLetterOrDash(text.charCodeAt(i))) i++;
  if (!isDigit(text.charCodeAt(i))) return false;
  for (const end = i + 200; i < end && (isDigit(text.charCodeAt(i)) || isLetterOrDash(text.charCodeAt(i))); ) i++;
  GAP.lastIndex = i;
  return GAP.test(text);
}

const GAP = /[ \t]{0,4}["'\\=]?[\s+\\]/y;

/** A secret that a line break or grouping interrupts. */
function findBroken(ready: ReadyPrefixed, look: BoundedLook, start: number, at: number): Hit | undefined {
  const face = at - start + (ready.anchors.find((a) => look.text.startsWith(a, at))?.length ?? 0);
  if (face < 3 || !isCutShort(look.text, start + face) || !look.spend(BROKEN_COST)) return undefined;
  const joined = joinFrom(look.text, start, ready.body.longest);
  if (joined.groups.length < 2) return undefined;
  ready.sticky.lastIndex = 0;
  const secret = ready.sticky.exec(joined.text)?.[0];
  if (secret === undefined) return undefined;
  const spans = spansOf(joined, secret.length);
  const proof = ready.rule.verify?.(secret);
  // Where only its structure speaks for it, a word and the next line's beginning may have one by chance.
  if (proof?.by === "checksum" ? proof.valid !== true : proof?.valid === false || !isEvenlyBroken(spans, secret, face, joined.breaks) || secret.length - face < 16) return undefined;
  return weigh(ready, look.text, start, secret, false, spans);
}

/** What a match is worth: its edges, its proof, and whether it is only an example of one. */
function weigh(ready: ReadyPrefixed, text: string, start: number, secret: string, glued: boolean, spans?: Span[]): Hit | undefined {
  const end = spans?.[spans.length - 1]?.end ?? start + secret.length;
  const { rule, facts } = ready;
  const proof = rule.verify?.(secret);
  const proved = proof?.valid === true;
  const face = ready.anchorFirst ? (ready.anchors.find((a) => secret.startsWith(a))?.length ?? 0) : 0;
  if (!proved && !endsAt(text, end)) return undefined;
  if (!proved && glued && !isUnmistakable(secret.slice(0, face))) return undefined;
  if (!proved && isFragment(text, start, end)) return undefined;
  if ((!proved && isPlaceholder(secret.slice(face))) || isDocumentedSample(secret)) return undefined;
  const hit: Hit = {
    facts,
    spans: spans ?? [{ start, end }],
    secret,
    confidence: rule.confidence ?? "structural",
    why: "prefix",
    covers: { start, end },
    face,
    bond: 0,
  };
  if (proof?.tells) hit.tells = proof.tells;
  if (proved) {
    hit.confidence = proof.by === "checksum" ? "verified" : "structural";
    hit.why = proof.by;
  } else if (proof?.valid === false) {
    if (proof.by === "structure") return undefined;
    hit.confidence = "possible";
    hit.why = "invalid-checksum";
  }
  return hit;
}
