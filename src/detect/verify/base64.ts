/** Base64 in both alphabets, to bytes. Small, strict where it matters: no white space, nothing after the padding. */

const CODES = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) {
  CODES["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i)] = i;
}
CODES[45] = 62; // "-"
CODES[95] = 63; // "_"

/** Bytes of a base64 or base64url text, padded or not; `undefined` if it is neither. */
export function base64Bytes(text: string): Uint8Array | undefined {
  let end = text.length;
  while (end > text.length - 2 && text.charCodeAt(end - 1) === 61) end--;
  if (end % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < end; i++) {
    const code = CODES[text.charCodeAt(i)] ?? -1;
    if (code < 0) return undefined;
    held = ((held << 6) | code) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}

/** The text of a base64 UTF-8 text; `undefined` if it is not base64. Broken UTF-8 becomes U+FFFD. */
export function base64Text(text: string): string | undefined {
  const bytes = base64Bytes(text);
  return bytes && new TextDecoder().decode(bytes);
}

/** The JSON object in a base64 text; `undefined` if there is none. */
export function base64Json(text: string): Record<string, unknown> | undefined {
  const json = base64Text(text);
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Base64 of bytes, padded; for samples. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
