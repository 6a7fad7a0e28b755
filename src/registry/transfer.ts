/**
 * Much at once: rows for a backup, an import that is laid beside the registry and then taken over in one transaction, what is stored, erase.
 */
import type { BackupRow, BackupSetting, Imported, ImportRow, WrappedKey } from "../messages.ts";
import { type Context, isKept } from "./context.ts";
import { prepareParts } from "./credentials.ts";
import { shown } from "./exposures.ts";
import { RegistryError } from "./failure.ts";
import { isLeft, mergeCredentials, mergeExposure, newOverrides } from "./merge.ts";
import { type Addition, indexed, INSTALL, type StagedPiece, type StoredCredential, type StoredExposure } from "./schema.ts";

/** The id of the import that is under way, and when it began, in `meta`. */
const IMPORT = "import";
/** What the last import added and since when, while it can be undone, in `meta`. */
const UNDO = "undo";
/** A backup's settings that are not in force yet, in `meta`. */
const SETTINGS = "settings";
/** An import that was left is cleared away after this. */
const IMPORT_WITHIN_MS = 60 * 60_000;

type StoreName = "credentials" | "fingerprints" | "exposures" | "overrides" | "meta" | "keys";
const STORES = ["credentials", "fingerprints", "exposures", "overrides", "meta", "keys"] as const satisfies StoreName[];

export interface Transfer {
  /** The fingerprint keys for a backup, and how many secrets are known only under one that cannot be carried. */
  backupKeys(wrapWith: string): Promise<{ keys: WrappedKey[]; left: number }>;
  backupPage(store: "credentials" | "exposures" | "overrides", after: string | undefined, limit: number): Promise<{ rows: BackupRow[]; next?: string }>;
  /** `anew` throws away a database that cannot be opened; one that can is never touched by it. */
  beginImport(keys: readonly WrappedKey[], unwrapWith: string | undefined, anew: boolean): Promise<string>;
  stage(id: string, rows: readonly ImportRow[]): Promise<void>;
  /** What {@link commit} would do. */
  preview(id: string): Promise<Imported>;
  /** Takes everything over in one transaction. The settings are kept with it until {@link settingsLeft} was told that they are in force. */
  commit(id: string, settings?: readonly BackupSetting[]): Promise<Imported>;
  /** Settings that a restored backup has brought and that are not in force yet; `done` once they are. */
  settingsLeft(): Promise<{ settings: BackupSetting[]; done(): Promise<void> } | undefined>;
  /** Takes back what an import has added, but for what was changed since. How many that were. */
  undoImport(id: string): Promise<number>;
  cancelImport(id: string): Promise<boolean>;
  /** Clears away an import that nobody finished, and what could undo an old one. */
  dropStaleImport(): Promise<void>;
  counts(): Promise<{ store: StoreName; rows: number }[]>;
  /** Rows as they are stored; what cannot be shown (keys, sealed bytes) is described. */
  rows(store: StoreName, after: string | undefined, limit: number): Promise<{ rows: unknown[]; next?: string }>;
  erase(): Promise<void>;
  /** Begins with an empty registry where it cannot be read; `false` where it can. */
  startAnew(): Promise<boolean>;
}

export function transfer(context: Context): Transfer {
  const { connection, ring, now } = context;

  /** Whether there is nothing to be read: what throws a registry away asks this first. */
  const isUnreadable = async (): Promise<boolean> => {
    try {
      await connection.read(["meta"], (tx) => tx.objectStore("meta").get(INSTALL));
      return false;
    } catch {
      return true;
    }
  };

  /** Without settings nothing is written: what would be done is all that is asked. */
  const takeOver = (id: string, settings: readonly BackupSetting[] | undefined): Promise<Imported> =>
    connection.evenIfLost.write(["meta", "staging", "keys", "credentials", "fingerprints", "exposures", "overrides"], async (tx) => {
      const [meta, staging, keys] = [tx.objectStore("meta"), tx.objectStore("staging"), tx.objectStore("keys")];
      refuseOther(id, await meta.get(IMPORT));
      const pieces = await staging.getAll();
      const rows = pieces.flatMap((piece) => piece.rows ?? []);
      const additions = pieces.flatMap((piece) => piece.additions ?? []);

      const [store, prints] = [tx.objectStore("credentials"), tx.objectStore("fingerprints")];
      const all = await store.getAll();
      const existing = all.filter(isKept);
      const incoming = rows.flatMap((one) => (one.store === "credentials" ? [one.row] : []));
      const at = now();
      const merged = mergeCredentials(existing, incoming, additions, at, () => crypto.randomUUID());

      const states = new Map([...existing, ...merged.puts].map((one) => [one.id, one.state]));
      const exposures = tx.objectStore("exposures");
      const known = new Set(await exposures.getAllKeys());
      const counts = { added: 0, updated: 0 };
      const written: StoredExposure[] = [];
      for (const one of rows) {
        if (one.store !== "exposures") continue;
        const local = known.has(one.row.id) ? await exposures.get(one.row.id) : undefined;
        counts[local ? "updated" : "added"]++;
        const after = mergeExposure(local && shown(local), one.row, merged.renamed);
        written.push(indexed(isLeft(after, (about) => states.get(about)) ? { ...after, open: 1 } : after));
      }
      const overrides = tx.objectStore("overrides");
      const fresh = newOverrides(await overrides.getAll(), rows.flatMap((one) => (one.store === "overrides" ? [one.row] : [])));
      const imported: Imported = { credentials: merged.counts, exposures: counts, overrides: { added: fresh.length }, knownLabels: merged.knownLabels };
      if (settings === undefined) return imported;

      for (const key of pieces.flatMap((piece) => piece.keys ?? [])) if ((await keys.getKey(key.id)) === undefined) await keys.put(key);
      // What was removed and could still be brought back makes way for what comes in.
      for (const { id: removed, parts } of all.filter((one) => !isKept(one))) {
        for (const { fingerprint } of parts) await prints.delete(fingerprint);
        await store.delete(removed);
      }
      await each(merged.puts, (one) => store.put(one));
      await each(
        merged.puts.flatMap((one) => one.parts.map(({ fingerprint }) => ({ fingerprint, credentialId: one.id }))),
        (row) => prints.put(row),
      );
      await each(written, (one) => exposures.put(one));
      await each(fresh, (one) => overrides.put(one));
      await staging.clear();
      await meta.delete(IMPORT);
      // A backup was brought into an empty database: from here on it is the registry.
      if ((await meta.get(INSTALL)) === undefined) await meta.put(crypto.randomUUID(), INSTALL);
      if (settings.length > 0) await meta.put(JSON.stringify(settings), SETTINGS);
      const here = new Set(all.map((one) => one.id));
      const added = additions.length === 0 || rows.length > 0 ? [] : merged.puts.flatMap((one) => (here.has(one.id) ? [] : [one.id]));
      if (added.length === 0) return imported;
      await meta.put([id, String(at), ...added].join(" "), UNDO);
      return { ...imported, undo: id };
    });

  return {
    backupKeys: async (wrapWith) => {
      const keys = await ring.wrap(wrapWith);
      const carried = new Set(keys.map(({ id }) => id));
      const stored = await connection.read(["credentials"], (tx) => tx.objectStore("credentials").getAll());
      const left = stored.filter(isKept).flatMap(({ parts }) => parts).filter(({ key }) => !carried.has(key)).length;
      return { keys, left };
    },

    backupPage: (store, after, limit) => {
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      return connection.read([store], async (tx) => {
        const keys = await tx.objectStore(store).getAllKeys(range, limit);
        const last = keys.at(-1);
        const next = keys.length === limit && last !== undefined && { next: last };
        if (store === "credentials") return { rows: (await tx.objectStore(store).getAll(range, limit)).flatMap(backupCredential), ...next };
        if (store === "exposures") {
          const rows = await tx.objectStore(store).getAll(range, limit);
          return { rows: rows.map((one): BackupRow => ({ store, row: shown(one) })), ...next };
        }
        return { rows: (await tx.objectStore(store).getAll(range, limit)).map((row): BackupRow => ({ store, row })), ...next };
      });
    },

    beginImport: async (keys, unwrapWith, anew) => {
      if (anew && (await isUnreadable())) {
        await connection.erase("kept");
        ring.forget();
      }
      const opened = unwrapWith === undefined ? [] : await ring.unwrap(keys, unwrapWith);
      const id = crypto.randomUUID();
      await connection.evenIfLost.write(["meta", "staging"], async (tx) => {
        await tx.objectStore("staging").clear();
        await tx.objectStore("meta").put(`${id} ${now()}`, IMPORT);
        await tx.objectStore("staging").put({ keys: opened });
      });
      return id;
    },

    stage: async (id, rows) => {
      const piece: StagedPiece = { rows: [], additions: [] };
      for (const one of rows) {
        if (one.store === "additions") piece.additions?.push(await addition(context, one.row));
        else piece.rows?.push(one);
      }
      await connection.evenIfLost.write(["meta", "staging"], async (tx) => {
        refuseOther(id, await tx.objectStore("meta").get(IMPORT));
        await tx.objectStore("staging").put(piece);
      });
    },

    preview: (id) => takeOver(id, undefined),

    commit: async (id, settings = []) => {
      const imported = await takeOver(id, settings);
      ring.forget();
      return imported;
    },

    undoImport: (id) =>
      connection.write(["meta", "credentials", "fingerprints"], async (tx) => {
        const [meta, store, prints] = [tx.objectStore("meta"), tx.objectStore("credentials"), tx.objectStore("fingerprints")];
        const [known, at, ...added] = await undoable(meta);
        if (known !== id) throw new RegistryError("not-found");
        let undone = 0;
        for (const one of added) {
          const stored = await store.get(one);
          if (stored?.changedAt !== Number(at)) continue;
          for (const { fingerprint } of stored.parts) await prints.delete(fingerprint);
          await store.delete(one);
          undone++;
        }
        await meta.delete(UNDO);
        return undone;
      }),

    settingsLeft: async () => {
      const kept = await connection.read(["meta"], (tx) => tx.objectStore("meta").get(SETTINGS));
      if (typeof kept !== "string") return undefined;
      return { settings: JSON.parse(kept) as BackupSetting[], done: () => connection.write(["meta"], (tx) => tx.objectStore("meta").delete(SETTINGS)) };
    },

    cancelImport: (id) =>
      connection.evenIfLost.write(["meta", "staging"], async (tx) => {
        if (!isOf(id, await tx.objectStore("meta").get(IMPORT))) return false;
        await tx.objectStore("staging").clear();
        await tx.objectStore("meta").delete(IMPORT);
        return true;
      }),

    dropStaleImport: () =>
      connection.write(["meta", "staging"], async (tx) => {
        const meta = tx.objectStore("meta");
        const isOld = (since: string | undefined) => since !== undefined && Math.abs(now() - Number(since)) >= IMPORT_WITHIN_MS;
        if (isOld((await undoable(meta))[1])) await meta.delete(UNDO);
        const under = await meta.get(IMPORT);
        if (typeof under !== "string" || !isOld(under.split(" ")[1])) return;
        await tx.objectStore("staging").clear();
        await meta.delete(IMPORT);
      }),

    counts: () =>
      connection.read([...STORES], (tx) => Promise.all(STORES.map(async (store) => ({ store, rows: await tx.objectStore(store).count() })))),

    rows: (store, after, limit) =>
      connection.read([store], async (tx) => {
        const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
        const [rows, keys] = await Promise.all([tx.objectStore(store).getAll(range, limit), tx.objectStore(store).getAllKeys(range, limit)]);
        const last = keys.at(-1);
        const named = store === "meta" ? rows.map((row, i) => ({ name: keys[i], value: row })) : rows;
        return { rows: named.map(described), ...(keys.length === limit && last !== undefined && { next: last }) };
      }),

    erase: async () => {
      await connection.erase("given-up");
      ring.forget();
    },

    startAnew: async () => {
      if (!(await isUnreadable())) return false;
      await connection.erase("given-up");
      ring.forget();
      return true;
    },
  };
}

/** All at once, which is several times as fast as one after the other. A write that throws at once is a rejection like any other. */
async function each<T>(rows: readonly T[], write: (row: T) => Promise<unknown>): Promise<void> {
  await Promise.all(rows.map(async (row) => write(row)));
}

async function addition(context: Context, { parts, ...facts }: Extract<ImportRow, { store: "additions" }>["row"]): Promise<Addition> {
  const prepared = await prepareParts(context, parts);
  return { facts, parts: prepared.map(({ part }) => part), prints: prepared.flatMap(({ prints }) => prints.all) };
}

/** The import that can be undone, when it was, and the ids of what it added. */
async function undoable(meta: { get(key: string): Promise<CryptoKey | string | undefined> }): Promise<string[]> {
  const kept = await meta.get(UNDO);
  return typeof kept === "string" ? kept.split(" ") : [];
}

function isOf(id: string, under: unknown): boolean {
  return typeof under === "string" && under.startsWith(`${id} `);
}

function refuseOther(id: string, under: unknown): void {
  if (!isOf(id, under)) throw new RegistryError("not-found");
}

/** A credential as a backup carries it: not what was removed, nor what is only of this browser. */
function backupCredential({ removedAt, toldAt: _toldAt, ...row }: StoredCredential): BackupRow[] {
  return removedAt === undefined ? [{ store: "credentials", row }] : [];
}

function described(value: unknown): unknown {
  if (value instanceof CryptoKey) return `${value.algorithm.name} key, ${value.usages.join(" and ")}, cannot be exported`;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
  if (Array.isArray(value)) return value.map(described);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, described(one)]));
}
