/** Tokens that decode to something only their provider makes: a date, an account, a JSON object, a name. */
import { sha256 } from "@noble/hashes/sha2.js";
import type { Proof, Verify } from "../rule.ts";
import { base64Json, base64Text, toBase64 } from "./base64.ts";
import type { Checksum } from "./crc32.ts";
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
export const kucoinKey = (): Checksum => ({
  verify(secret) {
    const createdAt = Number.parseInt(secret.slice(0, 8), 16) * 1000;
    if (createdAt < KUCOIN_OPENED || createdAt > Date.now() + 365 * 86_400_000) return NO;
    return { valid: undefined, by: "structure", tells: { createdAt } };
  },
  complete: (shape) => (KUCOIN_OPENED / 1000 + 1e8).toString(16) + shape.slice(8),
});

/** A token that holds a JSON object in base64: how to cut it out, the members it must have, and how to write one around a shape. */
function objectToken(cut: (secret: string) => string, members: readonly string[], write: (base64: string, shape: string) => string): Checksum {
  return {
    verify(secret) {
      const value = base64Json(cut(secret));
      if (!value || !members.every((member) => member in value)) return NO;
      const issued = value["iat"];
      return typeof issued === "number" ? { ...YES, tells: { createdAt: Math.floor(issued * 1000) } } : YES;
    },
    complete(shape) {
      const object = Object.fromEntries(members.map((member, i) => [member, shape.replace(/[^A-Za-z0-9]/g, "").slice(8 + i, 40)]));
      return write(toBase64(new TextEncoder().encode(JSON.stringify(object))), shape);
    },
  };
}

/** Sentry organisation tokens: `sntrys_`, base64 JSON that tells when it was issued, `_`, secret. */
export const sentryOrganisation = (): Checksum =>
  objectToken(
    (secret) => secret.split("_")[1] ?? "",
    ["iat", "region_url"],
    (base64, shape) => `sntrys_${base64}_${shape.slice(-43)}`,
  );

/** Grafana Cloud access policy tokens: `glc_` and base64 JSON with organisation and key. */
export const grafanaCloud = (): Checksum => objectToken((secret) => secret.slice(4), ["o", "k"], (base64) => `glc_${base64}`);

/** Grafana API keys of before 2023: base64 JSON with key, name and organisation. */
export const grafanaLegacy = (): Checksum => objectToken((secret) => secret, ["k", "n", "id"], (base64) => base64);

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
