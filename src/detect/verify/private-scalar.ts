/** Raw private keys in hex: what can be said of 32 bytes alone. */
import type { Verify } from "../rule.ts";

/** The order of secp256k1; a private key is below it. Source: https://www.secg.org/sec2-v2.pdf section 2.4.1 */
const ORDER = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";

/**
 * Whether 64 hex digits can be a secp256k1 key that somebody uses: below the order, and not one of the tiny or one-digit
 * numbers that examples and tests are full of.
 */
export const secp256k1Key: Verify = (secret) => {
  const digits = secret.slice(-64).toLowerCase();
  const tiny = /^0{48}/.test(digits);
  const few = new Set(digits).size < 5;
  return { valid: digits < ORDER && !tiny && !few ? undefined : false, by: "structure" };
};
