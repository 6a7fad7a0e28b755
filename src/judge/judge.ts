/** (finding, record, destination, policy) -> verdict. Pure; may not ask anything of the browser, the registry or the clock. */
import type { Confidence, Credential, CredentialKind, Destination, DestinationKind, Resemblance, Severity, Tier, Verdict, Why } from "../domain.ts";
import { isExchange } from "../destinations/classify.ts";
import { defaultPolicy, type PagePolicy } from "../policy/policy.ts";
import { highestTier, severityOfRecord, tierIsAbove } from "./cost.ts";

/** Nothing is held where a team only watches: it is noted instead. */
export function inMode(verdict: Verdict, { mode }: Judging): Verdict {
  return mode === "observe" && STRICTNESS[verdict.action] > STRICTNESS.notify ? { ...verdict, action: "notify", reason: "policy" } : verdict;
}

/** What the judge looks at in a finding. */
export interface Judged {
  severity: Severity;
  confidence: Confidence;
  kind: CredentialKind;
  provider: string;
  why?: Why | undefined;
}

/** What the judge looks at in a registered credential. */
export type JudgedRecord = Pick<Credential, "provider" | "tiers" | "ipAllowlist">;

/** What the judge looks at in a policy. */
export type Judging = Pick<PagePolicy, "mode" | "matrix" | "overrides">;

const STRICTNESS = { allow: 0, notify: 1, hold: 2, block: 3 } as const;
const COST = { low: 0, medium: 1, high: 2, critical: 3 } as const;

/** A seed phrase or a wallet's own key. It cannot be revoked: whoever has it has the funds, and no web page ever needs it. */
export function isWalletMaterial(finding: Pick<Judged, "kind" | "severity">): boolean {
  return finding.kind === "seed-phrase" || (finding.kind === "private-key" && finding.severity === "critical");
}

/** Whether "always allow this here" may be offered: not for what is blocked, and not for what can only be lost once. */
export function mayBeOverridden(verdict: Pick<Verdict, "action" | "severity">, policy: Judging = defaultPolicy): boolean {
  return policy.overrides !== "none" && verdict.action !== "block" && verdict.severity !== "critical";
}

/**
 * The one decision. `record` is the registered credential the secret belongs to, if any: it beats what the rule believes.
 * `override` says that the person has allowed this very secret on this very host.
 */
export function judge(
  finding: Judged,
  record: JudgedRecord | undefined,
  destination: Destination,
  policy: Judging = defaultPolicy,
  override = false,
): Verdict {
  const wallet = isWalletMaterial(finding);
  const severity = wallet ? "critical" : record ? severityOfRecord(record) : finding.severity;
  const verdict = wallet
    ? judgeWallet(destination, policy)
    : judgeRevocable(severity, record ? record.provider : finding.provider, record?.tiers, destination, policy);
  // A registered secret is certain; anything else is as sure as its rule.
  const unsure = !record && (finding.confidence === "possible" || finding.why === "invalid-checksum");
  if (unsure && STRICTNESS[verdict.action] > STRICTNESS.notify) return { action: "notify", reason: "unsure", severity };
  if (override && verdict.action !== "allow" && mayBeOverridden(verdict, policy)) return { action: "allow", reason: "override", severity };
  return inMode(verdict, policy);
}

/** The verdict on a text is that on the worst of its secrets; of equals the costliest, of those the first. Nothing found is allowed. */
export function strictest(verdicts: readonly Verdict[]): Verdict {
  let worst: Verdict = { action: "allow", reason: "matrix", severity: "low" };
  let first = true;
  for (const verdict of verdicts) {
    const more = STRICTNESS[verdict.action] - STRICTNESS[worst.action] || COST[verdict.severity] - COST[worst.severity];
    if (first || more > 0) worst = verdict;
    first = false;
  }
  return worst;
}

function judgeWallet(destination: Destination, policy: Judging): Verdict {
  const cell = byTable("critical", destination.kind, policy);
  if (destination.kind === "local" || STRICTNESS[cell.action] > STRICTNESS.hold) return cell;
  return { action: "hold", reason: "wallet-on-web", severity: "critical" };
}

function judgeRevocable(severity: Severity, provider: string, tiers: readonly Tier[] | undefined, destination: Destination, policy: Judging): Verdict {
  const kind = kindFor(provider, destination);
  const likeness = destination.kind === "unknown" ? destination.resembles : undefined;
  if (likeness && (likeness.providers.includes(provider) || (likeness.by === "spelling" && isUnnamed(provider)))) {
    return judgeLookAlike(severity, likeness.by, policy);
  }
  if (destination.kind === "purpose" && kind === "third-party") return because("never-needed", byTable(severity, kind, policy));
  if (kind !== "purpose" || tiers === undefined) return byTable(severity, kind, policy);
  const can = highestTier(tiers);
  // Where nobody has written down what the place needs, nothing is claimed; but no tracker and no bot needs to move funds.
  if (destination.needs === undefined) return byTable(severity, tierIsAbove(can, "trade") ? "unknown" : kind, policy);
  return tierIsAbove(can, destination.needs)
    ? { action: "hold", reason: "more-than-needed", severity }
    : { action: "allow", reason: "enough", severity };
}

/**
 * A key at a site that only looks like its issuer's: whoever made that is after keys. Where no more than the path names the issuer it may
 * be a tool that nobody has listed, so that there the person's "always allow here" holds.
 */
function judgeLookAlike(severity: Severity, by: Resemblance["by"], policy: Judging): Verdict {
  const costs = by === "spelling" ? "critical" : COST[severity] > COST.high ? severity : "high";
  const cell = byTable(costs, "unknown", policy);
  return STRICTNESS[cell.action] < STRICTNESS.hold ? { ...cell, action: "hold", reason: "look-alike" } : because("look-alike", cell);
}

/** A better reason than the table; what the team has said stays the team's word. */
function because(reason: Verdict["reason"], verdict: Verdict): Verdict {
  return verdict.reason === "policy" ? verdict : { ...verdict, reason };
}

/** What the destination is to this provider's credentials: only the issuer's own are at home there, and trackers are for exchange keys. */
function kindFor(provider: string, destination: Destination): DestinationKind {
  if (destination.provider === provider && destination.kind !== "public") return "issuer";
  if (destination.kind === "issuer") return "unknown";
  if (destination.kind === "purpose") return isExchange(provider) || isUnnamed(provider) ? "purpose" : "third-party";
  return destination.kind;
}

/** A key whose provider nobody knows: at a tracker it is most likely an exchange's. */
function isUnnamed(provider: string): boolean {
  return provider === "other" || provider === "generic";
}

function byTable(severity: Severity, kind: DestinationKind, policy: Judging): Verdict {
  const action = policy.matrix[severity][kind];
  return { action, reason: action === defaultPolicy.matrix[severity][kind] ? "matrix" : "policy", severity };
}
