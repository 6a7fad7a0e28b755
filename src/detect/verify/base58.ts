/** Base58 and Base58Check: wallet keys that carry four bytes of double SHA-256. */
import { sha256 } from "@noble/hashes/sha2.js";
import type { Proof, Verify } from "../rule.ts";

export const BITCOIN_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
export const RIPPLE_ALPHABET = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/** Longer texts are not keys; the decoding is quadratic, so the bound is what keeps it cheap. */
const LONGEST = 120;

/** Bytes of a Base58 text; `undefined` for another letter or more than 120 characters. */
export function base58Bytes(text: string, alphabet: string = BITCOIN_ALPHABET): Uint8Array | undefined {
  if (text.length > LONGEST) return undefined;
  const digits: number[] = [];
  for (const letter of text) {
    let carry = alphabet.indexOf(letter);
    if (carry < 0) return undefined;
    for (let i = 0; i < digits.length; i++) {
      carry += (digits[i] ?? 0) * 58;
      digits[i] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) digits.push(carry & 0xff);
  }
  const zero = alphabet.charAt(0);
  for (let i = 0; i < text.length && text.charAt(i) === zero; i++) digits.push(0);
  return Uint8Array.from(digits.reverse());
}

function checksum(payload: Uint8Array): Uint8Array {
  return sha256(sha256(payload)).subarray(0, 4);
}

/** Payload of a Base58Check text, checksum removed; `undefined` if the checksum is wrong. */
export function base58Check(text: string, alphabet: string = BITCOIN_ALPHABET): Uint8Array | undefined {
  const bytes = base58Bytes(text, alphabet);
  if (!bytes || bytes.length < 5) return undefined;
  const payload = bytes.subarray(0, -4);
  return checksum(payload).every((byte, i) => byte === bytes[bytes.length - 4 + i]) ? payload : undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Version byte of a private key, and the network it is for. Ranges of the first letters were computed from these. */
const WIF_NETWORKS: Readonly<Record<number, string>> = {
  0x80: "bitcoin",
  0xef: "bitcoin testnet",
  0xb0: "litecoin",
  0x9e: "dogecoin",
  0xcc: "dash",
};

/**
 * A private key in wallet import format: version byte, 32 bytes, and 01 where the public key is compressed.
 * Source: https://en.bitcoin.it/wiki/Wallet_import_format
 */
export const wif: Verify = (secret) => {
  const payload = base58Check(secret);
  const network = payload && WIF_NETWORKS[payload[0] ?? -1];
  const shaped = payload?.length === 33 || (payload?.length === 34 && payload[33] === 1);
  return network !== undefined && shaped ? { valid: true, by: "checksum", tells: { network } } : INVALID;
};

const INVALID: Proof = { valid: false, by: "checksum" };

/**
 * A private key encrypted under a password.
 * Source: https://github.com/bitcoin/bips/blob/master/bip-0038.mediawiki
 */
export const bip38: Verify = (secret) => {
  const payload = base58Check(secret);
  return payload?.length === 39 && payload[0] === 1 && (payload[1] === 0x42 || payload[1] === 0x43)
    ? { valid: true, by: "checksum", tells: { network: "bitcoin", encrypted: true } }
    : INVALID;
};

/**
 * Version bytes of extended private keys.
 * Source: https://github.com/satoshilabs/slips/blob/master/slip-0132.md
 */
const EXTENDED_NETWORKS: Readonly<Record<string, string>> = {
  "0488ade4": "bitcoin",
  "049d7878": "bitcoin",
  "04b2430c": "bitcoin",
  "0295b005": "bitcoin",
  "02aa7a99": "bitcoin",
  "04358394": "bitcoin testnet",
  "044a4e28": "bitcoin testnet",
  "045f18bc": "bitcoin testnet",
  "024285b5": "bitcoin testnet",
  "02575048": "bitcoin testnet",
  "019d9cfe": "litecoin",
  "01b26792": "litecoin",
  "02fac398": "dogecoin",
};

/** The versions above, for samples. */
export const EXTENDED_VERSIONS: readonly string[] = Object.keys(EXTENDED_NETWORKS);

/**
 * An extended private key: 78 bytes, byte 45 is zero.
 * Source: https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki
 */
export const extendedPrivateKey: Verify = (secret) => {
  const payload = base58Check(secret);
  if (payload?.length !== 78 || payload[45] !== 0) return INVALID;
  const version = Array.from(payload.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const network = EXTENDED_NETWORKS[version];
  return network === undefined ? INVALID : { valid: true, by: "checksum", tells: { network } };
};

/**
 * An XRP Ledger seed, for secp256k1 (`s`) or Ed25519 (`sEd`).
 * Source: https://xrpl.org/docs/references/protocol/data-types/base58-encodings
 */
export const xrpSeed: Verify = (secret) => {
  const payload = base58Check(secret, RIPPLE_ALPHABET);
  const seed =
    (payload?.length === 17 && payload[0] === 0x21) ||
    (payload?.length === 19 && startsWith(payload, [0x01, 0xe1, 0x4b]));
  return seed ? { valid: true, by: "checksum", tells: { network: "xrp" } } : INVALID;
};

/** Prefix bytes, length of what follows, and whether that is encrypted. */
const TEZOS_KEYS: readonly (readonly [prefix: readonly number[], length: number, encrypted: boolean])[] = [
  [[0x0d, 0x0f, 0x3a, 0x07], 32, false], // edsk, seed
  [[0x2b, 0xf6, 0x4e, 0x07], 64, false], // edsk, seed and public key
  [[0x11, 0xa2, 0xe0, 0xc9], 32, false], // spsk
  [[0x10, 0x51, 0xee, 0xbd], 32, false], // p2sk
  [[0x07, 0x5a, 0x3c, 0xb3, 0x29], 56, true], // edesk
];

/**
 * A Tezos secret key.
 * Source: https://gitlab.com/tezos/tezos/-/blob/master/src/lib_crypto/base58.ml
 */
export const tezosKey: Verify = (secret) => {
  const payload = base58Check(secret);
  const kind =
    payload && TEZOS_KEYS.find(([prefix, length]) => payload.length === prefix.length + length && startsWith(payload, prefix));
  return kind ? { valid: true, by: "checksum", tells: { network: "tezos", encrypted: kind[2] } } : INVALID;
};

function base58Text(bytes: Uint8Array, alphabet: string): string {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  let text = "";
  for (; value > 0n; value /= 58n) text = alphabet.charAt(Number(value % 58n)) + text;
  for (const byte of bytes) {
    if (byte !== 0) break;
    text = alphabet.charAt(0) + text;
  }
  return text;
}

/** Base58Check of a payload; for samples. */
export function toBase58Check(payload: Uint8Array, alphabet: string = BITCOIN_ALPHABET): string {
  return base58Text(Uint8Array.from([...payload, ...checksum(payload)]), alphabet);
}

/** Base58 of bytes; for samples. */
export function toBase58(bytes: Uint8Array): string {
  return base58Text(bytes, BITCOIN_ALPHABET);
}
