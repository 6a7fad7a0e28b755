/** Puts the stages of a scan together: pass, closer looks, decoding, pairs, overlaps. Built once from a catalog. */
import { AnchorIndex } from "./anchor-index.ts";
import type { Catalog } from "./catalog.ts";
import { findContextual, findNamedBehind } from "./contextual/contextual.ts";
import { KEY_STEMS, PASSWORD_STEMS, findPassword, isRun, jointBehind, mayQuote } from "./contextual/password.ts";
import { NamedRules } from "./contextual/named.ts";
import { decodeBlob } from "./decode/blob.ts";
import { ESCAPE_MARKS, type View, groupedViews, unescapedViews } from "./decode/unescape.ts";
import type { AnchorFinder, Match, RunFinder, WordsFinder } from "./finder.ts";
import { type Hit, RANK, extent } from "./hit.ts";
import { HEAD } from "./loaded.ts";
import { BoundedLook } from "./look.ts";
import { resolveOverlaps } from "./overlaps.ts";
import { pairUp } from "./pairs.ts";
import { type Marks, type Notes, marksOf, walk } from "./pass.ts";
import { ReadyPrefixed, findPrefixed } from "./prefixed.ts";
import { stretchesIn } from "./stretches.ts";

/** Whose anchor it is: of a rule, of a finder, an escape's, or (none of them) a word's for password or key. All of one shape, as they are met in turn: shapes that change cost more than the rest. */
interface Target {
  prefixed: ReadyPrefixed | undefined;
  finder: AnchorFinder | undefined;
  escape: boolean;
  /** It is a word for password, behind which a name may stand. */
  word: boolean;
  /** In which text, and up to where, it needs no more looking, as what it found reaches so far. */
  turn: number;
  until: number;
  /** Where it last found nothing in that text. */
  failed: number;
}

function targetOf(of: Partial<Target>): Target {
  return { prefixed: of.prefixed, finder: of.finder, escape: of.escape === true, word: of.word === true, turn: 0, until: 0, failed: -2 };
}

const LONGEST_RUN = 128;
// Runs shorter than this are opened by nothing.
const LEAST_OPENED = 15;
const BACKSLASH = 92;
// UTF-16 units of word stretches that every scan may look at, besides a share of its length.
const MOST_WORDS = 1 << 13;
// How far behind a word for password a name is looked at.
const PASSWORD_REACH = 120;
const PASSWORD_COST = 400;
// Of anchors at one place after the other, one in so many is looked at.
const FLOOD = 16;
// Encodings inside encodings: a key in JSON in base64 in a URL is three.
const DEEPEST = 4;

/** Of runs that are names, those shortly behind a word for password, as only there a name may be a secret. */
function behind(passwords: readonly number[], names: readonly number[]): number[] {
  const near: number[] = [];
  let next = 0;
  for (let i = 0; i < names.length && passwords.length > 0; i += 2) {
    const start = names[i] ?? 0;
    while (next < passwords.length && (passwords[next] ?? 0) < start) next++;
    if (next > 0 && start - (passwords[next - 1] ?? 0) <= PASSWORD_REACH) near.push(start, names[i + 1] ?? 0);
  }
  return near;
}

const opener =
  (look: BoundedLook, hits: Hit[]) =>
  ({ prefixed }: Target, at: number): void => {
    const hit = prefixed && findPrefixed(prefixed, look, at);
    if (hit) hits.push(hit);
  };

export class Engine {
  readonly #catalog: Catalog;
  readonly #index: AnchorIndex<Target>;
  /** Of rules that are looked for where a run begins. */
  readonly #openings: AnchorIndex<Target>;
  readonly #marks: Marks;
  readonly #named: NamedRules;
  readonly #words: readonly WordsFinder[];
  readonly #runs: readonly RunFinder[];
  readonly #lengths = new Uint8Array(LONGEST_RUN);
  #bonds = 0;
  #turn = 0;

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
    const finders = catalog.finders.filter((finder): finder is AnchorFinder => "anchors" in finder);
    this.#words = catalog.finders.filter((finder): finder is WordsFinder => "trigger" in finder && finder.trigger === "words");
    this.#runs = catalog.finders.filter((finder): finder is RunFinder => "trigger" in finder && finder.trigger === "run");
    for (const finder of this.#runs) for (const length of finder.lengths) this.#lengths[length] = 1;
    this.#named = new NamedRules(catalog.contextual);
    const password = targetOf({ word: true });
    const key = targetOf({});
    const escape = targetOf({ escape: true });
    const [openings, others] = [true, false].map((opens) =>
      catalog.prefixed
        .filter(({ rule }) => (rule.opensRun === true) === opens)
        .flatMap((loaded) => {
          const prefixed = new ReadyPrefixed(loaded);
          const target = targetOf({ prefixed });
          return prefixed.anchors.map((literal) => ({ literal, ignoreCase: false, target }));
        }),
    );
    this.#openings = new AnchorIndex<Target>(openings ?? []);
    this.#index = new AnchorIndex<Target>([
      ...(others ?? []),
      ...finders.flatMap((finder) => {
        const target = targetOf({ finder });
        return finder.anchors.map((literal) => ({ literal, ignoreCase: finder.ignoreCase ?? false, target }));
      }),
      ...ESCAPE_MARKS.map((literal) => ({ literal, ignoreCase: true, target: escape })),
      ...PASSWORD_STEMS.map((literal) => ({ literal, ignoreCase: true, target: password })),
      ...KEY_STEMS.map((literal) => ({ literal, ignoreCase: true, target: key })),
    ]);
    this.#marks = marksOf(this.#index, this.#lengths);
  }

  /** Everything in a text that looks like a secret, by position; nothing overlaps. */
  find(text: string): Hit[] {
    const hits = this.#find(new BoundedLook(text, 0), 0);
    this.#named.forget();
    return hits.length === 0 ? hits : resolveOverlaps(pairUp(hits));
  }

  #find(look: BoundedLook, depth: number): Hit[] {
    const { loaded } = look;
    const hits: Hit[] = [];
    const passwords: number[] = [];
    const escapes: number[] = [];
    const notes = walk(loaded, this.#marks, this.#atAnchors(look, hits, passwords, escapes));
    this.#atRuns(look, notes.runs, passwords, hits);
    if (notes.names.length > 0) this.#atNames(look, notes.names, passwords, hits);
    this.#atStretches(look, stretchesIn(loaded, notes.blocks, this.#marks.classes), hits);
    if (depth < DEEPEST) this.#inDisguise(look, notes, escapes, hits, depth);
    return hits;
  }

  /** Scans what is hidden behind escapes and encodings, and reports it where it stands in this text. */
  #inDisguise(look: BoundedLook, notes: Notes, escapes: readonly number[], hits: Hit[], depth: number): void {
    const { text } = look;
    const spend = (length: number): boolean => look.spend(length);
    const scanView = (view: View): void => {
      if (!spend(2 * view.text.length)) return;
      const inner = new BoundedLook(view.text, depth + 1, look.allowance);
      for (const hit of this.#find(inner, depth + 1)) {
        if (hit.spans.some((span) => view.changed(span))) {
          hits.push({ ...hit, spans: [view.origin(extent(hit.spans))], covers: view.origin(hit.covers) });
        }
      }
      look.spend(look.allowance - inner.allowance);
    };
    for (const view of groupedViews(look)) scanView(view);
    for (const view of unescapedViews(text, escapes, look.loaded.disguises, spend)) scanView(view);
    const sure = hits.length === 0 ? hits : resolveOverlaps(hits.filter((hit) => RANK[hit.confidence] >= RANK.structural));
    let next = 0;
    let done = 0;
    for (let i = 0; i < notes.runs.length; i += 2) {
      const start = notes.runs[i] ?? 0;
      const end = notes.runs[i + 1] ?? 0;
      if (start < done) continue;
      while (next < sure.length && (sure[next]?.covers.end ?? 0) <= start) next++;
      if ((sure[next]?.covers.start ?? Infinity) <= start) continue;
      const blob = decodeBlob(look, start, end);
      done = blob.end;
      if (blob.view) scanView(blob.view);
    }
  }

  /** Runs rules and finders where their anchors stand. Notes where words for password stand, and escapes, ascending. */
  #atAnchors(look: BoundedLook, hits: Hit[], passwords: number[], escapes: number[]): (noted: readonly number[], count: number) => void {
    const turn = ++this.#turn;
    const tell = (target: Target, at: number): void => {
      const { prefixed, finder } = target;
      if (target.escape) {
        escapes.push(at);
        return;
      }
      if (target.word) passwords.push(at);
      if (target.turn === turn && at < target.until) return;
      let end = 0;
      if (finder) end = this.#add(hits, finder.find(look, at), look.text);
      else {
        const hit = prefixed ? findPrefixed(prefixed, look, at) : this.#behindPassword(look, at, target.word);
        if (!hit) {
          // `AAAA...` has an anchor of many A's at every letter.
          if (target.turn === turn && at - target.failed === 1) target.until = at + FLOOD;
          else if (target.turn !== turn) target.until = 0;
          target.turn = turn;
          target.failed = at;
          return;
        }
        hits.push(hit);
        end = prefixed ? extent(hit.spans).end : hit.covers.end;
      }
      if (end <= at) return;
      target.turn = turn;
      target.until = end;
    };
    return (noted, count) => {
      for (let i = 0; i < count; i += 2) {
        const place = noted[i] as number;
        const target = this.#index.noted(look.text, place, noted[i + 1] as number);
        if (target) tell(target, place - HEAD);
      }
    };
  }

  /** What is given to a word for password, or for key, that begins at `at`. */
  #behindPassword(look: BoundedLook, at: number, word: boolean): Hit | undefined {
    if (!word && !mayQuote(look.loaded, at)) return undefined;
    const joint = jointBehind(look.text, at);
    if (!joint || (!word && isRun(look.loaded, joint)) || !look.spend(PASSWORD_COST)) return undefined;
    return findNamedBehind(this.#named, look, joint) ?? findPassword(look, at, joint);
  }

  #atRuns(look: BoundedLook, runs: readonly number[], passwords: readonly number[], hits: Hit[]): void {
    const { text } = look;
    const tell = opener(look, hits);
    let done = 0;
    let next = 0;
    for (let i = 0; i < runs.length; i += 2) {
      const start = runs[i] as number;
      const end = runs[i + 1] as number;
      if (this.#lengths[end - start] === 1) {
        for (const finder of this.#runs) {
          if (finder.lengths.includes(end - start)) this.#add(hits, finder.find(look, start, end), text);
        }
      }
      if (end - start >= LEAST_OPENED) this.#atOpening(look, start, tell);
      if (start < done) continue;
      while (next < passwords.length && (passwords[next] as number) < start) next++;
      const mayBeName = next > 0 && start - (passwords[next - 1] as number) <= PASSWORD_REACH;
      const looked = findContextual(this.#named, look, start, end, mayBeName);
      if (!looked) continue;
      done = looked.value.end;
      if (looked.hit) hits.push(looked.hit);
    }
  }

  /** A name may be the beginning of a secret (`patgSscHMipeRrEmJ.5f...`), or one itself behind a word for password. */
  #atNames(look: BoundedLook, names: readonly number[], passwords: readonly number[], hits: Hit[]): void {
    this.#atRuns(look, behind(passwords, names), passwords, hits);
    const tell = opener(look, hits);
    for (let i = 0; i < names.length; i += 2) if ((names[i + 1] as number) - (names[i] as number) >= LEAST_OPENED) this.#atOpening(look, names[i] as number, tell);
  }

  /** Rules whose secret a run may be the beginning of. In `\nMTk...` the run begins with the escape's letter. */
  #atOpening({ text, loaded: { bytes } }: BoundedLook, start: number, tell: (target: Target, at: number) => void): void {
    const first = HEAD + start + Number(bytes[HEAD + start - 1] === BACKSLASH);
    const slot = this.#openings.slotAt(bytes, first + 2);
    if (slot >= 0) this.#openings.at(text, bytes, first + 2, slot, tell);
  }

  /** Words are looked up one by one, which is dear: where most of a long text is words, the first of them must do. */
  #atStretches(look: BoundedLook, stretches: readonly number[], hits: Hit[]): void {
    const { text } = look;
    let left = MOST_WORDS + text.length / 8;
    for (let i = 0; i < stretches.length && left > 0; i += 2) {
      const start = stretches[i] ?? 0;
      const end = Math.min(stretches[i + 1] ?? 0, start + left);
      for (const finder of this.#words) this.#add(hits, finder.find(look, start, Math.floor(end)), text);
      left -= end - start;
    }
  }

  /** Turns a finder's matches into hits; returns where what they cover ends. */
  #add(hits: Hit[], matches: readonly Match[], text: string): number {
    if (matches.length === 0) return 0;
    let end = 0;
    const bonds = new Map<number, number>();
    for (const match of matches) {
      const facts = this.#catalog.facts.get(match.rule);
      if (!facts || match.spans.length === 0) continue;
      const covers = match.covers ?? extent(match.spans);
      end = Math.max(end, covers.end);
      let bond = 0;
      if (match.credential !== undefined) {
        bond = bonds.get(match.credential) ?? ++this.#bonds;
        bonds.set(match.credential, bond);
      }
      hits.push({
        facts,
        spans: match.spans,
        secret: match.secret ?? match.spans.map((span) => text.slice(span.start, span.end)).join(""),
        confidence: match.confidence,
        why: match.why,
        ...(match.tells && { tells: match.tells }),
        covers,
        face: 0,
        bond,
      });
    }
    return end;
  }
}
