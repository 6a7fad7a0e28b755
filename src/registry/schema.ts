/** The database's stores and versions. A new version adds a step; a step that was released is never changed. */
import type { DBSchema, IDBPDatabase } from "idb";
import type { Credential, Exposure, Override, Part } from "../domain.ts";

export const DATABASE = "keybrake";
export const VERSION = 1;

/** What the page side's filter needs to know of a secret; see `filter.ts`. */
export interface FilterInput {
  length: number;
  gate: number;
  tag: number;
}

export interface StoredCredential extends Omit<Credential, "parts"> {
  parts: ({ part: Part; fingerprint: string; mask: string } & FilterInput)[];
  /** Set while a removal can still be undone. */
  removedAt?: number;
}

export interface StoredExposure extends Exposure {
  /** Present while there is something left to do, so that an index over it holds only those. */
  open?: 1;
}

export interface Schema extends DBSchema {
  meta: { key: string; value: CryptoKey };
  credentials: { key: string; value: StoredCredential };
  fingerprints: { key: string; value: { fingerprint: string; credentialId: string } };
  exposures: { key: string; value: StoredExposure; indexes: { at: number; open: number } };
  overrides: { key: string; value: Override; indexes: { place: [string, string] } };
}

export type Database = IDBPDatabase<Schema>;

/** Brings a database of version `from` (0: new) to {@link VERSION}. */
export function upgrade(database: Database, from: number): void {
  if (from < 1) {
    database.createObjectStore("meta");
    database.createObjectStore("credentials", { keyPath: "id" });
    database.createObjectStore("fingerprints", { keyPath: "fingerprint" });
    const exposures = database.createObjectStore("exposures", { keyPath: "id" });
    exposures.createIndex("at", "at");
    exposures.createIndex("open", "open");
    const overrides = database.createObjectStore("overrides", { keyPath: "id" });
    overrides.createIndex("place", ["fingerprint", "host"], { unique: true });
  }
}
