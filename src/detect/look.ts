/** The text under scan together with the bounds on closer looks. One is made for each scan. */
import type { Look } from "./finder.ts";
import { type Loaded, load } from "./loaded.ts";

// A scan may read its text closely this many times over (decoding, hashing, matching), and small texts this much altogether.
const TIMES = 24;
const LEAST = 1 << 17;

export class BoundedLook implements Look {
  readonly text: string;
  readonly loaded: Loaded;
  // Made when they are needed: most texts are short, and need neither.
  #failedAt: Map<object, number> | undefined;
  #allowance: number;
  #known: Map<string, { from: number; found: number }> | undefined;

  constructor(text: string, depth: number, allowance = text.length * TIMES + LEAST) {
    this.text = text;
    this.loaded = load(text, depth);
    this.#allowance = allowance;
  }

  /** For rules whose anchor stands inside the secret: where they last looked in vain. */
  get failedAt(): Map<object, number> {
    return (this.#failedAt ??= new Map());
  }

  next(needle: string, from: number, within: number): number {
    this.#known ??= new Map();
    let known = this.#known.get(needle);
    if (!known || from < known.from || (known.found >= 0 && known.found < from)) {
      known = { from, found: this.text.indexOf(needle, from) };
      this.#known.set(needle, known);
    }
    return known.found >= 0 && known.found - from < within ? known.found : -1;
  }

  spend(length: number): boolean {
    this.#allowance -= length;
    return this.#allowance >= 0;
  }

  /** What is left, for the decoders' scans of what they decoded. */
  get allowance(): number {
    return this.#allowance;
  }
}
