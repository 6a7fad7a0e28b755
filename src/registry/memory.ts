/**
 * What the registry has been asked for lately, in memory: all credentials, and whose each fingerprint is. Only the worker writes to the database, so
 * what was read is current until one of its transactions writes to the same stores, or the database is lost. Dies with the worker.
 */
import type { IDBPTransaction } from "idb";
import type { Credential } from "../domain.ts";
import type { Connection } from "./connection.ts";
import { isKept, published } from "./context.ts";
import type { Schema, StoredCredential } from "./schema.ts";

interface Rows {
  turn: number;
  /** Fingerprint to credential's id. */
  owners: ReadonlyMap<string, string>;
  /** Those that were not removed, by their ids. */
  stored: ReadonlyMap<string, StoredCredential>;
}

export interface Memory {
  /** Whose a fingerprint is; `undefined` where all would have to be read first, which takes longer than to look a few up. */
  owners(): Promise<((fingerprint: string) => Credential | undefined) | undefined>;
  /** Reads what the next questions are answered from. Nobody waits for it. */
  refresh(): void;
  /** All of them. */
  credentials(): Promise<readonly Credential[]>;
}

export function memory(connection: Connection): Memory {
  let rows: Rows | undefined;
  let exposed: { turn: number; ids: ReadonlySet<string> } | undefined;
  let all: { of: Rows; exposed: ReadonlySet<string>; credentials: readonly Credential[] } | undefined;
  let reading: Promise<Rows> | undefined;

  const turn = (): number => connection.turn("credentials", "fingerprints");
  const isCurrent = (known: Rows | undefined): known is Rows => known?.turn === turn();

  const readRows = async (): Promise<Rows> => {
    const before = turn();
    const read = await connection.read(["credentials", "fingerprints"], async (tx) => {
      const [stored, owners] = await Promise.all([tx.objectStore("credentials").getAll(), tx.objectStore("fingerprints").getAll()]);
      return {
        turn: before,
        owners: new Map(owners.map(({ fingerprint, credentialId }) => [fingerprint, credentialId])),
        stored: new Map(stored.filter(isKept).map((one) => [one.id, one])),
      };
    });
    // What was written meanwhile may or may not be in it: then it is good for this answer only.
    if (turn() === before) rows = read;
    return read;
  };

  const currentRows = async (): Promise<Rows> => {
    if (isCurrent(rows)) return rows;
    reading ??= readRows().finally(() => (reading = undefined));
    return reading;
  };

  const exposedNow = async (): Promise<ReadonlySet<string>> => {
    const before = connection.turn("exposures");
    if (exposed?.turn === before) return exposed.ids;
    const ids = await connection.read(["exposures"], exposedIds);
    if (connection.turn("exposures") === before) exposed = { turn: before, ids };
    return ids;
  };

  return {
    owners: async () => {
      if (!isCurrent(rows)) return undefined;
      const { owners, stored } = rows;
      const ids = await exposedNow();
      return (fingerprint) => {
        const owner = stored.get(owners.get(fingerprint) ?? "");
        return owner && published(owner, ids.has(owner.id));
      };
    },

    refresh: () => void currentRows().catch(() => undefined),

    credentials: async () => {
      const [of, ids] = await Promise.all([currentRows(), exposedNow()]);
      if (all?.of !== of || all.exposed !== ids) all = { of, exposed: ids, credentials: [...of.stored.values()].map((one) => published(one, ids.has(one.id))) };
      return all.credentials;
    },
  };
}

/** Ids of the credentials that went somewhere and have not been dealt with since. */
export async function exposedIds(tx: Pick<IDBPTransaction<Schema, ["exposures"]>, "objectStore">): Promise<Set<string>> {
  const ids = new Set<string>();
  let cursor = await tx.objectStore("exposures").index("exposes").openKeyCursor(null, "nextunique");
  while (cursor) {
    ids.add(cursor.key);
    cursor = await cursor.continue();
  }
  return ids;
}
