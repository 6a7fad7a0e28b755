/** Contextual rules: which providers are named near a value, and which of their rules it fits. */
import { isQuote, lowerCase } from "../kinds.ts";
import { AnchorIndex } from "../anchor-index.ts";
import type { Facts, LoadedContextual } from "../catalog.ts";
import { HEAD, fold } from "../loaded.ts";
import type { BoundedLook } from "../look.ts";
import type { ContextualRule } from "../rule.ts";
import { ROLE_STEMS } from "./roles.ts";

const WITHIN = 120;
/** A role word that was cut off at the end of what was read began at most so far before. */
const LONGEST_ROLE = 24;
/** How far behind a role word its value may begin. */
const ROLE_REACH = 140;

/** A contextual rule, ready to match. Its pattern is compiled when it is first asked. */
export class ReadyContextual {
  readonly rule: ContextualRule;
  readonly facts: Facts;
  readonly within: number;
  #sticky: RegExp | undefined;

  constructor({ rule, facts }: LoadedContextual) {
    this.rule = rule;
    this.facts = facts;
    this.within = rule.within ?? WITHIN;
  }

  get sticky(): RegExp {
    return (this.#sticky ??= new RegExp(this.rule.pattern.source, `${this.rule.pattern.flags.replace(/[gy]/g, "")}y`));
  }
}

const HASHES = 1 << 10;
const hashed = (hash: number, c: number): number => (Math.imul(hash, 31) + c) | 0;

function isNameUnit(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95;
}

/** One of ` =:"'`-` or a tab. */
function isJoin(c: number): boolean {
  return c === 32 || c === 61 || c === 58 || c === 34 || c === 39 || c === 96 || c === 9 || c === 45;
}

/** What parts the cells of a table stands before. */
function mayBeCell(bytes: Uint8Array, at: number): boolean {
  let i = at;
  // Blanks, quotes, asterisks.
  while (at - i < 4 && (bytes[i - 1] === 32 || bytes[i - 1] === 34 || bytes[i - 1] === 39 || bytes[i - 1] === 42 || bytes[i - 1] === 96)) i--;
  const c = bytes[i - 1];
  return c === 124 || c === 9 || c === 44 || c === 59 || c === 10;
}

/** `default` is all there is of a label: the name stands where its block begins. */
function isDefault(bytes: Uint8Array, at: number): boolean {
  let i = at;
  while (at - i < 6 && isJoin(bytes[i - 1] as number)) i--;
  return bytes[i - 1] === 116 && bytes[i - 2] === 108 && bytes[i - 3] === 117 && bytes[i - 4] === 97;
}

const CALL_REACH = 100;
const OPEN = 40;
/** What arguments before a value may consist of. */
const ARGUMENTS = new Uint8Array(256);
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.\"'`, \n") ARGUMENTS[c.charCodeAt(0)] = 1;

function isLetter(c: number): boolean {
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}

/** No letter stands before (NaN: nothing does), or a hump begins: `myEtsyKey` names Etsy, `getSymbol` does not. */
function beginsName(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return !isLetter(before) || (before >= 97 && text.charCodeAt(at) <= 90);
}

/** A word that names a provider, and the rules it speaks for. */
interface Word {
  rules: ReadyContextual[];
  length: number;
}

interface Name {
  rule: ReadyContextual;
  at: number;
}

/** What is known of the text that was read last, up to where. */
interface Read {
  text: string;
  to: number;
  names: readonly Name[];
  beyond: boolean;
}

const nothingRead = (): Read => ({ text: "", to: 0, names: [], beyond: false });

export class NamedRules {
  readonly #index: AnchorIndex<Word>;
  #bytes: Uint8Array = new Uint8Array(512);
  /** The farthest any rule looks back. */
  readonly farthest: number;
  readonly #words: ReadonlySet<string>;
  /** A bit for each hash of them. */
  readonly #hashes = new Uint32Array(HASHES);
  /** Role words, of all rules and of some. */
  readonly #roleWords: AnchorIndex<undefined>;
  /** Where in the text that was read last no role word stands. */
  #roleFree = { text: "", from: 0, to: 0, cut: false };
  /** Words of two ideographs, too short for the index. */
  readonly #short: readonly { word: string; rule: ReadyContextual }[];
  readonly #ownRoles: RegExp;
  readonly #longest: number;
  #read = nothingRead();

  constructor(rules: readonly LoadedContextual[]) {
    const ready = rules.map((loaded) => new ReadyContextual(loaded));
    const ownRoles = [...new Set(rules.flatMap((loaded) => loaded.rule.roles ?? []))];
    this.#ownRoles = new RegExp(ownRoles.map((role) => role.replace(/[^\w\s]/g, "\\$&")).join("|") || "(?!)");
    // A role that has a stem in it is met already.
    const rare = ownRoles.filter((role) => role.length > 3 && !ROLE_STEMS.some((stem) => role.includes(stem)));
    this.#roleWords = new AnchorIndex([...ROLE_STEMS, ...rare].map((literal) => ({ literal, ignoreCase: true, target: undefined })));
    this.#words = new Set(rules.flatMap((loaded) => loaded.rule.words));
    for (const word of this.#words) {
      const hash = [...word].reduce((sum, c) => hashed(sum, c.charCodeAt(0)), 0);
      this.#hashes[(hash >>> 5) & (HASHES - 1)] = (this.#hashes[(hash >>> 5) & (HASHES - 1)] as number) | (1 << hash);
    }
    this.#longest = rules.reduce((most, { rule }) => rule.words.reduce((longest, word) => Math.max(longest, word.length), most), 0);
    this.farthest = ready.reduce((most, rule) => Math.max(most, rule.within), WITHIN);
    const words = new Map<string, Word>();
    for (const rule of ready) {
      for (const literal of rule.rule.words) {
        if (literal.length < 3) continue;
        const known = words.get(literal);
        if (known) known.rules.push(rule);
        else words.set(literal, { rules: [rule], length: literal.length });
      }
    }
    this.#index = new AnchorIndex([...words].map(([literal, target]) => ({ literal, ignoreCase: false, target })));
    this.#short = ready.flatMap((rule) => rule.rule.words.filter((word) => word.length < 3).map((word) => ({ word, rule })));
  }

  /**
   * A role word stands not far before a value: in its line, or the one above; in a table, where the column's name may stand, farther up.
   * Values stand close together: what was read before the last, and held none, is not read again.
   */
  isRoleNear({ text, loaded: { bytes } }: BoundedLook, at: number): boolean {
    const to = HEAD + at;
    const from = Math.max(HEAD, to - ROLE_REACH);
    const breaks = mayBeCell(bytes, to) ? Infinity : isDefault(bytes, to) ? 4 : 2;
    const free = this.#roleFree;
    // Where two line breaks ended the reading, they end it for what stands farther on too.
    const isKnown = free.text === text && free.to <= to && (free.from <= from || (free.cut && breaks === 2));
    const least = isKnown ? Math.max(from, free.to - LONGEST_ROLE) : from;
    const end = this.#roleWords.readBack(text, bytes, least, to, breaks);
    if (end < 0) return true;
    const isLonger = isKnown && end === least && least <= free.to;
    this.#roleFree = { text, from: isLonger ? free.from : end, to, cut: isLonger ? free.cut : end > least };
    return false;
  }

  /** A provider's name is all there is of a label before a value: `wandb: ...`, `SONARQUBE=...`. Called for every value: cheap. */
  isNamedJustBefore({ text, loaded: { bytes } }: BoundedLook, at: number): boolean {
    let end = HEAD + at;
    while (HEAD + at - end < 6 && isJoin(bytes[end - 1] as number)) end--;
    if (end === HEAD + at) return false;
    let start = end;
    while (end - start < 24 && isNameUnit(bytes[start - 1] as number)) start--;
    if (end - start < 3 || !this.#mayBeWord(bytes, start, end)) return false;
    const name = text.slice(start - HEAD, end - HEAD).toLowerCase();
    return this.#words.has(name) || this.#words.has(name.slice(0, Math.max(0, name.indexOf("_"))));
  }

  /** A provider's name is what a call is made to that has the value, quoted, among its first arguments: `new Pusher("...", "...")`. Called for every value: cheap. */
  callee({ text, loaded: { bytes } }: BoundedLook, at: number): string | undefined {
    let end = HEAD + at - 1;
    if (!isQuote(bytes[end] as number)) return undefined;
    const least = Math.max(HEAD, end - CALL_REACH);
    while (end > least && ARGUMENTS[bytes[end - 1] as number] === 1) end--;
    if (bytes[end - 1] !== OPEN) return undefined;
    end--;
    let start = end;
    while (end - start < 24 && isNameUnit(bytes[start - 1] as number)) start--;
    const name = text.slice(start - HEAD, end - HEAD).toLowerCase().replace(/(?:client|api|sdk|service|search)$/, "");
    return this.#words.has(name) ? name : undefined;
  }

  /** By a hash, so that hardly any name is made a string: the name, or what stands before its first underscore. */
  #mayBeWord(bytes: Uint8Array, start: number, end: number): boolean {
    let hash = 0;
    for (let i = start; i < end; i++) {
      const c = bytes[i] as number;
      if (c === 95 && this.#isHashed(hash)) return true;
      hash = hashed(hash, lowerCase(c));
    }
    return this.#isHashed(hash);
  }

  #isHashed(hash: number): boolean {
    return (((this.#hashes[(hash >>> 5) & (HASHES - 1)] as number) >>> hash) & 1) === 1;
  }

  /** A label has a role word that only some rules know. */
  isRole(name: string): boolean {
    return this.#ownRoles.test(name);
  }

  /** Rules of which a provider word stands in the text before a value, nearest last. */
  near(look: BoundedLook, at: number): ReadyContextual[] {
    const from = Math.max(0, at - this.farthest);
    const names = this.#namesUpTo(look, from, at);
    const rules: ReadyContextual[] = [];
    for (const name of names) {
      if (at - name.at > name.rule.within) continue;
      const known = rules.indexOf(name.rule);
      if (known >= 0) rules.splice(known, 1);
      rules.push(name.rule);
    }
    if (this.#read.beyond) this.#nearShort(look.text.slice(from, at).toLowerCase(), rules);
    return rules;
  }

  /** Forgets the text that was read last. */
  forget(): void {
    this.#read = nothingRead();
    this.#roleFree = { text: "", from: 0, to: 0, cut: false };
  }

  /** Names between two places, in order of their ends. Values come one behind another: what was read for the last is not read again. */
  #namesUpTo(look: BoundedLook, from: number, to: number): readonly Name[] {
    let read = this.#read;
    if (read.text !== look.text || to < read.to || from > read.to) read = this.#read = { ...nothingRead(), text: look.text, to: from };
    // A name may have begun before the place up to which the text was read.
    const start = Math.max(from, read.to - this.#longest);
    const names = read.names.filter((name) => name.at >= from);
    const old = names.length;
    const lower = this.#lower(look, start, to);
    const tell = ({ rules, length }: Word, place: number): void => {
      const at = start + place;
      if (at + length > to || !beginsName(look.text, at)) return;
      for (const rule of rules) {
        let known = false;
        for (let n = 0; n < old; n++) known ||= names[n]?.at === at && names[n]?.rule === rule;
        if (!known) names.push({ rule, at });
      }
    };
    this.#index.allIn(lower, this.#bytes, HEAD, HEAD + to - start, tell);
    read.names = names;
    read.to = to;
    return names;
  }

  /** Puts a stretch in lower case into the bytes to be read. Returns it as text too, where there are characters that bytes do not tell. */
  #lower(look: BoundedLook, start: number, to: number): string {
    const { bytes: all, ascii } = look.loaded;
    const length = to - start;
    if (this.#bytes.length < HEAD + length + 1) this.#bytes = new Uint8Array(2 * (HEAD + length + 1));
    const bytes = this.#bytes;
    bytes[HEAD + length] = 0;
    if (ascii) {
      for (let i = 0; i < length; i++) {
        bytes[HEAD + i] = lowerCase(all[HEAD + start + i] as number);
      }
      return "";
    }
    const lower = look.text.slice(start, to).toLowerCase();
    let beyond = 0;
    for (let i = 0; i < length; i++) {
      const c = lower.charCodeAt(i);
      beyond |= c;
      bytes[HEAD + i] = fold(c);
    }
    this.#read.beyond ||= beyond > 127;
    return lower;
  }

  #nearShort(before: string, rules: ReadyContextual[]): void {
    for (const { word, rule } of this.#short) {
      if (before.lastIndexOf(word) >= before.length - rule.within && before.includes(word) && !rules.includes(rule)) rules.push(rule);
    }
  }
}
