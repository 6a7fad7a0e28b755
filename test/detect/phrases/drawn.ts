/** Phrases as wallets draw them, the same in every run: one in some thousand is by chance made of what sentences or tables are made of, and passed over. */
import { entropyToMnemonic } from "@scure/bip39";

/** Entropy that is different for each seed. */
export function entropy(bytes: number, seed: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, i) => (Math.imul(i + 1 + seed * 77, 2654435761) >>> 13) & 0xff);
}

export function drawnPhrase(words: number, seed: number, list: readonly string[]): string {
  return entropyToMnemonic(entropy((words / 3) * 4, seed), [...list]).replaceAll("\u3000", " ");
}
