/** Replacing a credential, step by step. Each step is one transaction, so that a rotation is always at one step or the next. */
import type { RotationStep } from "../domain.ts";
import type { AddRequest, CredentialChange } from "../messages.ts";
import { changed } from "./change.ts";
import { type Context, kept, updater } from "./context.ts";
import { claim, prepareParts, withoutRotation } from "./credentials.ts";
import { RegistryError } from "./failure.ts";
import type { StoredCredential } from "./schema.ts";

export interface Replacement {
  createdAt: number;
  change: CredentialChange;
  parts: AddRequest["parts"];
}

export interface Rotations {
  startRotation(id: string): Promise<boolean>;
  markRotationStep(id: string, step: RotationStep, done: boolean): Promise<boolean>;
  markUpdated(id: string, integration: string, done: boolean): Promise<boolean>;
  /** Registers the new one with what is known of the old one, and marks the old one `rotated`. Its id. */
  replace(id: string, replacement: Replacement): Promise<string>;
  finishRotation(id: string): Promise<boolean>;
  cancelRotation(id: string): Promise<boolean>;
}

export function rotations(context: Context): Rotations {
  const { connection, now } = context;

  const update = updater(context);

  return {
    startRotation: (id) =>
      update(id, (stored) =>
        stored.rotation !== undefined || stored.state !== "active" ? undefined : { ...stored, rotation: { startedAt: now(), done: [], updated: [] } },
      ),

    markRotationStep: (id, step, done) =>
      update(id, (stored) => stored.rotation && { ...stored, rotation: { ...stored.rotation, done: toggled(stored.rotation.done, step, done) } }),

    markUpdated: (id, integration, done) =>
      update(id, (stored) => {
        if (!stored.rotation || !stored.integrations?.includes(integration)) return undefined;
        const updated = toggled(stored.rotation.updated, integration, done);
        const isAll = stored.integrations.every((one) => updated.includes(one));
        return { ...stored, rotation: { ...stored.rotation, updated, done: toggled(stored.rotation.done, "update", isAll) } };
      }),

    replace: async (id, { createdAt, change, parts }) => {
      const prepared = await prepareParts(context, parts);
      const fresh = crypto.randomUUID();
      await connection.write(["credentials", "fingerprints"], async (tx) => {
        const store = tx.objectStore("credentials");
        const old = await kept(store, id);
        if (!old?.rotation || old.state !== "active") throw new RegistryError("not-found");
        await claim(prepared, fresh, store, tx.objectStore("fingerprints"));
        await store.put({ ...successor(changed(old, change), createdAt), id: fresh, replaces: id, changedAt: now(), parts: prepared.map(({ part }) => part) });
        const rotation = { ...old.rotation, successorId: fresh, done: toggled(toggled(old.rotation.done, "open-page", true), "register", true) };
        await store.put({ ...old, state: "rotated", replacedBy: fresh, rotation, changedAt: now() });
      });
      return fresh;
    },

    finishRotation: (id) =>
      update(id, (stored) => (stored.state === "rotated" ? { ...withoutRotation(stored), state: "revoked", revokedAt: now() } : undefined)),

    cancelRotation: (id) => update(id, (stored) => (stored.rotation ? withoutRotation(stored) : undefined)),
  };
}

/** What a new credential takes over from the one before: what it is for and how it is meant to be, not its dates and its history. */
function successor(stored: StoredCredential, createdAt: number): Omit<StoredCredential, "id" | "parts"> {
  const { id: _id, parts: _parts, rotation: _rotation, replacedBy: _replacedBy, ...known } = stored;
  const { expiresAt: _expiresAt, reviewedAt: _reviewedAt, snoozedUntil: _snoozedUntil, toldAt: _toldAt, ...facts } = known;
  return { ...facts, state: "active", createdAt, rotatedAt: createdAt };
}

/** The list with the item in it once, or without it. */
function toggled<T>(list: readonly T[], item: T, isIn: boolean): T[] {
  const others = list.filter((one) => one !== item);
  return isIn ? [...others, item] : others;
}
