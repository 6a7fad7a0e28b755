/**
 * The page side's synchronous first answer to "is this one of my keys?". Pure; no browser API.
 *
 * No rule can tell a Binance secret from any other 64 letters and digits, only the registry can, and the registry is asynchronous. So the
 * worker publishes, for each registered secret, its length, a 10-bit gate and the first 32 bits of its digest. A window of the text that
 * has a registered length, passes the gate and has a registered tag is held; the worker has the last word within milliseconds.
 *
 * What this gives away to a renderer that has been taken over: 32 of a secret's bits, of which registration demands at least 64.
 */
import type { Digest, Span } from "./domain.ts";
import type { PageState } from "./messages.ts";

export type Filter = PageState["filter"];

export interface FilterHit {
  span: Span;
  digest: Digest;
}

/** At most this many hits are looked for in one text: enough for any paste, few enough for one message. */
const MAX_HITS = 64;

/** 10 bits of length and outer characters: nothing that a mask does not show, and it spares a thousand hashes in every thousand and one. */
export function gateOf(text: string, start = 0, end: number = text.length): number {
  let h = end - start;
  h = Math.imul(h ^ text.charCodeAt(start), 0x9e3779b1);
  h = Math.imul(h ^ text.charCodeAt(start + 1), 0x85ebca6b);
  h = Math.imul(h ^ text.charCodeAt(end - 2), 0xc2b2ae35);
  h = Math.imul(h ^ text.charCodeAt(end - 1), 0x27d4eb2f);
  return (h ^ (h >>> 15)) & 1023;
}

/** First 32 bits of a digest as an unsigned number. */
export function tagOf(digest: Digest): number {
  return Number.parseInt(digest.slice(0, 8), 16);
}

export function buildFilter(parts: readonly { tag: number; length: number; gate: number }[]): Filter {
  const distinct = (values: number[]) => [...new Set(values)].sort((a, b) => a - b);
  return {
    lengths: distinct(parts.map((part) => part.length)),
    gates: distinct(parts.map((part) => part.gate)),
    tags: distinct(parts.map((part) => part.tag)),
  };
}

/**
 * Registered secrets in `text`, whatever surrounds them: a window may begin and end wherever two letters or digits do not touch.
 * Cost: one comparison per character and registered length, a hash only where gate and edges agree.
 */
export function findRegistered(text: string, filter: Filter, digestOf: (secret: string) => Digest): FilterHit[] {
  if (filter.tags.length === 0) return [];
  const tags = new Set(filter.tags);
  return findGated(text, filter, digestOf, (digest) => tags.has(tagOf(digest)));
}

/** The same by length and gate alone: of a thousand texts of such a length one is a hit by chance. */
export function findGated(text: string, { lengths, gates: open }: Pick<Filter, "lengths" | "gates">, digestOf: (secret: string) => Digest, isWanted: (digest: Digest) => boolean = () => true): FilterHit[] {
  const hits: FilterHit[] = [];
  const gates = new Uint8Array(1024);
  for (const gate of open) gates[gate] = 1;
  const joined = wordJoins(text);
  for (const length of lengths) {
    if (length < 2) continue;
    for (let start = 0, last = text.length - length; start <= last; start++) {
      if (joined[start] === 1 || joined[start + length] === 1) continue;
      if (gates[gateOf(text, start, start + length)] === 0) continue;
      const digest = digestOf(text.slice(start, start + length));
      if (!isWanted(digest)) continue;
      hits.push({ span: { start, end: start + length }, digest });
      if (hits.length === MAX_HITS) return hits;
      start += length - 1;
    }
  }
  return hits;
}

/** 1 at each offset where the characters before and after it are both letters or digits, so that no secret begins or ends there. */
function wordJoins(text: string): Uint8Array {
  const joined = new Uint8Array(text.length + 1);
  let before = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const word = (c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 122);
    if (word && before) joined[i] = 1;
    before = word;
  }
  return joined;
}
