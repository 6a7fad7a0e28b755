/** Runs in a page of the extension: the worker's own lookup over the list that it has stored, timed. */
import { companyFingerprinter } from "../../src/company/list-file.ts";
import { digestOfText } from "../../src/detect/digest.ts";
import type { Digest } from "../../src/domain.ts";
import { openCompanyLists } from "../../src/registry/company.ts";

const ROUNDS = 10;

export interface Lookups {
  /** Milliseconds of one lookup each, the first with nothing in memory. */
  single: number[];
  /** Milliseconds of fifty at once, after that. */
  fifty: number[];
  found: number;
}

/** @param key base64 */
async function timeLookups(key: string, secrets: readonly string[]): Promise<Lookups> {
  const lists = openCompanyLists();
  const fingerprintOf = companyFingerprinter(Uint8Array.from(atob(key), (character) => character.charCodeAt(0)));
  const [list] = await lists.installed();
  if (!list) throw new Error("No list is in force");
  // The page side makes the digests; the worker is asked with them.
  const digests = secrets.map(digestOfText);
  const look = (asked: readonly Digest[]) => lists.find(list, asked, fingerprintOf);
  const times: Lookups = { single: [], fifty: [], found: 0 };
  for (const digest of digests) {
    const since = performance.now();
    if ((await look([digest]))[0]) times.found++;
    times.single.push(performance.now() - since);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at + 50 <= digests.length; at += 50) {
      const since = performance.now();
      await look(digests.slice(at, at + 50));
      times.fifty.push(performance.now() - since);
    }
  }
  await lists.close();
  return times;
}

Object.assign(globalThis, { timeLookups });
