/**
 * Company lists in a database of their own: a list can be replaced or thrown away without touching the registry, and the other way round.
 * IndexedDB only; no secret and no digest is stored.
 *
 * A list is a few thousand buckets, so that a million entries take a second to store and one bucket is read to look something up. It is
 * written beside the one that is in force, in pieces that each are whole; the last piece puts it in force and takes the other away. If the
 * worker is stopped in between, the next start goes on where it was.
 */
import type { DBSchema, IDBPDatabase } from "idb";
import { mayBeListed } from "../company/filter.ts";
import { bucketOf, type CompanyLabel, findInBucket, type ListHeader, type OpenList } from "../company/list-file.ts";
import type { Digest } from "../domain.ts";
import { openedOnce } from "./opening.ts";

const DATABASE = "keybrake-company";
/** Buckets written in one transaction. */
const PIECE = 256;
/** Buckets read at once into memory: whoever asks meanwhile waits for a piece of them, a hundredth of a second. */
const READ_PIECE = 64;
/** Buckets kept in memory: all of a list of a million, about 50 MB, and a paste's of another. The worker ends after half a minute of rest. */
const KEPT_BUCKETS = 4096 + 256;

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
  /** What a list says of each digest. Only those that its filter lets through are fingerprinted, and all are read in one go. */
  find(list: InstalledList, digests: readonly Digest[], fingerprintOf: (digest: Digest) => Uint8Array): Promise<(CompanyLabel | undefined)[]>;
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

  /** The filters of lists in force, by their ids. */
  const filters = new Map<string, Uint8Array>();
  let inForce: InstalledList[] | undefined;
  /** The list that is in memory as a whole, or on its way there. */
  let warmed = "";

  const forget = (): void => {
    kept.clear();
    filters.clear();
    inForce = undefined;
    warmed = "";
  };

  /**
   * Reads a list into memory, a piece at a time. Begun when something of it was found for the first time since the worker started: who pastes
   * one company secret is likely to paste more of them, and each that is read by itself costs a quarter of a millisecond, whatever its size.
   */
  const warm = async ({ id, header }: InstalledList): Promise<void> => {
    warmed = id;
    const count = 2 ** header.bucketBits;
    for (let from = 0; from < count && warmed === id; from += READ_PIECE) {
      const until = Math.min(from + READ_PIECE, count);
      const piece = await (await database()).getAll("buckets", IDBKeyRange.bound([id, from], [id, until - 1]));
      // Without their numbers: if one is missing, they are read one by one.
      if (warmed !== id || piece.length !== until - from) return;
      for (const [i, bucket] of piece.entries()) keep(placeOf(id, from + i), bucket);
    }
  };

  const keep = (place: string, bucket: Uint8Array): void => {
    if (kept.size >= KEPT_BUCKETS) kept.clear();
    kept.set(place, bucket);
  };

  const filterOf = async (id: string): Promise<Uint8Array | undefined> => {
    const known = filters.get(id) ?? (await (await database()).get("filters", id));
    if (known) filters.set(id, known);
    return known;
  };

  /** Buckets by their number. Those that are not in memory are read in one transaction: one for each costs three times as much. */
  const bucketsOf = async (id: string, numbers: ReadonlySet<number>): Promise<ReadonlyMap<number, Uint8Array>> => {
    const found = new Map<number, Uint8Array>();
    const unread = [...numbers].filter((number) => {
      const known = kept.get(placeOf(id, number));
      if (known) found.set(number, known);
      return known === undefined;
    });
    if (unread.length === 0) return found;
    const store = (await database()).transaction("buckets").store;
    const read = await Promise.all(unread.map((number) => store.get([id, number])));
    for (const [i, number] of unread.entries()) {
      const bucket = read[i];
      if (!bucket) continue;
      keep(placeOf(id, number), bucket);
      found.set(number, bucket);
    }
    return found;
  };

  return {
    installed: async () => (inForce ??= await (await database()).getAll("installed")),

    loading: async () => (await (await database()).getAll("loading")).map(({ slot, header, done }) => ({ slot, count: header.count, done: done / 2 ** header.bucketBits })),

    filterOf,

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
      forget();
    },

    remove: async (slot) => {
      const db = await database();
      for (const store of ["loading", "installed"] as const) {
        const there = await db.get(store, slot);
        if (there) await drop(db, there.id, slot);
      }
      forget();
    },

    find: async (list, digests, fingerprintOf) => {
      const { id, header } = list;
      const filter = await filterOf(id);
      const asked = digests.map((digest) => {
        if (filter && !mayBeListed(digest, filter)) return undefined;
        const fingerprint = fingerprintOf(digest);
        return { fingerprint, number: bucketOf(fingerprint, header.bucketBits) };
      });
      const buckets = await bucketsOf(id, new Set(asked.flatMap((one) => (one ? [one.number] : []))));
      const found = asked.map((one) => {
        const bucket = one && buckets.get(one.number);
        return bucket && findInBucket(bucket, one.fingerprint);
      });
      // What fails here fails again where it is asked for.
      if (warmed === "" && found.some((label) => label !== undefined)) void warm(list).catch(() => undefined);
      return found;
    },

    close: () => {
      forget();
      return close();
    },
  };
}

const placeOf = (id: string, number: number): string => `${id} ${String(number)}`;

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
