/** Bech32: keys that name what they are before a `1` and end in six characters of checksum. */
import type { Checksum } from "./crc32.ts";

const LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BECH32 = 1;
const BECH32M = 0x2bc830a3;

function polymod(start: number, values: Iterable<number>): number {
  let c = start;
  for (const value of values) {
    const top = c >>> 25;
    c = ((c & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < 5; i++) if ((top >> i) & 1) c ^= GENERATOR[i] ?? 0;
  }
  return c >>> 0;
}

function start(name: string): number {
  const codes = Array.from(name, (letter) => letter.charCodeAt(0));
  return polymod(1, [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]);
}

/** Whether a text is Bech32 or Bech32m under its own name. One case throughout, as the standard demands. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const parting = lower.lastIndexOf("1");
  if (parting < 1 || lower.length - parting < 7) return false;
  const values: number[] = [];
  for (let i = parting + 1; i < lower.length; i++) {
    const value = LETTERS.indexOf(lower.charAt(i));
    if (value < 0) return false;
    values.push(value);
  }
  const sum = polymod(start(lower.slice(0, parting)), values);
  return sum === BECH32 || sum === BECH32M;
}

/**
 * Proves a Bech32 secret; `network` is told on where it is known from the name alone.
 * Source: https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */
export function bech32(network?: string): Checksum {
  return {
    verify: (secret) => ({
      valid: isBech32(secret),
      by: "checksum",
      ...(network === undefined ? {} : { tells: { network } }),
    }),
    complete(shape) {
      const lower = shape.toLowerCase();
      const parting = lower.lastIndexOf("1");
      const body = Array.from(lower.slice(parting + 1, -6), (letter) => LETTERS.indexOf(letter));
      const sum = polymod(start(lower.slice(0, parting)), [...body, 0, 0, 0, 0, 0, 0]) ^ BECH32;
      let check = "";
      for (let i = 5; i >= 0; i--) check += LETTERS.charAt((sum >>> (5 * i)) & 31);
      const text = lower.slice(0, -6) + check;
      return shape === lower ? text : text.toUpperCase();
    },
  };
}
