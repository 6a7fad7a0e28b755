/** Limits of one message, known to both ends; apart from the contract, so that the page side carries no parsers. */
export const LIMITS = {
  ...{ findings: 200, matches: 64, text: 200, parts: 3, addresses: 100 },
  /** Rows of a long list in one answer, and of an import in one message. */
  ...{ page: 500, chunk: 250 },
  ...{ pairs: 200, integrations: 50, notes: 2000 },
} as const;
