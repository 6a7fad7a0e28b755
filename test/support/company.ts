import type { Company } from "../../src/background/company.ts";
import type { Hash } from "../../src/company/list-file.ts";

export const webHash: Hash = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** A browser without any company list. */
export const noCompany: Company = {
  look: (digests) => Promise.resolve(digests.map(() => undefined)),
  refresh: () => Promise.resolve(),
  pageFilters: () => Promise.resolve([]),
  state: () => Promise.resolve([]),
  stored: () => Promise.resolve([]),
};
