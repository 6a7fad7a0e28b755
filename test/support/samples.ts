/** Secrets made anew for every run: valid in form, known to nobody, in no file. */
import { randomInt } from "node:crypto";
import { generateMnemonic } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { crc32Base62 } from "../../src/detect/verify/crc32.ts";

const ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Random letters and digits. */
export const alphanumeric = (length: number): string =>
  Array.from({ length }, () => ALPHANUMERIC[randomInt(ALPHANUMERIC.length)]).join("");

/** A classic GitHub token whose checksum is right. */
export function githubToken(): string {
  const prefix = "ghp_";
  return crc32Base62(prefix).complete(prefix + alphanumeric(36));
}

/** What no rule can tell: 64 letters and digits, like a Binance secret. */
export const faceless = (): string => alphanumeric(64);

export const seedPhrase = (): string => generateMnemonic(wordlist, 128);
