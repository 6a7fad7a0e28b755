/** The short display form of a secret. Never shows more than a fifth of it, and of passwords and phrases nothing. */
import type { CredentialKind } from "../domain.ts";

const HIDDEN = "••••";
const SHOWN_NOTHING: ReadonlySet<CredentialKind> = new Set(["connection-string", "password", "passphrase", "seed-phrase", "private-key", "keystore", "otp-seed"]);

/**
 * `face` is how many characters at the beginning are the format's own and tell nothing (`ghp_`): they are shown and not counted.
 * "ghp_••••Ab3x", "3f••••9c", "••••".
 */
export function maskOf(secret: string, kind: CredentialKind, face = 0): string {
  const shownFace = face > 0 && /^[\x21-\x7e]*$/.test(secret.slice(0, face)) ? secret.slice(0, Math.min(face, 12)) : "";
  const rest = secret.length - face;
  if (SHOWN_NOTHING.has(kind) || rest < 10 || /\s/.test(secret)) return shownFace + HIDDEN;
  const shown = Math.min(4, Math.floor(rest / 5));
  if (shownFace !== "") return shownFace + HIDDEN + secret.slice(-shown);
  const half = Math.floor(shown / 2);
  return secret.slice(0, half) + HIDDEN + secret.slice(-Math.max(half, 1));
}
