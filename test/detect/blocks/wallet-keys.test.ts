import { ed25519 } from "@noble/curves/ed25519.js";
import { base58 } from "@scure/base";
import { expect, test } from "vitest";
import makeFile from "../../../src/detect/blocks/wallet-keys.ts";
import { EXTENDED_VERSIONS, RIPPLE_ALPHABET, toBase58Check } from "../../../src/detect/verify/base58.ts";
import { stellarSeed } from "../../../src/detect/verify/strkey.ts";
import { runFinders, rulesIn } from "../../support/finder-run.ts";

const key = Uint8Array.from({ length: 32 }, (_, i) => i * 7 + 3);
const least = new Uint8Array(32);
const most = new Uint8Array(32).fill(255);

const bytes = (...parts: (number | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...part])));

const hex = (text: string): Uint8Array => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const pair = bytes(key, ed25519.getPublicKey(key));

test.each([0x80, 0xef, 0xb0, 0x9e, 0xcc])("private keys of version %i are found from the smallest to the largest", (version) => {
  for (const secret of [least, key, most]) {
    for (const payload of [bytes(version, secret), bytes(version, secret, 1)]) {
      expect(rulesIn(makeFile(), `key: ${toBase58Check(payload)}.`)).toEqual(["wallet-key-wif"]);
    }
  }
});

test.each(EXTENDED_VERSIONS)("an extended private key of version %s is found", (version) => {
  for (const rest of [new Uint8Array(41), new Uint8Array(41).fill(255)]) {
    expect(rulesIn(makeFile(), toBase58Check(bytes(hex(version), rest, 0, key)))).toEqual(["wallet-key-extended"]);
  }
});

test.each([
  ["BIP-38", toBase58Check(bytes(1, 0x42, 0xc0, key, 1, 2, 3, 4)), "wallet-key-bip38"],
  ["Stellar", stellarSeed().complete("S" + "A".repeat(20) + "Q7".repeat(17) + "A"), "wallet-key-stellar"],
  ["XRP", toBase58Check(bytes(0x21, key.subarray(0, 16)), RIPPLE_ALPHABET), "wallet-key-xrp"],
  ["XRP over Ed25519", toBase58Check(bytes(1, 0xe1, 0x4b, key.subarray(0, 16)), RIPPLE_ALPHABET), "wallet-key-xrp"],
  ["Tezos", toBase58Check(bytes(0x0d, 0x0f, 0x3a, 0x07, key)), "wallet-key-tezos"],
  ["Tezos with its public key", toBase58Check(bytes(0x2b, 0xf6, 0x4e, 0x07, pair)), "wallet-key-tezos"],
  ["encrypted Tezos", toBase58Check(bytes(0x07, 0x5a, 0x3c, 0xb3, 0x29, key, key.subarray(0, 24))), "wallet-key-tezos-encrypted"],
  ["Solana", base58.encode(pair), "wallet-key-solana"],
  ["NEAR", `ed25519:${base58.encode(pair)}`, "wallet-key-near"],
  ["Solana as an array", JSON.stringify([...pair]), "wallet-key-solana"],
  ["Solana as a pretty array", JSON.stringify([...pair], null, 2), "wallet-key-solana"],
])("a %s key is found, and not once a character is changed", (_, text, rule) => {
  const [found, ...more] = runFinders(makeFile(), `secret ${text}\n`);
  expect([found?.rule, found?.confidence, more.length]).toEqual([rule, "verified", 0]);
  const at = text.length - 12;
  const changed = text.slice(0, at) + (/[1-8]/.test(text.charAt(at)) ? "9" : "2") + text.slice(at + 1);
  expect(changed).not.toBe(text);
  expect(rulesIn(makeFile(), changed)).toEqual([]);
});

test("addresses, extended public keys and arrays of other numbers are silent", () => {
  const address = toBase58Check(bytes(0, key.subarray(0, 20)));
  const xpub = toBase58Check(bytes(hex("0488b21e"), new Uint8Array(41), 2, key));
  const others = JSON.stringify(Array.from({ length: 64 }, (_, i) => (i * 31) % 256));
  expect(rulesIn(makeFile(), [address, xpub, base58.encode(key), others].join(" "))).toEqual([]);
});
