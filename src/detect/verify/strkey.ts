/** Stellar's StrKey: base32 of a version byte, 32 bytes and a little-endian CRC-16. */
import type { Checksum } from "./crc32.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SECRET_SEED = 18 << 3;

/** Bytes of an unpadded base32 text; `undefined` for another letter. Left-over bits are dropped. */
export function base32Bytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return undefined;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}

/** Base32 of bytes without padding. */
export function toBase32(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += LETTERS.charAt((held >> (bits - 5)) & 31);
  }
  return bits > 0 ? text + LETTERS.charAt((held << (5 - bits)) & 31) : text;
}

/** CRC-16/XMODEM: polynomial 1021, start 0. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
    crc &= 0xffff;
  }
  return crc;
}

/**
 * A Stellar secret seed (`S...`, 56 characters).
 * Source: https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md
 */
export function stellarSeed(): Checksum {
  return {
    verify(secret) {
      const bytes = secret.length === 56 ? base32Bytes(secret) : undefined;
      if (bytes?.[0] !== SECRET_SEED) return { valid: false, by: "checksum" };
      const crc = crc16(bytes.subarray(0, 33));
      return { valid: bytes[33] === (crc & 0xff) && bytes[34] === crc >> 8, by: "checksum", tells: { network: "stellar" } };
    },
    complete(shape) {
      const bytes = base32Bytes(shape) ?? new Uint8Array(35);
      bytes[0] = SECRET_SEED;
      const crc = crc16(bytes.subarray(0, 33));
      bytes[33] = crc & 0xff;
      bytes[34] = crc >> 8;
      return toBase32(bytes);
    },
  };
}
