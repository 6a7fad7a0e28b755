/** Tokens that decode to something only their provider makes: a date, an account, a JSON object, a name. */
import { sha256 } from "@noble/hashes/sha2.js";
import type { Proof, Verify } from "../rule.ts";
import { base64Bytes, base64Json, base64Text } from "./base64.ts";
import { base32Bytes, toBase32 } from "./strkey.ts";

const NO: Proof = { valid: false, by: "structure" };
const YES: Proof = { valid: true, by: "structure" };
const UNKNOWN: Proof = { valid: undefined, by: "structure" };

/**
 * The account in an AWS access key id: bits 1 to 40 of the base32 after the four-letter prefix. Keys from before 2019 have `I` or `J`
 * there and tell none.
 * Source: https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/aws/utils.go
 */
export const awsAccessKeyId: Verify = (secret) => {
  const bytes = base32Bytes(secret.slice(4));
  if (!bytes || bytes.length < 6) return NO;
  if (secret.charAt(4) === "I" || secret.charAt(4) === "J") return UNKNOWN;
  let value = 0n;
  for (const byte of bytes.subarray(0, 6)) value = (value << 8n) | BigInt(byte);
  const account = (value & 0x7fffffffff80n) >> 7n;
  return account > 999_999_999_999n ? UNKNOWN : { valid: undefined, by: "structure", tells: { account: String(account).padStart(12, "0") } };
};

/**
 * Newer fine-grained tokens hold eight characters of base32 SHA-256 of what stands before them; older ones do not, so a miss says
 * nothing. Source: https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/github.yml
 */
export const githubFineGrained: Verify = (secret) => {
  const end = 77;
  const hash = sha256(new TextEncoder().encode(secret.slice(0, end)));
  return secret.slice(end, end + 8) === toBase32(hash.subarray(0, 5)) ? { valid: true, by: "checksum" } : { valid: undefined, by: "checksum" };
};

const KUCOIN_OPENED = Date.UTC(2017, 8, 1);

/** Twenty-four hex digits that begin with a creation time no earlier than KuCoin itself, and not in the future by more than a year. */
export const kucoinKey: Verify = (secret) => {
  const createdAt = Number.parseInt(secret.slice(0, 8), 16) * 1000;
  if (createdAt < KUCOIN_OPENED || createdAt > Date.now() + 365 * 86_400_000) return NO;
  return { valid: undefined, by: "structure", tells: { createdAt } };
};

/** A token whose base64 part holds a JSON object with the given keys. `part` cuts it out. */
export function base64JsonWith(part: (secret: string) => string, keys: readonly string[]): Verify {
  return (secret) => {
    const value = base64Json(part(secret));
    return value && keys.every((key) => key in value) ? YES : NO;
  };
}

/** Sentry organisation tokens: `sntrys_`, base64 JSON with `iat` and `region_url`, `_`, secret. */
export const sentryOrganisation: Verify = (secret) => {
  const value = base64Json(secret.split("_")[1] ?? "");
  if (!value || !("region_url" in value)) return NO;
  const issued = value["iat"];
  return typeof issued === "number" ? { ...YES, tells: { createdAt: Math.floor(issued * 1000) } } : YES;
};

/** Grafana Cloud access policy tokens: `glc_` and base64 JSON with organisation and key. */
export const grafanaCloud: Verify = base64JsonWith((secret) => secret.slice(4), ["o", "k"]);

/** Grafana API keys of before 2023: base64 JSON with key, name and organisation. */
export const grafanaLegacy: Verify = base64JsonWith((secret) => secret, ["k", "n", "id"]);

/** 1Password service account tokens: `ops_` and base64 JSON. */
export const onePasswordService: Verify = base64JsonWith((secret) => secret.slice(4), ["signInAddress"]);

/**
 * Discord bot tokens begin with the base64 of the bot's id: 17 to 20 digits, in which the time of its making stands in milliseconds since
 * 2015 above bit 22. Source: https://discord.com/developers/docs/reference#snowflakes
 */
export const discordBot: Verify = (secret) => {
  const id = base64Text(secret.split(".")[0] ?? "") ?? "";
  if (!/^\d{17,20}$/.test(id)) return NO;
  return { ...YES, tells: { createdAt: Number(BigInt(id) >> 22n) + 1_420_070_400_000, account: id } };
};

/** Telegram bot tokens begin with the bot's id. */
export const telegramBot: Verify = (secret) => ({ valid: undefined, by: "structure", tells: { account: secret.split(":")[0] ?? "" } });

/**
 * PyPI tokens are macaroons, version 2, whose location is the index they are for.
 * Source: https://warehouse.pypa.io/development/token-scanning.html
 */
export const pypiMacaroon: Verify = (secret) => {
  const bytes = base64Bytes(secret.slice("pypi-".length));
  if (!bytes || bytes[0] !== 2 || bytes[1] !== 1) return NO;
  const location = String.fromCharCode(...bytes.subarray(3, 3 + (bytes[2] ?? 0)));
  return location === "pypi.org" || location === "test.pypi.org" ? { ...YES, tells: { issuer: location } } : NO;
};

/**
 * Microsoft's common annotated keys carry year (`A` = 2024) and month (`A` = January) of their making after `JQQJ99`.
 * Source: https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/CommonAnnotatedSecurityKey.cs
 */
export const azureAnnotated: Verify = (secret) => {
  const at = secret.indexOf("JQQJ9");
  const year = 2024 + secret.charCodeAt(at + 6) - 65;
  const month = secret.charCodeAt(at + 7) - 65;
  if (at < 0 || month < 0 || month > 11) return NO;
  return year >= 2024 && year < 2050 ? { ...YES, tells: { createdAt: Date.UTC(year, month) } } : YES;
};

/** Blockfrost project ids are a network's name and 32 letters and digits; a word of the language alone is no id. */
export const blockfrostId: Verify = (secret) => {
  const body = secret.slice(-32);
  const mixed = /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);
  return mixed ? { ...YES, tells: { network: secret.slice(0, -32) } } : NO;
};
