/**
 * Is a secret strong enough to be fingerprinted? Pure. A short or guessable one could be found again from its digest by trying, so the
 * registry refuses it; see `filter.ts`, which gives away 32 bits of each.
 */

/** Below this many bits a secret is refused. */
export const FEWEST_BITS = 64;

export type Weakness = "short" | "repetitive" | "guessable";

/** Words that fill a field without being a secret; anything that holds one is judged without it. */
const WORDS =
  /password|passphrase|passwort|secret|example|sample|changeme|letmein|qwerty|qwertz|asdfgh|abcdefgh|12345678|87654321|placeholder|your[-_ ]?(?:api)?[-_ ]?key|api[-_ ]?key|deadbeef|welcome|admin|test|demo/gi;

/** Size of the alphabet a text seems to be drawn from: the classes of characters that occur in it. */
function alphabetOf(text: string): number {
  if (/^[0-9a-f]+$/.test(text) || /^[0-9A-F]+$/.test(text)) return /[a-f]/i.test(text) ? 16 : 10;
  let size = 0;
  if (/[0-9]/.test(text)) size += 10;
  if (/[a-z]/.test(text)) size += 26;
  if (/[A-Z]/.test(text)) size += 26;
  if (/[^0-9A-Za-z]/.test(text)) size += 16;
  return size;
}

/** Characters that do not merely repeat or continue the one before: "aaaa" and "4567" count little. */
function surprises(text: string): number {
  let count = text === "" ? 0 : 1;
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    const before = i > 1 ? text.charCodeAt(i - 1) - text.charCodeAt(i - 2) : Number.NaN;
    if (step !== 0 && !(step === before && Math.abs(step) === 1)) count++;
  }
  return count;
}

/** The length of the shortest piece whose repetition makes up the text; the text's own length where there is none. */
function periodOf(text: string): number {
  const at = (text + text).indexOf(text, 1);
  return at === -1 ? text.length : at;
}

/**
 * An upper estimate of how many bits a text may hold: what its length, alphabet and the frequencies of its characters allow. It cannot
 * know that a random-looking text is a common one.
 */
export function bitsOf(text: string): number {
  const piece = text.slice(0, periodOf(text));
  const counts = new Map<string, number>();
  for (const character of piece) counts.set(character, (counts.get(character) ?? 0) + 1);
  let perCharacter = 0;
  for (const count of counts.values()) perCharacter -= (count / piece.length) * Math.log2(count / piece.length);
  // Frequencies of a short text say too little: 16 characters that all differ could hold no more than 4 bits each by them alone.
  const allowed = Math.log2(Math.max(2, alphabetOf(piece)));
  const isVaried = perCharacter >= 0.7 * Math.min(allowed, Math.log2(Math.max(2, piece.length)));
  return surprises(piece) * (isVaried ? allowed : perCharacter);
}

/** Why a secret is refused, or undefined where it is strong enough. Give it the text without surrounding space. */
export function weaknessOf(text: string): Weakness | undefined {
  // A phrase is measured in words: each of a wallet's twelve is one of 2,048 (BIP-39), eleven bits.
  const words = text.split(/\s+/);
  if (words.length >= 6) return new Set(words).size * 11 >= FEWEST_BITS ? undefined : "repetitive";
  if (text.length * Math.log2(Math.max(2, alphabetOf(text))) < FEWEST_BITS) return "short";
  if (bitsOf(text) < FEWEST_BITS) return "repetitive";
  return bitsOf(text.replace(WORDS, "")) < FEWEST_BITS ? "guessable" : undefined;
}
