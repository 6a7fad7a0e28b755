/** What "always allow this here" is worth under the policy in force, also where it was given under an earlier one. Pure. */
import type { Override } from "../domain.ts";
import { DAY } from "../lifecycle/lifecycle.ts";
import type { Policy } from "../policy/policy.ts";

type Rules = Pick<Policy, "overrides" | "overrideDays">;

export const isReasoned = (reason: string | undefined): boolean => (reason ?? "").trim() !== "";

/** Whether a person may give one now. */
export const mayAllowHere = (reason: string | undefined, { overrides }: Rules): boolean => overrides !== "none" && (overrides === "allowed" || isReasoned(reason));

/** When it ends; undefined: when it is taken back. */
export function overrideEnds({ at, expiresAt = Infinity }: Pick<Override, "at" | "expiresAt">, { overrides, overrideDays }: Rules): number | undefined {
  const ends = Math.min(expiresAt, overrides === "with-reason-and-expiry" ? at + overrideDays * DAY : Infinity);
  return ends === Infinity ? undefined : ends;
}

export function counts(override: Override, rules: Rules, now: number): boolean {
  return mayAllowHere(override.reason, rules) && (overrideEnds(override, rules) ?? Infinity) > now;
}

/** Those that count, each with its end. */
export function inForce(overrides: readonly Override[], rules: Rules, now: number): Override[] {
  return overrides
    .filter((one) => counts(one, rules, now))
    .map((one) => {
      const expiresAt = overrideEnds(one, rules);
      return { ...one, ...(expiresAt !== undefined && { expiresAt }) };
    });
}
