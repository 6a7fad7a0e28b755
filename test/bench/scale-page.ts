/** Runs in a page of the extension: fills its databases with what is drawn here, and times the worker's own lookups over them. */
import { bucketOf, companyFingerprinter, openList, writeList } from "../../src/company/list-file.ts";
import type { Exposure, Tier } from "../../src/domain.ts";
import { gateOf, tagOf } from "../../src/filter.ts";
import { openCompanyLists } from "../../src/registry/company.ts";
import { connect } from "../../src/registry/connection.ts";
import { keyring } from "../../src/registry/keyring.ts";
import { openRegistry } from "../../src/registry/registry.ts";
import { indexed, type StoredCredential } from "../../src/registry/schema.ts";

const DAY = 86_400_000;
const AT_ONCE = 500;
const ASKED = 50;
const TIERS: readonly Tier[][] = [["read"], ["read", "trade"], ["read", "withdraw"], ["manage"]];
const PROVIDERS = ["binance", "kraken", "bybit", "okx", "github", "openai"];

/** Random bytes, as hexadecimal. */
function draw(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const digests: string[] = [];

/** Credentials and exposures until there are so many. */
async function fill(credentials: number, exposures: number): Promise<void> {
  const connection = connect();
  const ring = keyring(connection, Date.now);
  const key = await ring.current();
  while (digests.length < credentials) {
    const fresh = Array.from({ length: Math.min(AT_ONCE, credentials - digests.length) }, () => draw(32));
    const prints = await ring.print(fresh);
    await connection.write(["credentials", "fingerprints"], (tx) => {
      for (const [i, digest] of fresh.entries()) {
        const n = digests.length + i;
        const fingerprint = prints[i]?.current ?? "";
        const secret = draw(32);
        const stored: StoredCredential = {
          id: crypto.randomUUID(),
          provider: PROVIDERS[n % PROVIDERS.length] ?? "",
          label: `key ${String(n)}`,
          tiers: TIERS[n % TIERS.length] ?? [],
          ipAllowlist: n % 3 === 0 ? [] : ["203.0.113.7"],
          createdAt: Date.now() - ((n * 7) % 120) * DAY,
          state: "active",
          changedAt: Date.now(),
          parts: [{ part: "secret", key, fingerprint, mask: "ab••••yz", length: 64, gate: gateOf(secret), tag: tagOf(digest) }],
        };
        void tx.objectStore("credentials").put(stored);
        void tx.objectStore("fingerprints").put({ fingerprint, credentialId: stored.id });
      }
      return Promise.resolve();
    });
    digests.push(...fresh);
  }
  const ids = await connection.read(["credentials"], (tx) => tx.objectStore("credentials").getAllKeys());
  for (let there = await connection.read(["exposures"], (tx) => tx.objectStore("exposures").count()); there < exposures; there += AT_ONCE) {
    await connection.write(["exposures"], (tx) => {
      for (let n = there; n < Math.min(exposures, there + AT_ONCE); n++) {
        const exposure: Exposure = {
          id: crypto.randomUUID(),
          at: Date.now() - n * 60_000,
          road: "paste",
          host: `site-${String(n % 400)}.example`,
          kind: "public",
          action: "hold",
          choice: n % 5 === 0 ? "pasted" : "dropped",
          secrets: [{ rule: "github-token", label: "GitHub token", mask: "ab••••yz", fingerprint: draw(32), severity: "critical", ...(n % 2 === 0 && { credentialId: String(ids[n % ids.length]) }) }],
        };
        void tx.objectStore("exposures").put(indexed(exposure));
      }
      return Promise.resolve();
    });
  }
  await connection.close();
}

interface Times {
  warm: number[];
  cold: number[];
  found: number;
}

/** Fifty digests at once: with the database open, and with nothing open and no key read. Every other one is registered. */
async function timeRegistry(rounds: number): Promise<Times> {
  const times: Times = { warm: [], cold: [], found: 0 };
  const asked = (round: number) => Array.from({ length: ASKED }, (_, i) => (i % 2 === 0 ? (digests[(round * ASKED + i * 37) % digests.length] ?? "") : draw(32)));
  let registry = openRegistry();
  await registry.look(asked(0));
  for (let round = 0; round < rounds; round++) {
    const now = asked(round);
    const since = performance.now();
    times.found += (await registry.look(now)).filter(({ credential }) => credential).length;
    times.warm.push(performance.now() - since);
  }
  await registry.close();
  for (let round = 0; round < rounds; round++) {
    const now = asked(round);
    const since = performance.now();
    registry = openRegistry();
    times.found += (await registry.look(now)).filter(({ credential }) => credential).length;
    times.cold.push(performance.now() - since);
    // After the answer all is read into memory; the next round is not to wait for it.
    await registry.credentials();
    await registry.close();
  }
  return times;
}

interface CompanyTimes extends Times {
  /** While the list is being read into memory. */
  next: number[];
  storedMs: number;
}

/** A company list of `count`, in force in a database of its own that is thrown away. */
async function timeCompany(count: number, rounds: number): Promise<CompanyTimes> {
  const [key, listed] = [crypto.getRandomValues(new Uint8Array(32)), Array.from({ length: count }, () => draw(32))];
  const bytes = writeList(listed.map((digest, i) => ({ digest, length: 40, label: `SERVICE_${String(i)}_KEY` })), key, { name: "Example Ltd", madeAt: new Date().toISOString() });
  const list = await openList(Uint8Array.from(bytes), async (of) => new Uint8Array(await crypto.subtle.digest("SHA-256", of)));
  if (!list) throw new Error("The list does not open");
  const name = `bench-${String(count)}`;
  let lists = openCompanyLists(name);
  const since = performance.now();
  await lists.install("bench", list);
  const times: CompanyTimes = { warm: [], cold: [], next: [], found: 0, storedMs: performance.now() - since };
  const fingerprintOf = companyFingerprinter(key);
  const look = async (round: number): Promise<number> => {
    const asked = Array.from({ length: ASKED }, (_, i) => (i % 2 === 0 ? (listed[(round * ASKED + i * 37) % listed.length] ?? "") : draw(32)));
    const before = performance.now();
    const [installed] = await lists.installed();
    if (!installed) throw new Error("No list is in force");
    const found = await lists.find(installed, asked, fingerprintOf);
    times.found += found.filter((label) => label !== undefined).length;
    return performance.now() - before;
  };
  await look(0);
  // Meanwhile the list is read into memory.
  await new Promise((done) => setTimeout(done, 3_000));
  for (let round = 0; round < rounds; round++) times.warm.push(await look(round));
  for (let round = 0; round < rounds; round++) {
    await lists.close();
    lists = openCompanyLists(name);
    times.cold.push(await look(round));
    // The first after a start begins to read the list into memory: these wait for a part of it.
    times.next.push(await look(round + rounds));
  }
  await lists.close();
  indexedDB.deleteDatabase(name);
  // Else a list that all is in one bucket of would be as good as another.
  if (count >= 1_000_000 && new Set(listed.slice(0, 1_000).map((digest) => bucketOf(fingerprintOf(digest), list.header.bucketBits))).size < 500) throw new Error("The list is not spread");
  return times;
}

Object.assign(globalThis, { scale: { fill, timeRegistry, timeCompany } });
