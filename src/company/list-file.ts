/**
 * A company's list of fingerprints as a file: what `keybrake fingerprint` writes and the worker reads. Pure; may not hold a secret.
 *
 * Each entry is the first 128 bits of HMAC-SHA-256 over the digest of a secret, under the organisation's key. Who has the file alone can
 * try nothing; who has the key as well can try candidates, which is why guessable secrets are refused before they come here.
 *
 * The file is cut into buckets by the first bits of the fingerprint, so that a million entries can be stored in pieces and looked up in
 * one piece. All numbers are little-endian:
 *
 *     "KBFP" version:u8  headerLength:u32  header (JSON, UTF-8)
 *     filter: header.filterBytes bytes, see filter.ts
 *     per bucket, in order: length:u32, then { count:u32, count x 16 bytes sorted, count x u16 index into labels, labels (JSON, UTF-8) }
 *     SHA-256 of all that stands before: 32 bytes
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { Digest } from "../domain.ts";
import { buildCompanyFilter } from "./filter.ts";

/** Name of a list inside the package of an extension. */
export const LIST_FILE = "company.kbfp";

const MAGIC = [0x4b, 0x42, 0x46, 0x50, 1] as const;
const FINGERPRINT_BYTES = 16;
const CHECKSUM_BYTES = 32;
/** Entries a bucket has on average: read in well under a millisecond, and a million make 4,096 buckets. */
const PER_BUCKET = 256;
const MOST_BUCKET_BITS = 12;

/** An organisation's key is this long or longer: shorter ones could be tried. */
export const LEAST_KEY_BYTES = 32;

/** What a person is told of a company secret. */
export interface CompanyLabel {
  label: string;
  owner?: string;
  /** An https address. */
  help?: string;
}

export interface CompanyEntry extends CompanyLabel {
  digest: Digest;
  /** UTF-16 length of the secret. */
  length: number;
}

export interface ListHeader {
  /** Who made it, for people. */
  name: string;
  /** ISO 8601. */
  madeAt: string;
  count: number;
  bucketBits: number;
  filterBytes: number;
  /** Lengths of the secrets, ascending, distinct. */
  lengths: number[];
  /** Tells whether a key is the one that the list was made with, and nothing else of it. */
  keyCheck: string;
}

/** Makes fingerprints of digests under the organisation's key. The key is prepared once: a million entries would wait for it. */
export function companyFingerprinter(key: Uint8Array): (digest: Digest) => Uint8Array {
  const keyed = hmac.create(sha256, key);
  return (digest) => keyed.clone().update(hexToBytes(digest)).digest().subarray(0, FINGERPRINT_BYTES);
}

export function keyCheckOf(key: Uint8Array): string {
  return bytesToHex(hmac(sha256, key, new TextEncoder().encode("keybrake company list"))).slice(0, 16);
}

/** Which bucket a fingerprint is in. */
export function bucketOf(fingerprint: Uint8Array, bucketBits: number): number {
  return (((fingerprint[0] ?? 0) << 8) | (fingerprint[1] ?? 0)) >>> (16 - bucketBits);
}

/** Writes a list; of entries with one digest the first is kept. `progress` is called now and then with how many are done. */
export function writeList(
  entries: readonly CompanyEntry[],
  key: Uint8Array,
  about: { name: string; madeAt: string },
  progress: (done: number) => void = () => undefined,
): Uint8Array {
  const byDigest = new Map<Digest, CompanyEntry>();
  for (const entry of entries) if (!byDigest.has(entry.digest)) byDigest.set(entry.digest, entry);
  const distinct = [...byDigest.values()];
  const bucketBits = Math.min(MOST_BUCKET_BITS, Math.max(0, Math.ceil(Math.log2(Math.max(1, distinct.length / PER_BUCKET)))));
  // All in one array: a million arrays of their own take ten times the memory.
  const fingerprints = new Uint8Array(distinct.length * FINGERPRINT_BYTES);
  const buckets: number[][] = Array.from({ length: 2 ** bucketBits }, () => []);
  const fingerprintOf = companyFingerprinter(key);
  for (const [i, { digest }] of distinct.entries()) {
    const fingerprint = fingerprintOf(digest);
    fingerprints.set(fingerprint, i * FINGERPRINT_BYTES);
    buckets[bucketOf(fingerprint, bucketBits)]?.push(i);
    if (i % 10_000 === 0) progress(i);
  }
  const filter = buildCompanyFilter(distinct.map(({ digest }) => digest));
  const header: ListHeader = {
    ...about,
    count: distinct.length,
    bucketBits,
    filterBytes: filter.length,
    lengths: [...new Set(distinct.map(({ length }) => length))].sort((a, b) => a - b),
    keyCheck: keyCheckOf(key),
  };
  const headerBytes = utf8(header);
  const parts = [Uint8Array.from(MAGIC), u32(headerBytes.length), headerBytes, filter];
  const fingerprintAt = (i: number): Uint8Array => fingerprints.subarray(i * FINGERPRINT_BYTES, (i + 1) * FINGERPRINT_BYTES);
  for (const numbers of buckets) {
    const bytes = writeBucket(numbers.flatMap((i) => (distinct[i] ? [{ fingerprint: fingerprintAt(i), entry: distinct[i] }] : [])));
    parts.push(u32(bytes.length), bytes);
  }
  const body = joined(parts);
  progress(distinct.length);
  return joined([body, sha256(body)]);
}

function writeBucket(bucket: { fingerprint: Uint8Array; entry: CompanyEntry }[]): Uint8Array {
  bucket.sort((a, b) => compare(a.fingerprint, b.fingerprint, 0));
  const labels = new Map<string, number>();
  const indices = new Uint8Array(bucket.length * 2);
  const view = new DataView(indices.buffer);
  for (const [i, { entry }] of bucket.entries()) {
    const { label, owner, help } = entry;
    const told = JSON.stringify([label, owner ?? "", help ?? ""]);
    let index = labels.get(told);
    if (index === undefined) labels.set(told, (index = labels.size));
    view.setUint16(i * 2, index, true);
  }
  return joined([u32(bucket.length), ...bucket.map(({ fingerprint }) => fingerprint), indices, new TextEncoder().encode(`[${[...labels.keys()].join(",")}]`)]);
}

/** The header, or undefined where the bytes are no such list. Says nothing of whether the rest is whole. */
export function readListHeader(bytes: Uint8Array): ListHeader | undefined {
  if (MAGIC.some((byte, i) => bytes[i] !== byte) || bytes.length < MAGIC.length + 4 + CHECKSUM_BYTES) return undefined;
  try {
    const header: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(headerBytesOf(bytes)));
    return isHeader(header) ? header : undefined;
  } catch {
    return undefined;
  }
}

function headerBytesOf(bytes: Uint8Array): Uint8Array {
  const start = MAGIC.length + 4;
  return bytes.subarray(start, start + readU32(bytes, MAGIC.length));
}

const isWhole = (value: unknown, most: number): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;

function isHeader(value: unknown): value is ListHeader {
  if (typeof value !== "object" || value === null) return false;
  const { name, madeAt, count, bucketBits, filterBytes, lengths, keyCheck } = value as Partial<Record<keyof ListHeader, unknown>>;
  return (
    typeof name === "string" &&
    typeof madeAt === "string" &&
    isWhole(count, 2 ** 24) &&
    isWhole(bucketBits, MOST_BUCKET_BITS) &&
    isWhole(filterBytes, 2 ** 26) &&
    Array.isArray(lengths) &&
    lengths.every((length) => isWhole(length, 2 ** 20)) &&
    typeof keyCheck === "string"
  );
}

export interface OpenList {
  header: ListHeader;
  filter: Uint8Array;
  /** By their number. */
  buckets: Uint8Array[];
  /** Tells one list from another: its last 32 bytes, hexadecimal. */
  id: string;
}

/** SHA-256. The browser's own takes a fifth of the time, and the thread is free meanwhile. */
export type Hash = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** The whole list, or undefined where it is not one, or damaged. Reads every byte once. */
export async function openList(bytes: Uint8Array<ArrayBuffer>, hash: Hash): Promise<OpenList | undefined> {
  const header = readListHeader(bytes);
  if (!header) return undefined;
  const end = bytes.length - CHECKSUM_BYTES;
  const checksum = bytes.subarray(end);
  if (compare(await hash(bytes.subarray(0, end)), checksum, 0) !== 0) return undefined;
  let at = MAGIC.length + 4 + headerBytesOf(bytes).length;
  const filter = bytes.subarray(at, at + header.filterBytes);
  at += header.filterBytes;
  const buckets: Uint8Array[] = [];
  for (let i = 0; i < 2 ** header.bucketBits; i++) {
    if (at + 4 > end) return undefined;
    const length = readU32(bytes, at);
    at += 4;
    if (at + length > end) return undefined;
    buckets.push(bytes.subarray(at, at + length));
    at += length;
  }
  return at === end ? { header, filter, buckets, id: bytesToHex(checksum) } : undefined;
}

/** What stands beside a fingerprint in its bucket. */
export function findInBucket(bucket: Uint8Array, fingerprint: Uint8Array): CompanyLabel | undefined {
  const count = readU32(bucket, 0);
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(fingerprint, bucket, 4 + middle * FINGERPRINT_BYTES);
    if (order === 0) return labelAt(bucket, count, middle);
    if (order < 0) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}

function labelAt(bucket: Uint8Array, count: number, place: number): CompanyLabel {
  const indices = 4 + count * FINGERPRINT_BYTES;
  const index = (bucket[indices + place * 2] ?? 0) | ((bucket[indices + place * 2 + 1] ?? 0) << 8);
  const labels: unknown = JSON.parse(new TextDecoder().decode(bucket.subarray(indices + count * 2)));
  const told: unknown = Array.isArray(labels) ? labels[index] : undefined;
  const [label = "", owner = "", help = ""] = Array.isArray(told) ? told.map(String) : [];
  return { label, ...(owner !== "" && { owner }), ...(help !== "" && { help }) };
}

/** Order of `a` and as many bytes of `b` from `at`. */
function compare(a: Uint8Array, b: Uint8Array, at: number): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[at + i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const utf8 = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function readU32(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
