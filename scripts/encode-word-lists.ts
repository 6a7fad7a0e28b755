/**
 * Packs the BIP-39 word lists of @scure/bip39 into `src/detect/verify/words/packed.ts`: `npx tsx scripts/encode-word-lists.ts`.
 * 45 kB of stems under gzip become 18 kB; a test compares what comes out with the library's lists.
 */
import { writeFileSync } from "node:fs";
import { BitWriter } from "./bit-writer.ts";
import { RangeModel } from "../src/detect/range-model.ts";
import { LANGUAGES, MIXERS, codeList, stemOf, type Script } from "../src/detect/verify/words/word-lists.ts";
import { toBase64 } from "../src/detect/verify/base64.ts";

const scripts = Object.keys(LANGUAGES) as Script[];
const lines: string[] = [];
for (const script of scripts) {
  const writer = new BitWriter();
  const model = new RangeModel(writer, MIXERS);
  const before: string[][] = [];
  for (const language of LANGUAGES[script]) {
    const { wordlist }: { wordlist: readonly string[] } = await import(`@scure/bip39/wordlists/${language}.js`);
    const stems = wordlist.map((word) => stemOf(word, script));
    codeList(script, model, before, stems);
    before.push(stems);
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
