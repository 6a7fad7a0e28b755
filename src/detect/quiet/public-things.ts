/** Values that look like secrets beside words for secrets, and are for everybody to see: encrypted ones, checksums, names of secrets. */

import { isQuote } from "../kinds.ts";

// SOPS writes `ENC[AES256_GCM,data:...,iv:...,tag:...,type:str]`.
const ENCRYPTED = /\bENC\[[A-Z\d_]+,[^\]\n]{0,4000}$/;
// The length of the key that a SealedSecret begins with: 512 bytes.
const SEALED = /Ag[A-D][A-Za-z\d+/]{300}/y;
// `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME` is where a secret is kept.
const PLACE_OF_ONE = /\barn:aws[\w-]{0,20}:secretsmanager:[\w:-]{0,60}$/;
// `go.sum` has one for each version of each module.
const GO_SUM = /\bv\d[\w.+-]{0,60}(?:\/go\.mod)? h1:[+/]{0,4}$/;
const FARTHEST = 300;

/** What stands before a value, or its own form, says that it may be shown. */
export function isForEverybody(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  // Looked for as they stand first, which is quick: hardly any text has one. A quote is the end of none of the first two.
  if (!isQuote(text.charCodeAt(start - 1)) && ((before.includes("h1:") && GO_SUM.test(before)) || (before.includes("secretsmanager:") && PLACE_OF_ONE.test(before)))) return true;
  if (before.includes("ENC[") && ENCRYPTED.test(before)) return true;
  if (text.startsWith("ENC[", start)) return true;
  SEALED.lastIndex = start;
  return SEALED.test(text);
}
