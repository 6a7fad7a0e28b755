/**
 * Packs the BIP-39 word lists of @scure/bip39 into `src/detect/verify/words/packed.ts`: `npx tsx scripts/encode-word-lists.ts`.
 * 45 kB of stems under gzip become 20 kB; a test compares what comes out with the library's lists.
 */
import { writeFileSync } from "node:fs";
import { RangeModel, type BitCoder } from "../src/detect/verify/words/range-model.ts";
import { LANGUAGES, codeList, stemOf, type Script } from "../src/detect/verify/words/word-lists.ts";
import { toBase64 } from "../src/detect/verify/base64.ts";

class BitWriter implements BitCoder {
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

const scripts = Object.keys(LANGUAGES) as Script[];
const lines: string[] = [];
for (const script of scripts) {
  const writer = new BitWriter();
  const model = new RangeModel(writer);
  let before: string[] | undefined;
  for (const language of LANGUAGES[script]) {
    const { wordlist }: { wordlist: readonly string[] } = await import(`@scure/bip39/wordlists/${language}.js`);
    const stems = wordlist.map((word) => stemOf(word, script));
    codeList(script, model, before, stems);
    before = stems;
  }
  lines.push(`  ${script}: "${toBase64(writer.end())}",`);
}
writeFileSync(
  new URL("../src/detect/verify/words/packed.ts", import.meta.url),
  `/** Made by \`scripts/encode-word-lists.ts\`; do not edit. */
import type { Script } from "./word-lists.ts";

export const PACKED: Readonly<Record<Script, string>> = {
${lines.join("\n")}
};
`,
);
