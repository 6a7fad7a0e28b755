/** Proofs that words in a row are a wallet's phrase. Each gets words or their numbers in a list, and reads nothing else. */
import { hmac } from "@noble/hashes/hmac.js";
import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { crc32Utf8 } from "./crc32.ts";

/** Lengths a BIP-39 phrase may have, longest first. */
export const PHRASE_LENGTHS: readonly number[] = [24, 21, 18, 15, 12];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Whether eleven-bit numbers end in the checksum of what they say: of every 33 bits one is checksum.
 * Source: https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki
 */
export function hasBip39Checksum(numbers: readonly number[]): boolean {
  if (!PHRASE_LENGTHS.includes(numbers.length)) return false;
  const checkBits = numbers.length / 3;
  const entropy = new Uint8Array(checkBits * 4);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const number of numbers) {
    held = ((held << 11) | number) & 0x7ffff;
    bits += 11;
    while (bits >= 8 && at < entropy.length) {
      bits -= 8;
      entropy[at++] = (held >> bits) & 0xff;
    }
  }
  const check = held & ((1 << checkBits) - 1);
  return (sha256(entropy)[0] ?? 0) >> (8 - checkBits) === check;
}

/**
 * Whether Electrum took this phrase for a seed of its own: the hash begins with 01, 100, 101 or 102.
 * Source: https://electrum.readthedocs.io/en/latest/seedphrase.html
 */
export function isElectrumSeed(phrase: string): boolean {
  const [first = 0, second = 0] = hmac(sha512, utf8("Seed version"), utf8(phrase));
  return first === 0x01 || (first === 0x10 && second >> 4 <= 2);
}

/**
 * Whether a phrase of 24 words without password is valid on TON. Two to three milliseconds: let every other test go first.
 * Source: https://github.com/toncenter/tonweb-mnemonic/blob/master/src/functions/is-basic-seed.ts
 */
export function isTonSeed(phrase: string): boolean {
  const entropy = hmac(sha512, utf8(phrase), new Uint8Array());
  return pbkdf2(sha512, entropy, utf8("TON seed version"), { c: 390, dkLen: 64 })[0] === 0;
}

/**
 * Whether the last of 25 (or 13) words repeats the one that the CRC-32 of the others' first three letters points at. It needs no list.
 * Source: https://github.com/monero-project/monero/blob/master/src/mnemonics/electrum-words.cpp
 */
export function hasMoneroChecksum(words: readonly string[]): boolean {
  const body = words.slice(0, -1);
  const pointed = body[crc32Utf8(body.map((word) => word.slice(0, 3)).join("")) % body.length];
  return pointed !== undefined && pointed === words.at(-1);
}
