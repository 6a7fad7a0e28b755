import { ed25519 } from "@noble/curves/ed25519.js";
import { base58, base58check, bech32 as scureBech32, bech32m } from "@scure/base";
import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { base58Bytes, base58Check, bip38, extendedPrivateKey, tezosKey, toBase58, toBase58Check, wif, xrpSeed } from "../../../src/detect/verify/base58.ts";
import { base64Bytes, toBase64 } from "../../../src/detect/verify/base64.ts";
import { bech32, isBech32 } from "../../../src/detect/verify/bech32.ts";
import { ed25519PublicKey, isEd25519Pair } from "../../../src/detect/verify/ed25519.ts";
import { ed25519PairBase64 } from "../../../src/detect/verify/key-pair.ts";
import { secp256k1Key } from "../../../src/detect/verify/private-scalar.ts";
import { crc16, stellarSeed } from "../../../src/detect/verify/strkey.ts";

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test("Base58 and Base58Check agree with @scure/base", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 80 }), (bytes) => {
      expect(toBase58(bytes)).toBe(base58.encode(bytes));
      expect(base58Bytes(base58.encode(bytes))).toEqual(bytes);
      expect(toBase58Check(bytes)).toBe(base58check(sha256).encode(bytes));
      expect(base58Check(toBase58Check(bytes))).toEqual(bytes);
    }),
    { numRuns: 50 },
  );
});

test("Bech32 agrees with @scure/base, in both cases of letters and both constants", () => {
  fc.assert(
    fc.property(fc.constantFrom("nsec", "suiprivkey", "age-secret-key-"), bytesOf(32), (name, bytes) => {
      const words = scureBech32.toWords(bytes);
      const text = scureBech32.encode(name, words, false);
      expect(isBech32(text)).toBe(true);
      expect(isBech32(text.toUpperCase())).toBe(true);
      expect(isBech32(bech32m.encode(name, words, false))).toBe(true);
      expect(isBech32(text.slice(0, -1) + (text.endsWith("q") ? "p" : "q"))).toBe(false);
      expect(isBech32(text.slice(0, -1) + text.slice(-1).toUpperCase())).toBe(/\d$/.test(text));
      expect(bech32().complete(text.slice(0, -6) + "qqqqqq")).toBe(text);
    }),
    { numRuns: 30 },
  );
});

test("Ed25519 public keys agree with @noble/curves", () => {
  fc.assert(
    fc.property(bytesOf(32), (seed) => {
      expect(ed25519PublicKey(seed)).toEqual(ed25519.getPublicKey(seed));
    }),
    { numRuns: 10 },
  );
});

test("a pair is told from sixty-four bytes of anything", () => {
  const seed = new Uint8Array(32).fill(7);
  const pair = Uint8Array.from([...seed, ...ed25519.getPublicKey(seed)]);
  expect(isEd25519Pair(pair)).toBe(true);
  expect(isEd25519Pair(pair.with(0, 8))).toBe(false);
  expect(isEd25519Pair(pair.subarray(1))).toBe(false);
  const { verify, complete } = ed25519PairBase64();
  expect(verify(toBase64(pair)).valid).toBe(true);
  expect(verify(toBase64(pair.with(40, 1))).valid).toBeUndefined();
  expect(verify(complete("A".repeat(86) + "==")).valid).toBe(true);
});

test("the first Ed25519 vector of RFC 8032 holds", () => {
  // https://www.rfc-editor.org/rfc/rfc8032#section-7.1, TEST 2: the public key that belongs to its secret key ends so.
  const seed = Buffer.from("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "hex");
  expect(Buffer.from(ed25519PublicKey(seed)).toString("hex")).toBe("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
});

test("CRC-16/XMODEM has the published check value, and StrKey ends in it", () => {
  // https://reveng.sourceforge.io/crc-catalogue/16.htm#crc.cat.crc-16-xmodem
  expect(crc16(new TextEncoder().encode("123456789"))).toBe(0x31c3);
  const { verify, complete } = stellarSeed();
  const seed = complete("S" + "ABCDEFG".repeat(7) + "ABCDEF");
  expect(seed).toHaveLength(56);
  expect(verify(seed).valid).toBe(true);
  expect(verify(seed.replace("CDE", "CDF")).valid).toBe(false);
});

test("base64 is read in both alphabets, padded or not, and nothing else is", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const node = Buffer.from(bytes);
      for (const text of [node.toString("base64"), node.toString("base64url"), toBase64(bytes)]) expect(base64Bytes(text)).toEqual(bytes);
    }),
  );
  for (const wrong of ["a", "abc!", "ab=c", "abé"]) expect(base64Bytes(wrong)).toBeUndefined();
});

test("a raw key is below the order of the curve and not one of the tiny ones of tests", () => {
  expect(secp256k1Key("0x" + "0".repeat(63) + "1").valid).toBe(false);
  expect(secp256k1Key("f".repeat(64)).valid).toBe(false);
  expect(secp256k1Key("0x" + Buffer.from(sha256(new Uint8Array(3))).toString("hex")).valid).toBeUndefined();
});

test("no proof ever throws, whatever it is given", () => {
  const proofs = [wif, bip38, extendedPrivateKey, xrpSeed, tezosKey, stellarSeed().verify, bech32().verify, ed25519PairBase64().verify, secp256k1Key];
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 130 }), (text) => {
      for (const verify of proofs) expect(verify(text).valid).not.toBe(true);
    }),
    { numRuns: 300 },
  );
});
