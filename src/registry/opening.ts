/** A database of its own beside the registry's: opened when it is first asked for, let go when another version of it is wanted. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";

export interface Opening<Schema extends DBSchema> {
  /** Rejects while the database cannot be opened; the next call tries again. */
  database(): Promise<IDBPDatabase<Schema>>;
  close(): Promise<void>;
  /** Whether it was ever made; asking makes none. */
  isThere(): Promise<boolean>;
  /** Deletes it with all that is in it. */
  destroy(): Promise<void>;
}

export function openedOnce<Schema extends DBSchema>(name: string, version: number, create: (fresh: IDBPDatabase<Schema>) => void): Opening<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const close = async (): Promise<void> => {
    (await opened?.catch(() => undefined))?.close();
    opened = undefined;
  };
  return {
    database: () => {
      opened ??= openDB<Schema>(name, version, {
        upgrade: create,
        blocking: (_current, _wanted, event) => {
          opened = undefined;
          if (event.target instanceof IDBDatabase) event.target.close();
        },
        terminated: () => (opened = undefined),
      }).catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    close,
    isThere: async () => (await indexedDB.databases()).some((one) => one.name === name),
    destroy: async () => {
      await close();
      await deleteDB(name);
    },
  };
}
