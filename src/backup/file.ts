/**
 * A backup as a file: one line that says how it was made, then AES-256-GCM under a key that scrypt made of the passphrase. WebCrypto and
 * compression only; may not ask the worker. docs/security.md says what a backup holds and what it protects.
 */
import { scryptAsync } from "@noble/hashes/scrypt.js";
import * as v from "valibot";

/** 128 MB and about a second a guess: OWASP's first choice for scrypt (Password Storage Cheat Sheet, read 2026-11-20). */
export const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
/** A file may ask for more than we do, but not for more than a browser can give. */
const MOST = 2 ** 20;
const LEAST = 2 ** 10;

const FORMAT = "keybrake-backup";
const VERSION = 1;
const LINE_FEED = 10;
/** A first line longer than this is not ours. */
const LONGEST_HEADER = 1000;

export type BackupFailure =
  | "foreign" // not a backup of ours
  | "newer" // made by a later version
  | "passphrase"
  | "damaged"
  | "cancelled";

export class BackupError extends Error {
  readonly failure: BackupFailure;

  constructor(failure: BackupFailure, options?: ErrorOptions) {
    super(failure, options);
    this.name = "BackupError";
    this.failure = failure;
  }
}

const hex = (bytes: number) => v.pipe(v.string(), v.length(2 * bytes), v.regex(/^[0-9a-f]*$/));
const headerSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  kdf: v.strictObject({
    name: v.literal("scrypt"),
    N: v.pipe(v.number(), v.integer(), v.minValue(LEAST), v.maxValue(MOST), v.check((n) => Number.isInteger(Math.log2(n)))),
    r: v.literal(COST.r),
    p: v.literal(COST.p),
    salt: hex(16),
  }),
  /** Follows from the passphrase, and from nothing else: tells a wrong one from a damaged file. */
  check: hex(16),
  iv: hex(12),
});

/** What follows from a passphrase: a key for the file, which stays here, and one for the fingerprint keys in it, which the worker is given. */
interface Keys {
  file: CryptoKey;
  wrap: string;
  check: string;
}

export interface Progress {
  /** 0 to 1. Throwing out of it cancels. */
  (share: number): void;
}

export interface Sealing {
  wrapWith: string;
  seal(contents: unknown): Promise<Uint8Array<ArrayBuffer>>;
}

/** Begins a backup: the slow part, so that what is sealed afterwards is as new as can be. */
export async function beginSealing(passphrase: string, progress: Progress, cost: number = COST.N): Promise<Sealing> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const keys = await keysOf(passphrase, salt, cost, progress);
  return {
    wrapWith: keys.wrap,
    seal: async (contents) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const header = { format: FORMAT, version: VERSION, kdf: { name: "scrypt", N: cost, r: COST.r, p: COST.p, salt: toHex(salt) }, check: keys.check, iv: toHex(iv) };
      const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
      const packed = await through(new TextEncoder().encode(JSON.stringify(contents)), new CompressionStream("gzip"));
      const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: line }, keys.file, packed);
      const file = new Uint8Array(line.length + sealed.byteLength);
      file.set(line);
      file.set(new Uint8Array(sealed), line.length);
      return file;
    },
  };
}

/** Opens a backup. Rejects with a {@link BackupError} and nothing else; nothing was changed then. */
export async function openSealed(file: Uint8Array<ArrayBuffer>, passphrase: string, progress: Progress): Promise<{ unwrapWith: string; contents: unknown }> {
  const { header, line } = headerOf(file);
  const keys = await keysOf(passphrase, fromHex(header.kdf.salt), header.kdf.N, progress);
  if (keys.check !== header.check) throw new BackupError("passphrase");
  try {
    const packed = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromHex(header.iv), additionalData: line }, keys.file, file.subarray(line.length));
    const contents: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await through(new Uint8Array(packed), new DecompressionStream("gzip"))));
    return { unwrapWith: keys.wrap, contents };
  } catch (cause) {
    throw new BackupError("damaged", { cause });
  }
}

function headerOf(file: Uint8Array<ArrayBuffer>): { header: v.InferOutput<typeof headerSchema>; line: Uint8Array<ArrayBuffer> } {
  const end = file.subarray(0, LONGEST_HEADER).indexOf(LINE_FEED);
  if (end === -1) throw new BackupError("foreign");
  const line = file.subarray(0, end + 1);
  let said: unknown;
  try {
    said = JSON.parse(new TextDecoder().decode(line));
  } catch (cause) {
    throw new BackupError("foreign", { cause });
  }
  if (!v.is(v.looseObject({ format: v.literal(FORMAT), version: v.number() }), said)) throw new BackupError("foreign");
  if (v.is(v.looseObject({ version: v.pipe(v.number(), v.minValue(VERSION + 1)) }), said)) throw new BackupError("newer");
  const header = v.safeParse(headerSchema, said);
  if (!header.success) throw new BackupError("damaged");
  return { header: header.output, line };
}

async function keysOf(passphrase: string, salt: Uint8Array, N: number, progress: Progress): Promise<Keys> {
  // The same passphrase however a keyboard composes its letters.
  const bytes = await scryptAsync(passphrase.normalize("NFKC"), salt, { N, r: COST.r, p: COST.p, dkLen: 80, maxmem: 2 * 128 * COST.r * MOST, asyncTick: 20, onProgress: progress });
  const [file, wrap, check] = [bytes.slice(0, 32), bytes.slice(32, 64), bytes.slice(64, 80)];
  return { file: await crypto.subtle.importKey("raw", file, "AES-GCM", false, ["encrypt", "decrypt"]), wrap: toHex(wrap), check: toHex(check) };
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
}
