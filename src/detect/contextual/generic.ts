/** Rules for providers nobody listed: a role word and a value that looks drawn at random. */
import type { CredentialKind, Part, Severity } from "../../domain.ts";
import type { Facts } from "../catalog.ts";

function generic(id: string, label: string, kind: CredentialKind, part: Part, severity: Severity, grants: string): Facts {
  return { id, label, kind, part, severity, grants, source: "", revoke: "", provider: "generic", providerName: "Unknown service" };
}

/** By the kind that the role word tells. */
export const GENERIC: Partial<Record<CredentialKind, Facts>> = {
  "api-key": generic("generic-key", "API key", "api-key", "key", "high", "use a service as you"),
  "api-secret": generic("generic-secret", "Secret", "api-secret", "secret", "high", "use a service as you"),
  "access-token": generic("generic-token", "Access token", "access-token", "key", "high", "use a service as you"),
  password: generic("generic-password", "Password", "password", "key", "high", "sign in as you"),
  passphrase: generic("generic-passphrase", "Passphrase", "passphrase", "passphrase", "high", "unlock what it protects"),
};
