/** One secret, one finding: where hits overlap, the surest and most particular stays. */
import { type Hit, RANK, byPlace, extent } from "./hit.ts";

function isRefuted(hit: Hit): boolean {
  return hit.why === "invalid-checksum";
}

function outranks(a: Hit, b: Hit): boolean {
  // What is proved to be invalid is so whatever stands beside it; only a better proof says otherwise.
  const refuted = Number(isRefuted(b) && RANK[a.confidence] <= RANK.contextual) - Number(isRefuted(a) && RANK[b.confidence] <= RANK.contextual);
  if (refuted !== 0) return refuted < 0;
  const rank = RANK[a.confidence] - RANK[b.confidence];
  if (rank !== 0) return rank > 0;
  const named = Number(b.facts.provider === "generic") - Number(a.facts.provider === "generic");
  if (named !== 0) return named > 0;
  // A shape that several services share says less than the name of one of them beside it.
  const told = Number(a.why === "named") - Number(b.why === "named");
  if (rank === 0 && told !== 0 && a.facts.provider !== "generic" && sameStretch(a, b)) return told > 0;
  const covered = a.covers.end - a.covers.start - (b.covers.end - b.covers.start);
  if (covered !== 0) return covered > 0;
  return a.secret.length > b.secret.length;
}

function sameStretch(a: Hit, b: Hit): boolean {
  return extent(a.spans).start === extent(b.spans).start && extent(a.spans).end === extent(b.spans).end;
}

/** Hits by position, none inside what a better one explains. Linear in the number of hits, apart from sorting. */
export function resolveOverlaps(hits: readonly Hit[]): Hit[] {
  if (areApart(hits)) return [...hits];
  const byWorth = [...hits].sort((a, b) => (outranks(a, b) ? -1 : outranks(b, a) ? 1 : byPlace(a, b)));
  // Kept stretches, as a sorted list of starts with their ends; hits of one credential may share a cover but no span.
  const kept: Hit[] = [];
  const taken: { start: number; end: number; hit: Hit }[] = [];
  for (const hit of byWorth) {
    const own = extent(hit.spans);
    const at = firstEndingAfter(taken, own.start);
    const other = taken[at];
    if (other && other.start < own.end && !(sameCover(other.hit, hit) && !spansMeet(other.hit, hit))) continue;
    kept.push(hit);
    // A cover ends where another's begins: the list stays in order, which the search relies on.
    const before = taken[at - 1];
    const start = before && !sameCover(before.hit, hit) ? Math.max(hit.covers.start, Math.min(before.end, own.start)) : hit.covers.start;
    const end = other && !sameCover(other.hit, hit) ? Math.min(hit.covers.end, Math.max(other.start, own.end)) : hit.covers.end;
    taken.splice(at, 0, { start: Math.min(start, own.start), end: Math.max(end, own.end), hit });
  }
  return kept.sort(byPlace);
}

/** One behind the other, as hits mostly are. */
function areApart(hits: readonly Hit[]): boolean {
  let end = 0;
  for (const { covers, spans } of hits) {
    const own = extent(spans);
    if (own.start < end || covers.start < end) return false;
    end = Math.max(own.end, covers.end);
  }
  return true;
}

function firstEndingAfter(taken: readonly { start: number; end: number }[], at: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sameCover(a: Hit, b: Hit): boolean {
  return a.covers.start === b.covers.start && a.covers.end === b.covers.end;
}

function spansMeet(a: Hit, b: Hit): boolean {
  return a.spans.some((x) => b.spans.some((y) => x.start < y.end && y.start < x.end));
}
