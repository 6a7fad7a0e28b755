/** Key, secret and passphrase that stand together belong to one credential, and make each other surer. */
import { type Hit, RANK, byPlace, extent } from "./hit.ts";

// Parts of one credential are copied together: a few lines at the most between them.
const APART = 300;
const MOST_OPEN = 8;

let bonds = 1 << 20;

/** Bonds neighbouring parts of one provider, and raises what was only possible. Hits may be in any order. */
export function pairUp(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort(byPlace);
  const open: Hit[] = [];
  for (const hit of sorted) {
    if (hit.why === "invalid-checksum") continue;
    const { start } = extent(hit.spans);
    closeFar(open, start);
    for (let i = open.length - 1; i >= 0; i--) {
      const other = open[i];
      if (!other || !belongTogether(other, hit)) continue;
      bond(other, hit);
      break;
    }
    open.push(hit);
  }
  return sorted;
}

/** Leaves those not far before a place, and of them the last. */
function closeFar(open: Hit[], start: number): void {
  let kept = 0;
  for (const other of open) if (start - extent(other.spans).end <= APART) open[kept++] = other;
  open.length = kept;
  if (kept > MOST_OPEN) open.shift();
}

function belongTogether(a: Hit, b: Hit): boolean {
  if (a.facts.provider !== b.facts.provider) return false;
  if (a.facts.part === b.facts.part || extent(b.spans).start < extent(a.spans).end) return false;
  // A password beside a token is no pair, nor is a second key in a list of keys.
  return a.facts.kind !== "password" && b.facts.kind !== "password";
}

function bond(a: Hit, b: Hit): void {
  const number = a.bond || b.bond || ++bonds;
  a.bond = number;
  b.bond = number;
  for (const hit of [a, b]) {
    // Two unsure values of nobody in particular stay unsure.
    if (RANK[hit.confidence] >= RANK.contextual || hit.facts.provider === "generic") continue;
    hit.confidence = "contextual";
    hit.why = "paired";
  }
}
