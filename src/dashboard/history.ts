/** Exposures and credentials -> what happened, month by month, and which rotations are coming, week by week. Pure; the clock is an argument. */
import type { Credential, Exposure, Tier } from "../domain.ts";
import { highestTier } from "../judge/cost.ts";
import { DAY, lifecycle } from "../lifecycle/lifecycle.ts";
import type { Policy } from "../policy/policy.ts";

export type HistoryEvent = { at: number } & (
  | { kind: "exposure"; exposure: Exposure }
  | { kind: "registered" | "rotated" | "revoked"; credential: Credential }
);

/** Newest first. A key that took the place of another is told as that, not as a new one as well. */
export function historyOf(exposures: readonly Exposure[], credentials: readonly Credential[]): HistoryEvent[] {
  const ofKeys = credentials.flatMap((credential): HistoryEvent[] => [
    credential.rotatedAt === undefined
      ? { kind: "registered", at: credential.createdAt, credential }
      : { kind: "rotated", at: credential.rotatedAt, credential },
    ...(credential.revokedAt === undefined ? [] : [{ kind: "revoked" as const, at: credential.revokedAt, credential }]),
  ]);
  return [...exposures.map((exposure): HistoryEvent => ({ kind: "exposure", at: exposure.at, exposure })), ...ofKeys].sort((a, b) => b.at - a.at);
}

/** The first moment of the month that a time is in, in the person's own calendar. */
export function monthOf(at: number, monthsLater = 0): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth() + monthsLater, 1).getTime();
}

export interface Month {
  begins: number;
  exposures: number;
  rotations: number;
}

/** The last twelve months, oldest first, the present one included. */
export function monthsOf(events: readonly HistoryEvent[], now: number): Month[] {
  const months = Array.from({ length: 12 }, (_, index): Month => ({ begins: monthOf(now, index - 11), exposures: 0, rotations: 0 }));
  const byBegin = new Map(months.map((month) => [month.begins, month]));
  for (const { kind, at } of events) {
    const month = byBegin.get(monthOf(at));
    if (month && kind === "exposure") month.exposures++;
    if (month && (kind === "rotated" || kind === "revoked")) month.rotations++;
  }
  return months;
}

export const WEEKS = 13;

/** One week of the heat map: `overdue` has no beginning. */
export interface Week {
  begins: number | "overdue";
  credentials: Credential[];
}

export interface HeatRow {
  tier: Tier;
  weeks: Week[];
}

/** What may do most stands first: there a late rotation costs most. */
const TIERS = ["manage", "withdraw", "trade", "read"] as const satisfies readonly Tier[];

/** Which keys are due in which of the coming weeks, by the most that they may do. Seven days from today are the first week. */
export function heatOf(credentials: readonly Credential[], now: number, policy: Policy): HeatRow[] {
  const today = new Date(now).setHours(0, 0, 0, 0);
  const rows = TIERS.map((tier): HeatRow => ({
    tier,
    weeks: [{ begins: "overdue", credentials: [] }, ...Array.from({ length: WEEKS }, (_, week): Week => ({ begins: addDays(today, 7 * week), credentials: [] }))],
  }));
  for (const credential of credentials) {
    if (credential.state === "revoked" || credential.state === "rotated") continue;
    const { dueAt, status } = lifecycle(credential, now, policy).rotation;
    const week = status === "overdue" ? 0 : 1 + Math.max(0, Math.floor((dueAt - today) / (7 * DAY)));
    rows[TIERS.indexOf(highestTier(credential.tiers))]?.weeks[week]?.credentials.push(credential);
  }
  return rows;
}

/** Days of the calendar: one of them has 23 hours and one 25. */
function addDays(at: number, days: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}
