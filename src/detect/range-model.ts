/**
 * An adaptive binary arithmetic coder, small enough to be cheaper than what it saves: it keeps the ten word lists at
 * less than half of their gzip size.
 *
 * Each bit is predicted under several contexts; a mixer weighs the predictions by how well they did before, as PAQ's does
 * (http://mattmahoney.net/dc/dce.html#Section_43). Only + - * / on doubles and 32-bit integers are used, which are exact in every
 * engine; a `Math.exp` would not be. Encoder and decoder run the same model over the same walk: `codeList`.
 */

/** Most contexts of one symbol. */
const MOST = 6;
/** Two megabytes of cells while the lists are unpacked. What is coded was coded with as many. */
const CELL_BITS = 19;
/** How fast the mixer learns, and the weight each input begins with; measured on what is coded. */
const RATE = 0.012;
const FIRST_WEIGHT = 0.25;
/** The surest a prediction may be. */
const LEAST_CHANCE = 1 / 4096;

/** One direction of the coder: given a bit to write, or asked for the next; either way returns it. */
export interface BitCoder {
  code(bit: number, chanceOfOne: number): number;
}

/** A number that names a context. */
export function context(kind: number, a = 0, b = 0, c = 0): number {
  let hash = Math.imul(kind, 0x2c1b3c6d);
  hash = Math.imul(hash ^ a, 0x9e3779b1) ^ (hash >>> 15);
  hash = Math.imul(hash ^ b, 0x85ebca6b) ^ (hash >>> 13);
  return Math.imul(hash ^ c, 0xc2b2ae35) ^ (hash >>> 16);
}

/** Chances by their logit, in steps of 1/256 from -12 to 12: 1 / (1 + e^-x), with e^x as (1 + x/1024)^1024, which is near enough. */
const SQUASHED = Float64Array.from({ length: 24 * 256 }, (_, step) => {
  let power = 1 - (step / 256 - 12) / 1024;
  for (let i = 0; i < 10; i++) power *= power;
  return 1 / (1 + power);
});

/** The other way round: logits by chance, in 4096 steps. */
const STRETCHED = new Float64Array(4096);
for (let step = 0, logit = 0; step < 4096; step++) {
  while ((SQUASHED[logit] as number) * 4096 < step + 0.5) logit++;
  STRETCHED[step] = logit / 256 - 12;
}

/** What a context is moved by when it has been met so often. */
const PACE = Float64Array.from({ length: 256 }, (_, times) => 1 / (times + 1.5));

export class RangeModel {
  readonly #coder: BitCoder;
  /**
   * Per context and bit: chance of a one in 65536ths (16 bits), how often it was met (8), and whose cell it is (8): a context that finds
   * another's there begins anew. The cells of three bits in a row lie side by side, as going to memory is most of the work.
   */
  readonly #cells = new Int32Array(1 << CELL_BITS);
  readonly #weights: Float64Array;
  // Of the bit at hand; kept because allocating them anew would take longer than using them.
  readonly #lines = new Int32Array(MOST);
  readonly #owners = new Int32Array(MOST);
  readonly #found = new Int32Array(MOST);
  readonly #inputs = new Float64Array(MOST);

  /** `mixers` is how many sets of weights there are; {@link symbol} names the one to use. */
  constructor(coder: BitCoder, mixers: number) {
    this.#coder = coder;
    this.#weights = new Float64Array(mixers * MOST).fill(FIRST_WEIGHT);
  }

  /**
   * Codes a number of `width` bits under at most six `contexts`. When decoding, what is given as `value` is not looked at.
   * One long function of local variables: this is where the time goes, and the first text in a frame waits for it.
   */
  symbol(value: number, width: number, mixer: number, contexts: ArrayLike<number>): number {
    const coder = this.#coder;
    const cells = this.#cells;
    const lines = this.#lines;
    const owners = this.#owners;
    const found = this.#found;
    const inputs = this.#inputs;
    const weights = this.#weights;
    const base = mixer * MOST;
    const used = contexts.length;
    let node = 1;
    let local = 1;
    for (let left = width - 1; left >= 0; left--) {
      if ((width - 1 - left) % 3 === 0) {
        local = 1;
        for (let i = 0; i < used; i++) {
          const hash = Math.imul((contexts[i] as number) ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
          lines[i] = (hash >>> (35 - CELL_BITS)) << 3;
          // An untouched cell is nobody's.
          owners[i] = hash & 255 || 1;
        }
      }
      let sum = 0;
      for (let i = 0; i < used; i++) {
        const owner = owners[i] as number;
        const cell = cells[(lines[i] as number) + local] as number;
        const isOwn = (cell & 255) === owner;
        found[i] = isOwn ? cell : (1 << 31) | owner;
        // Of a context that was never met nothing is known.
        const input = isOwn ? (STRETCHED[cell >>> 20] as number) : 0;
        inputs[i] = input;
        sum += input * (weights[base + i] as number);
      }
      const mixed = SQUASHED[sum > 11.99 ? 6143 : sum < -12 ? 0 : ((sum + 12) * 256) | 0] as number;
      const coded = coder.code((value >> left) & 1, mixed < LEAST_CHANCE ? LEAST_CHANCE : mixed > 1 - LEAST_CHANCE ? 1 - LEAST_CHANCE : mixed);
      const step = (coded - mixed) * RATE;
      for (let i = 0; i < used; i++) {
        weights[base + i] = (weights[base + i] as number) + (inputs[i] as number) * step;
        const cell = found[i] as number;
        const chance = cell >>> 16;
        const times = (cell >> 8) & 255;
        const moved = chance + ((coded ? 65520 : 16) - chance) * (PACE[times] as number);
        cells[(lines[i] as number) + local] = (moved << 16) | ((times < 255 ? times + 1 : times) << 8) | (cell & 255);
      }
      node = node * 2 + coded;
      local = local * 2 + coded;
    }
    return node - (1 << width);
  }

  /** Codes a number below `below` of which nothing is known, by halves. */
  uniform(value: number, below: number): number {
    let from = 0;
    let to = below;
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (this.#coder.code(value >= middle ? 1 : 0, (to - middle) / (to - from))) from = middle;
      else to = middle;
    }
    return from;
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
