/**
 * A small synchronous inflate (RFC 1951, gzip's and zlib's frames): the platform's own is asynchronous. Output is bounded, so a bomb costs
 * no more than the bound. Returns `undefined` for anything malformed.
 */

const LENGTH_BASE = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]; // prettier-ignore
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Codes of one alphabet: how many of each length, and the symbols in order (the canonical form of RFC 1951, 3.2.2). */
interface Codes {
  counts: Uint16Array;
  symbols: Uint16Array;
}

function codesOf(lengths: readonly number[]): Codes {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const offsets = new Uint16Array(16);
  for (let n = 1; n < 15; n++) offsets[n + 1] = (offsets[n] ?? 0) + (counts[n] ?? 0);
  const symbols = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    symbols[offsets[length] ?? 0] = symbol;
    offsets[length] = (offsets[length] ?? 0) + 1;
  }
  return { counts, symbols };
}

const fixedLengths = (): number[] => Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8));

class Malformed extends Error {}

/** Inflates gzip, zlib or raw deflate, at most `most` bytes of it. */
export function inflate(bytes: Uint8Array, most: number): Uint8Array | undefined {
  let at = 0;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const flags = bytes[3] ?? 0;
    at = 10;
    if (flags & 4) at += 2 + (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8);
    for (const field of [8, 16]) if (flags & field) while (at < bytes.length && bytes[at++] !== 0);
    if (flags & 2) at += 2;
  } else if (((bytes[0] ?? 0) & 15) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0) at = 2;

  const out = new Uint8Array(most);
  let size = 0;
  let hold = 0;
  let held = 0;
  const bits = (count: number): number => {
    while (held < count) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Malformed();
      hold |= byte << held;
      held += 8;
    }
    const value = hold & ((1 << count) - 1);
    hold >>>= count;
    held -= count;
    return value;
  };
  const symbol = ({ counts, symbols }: Codes): number => {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      code |= bits(1);
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + code - first] ?? 0;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Malformed();
  };
  const dynamicCodes = (): [Codes, Codes] => {
    const [literals, distances, orders] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
    const orderLengths = new Array<number>(19).fill(0);
    for (let n = 0; n < orders; n++) orderLengths[ORDER[n] ?? 0] = bits(3);
    const order = codesOf(orderLengths);
    const lengths: number[] = [];
    while (lengths.length < literals + distances) {
      const next = symbol(order);
      if (next < 16) lengths.push(next);
      else {
        const repeated = next === 16 ? (lengths[lengths.length - 1] ?? 0) : 0;
        const times = next === 16 ? 3 + bits(2) : next === 17 ? 3 + bits(3) : 11 + bits(7);
        for (let n = 0; n < times; n++) lengths.push(repeated);
      }
    }
    return [codesOf(lengths.slice(0, literals)), codesOf(lengths.slice(literals, literals + distances))];
  };
  const block = (literals: Codes, distances: Codes): void => {
    for (let next = symbol(literals); next !== 256 && size < most; next = symbol(literals)) {
      if (next < 256) {
        out[size++] = next;
        continue;
      }
      const length = (LENGTH_BASE[next - 257] ?? 0) + bits(LENGTH_BITS[next - 257] ?? 0);
      const code = symbol(distances);
      const distance = (DISTANCE_BASE[code] ?? 0) + bits(code < 2 ? 0 : (code >> 1) - 1);
      if (distance > size || distance === 0) throw new Malformed();
      const end = Math.min(size + length, most);
      if (distance === 1) out.fill(out[size - 1] as number, size, end);
      else for (let n = size; n < end; n++) out[n] = out[n - distance] as number;
      size = end;
    }
  };
  try {
    for (let last = 0; last === 0 && size < most; ) {
      last = bits(1);
      const kind = bits(2);
      if (kind === 0) {
        hold = held = 0;
        const length = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
        at += 4;
        if (at + length > bytes.length) throw new Malformed();
        const piece = bytes.subarray(at, at + Math.min(length, most - size));
        out.set(piece, size);
        size += piece.length;
        at += length;
      } else if (kind === 1) block(codesOf(fixedLengths()), codesOf(new Array<number>(30).fill(5)));
      else if (kind === 2) block(...dynamicCodes());
      else throw new Malformed();
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    // A cut tail leaves what came before it.
    if (size === 0) return undefined;
  }
  return out.subarray(0, size);
}
