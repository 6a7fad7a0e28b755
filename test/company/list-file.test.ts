import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketOf, type CompanyEntry, companyFingerprinter, findInBucket, keyCheckOf, openList, readListHeader, writeList } from "../../src/company/list-file.ts";
import { digestOfText } from "../../src/detect/digest.ts";
import { webHash } from "../support/company.ts";

const key = new Uint8Array(randomBytes(32));
const about = { name: "Example Ltd", madeAt: "2026-01-02T03:04:05.000Z" };

function entries(count: number): CompanyEntry[] {
  return Array.from({ length: count }, (_, i) => ({ digest: digestOfText(`${about.name} ${String(i)}`), length: 20 + (i % 7), label: `entry ${String(i)}` }));
}

async function find(bytes: Uint8Array, digest: string, by = key) {
  const list = await openList(new Uint8Array(bytes), webHash);
  if (!list) throw new Error("not a list");
  const fingerprint = companyFingerprinter(by)(digest);
  return findInBucket(list.buckets[bucketOf(fingerprint, list.header.bucketBits)] ?? new Uint8Array(4), fingerprint);
}

describe("a company's list", () => {
  it.each([1, 2, 255, 257, 5_000])("of %i entries gives each its label, and no other text one", async (count) => {
    const all = entries(count);
    const bytes = writeList(all, key, about);
    for (const { digest, label } of all.slice(0, 300)) expect(await find(bytes, digest)).toEqual({ label });
    for (let i = 0; i < 300; i++) expect(await find(bytes, digestOfText(`another ${String(i)}`))).toBeUndefined();
    expect(readListHeader(bytes)).toMatchObject({ ...about, count, keyCheck: keyCheckOf(key) });
  });

  it("carries owner and help link where there are any", async () => {
    const told = { label: "prod database", owner: "Data team", help: "https://wiki.example.com/db" };
    const [first] = entries(1);
    if (!first) throw new Error("no entry");
    expect(await find(writeList([{ ...first, ...told }], key, about), first.digest)).toEqual(told);
  });

  it("knows nothing under another key", async () => {
    const all = entries(10);
    expect(await find(writeList(all, key, about), all[0]?.digest ?? "", new Uint8Array(randomBytes(32)))).toBeUndefined();
  });

  it("takes one entry for one secret, the first", async () => {
    const [first] = entries(1);
    if (!first) throw new Error("no entry");
    const bytes = writeList([first, { ...first, label: "again" }], key, about);
    expect(readListHeader(bytes)?.count).toBe(1);
    expect((await find(bytes, first.digest))?.label).toBe("entry 0");
  });

  it("holds no digest: nothing of it can be tried without the key", () => {
    const all = entries(50);
    const hex = Buffer.from(writeList(all, key, about)).toString("hex");
    for (const { digest } of all) expect(hex).not.toContain(digest.slice(0, 16));
  });

  it("that is damaged anywhere is no list", async () => {
    const bytes = new Uint8Array(writeList(entries(300), key, about));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(await openList(damaged, webHash)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
    expect(await openList(bytes.subarray(0, bytes.length - 5), webHash)).toBeUndefined();
  });

  it("is not read out of anything else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await openList(new Uint8Array(bytes), webHash)).toBeUndefined();
        expect(readListHeader(bytes)).toBeUndefined();
      }),
    );
  });
});
