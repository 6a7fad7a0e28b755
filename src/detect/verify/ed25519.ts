/**
 * Ed25519 public keys from seeds, to tell a 64-byte key pair from 64 bytes of anything: the last 32 bytes must be the public key of
 * the first 32. Hand-made because the library's curve costs 13 kB in every page and this costs under one. It runs in variable time,
 * which is no matter here: it never signs, and whoever could time it already has the text.
 */
import { sha512 } from "@noble/hashes/sha2.js";

const P = 2n ** 255n - 19n;
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
const BASE_X = 15112221349535400772501151409588531511454012693041857206046113283949847762202n;
const BASE_Y = 46316835694926478169428394003475163141307993866256225615783033603165251855960n;

/** Extended coordinates: x = X/Z, y = Y/Z, T = XY/Z. */
type Point = readonly [X: bigint, Y: bigint, Z: bigint, T: bigint];

function add([X1, Y1, Z1, T1]: Point, [X2, Y2, Z2, T2]: Point): Point {
  const a = ((Y1 - X1) * (Y2 - X2)) % P;
  const b = ((Y1 + X1) * (Y2 + X2)) % P;
  const c = (((2n * T1 * T2) % P) * D) % P;
  const d = (2n * Z1 * Z2) % P;
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [(e * f) % P, (g * h) % P, (f * g) % P, (e * h) % P];
}

function inverse(value: bigint): bigint {
  let result = 1n;
  let base = ((value % P) + P) % P;
  for (let exponent = P - 2n; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % P;
    base = (base * base) % P;
  }
  return result;
}

function fromLittleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i] ?? 0);
  return value;
}

/** Doublings of the base point; made once, they save two thirds of every multiplication. */
let doublings: readonly Point[] | undefined;

function baseDoublings(): readonly Point[] {
  if (doublings) return doublings;
  const points: Point[] = [[BASE_X, BASE_Y, 1n, (BASE_X * BASE_Y) % P]];
  for (let last = points[0]; last && points.length < 255; points.push(last)) last = add(last, last);
  doublings = points;
  return points;
}

/** The point that a 32-byte seed stands for. */
function pointOf(seed: Uint8Array): Point {
  const hash = sha512(seed).slice(0, 32);
  hash[0] = (hash[0] ?? 0) & 248;
  hash[31] = ((hash[31] ?? 0) & 127) | 64;
  let sum: Point = [0n, 1n, 1n, 0n];
  for (const [bit, power] of baseDoublings().entries()) {
    if (((hash[bit >> 3] ?? 0) >> (bit & 7)) & 1) sum = add(sum, power);
  }
  return sum;
}

/**
 * The public key of a 32-byte seed.
 * Source: https://www.rfc-editor.org/rfc/rfc8032#section-5.1.5
 */
export function ed25519PublicKey(seed: Uint8Array): Uint8Array {
  const [X, Y, Z] = pointOf(seed);
  const z = inverse(Z);
  const x = (((X * z) % P) + P) % P;
  const y = (((Y * z) % P) + P) % P;
  let encoded = y | ((x & 1n) << 255n);
  const key = new Uint8Array(32);
  for (let i = 0; i < 32; i++, encoded >>= 8n) key[i] = Number(encoded & 255n);
  return key;
}

/** Whether 64 bytes are a seed and its public key. Well under a millisecond, as y is compared before anything is divided. */
export function isEd25519Pair(bytes: Uint8Array): boolean {
  if (bytes.length !== 64) return false;
  const seed = bytes.subarray(0, 32);
  const [, Y, Z] = pointOf(seed);
  const y = fromLittleEndian(bytes.subarray(32)) & (2n ** 255n - 1n);
  return (Y - y * Z) % P === 0n && ed25519PublicKey(seed).every((byte, i) => byte === bytes[32 + i]);
}
