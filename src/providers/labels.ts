/** What a provider's own pages call what a key may do. Pure. */
import type { Tier } from "../domain.ts";
import { provider } from "./catalog.ts";

const TIERS: readonly Tier[] = ["read", "trade", "withdraw", "manage"];

/** A person can look for this many switches. */
const MOST = 3;

/** Labels, in English, of what `tiers` allow beyond `needs`, strongest first: only those that the provider itself documents. */
export function labelsBeyond(id: string, tiers: readonly Tier[], needs: Tier): string[] {
  const documented = (provider(id).permissions ?? []).filter(({ certainty, value }) => certainty === "official" && value.language === "en");
  return TIERS.slice(TIERS.indexOf(needs) + 1)
    .filter((tier) => tiers.includes(tier))
    .reverse()
    .flatMap((tier) => documented.flatMap(({ value }) => value[tier] ?? []))
    .slice(0, MOST)
    .map((label) => label.replaceAll(" > ", ": "));
}
