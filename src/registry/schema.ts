/** The database's stores and versions. A new version adds a step; a step that was released is never changed. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Credential, Exposure, Override, Part } from "../domain.ts";
import type { BackupRow } from "../messages.ts";

export const DATABASE = "keybrake";
export const VERSION = 2;

/** What the page side's filter needs to know of a secret; see `filter.ts`. */
export interface FilterInput {
  length: number;
  gate: number;
  tag: number;
}

/** One secret: its fingerprint, and the key the fingerprint was made under. */
export type StoredPart = { part: Part; key: string; fingerprint: string; mask: string } & FilterInput;

export interface StoredCredential extends Omit<Credential, "parts" | "state"> {
  parts: StoredPart[];
  /** `exposed` is never stored; it follows from the exposures. */
  state: Exclude<Credential["state"], "exposed">;
  /** When a person last changed it; of two copies the later one counts. */
  changedAt: number;
  /** When something was last said of it unasked. */
  toldAt?: number;
  /** Set while a removal can still be undone. */
  removedAt?: number;
}

export interface StoredExposure extends Exposure {
  /** Present while there is something left to do, so that an index over it holds only those. */
  open?: 1;
  /** Ids of the credentials it is about. */
  of: string[];
  /** The same while it is open: those that are exposed. */
  exposes?: string[];
}

/** Bytes under the database's own sealing key (AES-256-GCM). */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** A key that fingerprints are made under. */
export interface StoredKey {
  id: string;
  createdAt: number;
  /** HMAC-SHA-256; signs, and cannot be exported. */
  use: CryptoKey;
  /** The same key in a form that can be wrapped into a backup; keys of the first version have none. */
  sealed?: Sealed;
}

/** A new credential of an import, and every fingerprint under which a part may be known already. */
export interface Addition {
  facts: Omit<StoredCredential, "id" | "state" | "changedAt" | "parts">;
  parts: StoredPart[];
  prints: string[];
}

/** A piece of an import that has not been taken over yet. */
export interface StagedPiece {
  keys?: StoredKey[];
  rows?: BackupRow[];
  additions?: Addition[];
}

export interface Schema extends DBSchema {
  /**
   * `install`: tells this database from one that was lost; `seal-key`: see {@link Sealed}; `import`: the one that is under way, and since when;
   * `undo`: what the last one added; `settings`: what a restored backup sets and is not set yet. */
  meta: { key: string; value: CryptoKey | string };
  keys: { key: string; value: StoredKey };
  credentials: { key: string; value: StoredCredential };
  fingerprints: { key: string; value: { fingerprint: string; credentialId: string } };
  exposures: { key: string; value: StoredExposure; indexes: { at: number; open: number; of: string; exposes: string } };
  overrides: { key: string; value: Override; indexes: { place: [string, string] } };
  staging: { key: number; value: StagedPiece };
}

export type Database = IDBPDatabase<Schema>;
type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">;

export const INSTALL = "install";
/** Where the first version kept its only key, and what that key is called since. */
const FIRST_KEY = "fingerprint-key";
const FIRST_KEY_ID = "first";

/** Brings a database of version `from` (0: new) to {@link VERSION}. May wait for nothing but its transaction. */
export async function upgrade(database: Database, from: number, tx: Upgrading): Promise<void> {
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
  if (from < 2) {
    database.createObjectStore("keys", { keyPath: "id" });
    database.createObjectStore("staging", { autoIncrement: true });
    const exposures = tx.objectStore("exposures");
    exposures.createIndex("of", "of", { multiEntry: true });
    exposures.createIndex("exposes", "exposes", { multiEntry: true });
    if (from === 1) await fromFirst(tx);
  }
}

/** Version 1 had one key, and rows without what version 2 adds. */
async function fromFirst(tx: Upgrading): Promise<void> {
  const meta = tx.objectStore("meta");
  await meta.put(crypto.randomUUID(), INSTALL);
  const key = await meta.get(FIRST_KEY);
  if (key !== undefined && typeof key !== "string") {
    await tx.objectStore("keys").put({ id: FIRST_KEY_ID, createdAt: 0, use: key });
    await meta.delete(FIRST_KEY);
  }
  for (let at = await tx.objectStore("credentials").openCursor(); at; at = await at.continue()) {
    const { value } = at;
    await at.update({ ...value, changedAt: value.createdAt, parts: value.parts.map((part) => ({ ...part, key: FIRST_KEY_ID })) });
  }
  for (let at = await tx.objectStore("exposures").openCursor(); at; at = await at.continue()) await at.update(indexed(at.value));
}

/** With what its indexes need: whom it is about, and whom it exposes while it is open. */
export function indexed(exposure: Exposure & { open?: 1 }): StoredExposure {
  const { exposes: _exposes, ...rest }: Exposure & { open?: 1; exposes?: string[] } = exposure;
  const of = [...new Set(exposure.secrets.flatMap(({ credentialId }) => credentialId ?? []))];
  return { ...rest, of, ...(exposure.open === 1 && { exposes: of }) };
}
