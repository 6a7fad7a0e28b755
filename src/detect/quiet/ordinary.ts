/** How much a value looks as if drawn at random, and what else it may be: names, paths, expressions, versions, dates. */
import { entropyOf } from "../contextual/value.ts";
import { wordiness } from "./words.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HEX = /^(?:0x)?[0-9a-f]+$/i;
// Dates and times, versions, dotted names, file names, addresses of machines and of contracts.
const ELSE =
  /^\d{4}-\d\d-\d\d|^v?\d+\.\d+\.\d|^[a-z_$][\w$]*(?:\.[a-z_$][\w$]*)+$|\.(?:js|mjs|ts|tsx|jsx|css|json|html?|png|jpe?g|gif|svg|ico|md|txt|ya?ml|toml|py|rb|go|rs|java|c|h|cpp|php|sh|map|woff2?|zip|gz|xml|pem|key|crt|pdf|csv|log|sql|exe|dll|so|lock)$|^\/?(?:[a-z][\w-]*\/){2}|^0x[0-9a-f]{40}$|^\/\//i;

/** What a value's own text is worth: `no` secret, an `id` that may be one, or as if drawn at `random`. */
export type Look = "no" | "id" | "random";

export function lookOf(secret: string): Look {
  if (UUID.test(secret)) return "id";
  if (HEX.test(secret)) return secret.length >= 16 && /[a-f]/i.test(secret) && entropyOf(secret) > 2.4 ? "random" : "no";
  if (ELSE.test(secret)) return "no";
  const digits = /\d/.test(secret);
  const { share, pairs } = wordiness(secret);
  if (!/[a-z]/i.test(secret)) return "no";
  if (secret.length < 12 ? !digits : entropyOf(secret) < 2.9) return "no";
  if (digits) return pairs >= 6 && share > 0.62 ? "no" : "random";
  // Without a digit only what is long and least like words.
  return secret.length >= 16 && share < 0.52 ? "random" : "no";
}
