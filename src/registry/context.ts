/** What the parts of the registry share. */
import type { Credential } from "../domain.ts";
import type { Connection } from "./connection.ts";
import type { Keyring } from "./keyring.ts";
import { RegistryError } from "./failure.ts";
import type { StoredCredential } from "./schema.ts";

export interface Context {
  connection: Connection;
  ring: Keyring;
  /** The clock; tests give their own. */
  now: () => number;
}

export function isKept(stored: StoredCredential): boolean {
  return stored.removedAt === undefined;
}

/** A stored credential as everyone else sees it. That it is exposed follows from its exposures, not from a flag. */
export function published(stored: StoredCredential, isExposed: boolean): Credential {
  const { removedAt: _removedAt, changedAt: _changedAt, toldAt: _toldAt, parts, ...facts } = stored;
  return {
    ...facts,
    parts: parts.map(({ part, fingerprint, mask, length }) => ({ part, fingerprint, mask, length })),
    state: stored.state === "active" && isExposed ? "exposed" : stored.state,
  };
}

/** Below this a secret has under about 64 bits at six bits a character, and a fingerprint of it could be searched for. */
const MIN_LENGTH = 11;

export function refuseWeak(parts: readonly { length: number }[]): void {
  if (parts.some(({ length }) => length < MIN_LENGTH)) throw new RegistryError("too-weak");
}

/** Changes one credential, in one transaction. */
export type Update = (id: string, change: (stored: StoredCredential) => StoredCredential | undefined) => Promise<boolean>;

/** Answers `false` where there is no such credential, or where `change` finds nothing to do. */
export function updater({ connection, now }: Context): Update {
  return (id, change) =>
    connection.write(["credentials"], async (tx) => {
      const store = tx.objectStore("credentials");
      const stored = await kept(store, id);
      const after = stored && change(stored);
      if (!after) return false;
      await store.put({ ...after, changedAt: now() });
      return true;
    });
}

/** The row of this id, if there is one that was not removed. */
export async function kept(credentials: { get(id: string): Promise<StoredCredential | undefined> }, id: string): Promise<StoredCredential | undefined> {
  const stored = await credentials.get(id);
  return stored && isKept(stored) ? stored : undefined;
}
