/** Credentials: recognised, added, changed, ended. Every method is one transaction. */
import type { Credential, Digest } from "../domain.ts";
import { tagOf } from "../filter.ts";
import type { AddRequest, CredentialChange } from "../messages.ts";
import { changed } from "./change.ts";
import { type Context, isKept, kept, published, refuseWeak, updater } from "./context.ts";
import { RegistryError } from "./failure.ts";
import type { Prints } from "./keyring.ts";
import { exposedIds, memory } from "./memory.ts";
import type { FilterInput, Schema, StoredCredential, StoredPart } from "./schema.ts";

/** How long a removed credential can be brought back. */
const UNDO_WITHIN_MS = 10 * 60_000;

export interface Known {
  fingerprint: string;
  /** The secret's fingerprint under each key there is. */
  prints: readonly string[];
  /** Whose it is, if it is registered. */
  credential?: Credential;
}

export interface Credentials {
  /** Fingerprints of digests with what is known of each, in their order. */
  look(digests: readonly Digest[]): Promise<Known[]>;
  add(request: Omit<AddRequest, "type">): Promise<string>;
  edit(id: string, change: CredentialChange): Promise<boolean>;
  review(id: string): Promise<boolean>;
  /** Until when nothing is said of it; `undefined` ends that. */
  snooze(id: string, until: number | undefined): Promise<boolean>;
  /** Notes that something was said of these unasked. */
  told(ids: readonly string[]): Promise<void>;
  /** When something was last said of each. */
  toldAt(): Promise<Map<string, number>>;
  revoke(id: string): Promise<boolean>;
  unrevoke(id: string): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  restore(id: string): Promise<boolean>;
  /** All of them. Read from the database once, and from memory until something changes: the popup asks each time it is opened. */
  credentials(): Promise<readonly Credential[]>;
  /** The next `limit` in the order of their ids. */
  page(after: string | undefined, limit: number): Promise<{ credentials: Credential[]; next?: string; total: number }>;
  credential(id: string): Promise<{ credential: Credential; predecessor?: Credential; successor?: Credential } | undefined>;
  filterInputs(): Promise<FilterInput[]>;
}

interface Rows {
  get(key: string): Promise<Schema["fingerprints"]["value"] | undefined>;
  put(row: Schema["fingerprints"]["value"]): Promise<unknown>;
  delete(key: string): Promise<void>;
}

interface Store {
  get(key: string): Promise<StoredCredential | undefined>;
  put(row: StoredCredential): Promise<unknown>;
  delete(key: string): Promise<void>;
}

export function credentials(context: Context): Credentials {
  const { connection, ring, now } = context;

  const update = updater(context);
  const recent = memory(connection);

  return {
    look: async (digests) => {
      const prints = await ring.print(digests);
      const moves: Move[] = [];
      const owners = await recent.owners();
      const find = async (ownerOf: (print: string) => Credential | undefined | Promise<Credential | undefined>): Promise<Known[]> =>
        Promise.all(
          prints.map(async ({ current, all }): Promise<Known> => {
            const found = { fingerprint: current, prints: all };
            for (const print of all) {
              const credential = await ownerOf(print);
              if (!credential) continue;
              if (print !== current) moves.push({ credentialId: credential.id, from: print, to: current });
              return { ...found, credential };
            }
            return found;
          }),
        );
      const known = await (owners
        ? find(owners)
        : connection.read(["fingerprints", "credentials", "exposures"], (tx) => {
            const exposes = tx.objectStore("exposures").index("exposes");
            return find(async (print) => {
              const row = await tx.objectStore("fingerprints").get(print);
              const stored = row && (await kept(tx.objectStore("credentials"), row.credentialId));
              return stored && published(stored, (await exposes.getKey(stored.id)) !== undefined);
            });
          }));
      // A question is answered whether or not there is room to tidy up.
      if (moves.length > 0) await moveToCurrent(context, moves).catch(() => undefined);
      if (!owners) recent.refresh();
      return known;
    },

    add: async ({ parts, ...facts }) => {
      const prepared = await prepareParts(context, parts);
      const id = crypto.randomUUID();
      await connection.write(["credentials", "fingerprints"], async (tx) => {
        const [store, rows] = [tx.objectStore("credentials"), tx.objectStore("fingerprints")];
        await claim(prepared, id, store, rows);
        await store.put({ ...facts, id, state: "active", changedAt: now(), parts: prepared.map(({ part }) => part) });
      });
      return id;
    },

    edit: (id, change) => update(id, (stored) => changed(stored, change)),
    review: (id) => update(id, (stored) => ({ ...stored, reviewedAt: now() })),
    snooze: (id, until) =>
      update(id, ({ snoozedUntil: _snoozedUntil, ...stored }) => (until === undefined ? stored : { ...stored, snoozedUntil: until })),
    told: (ids) =>
      connection.write(["credentials"], async (tx) => {
        for (const id of ids) {
          const stored = await tx.objectStore("credentials").get(id);
          if (stored) await tx.objectStore("credentials").put({ ...stored, toldAt: now() });
        }
      }),
    toldAt: () =>
      connection.read(["credentials"], async (tx) => {
        const all = await tx.objectStore("credentials").getAll();
        return new Map(all.flatMap(({ id, toldAt }) => (toldAt === undefined ? [] : [[id, toldAt] as const])));
      }),

    revoke: (id) =>
      update(id, (stored) => (stored.state === "revoked" ? undefined : { ...withoutRotation(stored), state: "revoked", revokedAt: now() })),
    unrevoke: (id) =>
      update(id, ({ revokedAt: _revokedAt, ...stored }) => (stored.state === "revoked" ? { ...stored, state: stored.replacedBy === undefined ? "active" : "rotated" } : undefined)),

    remove: (id) =>
      connection.write(["credentials", "fingerprints"], async (tx) => {
        const store = tx.objectStore("credentials");
        const stored = await kept(store, id);
        if (!stored) return false;
        await purgeExpired(store, tx.objectStore("fingerprints"), now());
        await store.put({ ...stored, removedAt: now(), changedAt: now() });
        return true;
      }),

    restore: (id) =>
      connection.write(["credentials"], async (tx) => {
        const store = tx.objectStore("credentials");
        const stored = await store.get(id);
        if (stored?.removedAt === undefined) return false;
        const { removedAt: _removedAt, ...back } = stored;
        await store.put({ ...back, changedAt: now() });
        return true;
      }),

    credentials: () => recent.credentials(),

    page: (after, limit) =>
      connection.read(["credentials", "exposures"], async (tx) => {
        const store = tx.objectStore("credentials");
        const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
        const [rows, total, exposed] = await Promise.all([
          store.getAll(range, limit),
          store.count(),
          exposedIds(tx),
        ]);
        const last = rows.at(-1);
        const shown = rows.filter(isKept).map((stored) => published(stored, exposed.has(stored.id)));
        return { credentials: shown, total, ...(rows.length === limit && last && { next: last.id }) };
      }),

    credential: (id) =>
      connection.read(["credentials", "exposures"], async (tx) => {
        const store = tx.objectStore("credentials");
        const exposes = tx.objectStore("exposures").index("exposes");
        const show = async (one: string | undefined): Promise<Credential | undefined> => {
          const stored = one === undefined ? undefined : await kept(store, one);
          return stored && published(stored, (await exposes.getKey(stored.id)) !== undefined);
        };
        const credential = await show(id);
        if (!credential) return undefined;
        const [predecessor, successor] = await Promise.all([show(credential.replaces), show(credential.rotation?.successorId ?? credential.replacedBy)]);
        return { credential, ...(predecessor && { predecessor }), ...(successor && { successor }) };
      }),

    filterInputs: () =>
      connection.read(["credentials"], async (tx) => {
        const all = await tx.objectStore("credentials").getAll();
        return all.filter(isKept).flatMap(({ parts }) => parts.map(({ length, gate, tag }) => ({ length, gate, tag })));
      }),
  };
}

/** A part as it will be stored, and every fingerprint under which it may be known already. */
export interface Prepared {
  part: StoredPart;
  prints: Prints;
}

export async function prepareParts({ ring }: Context, parts: AddRequest["parts"]): Promise<Prepared[]> {
  refuseWeak(parts);
  const [key, prints] = await Promise.all([ring.current(), ring.print(parts.map(({ digest }) => digest))]);
  if (new Set(prints.map(({ current }) => current)).size < parts.length) throw new RegistryError("duplicate");
  return parts.flatMap(({ part, mask, length, gate, digest }, i) => {
    const print = prints[i];
    return print === undefined ? [] : [{ part: { part, key, fingerprint: print.current, mask, length, gate, tag: tagOf(digest) }, prints: print }];
  });
}

/** Gives these fingerprints to a credential. Rejects where one belongs to another; takes it from one that was removed. */
export async function claim(prepared: readonly Prepared[], id: string, store: Store, rows: Rows): Promise<void> {
  for (const { part, prints } of prepared) {
    for (const print of prints.all) {
      const row = await rows.get(print);
      const owner = row && (await store.get(row.credentialId));
      if (owner && isKept(owner)) throw new RegistryError("duplicate", { cause: { part: part.part } });
      if (owner) await purge(owner, store, rows);
    }
    await rows.put({ fingerprint: part.fingerprint, credentialId: id });
  }
}

export function withoutRotation({ rotation: _rotation, ...stored }: StoredCredential): StoredCredential {
  return stored;
}

interface Move {
  credentialId: string;
  from: string;
  to: string;
}

/** Secrets that were seen under an older key are known by the current one from here on; so are their overrides. */
async function moveToCurrent({ connection, ring }: Context, moves: readonly Move[]): Promise<void> {
  const key = await ring.current();
  await connection.write(["credentials", "fingerprints", "overrides"], async (tx) => {
    const [store, rows, places] = [tx.objectStore("credentials"), tx.objectStore("fingerprints"), tx.objectStore("overrides")];
    for (const { credentialId, from, to } of moves) {
      const stored = await store.get(credentialId);
      if (!stored || (await rows.get(to)) !== undefined) continue;
      await store.put({ ...stored, parts: stored.parts.map((part) => (part.fingerprint === from ? { ...part, key, fingerprint: to } : part)) });
      await rows.delete(from);
      await rows.put({ fingerprint: to, credentialId });
      for (const one of await places.index("place").getAll(IDBKeyRange.bound([from], [from, []]))) await places.put({ ...one, fingerprint: to });
    }
  });
}

async function purgeExpired(store: Store & { getAll(): Promise<StoredCredential[]> }, rows: Rows, now: number): Promise<void> {
  for (const stored of await store.getAll()) {
    if (stored.removedAt !== undefined && stored.removedAt < now - UNDO_WITHIN_MS) await purge(stored, store, rows);
  }
}

async function purge(stored: StoredCredential, store: Store, rows: Rows): Promise<void> {
  for (const { fingerprint } of stored.parts) await rows.delete(fingerprint);
  await store.delete(stored.id);
}
