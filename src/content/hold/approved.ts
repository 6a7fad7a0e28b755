/**
 * What the person has let into this document, as digests: what was approved when it was pasted is not asked about again when it is sent.
 * Gone with the document.
 */
import type { Digest } from "../../domain.ts";

const approved = new Set<Digest>();

export function approve(digests: Iterable<Digest>): void {
  for (const digest of digests) approved.add(digest);
}

/** Texts that could not be looked at and may be sent all the same. They are in the page's fields already. */
const approvedUnchecked = new Set<string>();

export function approveUnchecked(texts: Iterable<string>): void {
  for (const text of texts) approvedUnchecked.add(text);
}

export const isApprovedUnchecked = (text: string): boolean => approvedUnchecked.has(text);

export const isApproved = (digest: Digest): boolean => approved.has(digest);
