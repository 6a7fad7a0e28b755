/** Seed phrases of wallets. May use the word lists and their proofs; knows nothing of the rest of the scan. */
import type { Why } from "../../domain.ts";
import type { FinderFile, FinderRule, Look, Match } from "../finder.ts";
import { LEAST_WORDS } from "../phrase-length.ts";
import { isDocumentedSample } from "../quiet/documented.ts";
import { PHRASE_LENGTHS, hasBip39Checksum, hasMoneroChecksum, isElectrumSeed, isTonSeed } from "../verify/phrases.ts";
import { LANGUAGES, wordList } from "../verify/words/word-lists.ts";
import { part, type Run, runsIn, standAlone, type Word, wordGroups } from "../verify/words/word-rows.ts";

/** A run longer than this holds several phrases, or none; they are then looked for line by line. */
const LONGEST_RUN = 40;
/** Drawn words hardly ever repeat; those of documents, tables and lists of options do. Share of a phrase's words that must be distinct. */
const FEWEST_DISTINCT = 3 / 4;
/** In the middle of other text one word in so many may be there twice. */
const WORDS_A_REPEAT = 12;
/** Sentences are made of these, as far as the English list has them; in a drawn phrase four of them are one in ten thousand. */
const OF_SENTENCES = new Set(
  "about above across after again all already also among any around because become before between both bring can could find have like make more most must need never now off often one only other over same should show than that then there they this under until upon use very what when where will with you your".split(" "),
);
const SENTENCE = 4;
/** Words of a table are parted by blanks, tabs and line breaks in turn. */
const MOST_GAPS = 3;
const TON_COST = 20_000;
/** A hash, and putting the words in order for it. */
const CHECKSUM_COST = 100;

/** Words numbered from 1 in any order (columns are copied row by row) in the order of their numbers. */
function inListOrder(run: Run): Run {
  if (run.words[0]?.listed === 0) return run;
  const order = run.words.map((word) => word.listed - 1);
  if (new Set(order).size !== order.length || !order.every((at) => at >= 0 && at < order.length)) return run;
  const words: Word[] = [];
  const numbers: number[] = [];
  for (const [i, at] of order.entries()) {
    const word = run.words[i];
    if (word) words[at] = word;
    numbers[at] = run.numbers[i] ?? 0;
  }
  return { words, numbers };
}

/** A list of words, or a line made up for a test, is no phrase. */
function isSecretive(numbers: readonly number[], from = 0, length = numbers.length): boolean {
  let repeats = 0;
  let falls = false;
  for (let i = from; i < from + length; i++) {
    const number = numbers[i] as number;
    if (numbers.indexOf(number, from) < i && ++repeats > length * (1 - FEWEST_DISTINCT)) return false;
    falls ||= i > from && number < (numbers[i - 1] as number);
  }
  return falls;
}

/**
 * In the middle of a sentence or of a table, and made of what those are made of: twelve words in a row that happen to be in the list, of
 * which one window in sixteen passes the checksum. A phrase that is set apart is never asked.
 */
function isOrdinary(text: string, { words, numbers }: Run): boolean {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const gaps = new Set(words.slice(1).map((word, i) => text.slice(words[i]?.end, word.start).replace(/[\d.):]+/g, "")));
  const apart = /(?:^|[\n:="'`([{<>|：])[^\p{L}\n]*$/u.test(text.slice(Math.max(0, start - 12), start)) && /^\s*(?:$|\n|[^\s\p{L}])/u.test(text.slice(end, end + 12));
  if (apart && gaps.size <= MOST_GAPS) return false;
  if (numbers.length - new Set(numbers).size > numbers.length / WORDS_A_REPEAT) return true;
  return words.filter((word) => OF_SENTENCES.has(word.text)).length >= SENTENCE;
}

/**
 * Quoted words nearly in the order of the alphabet are a list in source code: of twelve drawn ones, one in a hundred thousand goes back
 * only once. So are such as no phrase, nor several of twelve, are as many as, of which some window has a checksum by chance.
 */
function isListInCode(text: string, { words, numbers }: Run, inRow: number): boolean {
  const gap = text.slice(words[0]?.end, words[1]?.start);
  return /["'`_]/.test(gap) && ((inRow % 12 !== 0 && !PHRASE_LENGTHS.includes(inRow)) || numbers.filter((number, i) => number < (numbers[i - 1] ?? 0)).length < 2);
}

/** One phrase is written in one way. Words parted now by hyphens, now by quotes, now by brackets are code. */
function isEvenlyParted(text: string, { words }: Run): boolean {
  const gaps = words.slice(1).map((word, i) => text.slice(words[i]?.end ?? word.start, word.start));
  const kinds = new Set(gaps.map((gap) => gap.replace(/[\s\d.:)]+/g, "")));
  return kinds.size <= ([...kinds].some((kind) => /["'`_]/.test(kind)) ? 1 : 2);
}

function phraseOf(words: readonly Word[]): string {
  return words.map((word) => word.text.normalize("NFKD")).join(" ");
}

function match(rule: string, written: readonly Word[], secret: string, why: Why): Match {
  const start = written[0]?.start ?? 0;
  const end = written.at(-1)?.end ?? 0;
  const verified = why === "checksum";
  return { rule, spans: [{ start, end }], secret, confidence: verified ? "verified" : "possible", why, covers: { start, end } };
}

function verifiedIn(look: Look, run: Run): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from + 12 <= run.words.length; ) {
    const length = PHRASE_LENGTHS.find((length) => {
      if (from + length > run.words.length) return false;
      // What has no list numbers is in order as it stands.
      if (run.words[from]?.listed === 0 && !isSecretive(run.numbers, from, length)) return false;
      const written = part(run, from, length);
      const candidate = inListOrder(written);
      return isSecretive(candidate.numbers) && !isOrdinary(look.text, written) && !isListInCode(look.text, candidate, run.words.length) && look.spend(CHECKSUM_COST) && hasBip39Checksum(candidate.numbers) && isEvenlyParted(look.text, written);
    });
    if (length === undefined) {
      from++;
      continue;
    }
    const written = part(run, from, length);
    const phrase = phraseOf(inListOrder(written).words);
    if (!isDocumentedSample(phrase)) matches.push(match("wallet-phrase-bip39", written.words, phrase, "checksum"));
    from += length;
  }
  return matches;
}

/** What a run is that holds no valid BIP-39 phrase. */
function otherwise(look: Look, run: Run): Match[] {
  const length = run.words.length;
  if (!isSecretive(run.numbers) || !standAlone(look.text, run.words)) return [];
  const phrase = phraseOf(inListOrder(run).words);
  if (length === 12 && isElectrumSeed(phrase)) return [match("wallet-phrase-electrum", run.words, phrase, "checksum")];
  if (length === 24 && isEvenlyParted(look.text, run) && look.spend(TON_COST) && isTonSeed(phrase)) return [match("wallet-phrase-ton", run.words, phrase, "checksum")];
  if (PHRASE_LENGTHS.includes(length)) return [match("wallet-phrase-unproved", run.words, phrase, "invalid-checksum")];
  return PHRASE_LENGTHS.includes(length + 1) ? [match("wallet-phrase-incomplete", run.words, phrase, "structure")] : [];
}

/** The lines of a run, where it is too long to be one phrase. */
function pieces(text: string, run: Run): Run[] {
  if (run.words.length <= LONGEST_RUN) return [run];
  const lines: Run[] = [];
  let from = 0;
  for (let i = 1; i <= run.words.length; i++) {
    const [last, next] = [run.words[i - 1], run.words[i]];
    if (last && next && !text.slice(last.end, next.start).includes("\n")) continue;
    if (i - from >= LEAST_WORDS && i - from <= LONGEST_RUN) lines.push(part(run, from, i - from));
    from = i;
  }
  return lines;
}

/** Proved phrases of whichever list proves one, else what the first list makes of the words: lists share words. */
function listPhrases(look: Look, words: readonly Word[]): Match[] {
  const script = words[Math.floor(words.length / 2)]?.script ?? "latin";
  let softer: Match[] = [];
  for (const place of LANGUAGES[script].keys()) {
    const runs = runsIn(words, script, place).flatMap((run) => pieces(look.text, run));
    const matches = runs.flatMap((run) => {
      const verified = verifiedIn(look, run);
      return verified.length > 0 ? verified : otherwise(look, run);
    });
    if (matches.some((match) => match.confidence === "verified")) return matches;
    if (softer.length === 0) softer = matches;
  }
  return softer;
}

/** Phrases of 12 or 24 words of which one is misspelt. */
function misspelt(look: Look, words: readonly Word[]): Match[] {
  if (words.length !== 12 && words.length !== 24) return [];
  if (!words.every((word) => word.script === "latin") || !standAlone(look.text, words)) return [];
  const list = wordList("latin", 0);
  const numbers = words.flatMap((word) => list.get(word.stem) ?? []);
  return numbers.length === words.length - 1 && isSecretive(numbers)
    ? [match("wallet-phrase-incomplete", words, phraseOf(words), "structure")]
    : [];
}

function moneroPhrase(look: Look, words: readonly Word[]): Match[] {
  const texts = words.map((word) => word.text);
  const shaped = (texts.length === 25 || texts.length === 13) && texts.every((text) => /^[a-z]{3,}$/.test(text));
  if (!shaped) return [];
  // Names in a source map are of one hump or two.
  const written = look.text.slice(words[0]?.start, words.at(-1)?.end);
  if (written !== written.toLowerCase() && written !== written.toUpperCase()) return [];
  // Repeated words are what prose has and a phrase has only at its end.
  if (new Set(texts).size < texts.length - 2 || !standAlone(look.text, words) || !isEvenlyParted(look.text, { words, numbers: [] })) return [];
  return hasMoneroChecksum(texts) ? [match("wallet-phrase-monero", words, texts.join(" "), "checksum")] : [];
}

function phrasesIn(look: Look, groups: readonly Word[][]): Match[] {
  return groups.flatMap((words) => {
    const monero = moneroPhrase(look, words);
    if (monero.length > 0) return monero;
    const found = listPhrases(look, words);
    return found.length > 0 ? found : misspelt(look, words);
  });
}

// As many as are looked at in one go: a run of more words is parted into lines, which escapes are not.
// What a letter is beyond ASCII, the words are asked: to tell it here takes ten times as long.
const ESCAPED_LINES = /(?:\\n[^\0-@[-`{-\x7f]{1,14}){10,39}/y;
/** From so many of them on, those that follow are read again: no phrase of 24 words is in what was read already. */
const ESCAPED_STEP = LONGEST_RUN - 24;

/** Such lines are weighed as a whole, at several times what a word costs: few texts have many, and those are read in part. */
const ESCAPED_COST = 120;

/** Up to where such lines were read in vain. */
const readUpTo = new WeakMap<Look, number>();

/** A phrase in a string literal, a word in each line: `"zoo\nzone\n..."`. The first word has no escape before it. */
function findEscaped(look: Look, at: number): Match[] {
  if (at < (readUpTo.get(look) ?? 0)) return [];
  ESCAPED_LINES.lastIndex = at;
  const lines = ESCAPED_LINES.exec(look.text)?.[0];
  if (lines === undefined) return [];
  if (!look.spend(lines.length * ESCAPED_COST)) {
    readUpTo.set(look, Infinity);
    return [];
  }
  const start = at - (/[\p{L}\p{M}]{1,14}$/u.exec(look.text.slice(Math.max(0, at - 14), at))?.[0].length ?? 0);
  // Blanks instead of the escapes, so that offsets stay.
  const flat = look.text.slice(start, at + lines.length).replaceAll("\\n", "  ");
  const shifted = (word: Word): Word => ({ ...word, start: word.start + start, end: word.end + start });
  const matches = phrasesIn(look, wordGroups(flat, 0, flat.length).map((group) => group.map(shifted)));
  if (matches.length === 0) readUpTo.set(look, at + stepIn(lines));
  return matches;
}

/** Where, of lines with escapes, the first begins that has to be read again. */
function stepIn(lines: string): number {
  let at = 0;
  for (let line = 0; line < ESCAPED_STEP && at >= 0; line++) at = lines.indexOf("\\n", at + 1);
  return at < 0 ? lines.length - 1 : at;
}

const BIP39 = "https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki";

function rule(id: string, label: string, source: string, softer?: Partial<FinderRule>): FinderRule {
  return { id, label, kind: "seed-phrase", severity: "critical", grants: "move everything the wallet holds", source, ...softer };
}

export default (): FinderFile => ({
  name: "Wallet seed phrase",
  revoke: "",
  rules: [
    rule("wallet-phrase-bip39", "Wallet seed phrase", BIP39),
    rule("wallet-phrase-electrum", "Electrum seed phrase", "https://electrum.readthedocs.io/en/latest/seedphrase.html", {
      provider: "electrum",
    }),
    rule("wallet-phrase-ton", "TON seed phrase", "https://docs.ton.org/", { provider: "ton" }),
    rule("wallet-phrase-monero", "Monero seed phrase", "https://docs.getmonero.org/mnemonics/", { provider: "monero" }),
    rule("wallet-phrase-unproved", "Possible wallet seed phrase", BIP39),
    rule("wallet-phrase-incomplete", "Part of a wallet seed phrase", BIP39),
  ],
  finders: [
    {
      trigger: "words",
      find: (look, start, end) => (look.spend(end - start) ? phrasesIn(look, wordGroups(look.text, start, end)) : []),
    },
    { anchors: [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `\\n${letter}`), ignoreCase: true, find: findEscaped },
  ],
});
