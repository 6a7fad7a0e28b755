/**
 * A bucket of tokens for each frame and each tab, so that a renderer that has been taken over cannot try out digests by the thousand.
 * It is forgotten when the worker sleeps; a renderer that waits for that every time is slower than the limit.
 */

/** More than anybody pastes; the second for a tab with all its frames, as a page can make frames without end. */
const PER_FRAME = { size: 30, perSecond: 2 };
const PER_TAB = { size: 60, perSecond: 4 };

/** Above this many buckets the full ones, which limit nothing, are dropped. */
const SWEEP_ABOVE = 500;

interface Bucket {
  tokens: number;
  at: number;
}

export type RateLimit = (kind: string, tab: number, frame: number) => boolean;

/** `true` while the sender may speak. */
export function rateLimit(now: () => number = Date.now): RateLimit {
  const buckets = new Map<string, Bucket>();

  const level = (key: string, { size, perSecond }: typeof PER_FRAME, at: number): Bucket => {
    const bucket = buckets.get(key) ?? { tokens: size, at };
    // A clock that is set back must neither lock out nor refill.
    const elapsed = Math.max(0, at - bucket.at);
    bucket.tokens = Math.min(size, bucket.tokens + (elapsed / 1000) * perSecond);
    bucket.at = at;
    buckets.set(key, bucket);
    return bucket;
  };

  return (kind, tab, frame) => {
    const at = now();
    if (buckets.size > SWEEP_ABOVE) sweep(buckets, at);
    const ofFrame = level(`${kind} ${tab} ${frame}`, PER_FRAME, at);
    const ofTab = level(`${kind} ${tab}`, PER_TAB, at);
    if (ofFrame.tokens < 1 || ofTab.tokens < 1) return false;
    ofFrame.tokens--;
    ofTab.tokens--;
    return true;
  };
}

function sweep(buckets: Map<string, Bucket>, at: number): void {
  const idle = PER_FRAME.size / PER_FRAME.perSecond;
  for (const [key, bucket] of buckets) if (at - bucket.at > idle * 1000) buckets.delete(key);
}
