/** The writing side of `src/detect/range-model.ts`; only the build and the tests write. */
import type { BitCoder } from "../src/detect/range-model.ts";

export class BitWriter implements BitCoder {
  readonly #bytes: number[] = [];
  #low = 0;
  #high = 0xffffffff;

  code(bit: number, chanceOfOne: number): number {
    const middle = this.#low + Math.floor((this.#high - this.#low) * chanceOfOne);
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    while ((this.#low ^ this.#high) >>> 24 === 0) {
      this.#bytes.push(this.#high >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
    }
    return bit;
  }

  end(): Uint8Array {
    return Uint8Array.from([...this.#bytes, this.#high >>> 24, 0]);
  }
}
