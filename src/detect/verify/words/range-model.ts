/**
 * An adaptive binary arithmetic coder, small enough to be cheaper than what it saves: it keeps the ten word lists at a third of their
 * gzip size.
 *
 * Each bit is predicted from counts under several contexts, coarse to fine: p = (ones + WEIGHT * p) / (zeros + ones + WEIGHT), begun at
 * one half, so that a context that has seen little leans on the coarser one. Only + - * / on doubles and 32-bit integers are used,
 * which are exact in every engine; a `Math.exp` would not be. Encoder and decoder run the same model, see `word-lists.ts`.
 */

/** How many sightings the coarser context is worth; measured, see `scripts/encode-word-lists.ts`. */
const WEIGHT = 4;
/** Counts are halved beyond this, so that the model follows an alphabet as it goes by. */
const MEMORY = 120;
const SLOT_BITS = 18;

/** One direction of the coder: given a bit to write, or asked for the next; either way returns it. */
export interface BitCoder {
  code(bit: number, chanceOfOne: number): number;
}

/** A number that names a context. Collisions only cost a little compression. */
export function context(kind: number, a = 0, b = 0, c = 0): number {
  let hash = Math.imul(kind, 0x2c1b3c6d);
  hash = Math.imul(hash ^ a, 0x9e3779b1) ^ (hash >>> 15);
  hash = Math.imul(hash ^ b, 0x85ebca6b) ^ (hash >>> 13);
  return Math.imul(hash ^ c, 0xc2b2ae35) ^ (hash >>> 16);
}

export class RangeModel {
  readonly #coder: BitCoder;
  readonly #zeros = new Uint8Array(1 << SLOT_BITS);
  readonly #ones = new Uint8Array(1 << SLOT_BITS);
  /** Slots of the bit at hand; kept because allocating them anew would be most of the work. */
  readonly #slots = new Int32Array(4);

  constructor(coder: BitCoder) {
    this.#coder = coder;
  }

  #bit(bit: number, used: number): number {
    const slots = this.#slots;
    let chance = 0.5;
    for (let i = 0; i < used; i++) {
      const slot = slots[i] ?? 0;
      const ones = this.#ones[slot] ?? 0;
      chance = (ones + WEIGHT * chance) / (ones + (this.#zeros[slot] ?? 0) + WEIGHT);
    }
    const coded = this.#coder.code(bit, Math.min(0.9998, Math.max(0.0002, chance)));
    const counts = coded ? this.#ones : this.#zeros;
    for (let i = 0; i < used; i++) {
      const slot = slots[i] ?? 0;
      counts[slot] = (counts[slot] ?? 0) + 1;
      if ((counts[slot] ?? 0) > MEMORY) {
        this.#ones[slot] = (this.#ones[slot] ?? 0) >> 1;
        this.#zeros[slot] = (this.#zeros[slot] ?? 0) >> 1;
      }
    }
    return coded;
  }

  /** Codes a number of `width` bits; at most four `contexts`, from coarse to fine. When decoding, what is given as `value` is not looked at. */
  symbol(value: number, width: number, contexts: readonly number[]): number {
    let node = 1;
    for (let i = width - 1; i >= 0; i--) {
      for (let n = 0; n < contexts.length; n++) {
        this.#slots[n] = Math.imul((contexts[n] ?? 0) ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b) >>> (32 - SLOT_BITS);
      }
      node = node * 2 + this.#bit((value >> i) & 1, contexts.length);
    }
    return node - (1 << width);
  }
}

/** Reads bits back from bytes. Past the end there are zeros. */
export class BitReader implements BitCoder {
  readonly #bytes: Uint8Array;
  #at = 0;
  #low = 0;
  #high = 0xffffffff;
  #value = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let i = 0; i < 4; i++) this.#shift();
  }

  #shift(): void {
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
  }

  code(_bit: number, chanceOfOne: number): number {
    const middle = this.#low + Math.floor((this.#high - this.#low) * chanceOfOne);
    const bit = this.#value <= middle ? 1 : 0;
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    while ((this.#low ^ this.#high) >>> 24 === 0) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
      this.#shift();
    }
    return bit;
  }
}
