/** One-way hash of a secret, made where the text is: `crypto.subtle` is asynchronous, and missing on plain-HTTP pages. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Digest } from "../domain.ts";
import type { Secret } from "../secret.ts";

/** SHA-256 of a text's UTF-8, lower-case hex, 64 characters. */
export function digestOfText(text: string): Digest {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a secret's UTF-8, lower-case hex, 64 characters. */
export function digestOf(secret: Secret): Digest {
  return digestOfText(secret.reveal());
}
