/** Company rules beside Keybrake's own: one secret, one finding. Pure. */
import type { Candidate } from "../detect/scan.ts";

const COST = { low: 0, medium: 1, high: 2, critical: 3 } as const;

/**
 * Where both have found something in the same place, the company's word stands, unless Keybrake's own is surer of its kind (a form or a
 * checksum of its own) and costlier: a rule must not make a known key cheap by the way.
 */
export function mergeCandidates(own: readonly Candidate[], custom: readonly Candidate[]): Candidate[] {
  if (custom.length === 0) return [...own];
  const taken = custom.filter((candidate) => !own.some((other) => meet(candidate, other) && standsAgainst(other, candidate)));
  const kept: Candidate[] = [];
  for (const candidate of [...taken].sort((a, b) => COST[b.severity] - COST[a.severity] || length(b) - length(a))) {
    if (!kept.some((other) => meet(candidate, other))) kept.push(candidate);
  }
  return [...own.filter((candidate) => !kept.some((other) => meet(candidate, other))), ...kept].sort((a, b) => startOf(a) - startOf(b));
}

function standsAgainst(own: Candidate, custom: Candidate): boolean {
  if (own.confidence === "contextual" || own.confidence === "possible") return false;
  return COST[own.severity] > COST[custom.severity];
}

const startOf = ({ spans }: Candidate): number => spans[0]?.start ?? 0;
const length = ({ spans }: Candidate): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function meet(a: Candidate, b: Candidate): boolean {
  return a.spans.some((x) => b.spans.some((y) => x.start < y.end && y.start < x.end));
}
