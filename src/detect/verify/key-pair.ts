/** Ed25519 key pairs in their written forms. */
import type { Checksum } from "./crc32.ts";
import { base64Bytes, toBase64 } from "./base64.ts";
import { ed25519PublicKey, isEd25519Pair } from "./ed25519.ts";

/**
 * Sixty-four bytes in base64 that are a seed and its public key. Where they are not, nothing is said: other services hand out
 * sixty-four bytes of anything in the same form.
 */
export function ed25519PairBase64(): Checksum {
  return {
    verify(secret) {
      const bytes = base64Bytes(secret);
      return { valid: bytes && isEd25519Pair(bytes) ? true : undefined, by: "checksum" };
    },
    complete(shape) {
      const seed = (base64Bytes(shape) ?? new Uint8Array(32)).subarray(0, 32);
      return toBase64(Uint8Array.from([...seed, ...ed25519PublicKey(seed)]));
    },
  };
}
