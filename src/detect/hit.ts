/** What the stages of a scan hand to each other. Never leaves `detect/`: it holds the text of the secret. */
import type { Confidence, Span, Tells, Why } from "../domain.ts";
import type { Facts } from "./catalog.ts";

export interface Hit {
  facts: Facts;
  /** Into the text being scanned. Ascending, at least one, none empty. */
  spans: readonly Span[];
  secret: string;
  confidence: Confidence;
  why: Why;
  tells?: Tells;
  /** What it explains altogether; weaker hits inside are dropped. */
  covers: Span;
  /** How many characters at its beginning are the format's own. */
  face: number;
  /** Hits that are known to belong together share a number; 0 is none. */
  bond: number;
}

export const RANK: Readonly<Record<Confidence, number>> = { verified: 4, structural: 3, contextual: 2, possible: 1 };

/** Sorts by where their spans begin. */
export const byPlace = (a: Hit, b: Hit): number => extent(a.spans).start - extent(b.spans).start;

/** From the beginning of the first span to the end of the last. */
export function extent(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0 };
}
