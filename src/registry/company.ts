/**
 * Company lists in a database of their own: a list can be replaced or thrown away without touching the registry, and the other way round.
 * IndexedDB only; no secret and no digest is stored.
 *
 * A list is a few thousand buckets, so that a million entries take a second to store and one bucket is read to look something up. It is
 * written beside the one that is in force, in pieces that each are whole; the last piece puts it in force and takes the other away. If the
 * worker is stopped in between, the next start goes on where it was.
 */
import type { DBSchema, IDBPDatabase } from "idb";
import { bucketOf, type CompanyLabel, findInBucket, type ListHeader, type OpenList } from "../company/list-file.ts";
import { openedOnce } from "./opening.ts";

const DATABASE = "keybrake-company";
/** Buckets written in one transaction. */
const PIECE = 256;
/** Buckets kept in memory: more than a paste asks for, and under 10 MB of a million entries. */
const KEPT_BUCKETS = 1024;

export interface InstalledList {
  /** Where it is from: "packaged", or "policy 1", "policy 2" ... */
  slot: string;
  /** Tells one list from another. */
  id: string;
  header: ListHeader;
}

interface Loading extends InstalledList {
  /** Buckets that are written already. */
  done: number;
}

interface Schema extends DBSchema {
  buckets: { key: [string, number]; value: Uint8Array };
  installed: { key: string; value: InstalledList };
  loading: { key: string; value: Loading };
  filters: { key: string; value: Uint8Array };
}

export interface CompanyLists {
  installed(): Promise<InstalledList[]>;
  /** What is being loaded, with how much of it is done. */
  loading(): Promise<{ slot: string; count: number; done: number }[]>;
  /** The page side's filter of a list in force. */
  filterOf(id: string): Promise<Uint8Array | undefined>;
  /** Puts a list in force in its slot, in place of the one that was there. Calls `progress` with the share that is done, 0 to 1. */
  install(slot: string, list: OpenList, progress?: (share: number) => void): Promise<void>;
  remove(slot: string): Promise<void>;
  /** What the list with this id says of a fingerprint. */
  find(list: InstalledList, fingerprint: Uint8Array): Promise<CompanyLabel | undefined>;
  close(): Promise<void>;
}

export function openCompanyLists(name: string = DATABASE): CompanyLists {
  const kept = new Map<string, Uint8Array>();

  const { database, close } = openedOnce<Schema>(name, 1, (fresh) => {
    fresh.createObjectStore("buckets");
    fresh.createObjectStore("installed", { keyPath: "slot" });
    fresh.createObjectStore("loading", { keyPath: "slot" });
    fresh.createObjectStore("filters");
  });

  const bucket = async (id: string, number: number): Promise<Uint8Array | undefined> => {
    const place = `${id} ${String(number)}`;
    const known = kept.get(place);
    if (known) return known;
    const read = await (await database()).get("buckets", [id, number]);
    if (read) {
      if (kept.size >= KEPT_BUCKETS) kept.clear();
      kept.set(place, read);
    }
    return read;
  };

  return {
    installed: async () => (await database()).getAll("installed"),

    loading: async () => (await (await database()).getAll("loading")).map(({ slot, header, done }) => ({ slot, count: header.count, done: done / 2 ** header.bucketBits })),

    filterOf: async (id) => (await database()).get("filters", id),

    install: async (slot, { id, header, filter, buckets }, progress = () => undefined) => {
      const db = await database();
      const current = await db.get("installed", slot);
      if (current?.id === id) return;
      const begun = await db.get("loading", slot);
      if (begun && begun.id !== id) await drop(db, begun.id, slot);
      let done = begun?.id === id ? begun.done : 0;
      while (done < buckets.length) {
        const until = Math.min(done + PIECE, buckets.length);
        const tx = db.transaction(["buckets", "loading"], "readwrite");
        // A copy: of a view a browser stores everything that it is a view of, here the whole list, once for each bucket.
        for (let i = done; i < until; i++) void tx.objectStore("buckets").put(buckets[i]?.slice() ?? new Uint8Array(4), [id, i]);
        void tx.objectStore("loading").put({ slot, id, header, done: until });
        await tx.done;
        done = until;
        progress(done / buckets.length);
      }
      const tx = db.transaction(["buckets", "installed", "loading", "filters"], "readwrite");
      void tx.objectStore("filters").put(filter.slice(), id);
      void tx.objectStore("installed").put({ slot, id, header });
      void tx.objectStore("loading").delete(slot);
      const isShared = current && (await tx.objectStore("installed").getAll()).some((one) => one.id === current.id);
      if (current && !isShared) {
        void tx.objectStore("buckets").delete(IDBKeyRange.bound([current.id, 0], [current.id, Infinity]));
        void tx.objectStore("filters").delete(current.id);
      }
      await tx.done;
      kept.clear();
    },

    remove: async (slot) => {
      const db = await database();
      for (const store of ["loading", "installed"] as const) {
        const there = await db.get(store, slot);
        if (there) await drop(db, there.id, slot);
      }
      kept.clear();
    },

    find: async ({ id, header }, fingerprint) => {
      const read = await bucket(id, bucketOf(fingerprint, header.bucketBits));
      return read && findInBucket(read, fingerprint);
    },

    close,
  };
}

/** Takes a slot's list away, and its buckets unless another slot has the same list. */
async function drop(db: IDBPDatabase<Schema>, id: string, slot: string): Promise<void> {
  const tx = db.transaction(["buckets", "installed", "loading", "filters"], "readwrite");
  for (const store of ["loading", "installed"] as const) {
    if ((await tx.objectStore(store).get(slot))?.id === id) await tx.objectStore(store).delete(slot);
  }
  const others = [...(await tx.objectStore("installed").getAll()), ...(await tx.objectStore("loading").getAll())];
  if (!others.some((one) => one.id === id)) {
    await tx.objectStore("buckets").delete(IDBKeyRange.bound([id, 0], [id, Infinity]));
    await tx.objectStore("filters").delete(id);
  }
  await tx.done;
}
