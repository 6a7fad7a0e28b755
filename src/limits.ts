/** Limits of one message, known to both ends; apart from the contract, so that the page side carries no parsers. */
export const LIMITS = { findings: 200, matches: 64, text: 200, parts: 3, addresses: 100 } as const;
