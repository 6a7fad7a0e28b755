import { randomBytes } from "node:crypto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import "fake-indexeddb/auto";
import { company, type CompanyEdge } from "../../src/background/company.ts";
import { openList, writeList } from "../../src/company/list-file.ts";
import { digestOfText } from "../../src/detect/digest.ts";
import { defaultPolicy, type Policy } from "../../src/policy/policy.ts";
import { openCompanyLists } from "../../src/registry/company.ts";
import { webHash } from "../support/company.ts";
import { dumpEverything } from "../support/dump-database.ts";

const key = new Uint8Array(randomBytes(32));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const under = (changes: Partial<Policy> = {}): Policy => ({ ...defaultPolicy, fingerprintKey: base64(key), ...changes });
const secret = (prefix: string, i: number): string => `${prefix}-${String(i).padStart(24, "0")}`;

function list(prefix: string, count = 600, by = key): Uint8Array<ArrayBuffer> {
  const entries = Array.from({ length: count }, (_, i) => ({ digest: digestOfText(secret(prefix, i)), length: secret(prefix, i).length, label: `${prefix} ${String(i)}` }));
  return new Uint8Array(writeList(entries, by, { name: prefix, madeAt: "2026-01-01T00:00:00.000Z" }));
}

let local: Record<string, unknown>;
let hashed: number;
/** A browser that goes on from what is on disk, as after the worker was killed. */
function edge(packaged?: Uint8Array<ArrayBuffer>, mark = "1"): CompanyEdge {
  return {
    lists: openCompanyLists(),
    local: {
      get: (keys) => Promise.resolve(Object.fromEntries(keys.flatMap((name) => (name in local ? [[name, local[name]]] : [])))),
      set: (values) => Promise.resolve(void Object.assign(local, structuredClone(values))),
      remove: (keys) => Promise.resolve(keys.forEach((name) => delete local[name])),
    },
    packageMark: packaged ? mark : "",
    readPackaged: () => (packaged ? Promise.resolve(packaged) : Promise.reject(new Error("no list"))),
    hash: (bytes) => ((hashed += bytes.length), webHash(bytes)),
  };
}
const look = async (made: ReturnType<typeof company>, text: string, policy = under()) => (await made.look([digestOfText(text)], policy))[0];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  [local, hashed] = [{}, 0];
});

describe("company lists", () => {
  it("in the package are recognised after they were loaded, by their labels", async () => {
    const made = company(edge(list("old")));
    expect(await look(made, secret("old", 7))).toBeUndefined();
    await made.refresh(under());
    expect(await look(made, secret("old", 7))).toEqual({ label: "old 7" });
    expect(await look(made, secret("new", 7))).toBeUndefined();
    expect(await made.state(under())).toMatchObject([{ slot: "packaged", count: 600, status: "ready" }]);
  });

  it("are stored in pieces that carry nothing of each other: of a view a browser stores all that it is a view of", async () => {
    await company(edge(list("old", 2000))).refresh(under());
    const database = await openDB("keybrake-company");
    const pieces = (await Promise.all(["buckets", "filters"].map((store) => database.getAll(store)))).flat() as Uint8Array[];
    database.close();
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.filter(({ byteLength, buffer }) => buffer.byteLength !== byteLength)).toEqual([]);
  });

  it("in the policy are recognised as well, and go with it", async () => {
    const made = company(edge());
    const policy = under({ fingerprintLists: [base64(list("policy"))] });
    await made.refresh(policy);
    expect(await look(made, secret("policy", 599), policy)).toEqual({ label: "policy 599" });
    await made.refresh(under());
    expect(await look(made, secret("policy", 599))).toBeUndefined();
    expect(await made.state(under())).toEqual([]);
    expect(Object.keys(local).filter((name) => name.startsWith("company-filter:"))).toEqual([]);
  });

  it("tell every page side their lengths, and publish a filter for it to read", async () => {
    const made = company(edge(list("old")));
    await made.refresh(under());
    const [filter] = await made.pageFilters(under());
    expect(filter?.lengths).toEqual([secret("old", 1).length]);
    expect(typeof local[`company-filter:${String(filter?.id)}`]).toBe("string");
  });

  it("are replaced by a newer package's at once: until then the older one is in force, after that nothing of it", async () => {
    await company(edge(list("old"))).refresh(under());
    const made = company(edge(list("new", 900), "2"));
    expect(await look(made, secret("old", 1))).toEqual({ label: "old 1" });
    await made.refresh(under());
    expect(await look(made, secret("old", 1))).toBeUndefined();
    expect(await look(made, secret("new", 899))).toEqual({ label: "new 899" });
    expect(Object.keys(local).filter((name) => name.startsWith("company-filter:"))).toHaveLength(1);
    const dump = JSON.stringify(await dumpEverything());
    expect(dump).not.toContain("old 1");
  });

  it("are whole or not there when the worker is killed while it loads one, and the next start goes on", async () => {
    await company(edge(list("old"))).refresh(under());
    // 300,000 would take long here; what counts is that there are several pieces: 4,096 buckets of one entry and less.
    const bytes = list("new", 900);
    const opened = await openList(bytes, webHash);
    if (!opened) throw new Error("no list");
    const many = { ...opened, header: { ...opened.header, bucketBits: 10 }, buckets: Array.from({ length: 1024 }, (_, i) => opened.buckets[i % opened.buckets.length] ?? new Uint8Array(4)) };
    const lists = openCompanyLists();
    let pieces = 0;
    const killed = lists.install("packaged", many, () => {
      if (++pieces === 2) throw new Error("killed");
    });
    await expect(killed).rejects.toThrow("killed");
    expect((await lists.installed()).map(({ header }) => header.name)).toEqual(["old"]);
    expect(await lists.loading()).toEqual([{ slot: "packaged", count: 900, done: 0.5 }]);
    const shares: number[] = [];
    const next = openCompanyLists();
    await next.install("packaged", many, (share) => shares.push(share));
    expect(shares).toEqual([0.75, 1]);
    expect((await next.installed()).map(({ header }) => header.name)).toEqual(["new"]);
    expect(await next.loading()).toEqual([]);
  });

  it("are said to be ready once they are stored, also while their filter is being published", async () => {
    const said: unknown[] = [];
    const plain = edge(list("old"));
    const made: ReturnType<typeof company> = company({
      ...plain,
      local: {
        ...plain.local,
        set: async (values) => {
          if ("company-filters" in values) said.push((await made.state(under())).map(({ status }) => status));
          await plain.local.set(values);
        },
      },
    });
    await made.refresh(under());
    expect(said).toEqual([["ready"]]);
  });

  it("read nothing for what is not listed", async () => {
    const made = company(edge(list("old", 2000)));
    await made.refresh(under());
    expect(await look(made, secret("old", 0))).toBeDefined();
    const reads = vi.spyOn(IDBObjectStore.prototype, "get");
    for (let i = 0; i < 20; i++) expect(await look(made, `never listed ${String(i)}`)).toBeUndefined();
    expect(reads).not.toHaveBeenCalled();
    reads.mockRestore();
  });

  it("are in memory as a whole after the first match", async () => {
    const made = company(edge(list("old", 2000)));
    await made.refresh(under());
    expect(await look(made, secret("old", 0))).toBeDefined();
    const database = await openDB("keybrake-company");
    // Waits until what is being read has been read.
    await database.clear("buckets");
    database.close();
    for (let i = 1; i < 2000; i += 97) expect(await look(made, secret("old", i))).toEqual({ label: `old ${String(i)}` });
  });

  it("that are damaged change nothing, and are said to be so", async () => {
    await company(edge(list("old"))).refresh(under());
    const damaged = list("new");
    damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 1;
    const made = company(edge(damaged, "2"));
    await made.refresh(under({ fingerprintLists: ["this is no list"] }));
    expect(await look(made, secret("old", 1))).toEqual({ label: "old 1" });
    expect((await made.state(under())).map(({ slot, status }) => [slot, status])).toEqual([
      ["packaged", "ready"],
      ["packaged", "damaged"],
      ["policy 1", "damaged"],
    ]);
  });

  it.each([
    ["without its key", "", "no-key"],
    ["under another key", base64(new Uint8Array(randomBytes(32))), "other-key"],
    ["under a key that is too short", base64(new Uint8Array(8)), "no-key"],
  ])("say nothing %s", async (_name, fingerprintKey, status) => {
    const made = company(edge(list("old")));
    const policy = under({ fingerprintKey });
    await made.refresh(policy);
    expect(await look(made, secret("old", 1), policy)).toBeUndefined();
    expect(await made.pageFilters(policy)).toEqual([]);
    expect(await made.state(policy)).toMatchObject([{ status }]);
  });

  it("are not read again by a start with the same package", async () => {
    const bytes = list("old");
    await company(edge(bytes)).refresh(under());
    let reads = 0;
    await company({ ...edge(bytes), readPackaged: () => Promise.resolve((reads++, bytes)) }).refresh(under());
    expect(reads).toBe(0);
  });

  it("open no database, and hash nothing, in a browser whose organisation has none", async () => {
    const made = company(edge());
    await made.refresh(under({ fingerprintKey: "" }));
    expect(await made.state(under({ fingerprintKey: "" }))).toEqual([]);
    expect(await made.stored()).toEqual([]);
    expect(await look(made, secret("old", 1), under({ fingerprintKey: "" }))).toBeUndefined();
    expect(await indexedDB.databases()).toEqual([]);
    expect([hashed, local]).toEqual([0, {}]);
  });

  it("of a policy that has not changed cost a start no more than to see that", async () => {
    const text = base64(list("policy", 2_000));
    const policy = under({ fingerprintLists: [text] });
    await company(edge()).refresh(policy);
    hashed = 0;
    const next = edge();
    const reads = vi.spyOn(next.lists, "installed");
    await company(next).refresh(policy);
    expect(hashed).toBe(text.length);
    expect(reads).not.toHaveBeenCalled();
  });

  it("that were cut short are cleared away when the policy has gone meanwhile", async () => {
    const failing = edge();
    failing.lists.install = () => Promise.reject(new Error("killed"));
    await expect(company(failing).refresh(under({ fingerprintLists: [base64(list("policy"))] }))).rejects.toThrow("killed");
    const next = edge();
    const removed = vi.spyOn(next.lists, "remove");
    await company(next).refresh(under());
    expect(removed).toHaveBeenCalledWith("policy 1");
    expect(local["company-taken"]).toEqual({});
  });

  it("are shown as they are stored, without a fingerprint of them", async () => {
    const made = company(edge(list("old")));
    await made.refresh(under());
    expect(await made.stored()).toMatchObject([{ slot: "packaged", header: { name: "old", count: 600 } }]);
  });
});
