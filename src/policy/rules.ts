/** What a policy changes about single rules, and how a person may go on. Pure; small, because the page side carries it. */
import type { Severity, VerdictAction } from "../domain.ts";
import type { Policy } from "./policy.ts";

export function isRuleOff(rule: string, { rulesOff }: Pick<Policy, "rulesOff">): boolean {
  return rulesOff.some((each) => (each.endsWith("*") ? rule.startsWith(each.slice(0, -1)) : rule === each));
}

/** @param own what the rule, or the secret itself, says. */
export function severityUnder(rule: string, own: Severity, { severities }: Pick<Policy, "severities">): Severity {
  return Object.hasOwn(severities, rule) ? (severities[rule] ?? own) : own;
}

/** How a person may go on with what is held. */
export type WayThrough = "offered" | "with-reason" | "refused";

export function wayThrough(action: VerdictAction, { mode, overrides }: Pick<Policy, "mode" | "overrides">): WayThrough {
  if (overrides === "none" || (action === "block" && mode === "enforce")) return "refused";
  return action === "block" || overrides !== "allowed" ? "with-reason" : "offered";
}
