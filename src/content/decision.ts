/** The page side's synchronous first answer: what is in this text, and is there reason to hold it? Asks nobody. */
import { classify } from "../destinations/index.ts";
import { digestOf } from "../detect/digest.ts";
import { maskOf } from "../detect/mask.ts";
import { scan } from "../detect/scan.ts";
import type { Description, Destination, Digest, Span, VerdictAction } from "../domain.ts";
import { type Filter, findRegistered } from "../filter.ts";
import { judge, strictest } from "../judge/index.ts";
import { LIMITS, type WireFinding } from "../messages.ts";
import { defaultPolicy } from "../policy/index.ts";

/** One secret in the text: what a rule says of it, or nothing but the registry's filter. */
export interface Suspect {
  digest: Digest;
  mask: string;
  spans: readonly Span[];
  /** Absent where no rule knows it. */
  description?: Description;
}

export interface Decision {
  suspects: Suspect[];
  destination: Destination;
  /** By rules and defaults alone, `hold` where only the registry can tell. */
  action: VerdictAction;
}

/** Tokens that might be registered, while the filter has not arrived yet: dense, and with letters and digits. */
const DENSE_TOKEN = /[A-Za-z0-9+/_-]{16,512}={0,2}/g;

/**
 * @param filter what the worker has published, or null in the first milliseconds of a frame: then every dense token is a reason to ask.
 */
export function decide(text: string, url: string, filter: Filter | null): Decision {
  const destination = classify(url);
  const byDigest = new Map<Digest, Suspect>();
  for (const { secret, ...description } of scan(text)) {
    const digest = digestOf(secret);
    if (!byDigest.has(digest)) byDigest.set(digest, { digest, mask: description.mask, spans: description.spans, description });
  }
  const known = byDigest.size;
  for (const { span, digest } of filter ? findRegistered(text, filter, digestOf) : denseTokens(text)) {
    if (!byDigest.has(digest))
      byDigest.set(digest, { digest, mask: maskOf(text.slice(span.start, span.end)), spans: [span] });
  }
  const suspects = [...byDigest.values()];
  const action = strictest(
    suspects.map(({ description }) =>
      description ? judge({ finding: description, destination, policy: defaultPolicy }).action : "hold",
    ),
  );
  // A registered secret may also be one that a rule rates low: the filter knows it, whatever the rule says.
  const isAnyRegistered = known < suspects.length || (filter !== null && hasTag(suspects, filter));
  return { suspects, destination, action: isAnyRegistered ? strictest([action, "hold"]) : action };
}

function hasTag(suspects: readonly Suspect[], filter: Filter): boolean {
  return filter.tags.length > 0 && suspects.some(({ digest }) => filter.tags.includes(Number.parseInt(digest.slice(0, 8), 16)));
}

function* denseTokens(text: string): Generator<{ span: Span; digest: Digest }> {
  let left: number = LIMITS.matches;
  for (const match of text.matchAll(DENSE_TOKEN)) {
    const [token] = match;
    if (!/\d/.test(token) || !/[A-Za-z]/.test(token)) continue;
    if (left-- === 0) return;
    yield { span: { start: match.index, end: match.index + token.length }, digest: digestOf(token) };
  }
}

/** What of a decision may leave the page. */
export function toWire(suspects: readonly Suspect[]): {
  findings: WireFinding[];
  matches: { digest: Digest; mask: string }[];
  /** Suspects in the order in which the worker numbers them. */
  order: Suspect[];
} {
  const described = suspects.filter((s) => s.description).slice(0, LIMITS.findings);
  const others = suspects.filter((s) => !s.description).slice(0, LIMITS.matches);
  return {
    findings: described.flatMap(({ digest, mask, description }) =>
      description
        ? [
            {
              rule: description.rule,
              confidence: description.confidence,
              part: description.part,
              severity: description.severity,
              mask,
              digest,
              credential: description.credential,
            },
          ]
        : [],
    ),
    matches: others.map(({ digest, mask }) => ({ digest, mask })),
    order: [...described, ...others],
  };
}

/**
 * The address that stands for this frame. `about:blank`, `srcdoc` and `blob:` frames inherit their origin; a sandboxed one has none, and
 * is judged by the page around it.
 */
export function frameUrl(): string {
  if (/^(?:https?|file):/.test(location.href)) return location.href;
  if (self.origin !== "null") return self.origin;
  return location.ancestorOrigins?.[0] ?? document.referrer;
}
