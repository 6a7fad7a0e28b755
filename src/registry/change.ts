/** (what is stored, what a person changes) -> what is stored then. Pure. */
import type { CredentialChange } from "../messages.ts";
import type { StoredCredential } from "./schema.ts";

/** A field that is left out stays, `null` takes it away. */
export function changed(stored: StoredCredential, change: CredentialChange): StoredCredential {
  const { purpose, withdrawalAllowlist, pairs, subAccount, expiresAt, twoFactor, rotateEveryDays, notes, integrations, ...given } = change;
  const nullable = { purpose, withdrawalAllowlist, pairs, subAccount, expiresAt, twoFactor, rotateEveryDays, notes, integrations };
  const after: StoredCredential & Record<string, unknown> = { ...stored, ...given };
  for (const [field, value] of Object.entries(nullable)) {
    if (value === null) Reflect.deleteProperty(after, field);
    else if (value !== undefined) after[field] = value;
  }
  const { rotation } = after;
  // What no longer uses the key need not be updated.
  if (rotation) after.rotation = { ...rotation, updated: rotation.updated.filter((one) => after.integrations?.includes(one)) };
  return after;
}
