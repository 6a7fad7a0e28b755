/** One connection, opened when first needed and again when it was lost. IndexedDB only. */
import { deleteDB, type IDBPTransaction, openDB, type StoreNames } from "idb";
import { RegistryError, toRegistryError } from "./failure.ts";
import { DATABASE, type Database, type Schema, upgrade, VERSION } from "./schema.ts";
import { confirm, type Witness } from "./witness.ts";

/** A held paste waits for this, so a database that another version keeps locked counts as not to be had. */
const OPEN_WITHIN_MS = 3000;

type Store = StoreNames<Schema>;

/** Transactions. */
interface Access {
  read<S extends Store, T>(stores: S[], work: (tx: IDBPTransaction<Schema, S[], "readonly">) => Promise<T>): Promise<T>;
  /** Everything in `work` happens, or nothing does. `work` may wait for nothing but its transaction. `onlyRead`: those of the stores that it does not write to. */
  write<S extends Store, T>(stores: S[], work: (tx: IDBPTransaction<Schema, S[], "readwrite">) => Promise<T>, onlyRead?: readonly S[]): Promise<T>;
}

export interface Connection extends Access {
  /** Another number than before whenever something in these stores may have changed: a transaction that writes to one began or ended, or the database was lost. */
  turn(...stores: StoreNames<Schema>[]): number;
  /** The same where the registry is lost: a backup is brought into the empty database while everyone else still hears of the loss. */
  evenIfLost: Access;
  close(): Promise<void>;
  /** Deletes the database, also one that cannot be opened. The next use makes a new one, which is believed only where the witness is given up. */
  erase(witness: "kept" | "given-up"): Promise<void>;
}

export interface ConnectOptions {
  name?: string;
  witness?: Witness;
}

export function connect({ name = DATABASE, witness }: ConnectOptions = {}): Connection {
  let opened: Promise<Database> | undefined;
  let believed: Promise<void> | undefined;
  /** What is asked while the database is deleted waits: it would write down a witness of the one that goes. */
  let erasing: Promise<void> | undefined;
  let losses = 0;
  const writes = new Map<Store, number>();
  const noteWrite = (stores: readonly Store[]): void => {
    for (const store of stores) writes.set(store, (writes.get(store) ?? 0) + 1);
  };
  const forget = (): void => {
    losses++;
    opened = undefined;
    believed = undefined;
  };

  const open = (): Promise<Database> => {
    opened ??= openWithin(name, forget).catch((cause: unknown) => {
      forget();
      if (cause instanceof RegistryError) throw cause;
      // Firefox that never remembers history: every window is private, and there no database may be made.
      const isRefused = cause instanceof DOMException && cause.name === "InvalidStateError";
      throw new RegistryError(isRefused ? "nothing-kept" : "registry-unavailable", { cause });
    });
    return opened;
  };

  const openBelieved = async (): Promise<Database> => {
    await erasing?.catch(() => undefined);
    const database = await open();
    if (!witness) return database;
    believed ??= confirm(database, witness);
    try {
      await believed;
    } catch (error) {
      // Asked again the next time: it may have been restored by then.
      believed = undefined;
      throw error;
    }
    return database;
  };

  const close = async (): Promise<void> => {
    const database = await opened?.catch(() => undefined);
    forget();
    database?.close();
  };

  /** A connection that was closed under us (another version, the browser's clean-up) is opened once more. */
  const transact = async <Tx>(to: () => Promise<Database>, begin: (database: Database) => Tx): Promise<Tx> => {
    try {
      return begin(await to());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
      forget();
      return begin(await to());
    }
  };

  const access = (to: () => Promise<Database>): Access => ({
    read: async (stores, work) => {
      try {
        return await work(await transact(to, (database) => database.transaction(stores, "readonly")));
      } catch (error) {
        throw toRegistryError(error);
      }
    },
    write: async (stores, work, onlyRead = []) => {
      const written = stores.filter((store) => !onlyRead.includes(store));
      noteWrite(written);
      try {
        const tx = await transact(to, (database) => database.transaction(stores, "readwrite", { durability: "strict" }));
        return await complete(tx, work);
      } catch (error) {
        throw toRegistryError(error);
      } finally {
        noteWrite(written);
      }
    },
  });

  return {
    ...access(openBelieved),
    turn: (...stores) => stores.reduce((sum, store) => sum + (writes.get(store) ?? 0), losses),
    evenIfLost: access(open),
    close,
    erase: (kept) => {
      erasing = (async () => {
        await believed?.catch(() => undefined);
        await close();
        // Before the database: a witness that is left alone tells of a loss that never was.
        if (kept === "given-up") await witness?.forget();
        try {
          await deleteDB(name);
        } catch (error) {
          throw toRegistryError(error);
        }
      })();
      return erasing;
    },
  };
}

async function complete<S extends Store, T>(
  tx: IDBPTransaction<Schema, S[], "readwrite">,
  work: (tx: IDBPTransaction<Schema, S[], "readwrite">) => Promise<T>,
): Promise<T> {
  // Waited for from the start, so that its rejection is never a loose one.
  const done = tx.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let result: T;
  try {
    result = await work(tx);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended by itself; then its own reason (a full disk) says more than that of the request it took along.
      const failed = await done;
      if (failed && !(error instanceof RegistryError)) throw failed.error;
    }
    throw error;
  }
  const failed = await done;
  if (failed) throw failed.error;
  return result;
}

async function openWithin(name: string, lost: () => void): Promise<Database> {
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<Schema>(name, VERSION, {
    // An upgrade that fails half-way would be committed as far as it came: only its end by force leaves the old state.
    upgrade: (database, from, _to, tx) => {
      tx.done.catch(() => undefined);
      upgrade(database, from, tx).catch(() => tx.abort());
    },
    // A newer version of ourselves wants to upgrade: let go, or it hangs.
    blocking: (_current, _wanted, event) => {
      lost();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: lost,
  });
  void opening.then(
    (database) => late && database.close(),
    () => undefined,
  );
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new Error("timeout"));
    }, OPEN_WITHIN_MS);
  });
  try {
    return await Promise.race([opening, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
