/** How much a value looks as if drawn at random, and what else it may be: names, paths, expressions, versions, dates. */
import { entropyOf } from "../contextual/value.ts";
import { DIGIT, LOWER, OTHER, UPPER } from "../kinds.ts";
import { type Traits, traitsOf } from "./words.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HEX = /^(?:0x)?[0-9a-f]+$/i;
const DOTTED = /^[a-z_$][\w$]*(?:\.[a-z_$][\w$]*)+$/i;
// Dates and times, versions, file names, addresses of machines and of contracts.
const ELSE =
  /^\d{4}-\d\d-\d\d|^[\^~<>=v]{0,3}\d+\.\d+(?:\.\d|[+~-])|\.(?:js|mjs|ts|tsx|jsx|css|json|html?|png|jpe?g|gif|svg|ico|md|txt|ya?ml|toml|py|rb|go|rs|java|c|h|cpp|php|sh|map|woff2?|zip|gz|xml|pem|key|crt|pdf|csv|log|sql|exe|dll|so|lock)$|^\/\//i;
const PATH = /^\/?(?:[a-z][\w-]*\/){2}/i;

// Names of algorithms, alone or in a row: `HMAC-SHA256`, `scram-sha-256`, `aes-256-gcm`.
const ALGORITHM = /^(?:(?:hmac|aes|rsa|dsa|ecdsa|ecdh|eddsa|sha|scram|pbkdf|aws|md|x?chacha|ed|curve|secp|argon|bcrypt|camellia|aria|des|poly|tls|ssl|pkcs|oaep|gcm|cbc|ctr|ecb|with|es|ps|rs|hs|plus|signature|p)\d{0,5}[a-z]?[-_]?\d{0,5}[-_/]?){1,6}$/i;

// Cut off by its writer, inside braces of a template or an encrypted setting, or a part of a file's name.
const BEHIND = /^(?:\.\.|…|\[\w|\.(?:png|jpe?g|gif|svg|ico|css|js|map|html?|woff2?)(?!\w))/;

// `PKCS8ShroudedKeyBag`: what types are called.
const HUMPS = /^[A-Z]?[A-Za-z]{0,12}\d{0,2}(?:[A-Z][a-z]{2,}){2,}$/;

/** What stands around a value shows that it is no secret, or not the whole of one. */
export function isFragment(text: string, start: number, end: number): boolean {
  return BEHIND.test(text.slice(end, end + 8)) || (text.charAt(start - 1) === "{" && text.charAt(end) === "}");
}

/** `d7networks-api-key`: what a key is called. */
export function isNameOfOne(text: string): boolean {
  // Its last letter is asked first, as the pattern goes back and forth.
  return "yntdeYNTDE".includes(text.charAt(text.length - 1)) && /^[a-z\d]+(?:[-_.][a-z\d]+)*[-_.](?:key|token|secret|password|passphrase)$/i.test(text);
}

const RESTLESS = 0.45;
// Without a digit: `AgentUniqueByKey` has nearly half.
const RESTLESS_LETTERS = 0.55;

/**
 * Letters and digits only, and hardly two in a row of one kind, or three numbers in between: drawn, even if chance has made it speakable.
 * Of names, `X86AsmParser` is among the most restless; drawn text changes its kind at six of ten places.
 */
function isRestless(secret: string, { kinds, numbers, changes }: Traits): boolean {
  if (secret.length < 16 || (kinds & OTHER && !/^[A-Za-z\d]+={1,2}$/.test(secret))) return false;
  return numbers >= 3 || changes >= (numbers > 0 ? RESTLESS : RESTLESS_LETTERS) * (secret.length - 1);
}

const ALPHABET = /abcdefghijklmnopqrstuvwxyz.?abcdefghijklmnopqrstuvwxyz/i;

/** What a value's own text is worth: `no` secret, an `id` that may be one, or as if drawn at `random`. */
export type Look = "no" | "id" | "random";

export function lookOf(secret: string): Look {
  if (HEX.test(secret)) return secret.length >= 16 && !/^0x.{40}$/i.test(secret) && /[a-f]/i.test(secret) && entropyOf(secret) > 2.4 ? "random" : "no";
  if (ALGORITHM.test(secret) || (secret.length >= 52 && ALPHABET.test(secret))) return "no";
  const traits = traitsOf(secret);
  const { kinds, pairs, share } = traits;
  const digits = (kinds & DIGIT) !== 0;
  // Most values have none, and then most questions need not be asked.
  if (kinds & OTHER) {
    if (UUID.test(secret)) return "id";
    if (ELSE.test(secret) || /\$\{|\{\{/.test(secret)) return "no";
    // `v1.` and a hash of its own: a key's version.
    if (/^v\d\.[0-9a-f]{32,}$/.test(secret)) return "random";
    if ((DOTTED.test(secret) || PATH.test(secret)) && share > 0.5 && !/(?:\d\D*){8}/.test(secret)) return "no";
    if (isNameOfOne(secret)) return "no";
    // `aes128_set_key`, `ATTR_PRIVKEY`: names in source code.
    if (/^[a-z]+\d{0,4}(?:_[a-z]+\d{0,4})+$/i.test(secret) && share > 0.4) return "no";
  }
  if (HUMPS.test(secret)) return "no";
  if ((kinds & (LOWER | UPPER)) === 0) return "no";
  if (secret.length < 12 ? !digits : entropyOf(secret) < 2.9) return "no";
  if (isRestless(secret, traits)) return "random";
  if (digits) return pairs >= 6 && share > 0.62 ? "no" : "random";
  // Without a digit only what is long and least like words.
  return secret.length >= 16 && share < 0.52 ? "random" : "no";
}
