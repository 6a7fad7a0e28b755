/** What a provider will do to a key by itself, and when. Pure; says only what the provider's facts or the person have said. */
import { highestTier, tierIsAbove } from "../judge/cost.ts";
import type { Fact } from "../providers/fact.ts";
import type { Lapse, Provider } from "../providers/provider.ts";
import type { Lived } from "./lifecycle.ts";
import { DAY, daysUntil } from "./time.ts";

export interface Prospect {
  /** `expiry`: the day that the person entered. The others follow from what the provider says of all such keys. */
  cause: "expiry" | "no-allowlist" | "age" | "inactivity" | "password-change";
  loses: Lapse["loses"];
  /** Absent where it depends on what only the provider knows: the last use, a change of password. */
  at?: number;
  /** Whole days until then, rounded up; zero or less once it is past. */
  daysLeft?: number;
  /** What the provider says; absent for `expiry`. */
  fact?: Fact<Lapse>;
}

export function prospects(credential: Lived, facts: Provider, now: number): Prospect[] {
  if (credential.state === "revoked") return [];
  const all: Prospect[] = (facts.lapses ?? []).flatMap((fact) => prospectOf(fact, credential, now) ?? []);
  if (credential.expiresAt !== undefined) all.push({ cause: "expiry", loses: "everything", at: credential.expiresAt, daysLeft: daysUntil(credential.expiresAt, now) });
  return all.sort((a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY) || 0);
}

function prospectOf(fact: Fact<Lapse>, credential: Lived, now: number): Prospect | undefined {
  const { days, since, withoutAllowlist, above, loses } = fact.value;
  const tier = highestTier(credential.tiers);
  if (withoutAllowlist && credential.ipAllowlist.length > 0) return undefined;
  if (above !== undefined && !tierIsAbove(tier, above)) return undefined;
  // A key that only reads has no trading to lose.
  if (loses === "trading" && !tierIsAbove(tier, "read")) return undefined;
  if (since === "last-use") return { cause: "inactivity", loses, fact };
  if (since === "password-change") return { cause: "password-change", loses, fact };
  // A day that the person has entered is better knowledge than the rule for all keys.
  if (credential.expiresAt !== undefined && loses === "everything") return undefined;
  const at = credential.createdAt + days * DAY;
  return { cause: withoutAllowlist ? "no-allowlist" : "age", loses, at, daysLeft: daysUntil(at, now), fact };
}
