/**
 * The page side's synchronous first answer to "is this one of the company's secrets?", for lists of up to a million. Pure; no browser API.
 *
 * The registry's own filter (`../filter.ts`) asks every window of every registered length. With a million secrets of many lengths that would
 * hash a text thousands of times over, so here only whole tokens are asked: what stands between blanks, quotes and separators, is as long
 * as a listed secret and is no plain word. What is asked is looked up in a Bloom filter of sixteen bits a secret and four probes: of
 * five hundred tokens that are not listed about one is taken for listed, held, and let go by the worker within milliseconds.
 *
 * A renderer that has been taken over can tell with it that a text it already has may be a company secret (nine bits of certainty), no more.
 */
import type { Digest, Span } from "../domain.ts";

export interface CompanyFilter {
  /** A power of two of bytes; empty: nothing is listed. */
  bits: Uint8Array;
  /** Lengths of listed secrets, ascending, distinct. */
  lengths: readonly number[];
}

const BITS_PER_SECRET = 16;
const LEAST_BYTES = 64;

/** At most this many tokens of one text are hashed: enough for any paste, few enough for one tick. */
const MOST_TOKENS = 5_000;
/** And so many hits go to the worker. */
const MOST_HITS = 64;

export function buildCompanyFilter(digests: readonly Digest[]): Uint8Array {
  if (digests.length === 0) return new Uint8Array(0);
  const bytes = Math.max(LEAST_BYTES, 2 ** Math.ceil(Math.log2((digests.length * BITS_PER_SECRET) / 8)));
  const bits = new Uint8Array(bytes);
  for (const digest of digests) for (const place of placesOf(digest, bytes)) bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
  return bits;
}

/** Four places of a digest: its second to fifth 32 bits. The first are what the registry's filter publishes. */
function placesOf(digest: Digest, bytes: number): number[] {
  const mask = bytes * 8 - 1;
  return [8, 16, 24, 32].map((at) => Number.parseInt(digest.slice(at, at + 8), 16) & mask);
}

export function mayBeListed(digest: Digest, bits: Uint8Array): boolean {
  return bits.length > 0 && placesOf(digest, bits.length).every((place) => ((bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0);
}

/** A run without blanks and quotes, and the finer pieces of it: what follows a separator, and runs of the letters that keys are written in. */
const RUN = /[^\s"'`<>()[\]{},;]+/g;
const PIECE = /[A-Za-z0-9+/_.~-]+={0,2}|[A-Za-z0-9_-]+/g;
const AFTER_SEPARATOR = /[=:](?=[^=:])/g;

/** No plain word, and no number: only such tokens are strong enough to be listed (see `detect/strength.ts`). */
function isDense(token: string): boolean {
  return (/\d/.test(token) && /[A-Za-z]/.test(token)) || (/[a-z]/.test(token) && /[A-Z]/.test(token) && !/^[A-Z]?[a-z]+$/.test(token)) || /[^A-Za-z0-9.]/.test(token);
}

/** Tokens of a text that may be listed, by position. */
export function findListed(text: string, { bits, lengths }: CompanyFilter, digestOf: (secret: string) => Digest): { span: Span; digest: Digest }[] {
  const hits: { span: Span; digest: Digest }[] = [];
  if (bits.length === 0) return hits;
  const wanted = new Set(lengths);
  const longest = lengths.at(-1) ?? 0;
  const shortest = lengths[0] ?? 0;
  const asked = new Set<number>();
  let left = MOST_TOKENS;

  const ask = (start: number, end: number): void => {
    if (!wanted.has(end - start) || left === 0 || hits.length === MOST_HITS) return;
    const place = start * (longest + 1) + (end - start);
    if (asked.has(place)) return;
    asked.add(place);
    const token = text.slice(start, end);
    if (!isDense(token)) return;
    left--;
    const digest = digestOf(token);
    if (mayBeListed(digest, bits)) hits.push({ span: { start, end }, digest });
  };

  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (run.length < shortest) continue;
    ask(index, index + run.length);
    for (const separator of run.matchAll(AFTER_SEPARATOR)) ask(index + separator.index + 1, index + run.length);
    for (const { 0: piece, index: at } of run.matchAll(PIECE)) {
      ask(index + at, index + at + piece.length);
      // A sentence's full stop is no part of a key.
      if (piece.endsWith(".")) ask(index + at, index + at + piece.length - 1);
    }
    if (left === 0) break;
  }
  return hits.sort((a, b) => a.span.start - b.span.start);
}
