/** Values that stand where a secret might and are not drawn at random: names, paths, expressions, hashes, versions. */
import type { Label } from "../contextual/label.ts";
import type { Role } from "../contextual/roles.ts";
import { type Value, entropyOf } from "../contextual/value.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True if the value is better explained by something else than a secret. */
export function isOrdinary(text: string, value: Value, secret: string, label: Label, role: Role): boolean {
  if (UUID.test(secret)) return !(role.strong && label.join === "assign");
  const next = text.charAt(value.end);
  if (next === "(" || next === "[" || next === "{") return true;
  if (!/\d/.test(secret) || !/[a-z]/i.test(secret)) return true;
  if (secret.length < (role.strong ? 12 : 20)) return true;
  const bits = entropyOf(secret);
  return bits < (/^[0-9a-f]+$/i.test(secret) ? 2.8 : 3.2);
}
