/** CRC-32 (IEEE 802.3) and the token checksums that are made of it. Nothing here reads more than the secret it is given. */
import type { Proof, Verify } from "../rule.ts";

/** What a rule spreads in: the proof, and the way to make a valid sample from a shape. */
export interface Checksum {
  verify: Verify;
  complete: (shape: string) => string;
}

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz";

let table: Uint32Array | undefined;

function crcTable(): Uint32Array {
  if (table) return table;
  table = new Uint32Array(256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    table[n] = c;
  }
  return table;
}

/** CRC-32 of the low bytes of a text's UTF-16 units; for ASCII that is the CRC-32 of the text. Unsigned. */
export function crc32(text: string): number {
  const t = crcTable();
  let c = 0xffffffff;
  for (let i = 0; i < text.length; i++) c = (t[(c ^ text.charCodeAt(i)) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** CRC-32 of UTF-8, for word lists with letters beyond ASCII. */
export function crc32Utf8(text: string): number {
  return crc32(String.fromCharCode(...new TextEncoder().encode(text)));
}

function inBase(value: number, digits: string, width: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length)) text = digits.charAt(rest % digits.length) + text;
  return text.padStart(width, "0");
}

/** A checksum that is a suffix computed from everything before it. `parts` splits nothing off but that suffix. */
export function suffixChecksum(length: number, suffixOf: (before: string) => string | readonly string[]): Checksum {
  return {
    verify(secret): Proof {
      const before = secret.slice(0, -length);
      const suffix = secret.slice(-length);
      const expected = suffixOf(before);
      const valid = typeof expected === "string" ? expected === suffix : expected.includes(suffix);
      return { valid: secret.length > length && valid, by: "checksum" };
    },
    complete(shape) {
      const before = shape.slice(0, -length);
      const expected = suffixOf(before);
      return before + (typeof expected === "string" ? expected : (expected[0] ?? ""));
    },
  };
}

/**
 * GitHub's scheme, taken over by npm and Vercel: the last `check` characters are the base62 CRC-32 of the body, which
 * is the text between prefix and checksum, left-padded with `0`.
 * Source: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function crc32Base62(prefix: string, check = 6): Checksum {
  return suffixChecksum(check, (before) => inBase(crc32(before.slice(prefix.length)), BASE62, check));
}

/** The four bytes of a CRC-32 as eight lower-case hex digits. */
export function crc32Hex(text: string, order: "big" | "little"): string {
  const hex = crc32(text).toString(16).padStart(8, "0");
  return order === "big" ? hex : hex.replace(/(..)(..)(..)(..)/, "$4$3$2$1");
}

/**
 * Grafana service account tokens end in `_` and the little-endian hex CRC-32 of everything before that `_`.
 * Source: https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go
 */
export function grafanaServiceAccount(): Checksum {
  return suffixChecksum(8, (before) => crc32Hex(before.slice(0, -1), "little"));
}

/**
 * Atlassian tokens end in eight upper-case hex digits: the CRC-32 of everything before them, the `=` included. Both
 * byte orders are in circulation (`ATATT` little-endian, `ATBB` big-endian), so either is taken.
 * Source: https://github.com/Samsung/CredSweeper/blob/main/credsweeper/filters/value_atlassian_token_check.py
 */
export function atlassian(): Checksum {
  return suffixChecksum(8, (before) => [
    crc32Hex(before, "little").toUpperCase(),
    crc32Hex(before, "big").toUpperCase(),
  ]);
}

/**
 * GitLab routable tokens end in `.01.`, two base36 digits of the payload's length and seven of the CRC-32 of everything before.
 * The older, unversioned form has no `01.`; its CRC is computed the same way.
 * Source: https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export function gitlabRoutable(): Checksum {
  return suffixChecksum(7, (before) => inBase(crc32(before), BASE36, 7));
}
