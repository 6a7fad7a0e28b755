/**
 * Label -> what its words mean, or nothing. Pure. Every word of a label must be known: "Enable withdrawals" says what it does,
 * "Enable withdrawal notifications" has a word that is not in the lists, and about such a label nothing is said.
 */
import type { Tier } from "../domain.ts";
import { type Sense, words } from "./words.ts";

/** The longest phrase of the lists, in tokens. */
const LONGEST_PHRASE = 6;
/** Labels are short; whole paragraphs are not looked up. */
const LONGEST_LABEL = 120;

interface Lexicon {
  phrases: Map<string, Sense>;
  /** Pieces of scripts that are written without spaces, by their first character. */
  pieces: Map<string, string[]>;
}

let lexicon: Lexicon | undefined;

/** Han and kana; Hangul; everything else: where the script changes, a word ends ("IP白名单", "API키"). */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|\p{Script=Hangul}+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}\p{N}])+|[&/+,、・·|]/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function tokens(text: string): string[] {
  // Turkish İ becomes i with a dot above it, which no list has.
  return text.normalize("NFKC").toLowerCase().replaceAll("\u0307", "").match(TOKEN) ?? [];
}

function build(): Lexicon {
  const phrases = new Map<string, Sense>();
  const pieces = new Map<string, string[]>();
  for (const [sense, list] of Object.entries(words) as [Sense, string][]) {
    for (const entry of list.split(/[;\n]/)) {
      const spelled = tokens(entry);
      const phrase = spelled.join(" ");
      // What stands in two lists counts as the first: the powers come before everything else.
      if (phrase === "" || phrases.has(phrase)) continue;
      phrases.set(phrase, sense);
      const [piece = ""] = spelled;
      if (spelled.length === 1 && UNSPACED.test(piece)) pieces.set(piece.charAt(0), [...(pieces.get(piece.charAt(0)) ?? []), piece]);
    }
  }
  return { phrases, pieces };
}

/** What the words of a label mean, in their order; `undefined` if one of them is unknown, or there is none. */
export function sensesOf(label: string): Sense[] | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  lexicon ??= build();
  const spelled = tokens(label);
  const senses: Sense[] = [];
  for (let at = 0; at < spelled.length; ) {
    const found = longestPhrase(spelled, at, lexicon.phrases);
    if (found) {
      senses.push(found.sense);
      at += found.length;
      continue;
    }
    const inside = piecesOf(spelled[at] ?? "", lexicon);
    if (!inside) return undefined;
    senses.push(...inside);
    at++;
  }
  return senses.length > 0 ? senses : undefined;
}

function longestPhrase(spelled: readonly string[], at: number, phrases: ReadonlyMap<string, Sense>): { sense: Sense; length: number } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, spelled.length - at); length > 0; length--) {
    const sense = phrases.get(spelled.slice(at, at + length).join(" "));
    if (sense) return { sense, length };
  }
  return undefined;
}

/** A run without spaces as the fewest known pieces that make it up, or nothing: "出金を有効にする", "주문하기". */
function piecesOf(run: string, { pieces, phrases }: Lexicon): Sense[] | undefined {
  const best: (Sense[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      if (!before || !pieces.get(run.charAt(start))?.includes(run.slice(start, end))) continue;
      const sense = phrases.get(run.slice(start, end));
      const known = best[end];
      if (sense && (!known || before.length + 1 < known.length)) best[end] = [...before, sense];
    }
  }
  const whole = best[run.length];
  return whole && whole.length > 0 ? whole : undefined;
}

const ORDER: readonly Tier[] = ["read", "trade", "withdraw", "manage"];
const ABOUT_PERMISSION: ReadonlySet<Sense> = new Set([...ORDER, "transfer", "past", "handle", "account", "all", "none", "and", "filler", "key", "token"]);

/**
 * The power that a label gives, or `none` where it says that there is none, or nothing where it is about something else or not plain.
 * "Query open orders & trades" reads; "Read & trade" trades; "Withdrawal history" reads; "Manage orders" trades.
 */
export function powerOf(senses: readonly Sense[] | undefined): Tier | "none" | undefined {
  if (!senses || senses.some((sense) => !ABOUT_PERMISSION.has(sense))) return undefined;
  const has = (sense: Sense): boolean => senses.includes(sense);
  // Whether a transfer stays in the account or leaves it, only the provider could say: either way it is more than trading.
  const above = has("manage") ? "manage" : has("withdraw") ? "withdraw" : has("transfer") ? "manage" : has("trade") ? "trade" : undefined;
  if (has("none")) return "none";
  if (has("past")) return "read";
  if (has("read")) return above && isJoined(senses) ? above : "read";
  if (above) return above;
  const isManaged = (has("account") && (has("handle") || has("all"))) || (has("key") && has("handle"));
  return isManaged ? "manage" : undefined;
}

/** "Read & trade" names two powers; in "Query orders & trades" the first word says what is done with the rest. */
function isJoined(senses: readonly Sense[]): boolean {
  const isPower = (sense: Sense | undefined): boolean => sense === "trade" || sense === "withdraw" || sense === "manage" || sense === "transfer";
  return senses.some(
    (sense, at) => sense === "and" && ((senses[at - 1] === "read" && isPower(senses[at + 1])) || (isPower(senses[at - 1]) && senses[at + 1] === "read")),
  );
}

/** One label in the form in which lists and pages are compared: case, width and punctuation do not matter. */
export function plainLabel(label: string): string {
  return tokens(label).filter((token) => /[\p{L}\p{N}]/u.test(token)).join(" ");
}
