import type { Company } from "../../src/background/company.ts";

/** A browser without any company list. */
export const noCompany: Company = {
  look: (digests) => Promise.resolve(digests.map(() => undefined)),
  refresh: () => Promise.resolve(),
  pageFilters: () => Promise.resolve([]),
  state: () => Promise.resolve([]),
};
