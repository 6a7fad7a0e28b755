import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { digestOfText } from "../../src/detect/digest.ts";
import type { Exposure } from "../../src/domain.ts";
import { gateOf, tagOf } from "../../src/filter.ts";
import type { AddRequest } from "../../src/messages.ts";
import { connect } from "../../src/registry/connection.ts";
import { openRegistry, type Registry } from "../../src/registry/registry.ts";
import { dumpEverything } from "../support/dump-database.ts";
import "fake-indexeddb/auto";

const SECRET = "kB".repeat(32);
const OTHER = "zQ".repeat(32);

let time = 1_000_000;
let registry: Registry;
const reopen = () => openRegistry(connect(), () => time);

beforeEach(() => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  time = 1_000_000;
  registry = reopen();
});

function part(secret: string, role: "key" | "secret" | "passphrase" = "secret") {
  return { part: role, digest: digestOfText(secret), mask: `${secret.slice(0, 2)}…`, length: secret.length, gate: gateOf(secret) };
}

function addition(...secrets: string[]): AddRequest {
  return {
    type: "add-credential",
    provider: "binance",
    label: "grid-bot",
    tiers: ["read", "trade"],
    ipAllowlist: [],
    createdAt: 5,
    parts: secrets.map((secret) => part(secret)),
  };
}

function exposure(change: Partial<Exposure> = {}): Exposure {
  return {
    id: "request-1",
    at: 100,
    road: "paste",
    host: "dpaste.com",
    kind: "public",
    action: "hold",
    choice: "pending",
    secrets: [{ rule: "registered", label: "grid-bot", mask: "kB…", fingerprint: "f".repeat(64), severity: "high" }],
    ...change,
  };
}

describe("credentials", () => {
  /** One after the other, and whether the credentials themselves change by it. */
  async function changes(): Promise<readonly (readonly [change: () => Promise<unknown>, ofCredentials: boolean])[]> {
    const id = await registry.add(addition(SECRET));
    const [{ fingerprint } = { fingerprint: "" }] = await registry.look([digestOfText(SECRET)]);
    return [
      [() => registry.add(addition(OTHER)), true],
      [() => registry.edit(id, { label: "other" }), true],
      [() => registry.record(exposure({ choice: "pasted", secrets: [{ rule: "registered", label: "x", mask: "kB…", fingerprint, severity: "high", credentialId: id }] })), false],
      [() => registry.revoke(id), true],
      [() => registry.remove(id), true],
      [() => registry.restore(id), true],
    ];
  }

  test("all of them are read once, and again when one was added, changed or ended", async () => {
    const all = await changes();
    await registry.credentials();
    const reads = vi.spyOn(IDBObjectStore.prototype, "getAll");
    for (const [change, ofCredentials] of all) {
      await change();
      reads.mockClear();
      await registry.credentials();
      expect(reads.mock.calls.length > 0).toBe(ofCredentials);
      reads.mockClear();
      await registry.credentials();
      await registry.look([digestOfText(SECRET)]);
      expect(reads).not.toHaveBeenCalled();
    }
  });

  test("what is remembered is what another connection finds in the database, after each change, all of them and one by one", async () => {
    const digests = [digestOfText(SECRET), digestOfText(OTHER), digestOfText("never registered")];
    for (const [change] of await changes()) {
      await change();
      for (let times = 0; times < 2; times++) expect(await registry.look(digests)).toEqual(await reopen().look(digests));
      expect(await registry.credentials()).toEqual(await reopen().credentials());
      expect(await registry.look(digests)).toEqual(await reopen().look(digests));
    }
    expect(await registry.credentials()).toHaveLength(2);
  });

  test("what is added while all are being read is there the next time", async () => {
    const [before] = await Promise.all([registry.credentials(), registry.add(addition(SECRET))]);
    expect(before.length).toBeLessThan(2);
    expect(await registry.credentials()).toHaveLength(1);
  });

  test("a registered secret is recognised by its digest, any other is not", async () => {
    const id = await registry.add(addition(SECRET));
    const [known, unknown] = await registry.look([digestOfText(SECRET), digestOfText(OTHER)]);
    expect(known?.credential).toMatchObject({ id, label: "grid-bot", tiers: ["read", "trade"], state: "active" });
    expect(unknown).not.toHaveProperty("credential");
    expect(unknown?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  test("the fingerprint key is kept: after the database was closed and opened the same digest has the same fingerprint", async () => {
    await registry.add(addition(SECRET));
    const [before] = await registry.look([digestOfText(SECRET)]);
    await registry.close();
    const [after] = await reopen().look([digestOfText(SECRET)]);
    expect(after).toEqual(before);
  });

  test("two connections that come first at once agree on one key", async () => {
    const second = reopen();
    const [[a], [b]] = await Promise.all([registry.look([digestOfText(SECRET)]), second.look([digestOfText(SECRET)])]);
    expect(a?.fingerprint).toBe(b?.fingerprint);
  });

  test("another browser gives another fingerprint, and the key cannot be exported", async () => {
    const [here] = await registry.look([digestOfText(SECRET)]);
    const { meta } = await dumpEverything();
    const [key] = meta as CryptoKey[];
    expect(key?.extractable).toBe(false);
    globalThis.indexedDB = new IDBFactory();
    const [there] = await reopen().look([digestOfText(SECRET)]);
    expect(there?.fingerprint).not.toBe(here?.fingerprint);
  });

  test("neither a secret nor its digest is stored", async () => {
    await registry.add(addition(SECRET, OTHER));
    await registry.record(exposure());
    const stored = JSON.stringify(await dumpEverything());
    expect(stored).toContain("grid-bot");
    for (const secret of [SECRET, OTHER]) {
      expect(stored).not.toContain(secret);
      expect(stored).not.toContain(digestOfText(secret));
      expect(stored).not.toContain(digestOfText(secret).slice(0, 16));
    }
  });

  test("a secret that is registered is refused, and leaves nothing of the second credential behind", async () => {
    await registry.add(addition(SECRET));
    await expect(registry.add(addition(OTHER, SECRET))).rejects.toMatchObject({ failure: "duplicate" });
    expect(await registry.credentials()).toHaveLength(1);
    expect((await registry.look([digestOfText(OTHER)]))[0]).not.toHaveProperty("credential");
  });

  test("the same secret in two fields of one credential is refused", async () => {
    await expect(registry.add(addition(SECRET, SECRET))).rejects.toMatchObject({ failure: "duplicate" });
  });

  test("a secret of ten characters is too weak to be fingerprinted, one of eleven is not", async () => {
    await expect(registry.add(addition("aB3dE6gH9j"))).rejects.toMatchObject({ failure: "too-weak" });
    await expect(registry.add(addition("aB3dE6gH9jK"))).resolves.toEqual(expect.any(String));
  });

  test("a removed credential is no longer recognised, and can be brought back", async () => {
    const id = await registry.add(addition(SECRET));
    expect(await registry.remove(id)).toBe(true);
    expect(await registry.remove(id)).toBe(false);
    expect((await registry.look([digestOfText(SECRET)]))[0]).not.toHaveProperty("credential");
    expect(await registry.credentials()).toEqual([]);
    expect(await registry.filterInputs()).toEqual([]);
    expect(await registry.restore(id)).toBe(true);
    expect(await registry.restore(id)).toBe(false);
    expect((await registry.look([digestOfText(SECRET)]))[0]?.credential?.id).toBe(id);
  });

  test("a secret whose credential was removed can be registered anew; the old one is then gone for good", async () => {
    const old = await registry.add(addition(SECRET, OTHER));
    await registry.remove(old);
    const fresh = await registry.add(addition(SECRET));
    expect(await registry.restore(old)).toBe(false);
    const [first, second] = await registry.look([digestOfText(SECRET), digestOfText(OTHER)]);
    expect(first?.credential?.id).toBe(fresh);
    expect(second).not.toHaveProperty("credential");
  });

  test("after the time to undo a removed credential is purged with the next removal", async () => {
    const [old, next] = [await registry.add(addition(SECRET)), await registry.add(addition(OTHER))];
    await registry.remove(old);
    time += 11 * 60_000;
    await registry.remove(next);
    expect((await dumpEverything())["credentials"]).toHaveLength(1);
    expect((await dumpEverything())["fingerprints"]).toHaveLength(1);
    expect(await registry.restore(next)).toBe(true);
  });

  test("the page side's filter gets length, gate and the first 32 bits of the digest", async () => {
    await registry.add(addition(SECRET));
    expect(await registry.filterInputs()).toEqual([{ length: SECRET.length, gate: gateOf(SECRET), tag: tagOf(digestOfText(SECRET)) }]);
  });
});

describe("exposures", () => {
  test("one request is one exposure, however often it is told, and a repetition undoes no decision", async () => {
    await registry.record(exposure());
    await registry.choose({ request: "request-1", host: "dpaste.com", choice: "pasted" });
    await registry.record(exposure());
    expect(await registry.exposures(50)).toEqual([exposure({ choice: "pasted" })]);
  });

  test("a decision comes only from the host that asked, once, and is not undone", async () => {
    await registry.record(exposure());
    expect(await registry.choose({ request: "request-1", host: "elsewhere.test", choice: "pasted" })).toBe(false);
    expect(await registry.choose({ request: "request-2", host: "dpaste.com", choice: "pasted" })).toBe(false);
    expect((await registry.exposures(50))[0]?.choice).toBe("pending");
    expect(await registry.choose({ request: "request-1", host: "dpaste.com", choice: "dropped" })).toBe(true);
    expect(await registry.choose({ request: "request-1", host: "dpaste.com", choice: "dropped" })).toBe(true);
    expect(await registry.choose({ request: "request-1", host: "dpaste.com", choice: "pasted" })).toBe(false);
    expect((await registry.exposures(50))[0]?.choice).toBe("dropped");
  });

  test("the newest come first, as many as were asked for", async () => {
    for (const at of [3, 1, 2]) await registry.record(exposure({ id: `r${at}`, at }));
    expect((await registry.exposures(2)).map(({ at }) => at)).toEqual([3, 2]);
  });

  test.each([
    ["pasted after a hold", exposure({ choice: "pasted" }), 1],
    ["passed although it would have been held", exposure({ choice: "passed" }), 1],
    ["passed with a note", exposure({ choice: "passed", action: "notify" }), 0],
    ["dropped", exposure({ choice: "dropped" }), 0],
    ["redacted", exposure({ choice: "redacted" }), 0],
    ["not decided", exposure(), 0],
    ["allowed here", exposure({ choice: "allowed-here" }), 0],
  ])("an exposure that was %s leaves something to do, or not", async (_title, one, open) => {
    await registry.record(one);
    expect(await registry.openExposures()).toBe(open);
  });

  test("a credential is exposed while one of its exposures is not settled", async () => {
    const id = await registry.add(addition(SECRET));
    const [secret] = exposure().secrets;
    if (!secret) throw new Error("an exposure without a secret");
    await registry.record(exposure({ secrets: [{ ...secret, credentialId: id }] }));
    expect((await registry.credentials())[0]?.state).toBe("active");
    await registry.choose({ request: "request-1", host: "dpaste.com", choice: "pasted" });
    expect((await registry.credentials())[0]?.state).toBe("exposed");
    expect((await registry.look([digestOfText(SECRET)]))[0]?.credential?.state).toBe("exposed");
    time = 777;
    expect(await registry.settle("request-1")).toBe(true);
    expect(await registry.settle("request-1")).toBe(false);
    expect((await registry.credentials())[0]?.state).toBe("active");
    expect((await registry.exposures(1))[0]?.settledAt).toBe(777);
  });
});

describe("overrides", () => {
  test("'always allow here' writes one override per secret, for this host alone, and it can be taken back", async () => {
    const print = "f".repeat(64);
    await registry.record(exposure());
    await registry.choose({ request: "request-1", host: "dpaste.com", choice: "allowed-here", reason: "mine" });
    await registry.record(exposure({ id: "request-2" }));
    await registry.choose({ request: "request-2", host: "dpaste.com", choice: "allowed-here" });
    const overrides = await registry.overrides();
    expect(overrides).toMatchObject([{ fingerprint: print, host: "dpaste.com", label: "grid-bot", at: time }]);
    expect(await registry.isOverridden([[print], ["0".repeat(64)]], "dpaste.com", () => true)).toEqual([true, false]);
    expect(await registry.isOverridden([[print]], "sub.dpaste.com", () => true)).toEqual([false]);
    expect(await registry.removeOverride(overrides[0]?.id ?? "")).toBe(true);
    expect(await registry.removeOverride(overrides[0]?.id ?? "")).toBe(false);
    expect(await registry.isOverridden([[print]], "dpaste.com", () => true)).toEqual([false]);
  });

  test.each([
    ["was blocked", exposure({ action: "block" })],
    ["cannot be revoked", exposure({ secrets: exposure().secrets.map((secret) => ({ ...secret, severity: "critical" as const })) })],
  ])("there is none for what %s", async (_title, one) => {
    await registry.record(one);
    await registry.choose({ request: "request-1", host: "dpaste.com", choice: "allowed-here" });
    expect(await registry.overrides()).toEqual([]);
  });
});

describe("when storage fails", () => {
  test("a database that cannot be opened is said to be unavailable, and is tried again the next time", async () => {
    const open = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("corrupt", "UnknownError");
    });
    await expect(registry.credentials()).rejects.toMatchObject({ failure: "registry-unavailable" });
    open.mockRestore();
    expect(await registry.credentials()).toEqual([]);
  });

  test("a database of a newer version is unavailable, and is not touched", async () => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open("keybrake", 99);
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = reject;
    });
    await expect(registry.credentials()).rejects.toMatchObject({ failure: "registry-unavailable" });
  });

  test("a full disk is named, and half a credential is not kept", async () => {
    await registry.credentials();
    const real = IDBObjectStore.prototype.put;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      // The key of the fingerprints and the credential are written, the first fingerprint is not.
      if (++calls === 3) throw new DOMException("full", "QuotaExceededError");
      return real.apply(this, args);
    });
    await expect(registry.add(addition(SECRET))).rejects.toMatchObject({ failure: "storage-full" });
    vi.restoreAllMocks();
    expect(await registry.credentials()).toEqual([]);
    await expect(registry.add(addition(SECRET))).resolves.toEqual(expect.any(String));
  });

  test("a newer version that wants to upgrade is let through", async () => {
    await registry.credentials();
    const upgraded = new Promise((resolve, reject) => {
      const request = indexedDB.open("keybrake", 98);
      request.onsuccess = () => resolve(request.result.close());
      request.onblocked = reject;
    });
    await upgraded;
  });

  test("a connection that was closed under us is opened again", async () => {
    const id = await registry.add(addition(SECRET));
    const close = new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase("keybrake");
      request.onsuccess = () => resolve();
    });
    await close;
    expect(await registry.credentials()).toEqual([]);
    expect(await registry.restore(id)).toBe(false);
  });
});
