/** Digests made in a page become fingerprints under a key that never leaves this browser. WebCrypto only. */
import type { Digest } from "../domain.ts";
import type { Connection } from "./connection.ts";

const KEY = "fingerprint-key";

/**
 * The browser's own key, made at first use and then for good: losing it would make every credential a stranger. It cannot be exported,
 * so a copy of the database tells nobody which secrets are registered.
 */
async function keyOf(connection: Connection): Promise<CryptoKey> {
  const known = await connection.read(["meta"], (tx) => tx.objectStore("meta").get(KEY));
  if (known) return known;
  const fresh = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  // Two may come here at once; the first to write wins, and both use what was written.
  return connection.write(["meta"], async (tx) => {
    const meta = tx.objectStore("meta");
    const first = await meta.get(KEY);
    if (first) return first;
    await meta.put(fresh, KEY);
    return fresh;
  });
}

export type Fingerprinter = (digest: Digest) => Promise<string>;

export function fingerprinter(connection: Connection): Fingerprinter {
  let key: Promise<CryptoKey> | undefined;
  return async (digest) => {
    key ??= keyOf(connection);
    try {
      return toHex(await crypto.subtle.sign("HMAC", await key, fromHex(digest)));
    } catch (error) {
      key = undefined;
      throw error;
    }
  };
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
