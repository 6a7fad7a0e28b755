/** What this browser knows of credentials, exposures and overrides. IndexedDB and WebCrypto only; no secret, no digest is ever stored. */
import type { Choice, Credential, Digest, Exposure, Override } from "../domain.ts";
import { tagOf } from "../filter.ts";
import { mayBeOverridden } from "../judge/judge.ts";
import type { AddRequest } from "../messages.ts";
import { type Connection, connect } from "./connection.ts";
import { RegistryError } from "./failure.ts";
import { fingerprinter } from "./fingerprint.ts";
import type { FilterInput, StoredCredential, StoredExposure } from "./schema.ts";

/** How long a removed credential can be brought back. */
const UNDO_WITHIN_MS = 10 * 60_000;

/** Six bits a character at the best: below this a secret has under about 64 bits, and a fingerprint of it could be searched for. */
const MIN_LENGTH = 11;

export interface Known {
  fingerprint: string;
  /** Whose it is, if it is registered. */
  credential?: Credential;
}

/** The person's answer to a hold, with the host the browser says it comes from. */
export interface Answered {
  request: string;
  host: string;
  choice: Exclude<Choice, "pending" | "passed">;
  reason?: string | undefined;
}

export interface Registry {
  /** Fingerprints of digests with what is known of each, in their order. */
  look(digests: readonly Digest[]): Promise<Known[]>;
  add(request: AddRequest): Promise<string>;
  remove(id: string): Promise<boolean>;
  restore(id: string): Promise<boolean>;
  credentials(): Promise<Credential[]>;
  filterInputs(): Promise<FilterInput[]>;
  /** Writes an exposure once, however often it is told. */
  record(exposure: Exposure): Promise<void>;
  /** Never undoes a decision, and takes it only from where the question was asked. `allow` may be given only for `allowed-here`. */
  choose(answered: Answered): Promise<boolean>;
  settle(id: string): Promise<boolean>;
  exposures(limit: number): Promise<Exposure[]>;
  openExposures(): Promise<number>;
  isOverridden(fingerprints: readonly string[], host: string): Promise<boolean[]>;
  overrides(): Promise<Override[]>;
  removeOverride(id: string): Promise<boolean>;
  close(): Promise<void>;
}

/** `now` is the clock; tests give their own. Every method rejects with a {@link RegistryError} and nothing else. */
export function openRegistry(connection: Connection = connect(), now: () => number = Date.now): Registry {
  const fingerprint = fingerprinter(connection);

  return {
    look: async (digests) => {
      const fingerprints = await Promise.all(digests.map(fingerprint));
      return connection.read(["fingerprints", "credentials", "exposures"], async (tx) => {
        const exposed = exposedIn(await tx.objectStore("exposures").index("open").getAll());
        return Promise.all(
          fingerprints.map(async (one): Promise<Known> => {
            const row = await tx.objectStore("fingerprints").get(one);
            const stored = row && (await tx.objectStore("credentials").get(row.credentialId));
            return stored && stored.removedAt === undefined ? { fingerprint: one, credential: published(stored, exposed) } : { fingerprint: one };
          }),
        );
      });
    },

    add: async (request) => {
      if (request.parts.some((part) => part.length < MIN_LENGTH)) throw new RegistryError("too-weak");
      const prints = await Promise.all(request.parts.map((part) => fingerprint(part.digest)));
      if (new Set(prints).size < prints.length) throw new RegistryError("duplicate");
      const { type: _type, parts, purpose, rotateEveryDays, ...facts } = request;
      const id = crypto.randomUUID();
      await connection.write(["credentials", "fingerprints"], async (tx) => {
        const rows = tx.objectStore("fingerprints");
        const credentials = tx.objectStore("credentials");
        for (const [i, one] of prints.entries()) {
          const row = await rows.get(one);
          if (!row) continue;
          const owner = await credentials.get(row.credentialId);
          if (owner && owner.removedAt === undefined) throw new RegistryError("duplicate", { cause: { part: request.parts[i]?.part } });
          if (owner) await purge(owner, credentials, rows);
        }
        await credentials.put({
          ...facts,
          ...(purpose !== undefined && { purpose }),
          ...(rotateEveryDays !== undefined && { rotateEveryDays }),
          id,
          state: "active",
          parts: parts.map(({ part, mask, length, gate, digest }, i) => ({ part, fingerprint: prints[i] ?? "", mask, length, gate, tag: tagOf(digest) })),
        });
        for (const one of prints) await rows.put({ fingerprint: one, credentialId: id });
      });
      return id;
    },

    remove: (id) =>
      connection.write(["credentials", "fingerprints"], async (tx) => {
        const credentials = tx.objectStore("credentials");
        for (const stored of await credentials.getAll()) {
          const expired = stored.removedAt !== undefined && stored.removedAt < now() - UNDO_WITHIN_MS;
          if (expired && stored.id !== id) await purge(stored, credentials, tx.objectStore("fingerprints"));
        }
        const stored = await credentials.get(id);
        if (!stored || stored.removedAt !== undefined) return false;
        await credentials.put({ ...stored, removedAt: now() });
        return true;
      }),

    restore: (id) =>
      connection.write(["credentials"], async (tx) => {
        const credentials = tx.objectStore("credentials");
        const stored = await credentials.get(id);
        if (stored?.removedAt === undefined) return false;
        const { removedAt: _removedAt, ...back } = stored;
        await credentials.put(back);
        return true;
      }),

    credentials: () =>
      connection.read(["credentials", "exposures"], async (tx) => {
        const exposed = exposedIn(await tx.objectStore("exposures").index("open").getAll());
        const all = await tx.objectStore("credentials").getAll();
        return all.filter(isKept).map((stored) => published(stored, exposed));
      }),

    filterInputs: () =>
      connection.read(["credentials"], async (tx) => {
        const all = await tx.objectStore("credentials").getAll();
        return all.filter(isKept).flatMap(({ parts }) => parts.map(({ length, gate, tag }) => ({ length, gate, tag })));
      }),

    record: (exposure) =>
      connection.write(["exposures"], async (tx) => {
        const exposures = tx.objectStore("exposures");
        if ((await exposures.getKey(exposure.id)) === undefined) await exposures.put(withOpen(exposure));
      }),

    choose: ({ request, host, choice, reason }) =>
      connection.write(["exposures", "overrides"], async (tx) => {
        const exposures = tx.objectStore("exposures");
        const exposure = await exposures.get(request);
        if (!exposure || exposure.host !== host) return false;
        // The page side asks again when it had no answer: what is decided stays, and saying the same twice is no mistake.
        if (exposure.choice !== "pending") return exposure.choice === choice;
        await exposures.put(withOpen({ ...exposure, choice, ...(reason !== undefined && { reason }) }));
        if (choice !== "allowed-here") return true;
        const overrides = tx.objectStore("overrides");
        for (const { fingerprint: one, mask, label, severity } of exposure.secrets) {
          if (!mayBeOverridden({ action: exposure.action, severity })) continue;
          if ((await overrides.index("place").getKey([one, host])) !== undefined) continue;
          await overrides.put({ id: crypto.randomUUID(), fingerprint: one, host, at: now(), mask, label });
        }
        return true;
      }),

    settle: (id) =>
      connection.write(["exposures"], async (tx) => {
        const exposures = tx.objectStore("exposures");
        const exposure = await exposures.get(id);
        if (exposure?.open === undefined) return false;
        await exposures.put(withOpen({ ...exposure, settledAt: now() }));
        return true;
      }),

    exposures: (limit) =>
      connection.read(["exposures"], async (tx) => {
        const newest: Exposure[] = [];
        let cursor = await tx.objectStore("exposures").index("at").openCursor(null, "prev");
        while (cursor && newest.length < limit) {
          const { open: _open, ...exposure } = cursor.value;
          newest.push(exposure);
          cursor = await cursor.continue();
        }
        return newest;
      }),

    openExposures: () => connection.read(["exposures"], (tx) => tx.objectStore("exposures").index("open").count()),

    isOverridden: (fingerprints, host) =>
      connection.read(["overrides"], async (tx) => {
        const place = tx.objectStore("overrides").index("place");
        const keys = await Promise.all(fingerprints.map((one) => place.getKey([one, host])));
        return keys.map((key) => key !== undefined);
      }),

    overrides: () => connection.read(["overrides"], (tx) => tx.objectStore("overrides").getAll()),

    removeOverride: (id) =>
      connection.write(["overrides"], async (tx) => {
        const overrides = tx.objectStore("overrides");
        if ((await overrides.getKey(id)) === undefined) return false;
        await overrides.delete(id);
        return true;
      }),

    close: () => connection.close(),
  };
}

function isKept(stored: StoredCredential): boolean {
  return stored.removedAt === undefined;
}

/** Ids of the credentials that went somewhere and have not been dealt with since. */
function exposedIn(open: readonly Exposure[]): Set<string> {
  return new Set(open.flatMap(({ secrets }) => secrets.flatMap(({ credentialId }) => credentialId ?? [])));
}

/** A stored credential as everyone else sees it. That it is exposed follows from its exposures, not from a flag. */
function published(stored: StoredCredential, exposed: ReadonlySet<string>): Credential {
  const { removedAt: _removedAt, parts, ...facts } = stored;
  return {
    ...facts,
    parts: parts.map(({ part, fingerprint, mask, length }) => ({ part, fingerprint, mask, length })),
    state: stored.state === "active" && exposed.has(stored.id) ? "exposed" : stored.state,
  };
}

/** Something is left to do about a secret that went where it should not have gone. */
function withOpen(exposure: Exposure): StoredExposure {
  const { open: _open, ...rest }: StoredExposure = exposure;
  const went = exposure.choice === "pasted" || exposure.choice === "passed";
  const serious = exposure.action === "hold" || exposure.action === "block";
  return went && serious && exposure.settledAt === undefined ? { ...rest, open: 1 } : rest;
}

async function purge(
  stored: StoredCredential,
  credentials: { delete(key: string): Promise<void> },
  fingerprints: { delete(key: string): Promise<void> },
): Promise<void> {
  for (const { fingerprint } of stored.parts) await fingerprints.delete(fingerprint);
  await credentials.delete(stored.id);
}
