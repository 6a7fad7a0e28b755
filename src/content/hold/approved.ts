/**
 * What the person has let into this document, as digests: what was approved when it was pasted is not asked about again when it is sent.
 * Gone with the document.
 */
import type { Digest } from "../../domain.ts";

const approved = new Set<Digest>();

export function approve(digests: Iterable<Digest>): void {
  for (const digest of digests) approved.add(digest);
}

export const isApproved = (digest: Digest): boolean => approved.has(digest);
