/**
 * The queue of reports, in a database of its own that nobody opens unless reports are on. IndexedDB only. What is done stays for the person
 * to look at.
 */
import type { DBSchema, IDBPTransaction } from "idb";
import type { QueuedReport } from "../reports/event.ts";
import { type Change, counted, MOST_KEPT, newState, overflow, type QueueState, type ReportQueue } from "../reports/queue.ts";
import { openedOnce } from "./opening.ts";

const DATABASE = "keybrake-reports";
const STATE = "state";

interface Schema extends DBSchema {
  waiting: { key: number; value: QueuedReport; indexes: { key: string; request: string } };
  done: { key: number; value: QueuedReport; indexes: { key: string; request: string } };
  meta: { key: string; value: QueueState };
}
type Transaction = IDBPTransaction<Schema, ("waiting" | "done" | "meta")[], "readwrite">;

/** The queue, with what its person may see of it. */
export interface KeptReports extends ReportQueue {
  /** What was queued or sent for this request, whatever has become of it. */
  ofRequest(request: string): Promise<QueuedReport[]>;
  /** Newest first, from before a place in the order. */
  page(store: "waiting" | "done", before: number | undefined, limit: number): Promise<QueuedReport[]>;
  waiting(): Promise<number>;
  /** How many wait and how many are done; nothing where there never was a queue. */
  stored(): Promise<number>;
  /** Of what is done, all goes but what is to be kept. */
  clearDone(isKept: (report: QueuedReport) => boolean): Promise<void>;
  /** Deletes everything, the number of the install too. */
  destroy(): Promise<void>;
  close(): Promise<void>;
}

export function openReports(name: string = DATABASE): KeptReports {

  const { database, close, isThere, destroy } = openedOnce<Schema>(name, 1, (fresh) => {
    // Numbered by the state, not by the store: what waits and what is done are one order.
    for (const store of ["waiting", "done"] as const) {
      const made = fresh.createObjectStore(store, { keyPath: "seq" });
      made.createIndex("key", "key");
      made.createIndex("request", "request");
    }
    fresh.createObjectStore("meta");
  });

  async function write<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = (await database()).transaction(["waiting", "done", "meta"], "readwrite", { durability: "strict" });
    try {
      const result = await run(tx);
      await tx.done;
      return result;
    } catch (error) {
      tx.done.catch(() => undefined);
      try {
        tx.abort();
      } catch {
        // It has ended by itself.
      }
      throw error;
    }
  }

  async function changeState(tx: Transaction, change: Change): Promise<QueueState> {
    const state = change(await stateIn(tx), await tx.objectStore("waiting").count());
    await tx.objectStore("meta").put(state, STATE);
    return state;
  }

  return {
    add: (reports, change) =>
      write(async (tx) => {
        const waiting = tx.objectStore("waiting");
        let added = 0;
        let next = (await lastSeq(tx)) + 1;
        for (const report of reports) {
          const known = (await waiting.index("key").getKey(report.key)) ?? (await tx.objectStore("done").index("key").getKey(report.key));
          if (known !== undefined) continue;
          await waiting.add({ ...report, seq: next++, uid: crypto.randomUUID() });
          added += 1;
        }
        if (added === 0) return 0;
        const dropped = overflow(await waiting.count());
        await dropOldest(waiting, dropped);
        await changeState(tx, (state, left) => change({ ...state, counts: counted(state.counts, { dropped }) }, left));
        return added;
      }),

    first: async (limit) => (await database()).getAll("waiting", null, limit),

    state: () => write((tx) => changeState(tx, (state) => state)),

    keep: (change) => write((tx) => changeState(tx, change)),

    finish: (reports, at, isRefused, change) =>
      write(async (tx) => {
        for (const report of reports) {
          await tx.objectStore("waiting").delete(report.seq);
          await tx.objectStore("done").put({ ...report, doneAt: at, ...(isRefused && { isRefused }) });
        }
        await dropOldest(tx.objectStore("done"), (await tx.objectStore("done").count()) - MOST_KEPT);
        return changeState(tx, change);
      }),

    ofRequest: async (request) => {
      const db = await database();
      return [...(await db.getAllFromIndex("done", "request", request)), ...(await db.getAllFromIndex("waiting", "request", request))];
    },

    page: async (store, before, limit) => {
      const rows: QueuedReport[] = [];
      let cursor = await (await database()).transaction(store).store.openCursor(before === undefined ? null : IDBKeyRange.upperBound(before, true), "prev");
      while (cursor && rows.length < limit) {
        rows.push(cursor.value);
        cursor = await cursor.continue();
      }
      return rows;
    },

    waiting: async () => (await database()).count("waiting"),

    stored: async () => ((await isThere()) ? (await (await database()).count("waiting")) + (await (await database()).count("done")) : 0),

    clearDone: (isKept) =>
      write(async (tx) => {
        for (let cursor = await tx.objectStore("done").openCursor(); cursor; cursor = await cursor.continue()) if (!isKept(cursor.value)) await cursor.delete();
      }),

    destroy,
    close,
  };
}

async function stateIn(tx: Transaction): Promise<QueueState> {
  return (await tx.objectStore("meta").get(STATE)) ?? newState(crypto.randomUUID());
}

/** Of both stores: what was sent last may be the newest there is. */
async function lastSeq(tx: Transaction): Promise<number> {
  const last = await Promise.all((["waiting", "done"] as const).map(async (store) => (await tx.objectStore(store).openKeyCursor(null, "prev"))?.key ?? 0));
  return Math.max(...last);
}

async function dropOldest(store: { openCursor(): Promise<Cursor | null> }, count: number): Promise<void> {
  let cursor = count > 0 ? await store.openCursor() : null;
  for (let left = count; cursor && left > 0; left--) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
}

interface Cursor {
  delete(): Promise<void>;
  continue(): Promise<Cursor | null>;
}
