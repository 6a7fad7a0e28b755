/** Contextual rules: which providers are named near a value, and which of their rules it fits. */
import { AnchorIndex, MASK, fold } from "../anchor-index.ts";
import type { Facts, LoadedContextual } from "../catalog.ts";
import type { ContextualRule } from "../rule.ts";

const WITHIN = 120;

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

const GATE_BITS = 16;

function gateOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - GATE_BITS);
}

function isNameUnit(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95;
}

function isLetter(c: number): boolean {
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}

/** No letter stands before (NaN: nothing does), or a hump begins: `myEtsyKey` names Etsy, `getSymbol` does not. */
function beginsName(text: string, at: number, before: number): boolean {
  return !isLetter(before) || (before >= 97 && text.charCodeAt(at) <= 90);
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
  readonly #index: AnchorIndex<ReadyContextual>;
  /** The index's bitmap once more, in 8 kB: asked so seldom that the large one would have to come from main memory each time. */
  readonly #gate = new Uint32Array(1 << (GATE_BITS - 5));
  /** The farthest any rule looks back. */
  readonly farthest: number;
  readonly #words: ReadonlySet<string>;
  /** Words of two ideographs, too short for the index. */
  readonly #short: readonly { word: string; rule: ReadyContextual }[];
  readonly #roles: RegExp;
  readonly #longest: number;
  #read = nothingRead();
  /** Role words that only some rules know. */
  readonly roles: readonly string[];

  constructor(rules: readonly LoadedContextual[]) {
    const ready = rules.map((loaded) => new ReadyContextual(loaded));
    this.roles = [...new Set(rules.flatMap((loaded) => loaded.rule.roles ?? []))].filter((role) => role.length > 3);
    const ownRoles = [...new Set(rules.flatMap((loaded) => loaded.rule.roles ?? []))];
    this.#roles = new RegExp(ownRoles.map((role) => role.replace(/[^\w\s]/g, "\\$&")).join("|") || "(?!)");
    this.#words = new Set(rules.flatMap((loaded) => loaded.rule.words));
    this.#longest = rules.reduce((most, { rule }) => rule.words.reduce((longest, word) => Math.max(longest, word.length), most), 0);
    this.farthest = ready.reduce((most, rule) => Math.max(most, rule.within), WITHIN);
    this.#index = new AnchorIndex(
      ready.flatMap((target) => target.rule.words.filter((word) => word.length >= 3).map((literal) => ({ literal, ignoreCase: false, target }))),
    );
    for (const hash of this.#index.hashes()) this.#gate[gateOf(hash) >> 5] = (this.#gate[gateOf(hash) >> 5] ?? 0) | (1 << gateOf(hash));
    this.#short = ready.flatMap((rule) => rule.rule.words.filter((word) => word.length < 3).map((word) => ({ word, rule })));
  }

  /** A provider's name is all there is of a label before a value: `wandb: ...`, `SONARQUBE=...`. Called for every run: cheap. */
  isNamedJustBefore(text: string, at: number): boolean {
    let end = at;
    while (end > 0 && at - end < 6 && " =:\"'`\t-".includes(text.charAt(end - 1))) end--;
    if (end === at) return false;
    let start = end;
    while (start > 0 && end - start < 24 && isNameUnit(text.charCodeAt(start - 1))) start--;
    if (end - start < 3) return false;
    const name = text.slice(start, end).toLowerCase();
    return this.#words.has(name) || this.#words.has(name.slice(0, Math.max(0, name.indexOf("_"))));
  }

  /** A label has a role word that only some rules know. */
  isRole(name: string): boolean {
    return this.#roles.test(name);
  }

  /** Rules of which a provider word stands in the text before a value, nearest last. */
  near(text: string, at: number): ReadyContextual[] {
    const from = Math.max(0, at - this.farthest);
    const names = this.#namesUpTo(text, from, at);
    const rules: ReadyContextual[] = [];
    for (const name of names) {
      if (at - name.at > name.rule.within) continue;
      const known = rules.indexOf(name.rule);
      if (known >= 0) rules.splice(known, 1);
      rules.push(name.rule);
    }
    if (this.#read.beyond) this.#nearShort(text.slice(from, at).toLowerCase(), rules);
    return rules;
  }

  /** Forgets the text that was read last. */
  forget(): void {
    this.#read = nothingRead();
  }

  /** Names between two places, in order of their ends. Values come one behind another: what was read for the last is not read again. */
  #namesUpTo(text: string, from: number, to: number): readonly Name[] {
    let read = this.#read;
    if (read.text !== text || to < read.to || from > read.to) read = this.#read = { ...nothingRead(), text, to: from };
    // A name may have begun before the place up to which the text was read.
    const start = Math.max(from, read.to - this.#longest);
    const original = text.slice(start, to);
    const lower = original.toLowerCase();
    const names = read.names.filter((name) => name.at >= from);
    const old = names.length;
    const tell = (rule: ReadyContextual, place: number): void => {
      const at = start + place;
      if (!beginsName(original, place, text.charCodeAt(at - 1))) return;
      for (let n = 0; n < old; n++) if (names[n]?.at === at && names[n]?.rule === rule) return;
      names.push({ rule, at });
    };
    const gate = this.#gate;
    let hash = 0;
    let beyond = 0;
    for (let i = 0; i < lower.length; i++) {
      const c = lower.charCodeAt(i);
      beyond |= c;
      hash = ((hash << 7) | fold(c)) & MASK;
      if (((gate[gateOf(hash) >> 5] as number) & (1 << gateOf(hash))) !== 0) this.#index.at(lower, i, hash, tell);
    }
    read.names = names;
    read.to = to;
    read.beyond ||= beyond > 127;
    return names;
  }

  #nearShort(before: string, rules: ReadyContextual[]): void {
    for (const { word, rule } of this.#short) {
      if (before.lastIndexOf(word) >= before.length - rule.within && before.includes(word) && !rules.includes(rule)) rules.push(rule);
    }
  }
}
