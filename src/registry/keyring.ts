/**
 * Digests made in a page become fingerprints under keys that stay with the worker. WebCrypto only; docs/security.md says what this protects.
 *
 * Each browser makes a key of its own. A backup brings its keys along, so that its fingerprints go on matching; a browser that has several
 * looks a digest up under each, and moves what it finds to the oldest, which all browsers that have exchanged backups agree on. The key in
 * daily use can sign and cannot be exported; a second copy is sealed under a key that can only wrap and unwrap, and its bytes are never
 * in a variable of ours.
 */
import type { Digest } from "../domain.ts";
import type { WrappedKey } from "../messages.ts";
import type { Connection } from "./connection.ts";
import { RegistryError } from "./failure.ts";
import { bytesOf, hexOf } from "./hex.ts";
import type { StoredKey } from "./schema.ts";

const SEAL = "seal-key";
const HMAC = { name: "HMAC", hash: "SHA-256", length: 256 } as const;

/** What one secret is called here: its fingerprint under each key, the current one first. */
export interface Prints {
  current: string;
  all: readonly string[];
}

export interface Keyring {
  /** Id of the key that new fingerprints are made under. */
  current(): Promise<string>;
  print(digests: readonly Digest[]): Promise<Prints[]>;
  /** All keys that can be carried, under 32 bytes (hex) that follow from a passphrase. */
  wrap(wrapWith: string): Promise<WrappedKey[]>;
  /** Keys of a backup as this database stores them. Rejects with `malformed` where they do not open. */
  unwrap(keys: readonly WrappedKey[], unwrapWith: string): Promise<StoredKey[]>;
  /** Reads the keys anew at the next use. */
  forget(): void;
}

export function keyring(connection: Connection, now: () => number): Keyring {
  let ring: Promise<StoredKey[]> | undefined;
  const keys = async (): Promise<StoredKey[]> => {
    ring ??= load(connection, now);
    try {
      return await ring;
    } catch (error) {
      ring = undefined;
      throw error;
    }
  };

  return {
    current: async () => first(await keys()).id,
    print: async (digests) => {
      const all = await keys();
      return Promise.all(
        digests.map(async (digest) => {
          const bytes = bytesOf(digest);
          const prints = await Promise.all(all.map(async ({ use }) => hexOf(await crypto.subtle.sign("HMAC", use, bytes))));
          return { current: first(prints), all: prints };
        }),
      );
    },
    wrap: async (wrapWith) => {
      const all = await keys();
      const [seal, under] = await Promise.all([sealKey(connection), importWrapping(wrapWith, ["wrapKey"])]);
      const carried = all.map(async ({ id, createdAt, sealed }): Promise<WrappedKey[]> => {
        if (sealed === undefined) return [];
        const key = await crypto.subtle.unwrapKey("raw", sealed.bytes, seal, { name: "AES-GCM", iv: sealed.iv }, HMAC, true, ["sign"]);
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const wrapped = await crypto.subtle.wrapKey("raw", key, under, { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(id) });
        return [{ id, createdAt, iv: hexOf(iv.buffer), wrapped: hexOf(wrapped) }];
      });
      return (await Promise.all(carried)).flat();
    },
    unwrap: async (wrapped, unwrapWith) => {
      const [seal, under] = await Promise.all([sealKey(connection.evenIfLost), importWrapping(unwrapWith, ["unwrapKey"])]);
      return Promise.all(
        wrapped.map(async ({ id, createdAt, iv, wrapped: bytes }) => {
          const how = { name: "AES-GCM", iv: bytesOf(iv), additionalData: new TextEncoder().encode(id) };
          try {
            return await sealedUnder(seal, { id, createdAt }, await crypto.subtle.unwrapKey("raw", bytesOf(bytes), under, how, HMAC, true, ["sign"]));
          } catch (cause) {
            throw new RegistryError("malformed", { cause });
          }
        }),
      );
    },
    forget: () => {
      ring = undefined;
    },
  };
}

/** Every key, the current one first: of those that can be carried the oldest. One is made where there is none. */
async function load(connection: Connection, now: () => number): Promise<StoredKey[]> {
  const stored = await connection.read(["keys"], (tx) => tx.objectStore("keys").getAll());
  if (stored.some(isCarried)) return ordered(stored);
  const extractable = await crypto.subtle.generateKey(HMAC, true, ["sign"]);
  const fresh = await sealedUnder(await sealKey(connection), { id: crypto.randomUUID(), createdAt: now() }, extractable);
  // Two may come here at once; the first to write wins, and both use what was written.
  return connection.write(["keys"], async (tx) => {
    const store = tx.objectStore("keys");
    const before = await store.getAll();
    if (before.some(isCarried)) return ordered(before);
    await store.put(fresh);
    return ordered([...before, fresh]);
  });
}

function isCarried({ sealed }: StoredKey): boolean {
  return sealed !== undefined;
}

function ordered(keys: readonly StoredKey[]): StoredKey[] {
  return keys.toSorted((a, b) => Number(isCarried(b)) - Number(isCarried(a)) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** The key that seals the others, made at first use. */
async function sealKey(connection: Pick<Connection, "read" | "write">): Promise<CryptoKey> {
  const known = await connection.read(["meta"], (tx) => tx.objectStore("meta").get(SEAL));
  if (known !== undefined && typeof known !== "string") return known;
  const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["wrapKey", "unwrapKey"]);
  return connection.write(["meta"], async (tx) => {
    const meta = tx.objectStore("meta");
    const first = await meta.get(SEAL);
    if (first !== undefined && typeof first !== "string") return first;
    await meta.put(fresh, SEAL);
    return fresh;
  });
}

/** A key as it is stored: one copy that can only sign, one that can only be wrapped on. */
async function sealedUnder(seal: CryptoKey, known: Pick<StoredKey, "id" | "createdAt">, extractable: CryptoKey): Promise<StoredKey> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.wrapKey("raw", extractable, seal, { name: "AES-GCM", iv });
  const use = await crypto.subtle.unwrapKey("raw", bytes, seal, { name: "AES-GCM", iv }, HMAC, false, ["sign"]);
  return { ...known, use, sealed: { iv, bytes } };
}

function importWrapping(hex: string, uses: ("wrapKey" | "unwrapKey")[]): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytesOf(hex), "AES-GCM", false, uses);
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new RegistryError("registry-unavailable");
  return item;
}
