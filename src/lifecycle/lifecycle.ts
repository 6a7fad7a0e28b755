/** (credential, now) -> how its rotation stands and what to do next. Pure; the clock is an argument. */
import type { Credential } from "../domain.ts";
import { highestTier, tierIsAbove } from "../judge/cost.ts";
import { defaultPolicy, type Policy } from "../policy/policy.ts";

/** An absolute day: a rotation period is a stretch of time, not a date on a wall calendar, so summer time does not move it. */
export const DAY = 86_400_000;

export interface Rotation {
  status: "ok" | "due" | "overdue";
  /** Milliseconds since 1970. */
  dueAt: number;
  /** Whole days until then, rounded up; zero or less when it is overdue. */
  daysLeft: number;
  everyDays: number;
}

/** The one thing to do about a credential; each has a sentence in `_locales`. */
export type NextStep = "rotate-exposed" | "rotate-now" | "rotate-soon" | "restrict-addresses" | "none";

export interface Lifecycle {
  rotation: Rotation;
  nextStep: NextStep;
}

type Lived = Pick<Credential, "tiers" | "ipAllowlist" | "createdAt" | "rotatedAt" | "rotateEveryDays" | "state">;

export function lifecycle(credential: Lived, now: number, policy: Policy = defaultPolicy): Lifecycle {
  const rotation = rotationOf(credential, now, policy);
  return { rotation, nextStep: nextStepOf(credential, rotation) };
}

function rotationOf(credential: Lived, now: number, policy: Policy): Rotation {
  const tier = highestTier(credential.tiers);
  const everyDays = credential.rotateEveryDays ?? policy.rotateEveryDays[tier];
  // A clock that was wrong once can leave a date in the future. It must not buy time: the period then runs from now at the latest.
  const since = Math.min(Math.max(credential.createdAt, credential.rotatedAt ?? 0), now);
  const dueAt = since + everyDays * DAY;
  const daysLeft = Math.ceil((dueAt - now) / DAY);
  const status = dueAt <= now ? "overdue" : daysLeft <= noticeDays(everyDays, policy) ? "due" : "ok";
  return { status, dueAt, daysLeft, everyDays };
}

/** A period hardly longer than the notice would be "due" from its first day. */
function noticeDays(everyDays: number, policy: Policy): number {
  return Math.min(policy.rotationNoticeDays, Math.floor(everyDays / 2));
}

function nextStepOf(credential: Lived, rotation: Rotation): NextStep {
  if (credential.state === "revoked") return "none";
  if (credential.state === "exposed") return "rotate-exposed";
  if (rotation.status === "overdue") return "rotate-now";
  if (credential.ipAllowlist.length === 0 && tierIsAbove(highestTier(credential.tiers), "read")) return "restrict-addresses";
  return rotation.status === "due" ? "rotate-soon" : "none";
}
