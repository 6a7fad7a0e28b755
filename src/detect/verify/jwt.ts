/** JSON Web Tokens: what they say of themselves, unverified (the issuer's key is not ours to have). */
import type { Tells } from "../../domain.ts";
import type { Proof, Verify } from "../rule.ts";
import { base64Json } from "./base64.ts";

/** Seconds since 1970, as JWTs have them, to milliseconds; `undefined` for what cannot be one. */
function time(value: unknown): number | undefined {
  return typeof value === "number" && value > 0 && value < 1e11 ? Math.floor(value * 1000) : undefined;
}

/** Claims of a token's second part, `undefined` if this is no JWT. */
export function jwtClaims(secret: string): Record<string, unknown> | undefined {
  const [head = "", body = ""] = secret.split(".", 2);
  const header = base64Json(head);
  if (typeof header?.["alg"] !== "string") return undefined;
  // A JWE has no readable claims.
  if ("enc" in header) return {};
  return base64Json(body);
}

/**
 * Expiry, issue date and issuer of a JWT.
 * Source: https://www.rfc-editor.org/rfc/rfc7519
 */
export const jwt: Verify = (secret): Proof => {
  const claims = jwtClaims(secret);
  if (!claims) return { valid: false, by: "structure" };
  const tells: Tells = {};
  const expiresAt = time(claims["exp"]);
  if (expiresAt !== undefined) tells.expiresAt = expiresAt;
  const createdAt = time(claims["iat"]);
  if (createdAt !== undefined) tells.createdAt = createdAt;
  if (typeof claims["iss"] === "string") tells.issuer = claims["iss"].slice(0, 100);
  return { valid: true, by: "structure", tells };
};
