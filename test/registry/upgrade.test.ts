import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, test } from "vitest";
import { digestOfText } from "../../src/detect/digest.ts";
import { gateOf, tagOf } from "../../src/filter.ts";
import { connect } from "../../src/registry/connection.ts";
import { hexOf } from "../../src/registry/hex.ts";
import { openRegistry } from "../../src/registry/registry.ts";
import type { Witness } from "../../src/registry/witness.ts";
import { dumpEverything } from "../support/dump-database.ts";
import "fake-indexeddb/auto";

const SECRET = "kB7".repeat(21) + "z";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A database as version 0.1.0 made it: its stores, its indexes, its one key and its rows. */
async function firstVersion() {
  const database = await openDB("keybrake", 1, {
    upgrade: (made) => {
      made.createObjectStore("meta");
      made.createObjectStore("credentials", { keyPath: "id" });
      made.createObjectStore("fingerprints", { keyPath: "fingerprint" });
      const exposures = made.createObjectStore("exposures", { keyPath: "id" });
      exposures.createIndex("at", "at");
      exposures.createIndex("open", "open");
      made.createObjectStore("overrides", { keyPath: "id" }).createIndex("place", ["fingerprint", "host"], { unique: true });
    },
  });
  const key = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const digest = digestOfText(SECRET);
  const bytes = Uint8Array.from(digest.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const fingerprint = hexOf(await crypto.subtle.sign("HMAC", key, bytes));
  await database.put("meta", key, "fingerprint-key");
  await database.put("credentials", {
    ...{ id: "c1", provider: "binance", label: "grid-bot", tiers: ["trade"], ipAllowlist: [], createdAt: 5, state: "active" },
    parts: [{ part: "secret", fingerprint, mask: "kB••••7z", length: SECRET.length, gate: gateOf(SECRET), tag: tagOf(digest) }],
  });
  await database.put("fingerprints", { fingerprint, credentialId: "c1" });
  const secrets = [{ rule: "registered", label: "grid-bot", mask: "k", fingerprint, severity: "high", credentialId: "c1" }];
  await database.put("exposures", { id: "e1", at: 9, road: "paste", host: "dpaste.com", kind: "public", action: "hold", choice: "pasted", secrets, open: 1 });
  await database.put("overrides", { id: "o1", fingerprint, host: "vault.test", at: 9, mask: "k", label: "grid-bot" });
  database.close();
}

describe("a database of the first version", () => {
  beforeEach(firstVersion);

  test("is upgraded with everything in it: the secret is recognised, its exposure is open, its override holds", async () => {
    const registry = openRegistry(connect(), () => 100);
    const [known] = await registry.look([digestOfText(SECRET)]);
    expect(known?.credential).toMatchObject({ id: "c1", label: "grid-bot", state: "exposed" });
    expect(await registry.isOverridden([known?.prints ?? []], "vault.test", () => true)).toEqual([true]);
    expect((await registry.exposurePage(undefined, 5, "c1")).exposures).toMatchObject([{ id: "e1" }]);
    expect(await registry.settle("e1")).toBe(true);
    expect((await registry.credentials())[0]?.state).toBe("active");
  });

  test("takes its secrets over to a key that a backup can carry as they are seen", async () => {
    const registry = openRegistry(connect(), () => 100);
    expect((await registry.backupKeys("0".repeat(64))).left).toBe(1);
    await registry.look([digestOfText(SECRET)]);
    expect((await registry.backupKeys("0".repeat(64))).left).toBe(0);
    const [known] = await registry.look([digestOfText(SECRET)]);
    expect(known?.credential?.parts[0]?.fingerprint).toBe(known?.fingerprint);
    expect(await registry.isOverridden([[known?.fingerprint ?? ""]], "vault.test", () => true)).toEqual([true]);
  });

  test("does not wait for a second tab that has it open, if that tab lets go as ours do", async () => {
    const other = await openDB("keybrake", 1, { blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close() });
    expect(await openRegistry(connect()).credentials()).toHaveLength(1);
    other.close();
  });

  test("stays as it was when the upgrade is cut short", async () => {
    const before = await dumpEverything();
    const real = IDBCursor.prototype.update;
    IDBCursor.prototype.update = () => {
      throw new DOMException("killed", "AbortError");
    };
    try {
      await expect(openRegistry(connect()).credentials()).rejects.toMatchObject({ failure: "registry-unavailable" });
    } finally {
      IDBCursor.prototype.update = real;
    }
    expect(await dumpEverything()).toEqual(before);
    expect(await openRegistry(connect()).credentials()).toHaveLength(1);
  });
});

describe("a registry that was there", () => {
  let seen: string | undefined;
  const witness: Witness = { read: () => Promise.resolve(seen), write: (install) => Promise.resolve(void (seen = install)), forget: () => Promise.resolve(void (seen = undefined)) };
  const open = () => openRegistry(connect({ witness }));
  beforeEach(() => {
    seen = undefined;
  });

  test("and is gone is said to be lost, until the person begins anew", async () => {
    await open().credentials();
    globalThis.indexedDB = new IDBFactory();
    await expect(open().credentials()).rejects.toMatchObject({ failure: "registry-lost" });
    await expect(open().look([digestOfText(SECRET)])).rejects.toMatchObject({ failure: "registry-lost" });
    const registry = open();
    await registry.erase();
    expect(await registry.credentials()).toEqual([]);
  });

  test("is erased while something is asked of it, and no loss is left behind", async () => {
    const registry = open();
    await registry.credentials();
    await Promise.all([registry.credentials(), registry.erase(), registry.credentials()]);
    expect(await registry.credentials()).toEqual([]);
    expect(await open().credentials()).toEqual([]);
  });

  test("and is still there is believed, whatever the witness has forgotten", async () => {
    await open().credentials();
    const install = seen;
    seen = undefined;
    expect(await open().credentials()).toEqual([]);
    expect(seen).toBe(install);
  });

  test("of the first version is no loss", async () => {
    await firstVersion();
    expect(await open().credentials()).toHaveLength(1);
    expect(seen).toMatch(/^[0-9a-f-]{36}$/);
  });
});
