/** What is known of a company rule besides matching. Pure. */
import { CUSTOM_PROVIDER, type CustomRule } from "./rule.ts";

/** As `detect/facts.ts` says of Keybrake's own; a company has told nothing of what its secrets grant, nor where they are revoked. */
export function customFacts(id: string, rules: readonly CustomRule[], organisation: string) {
  const rule = rules.find((each) => each.id === id);
  if (!rule) return undefined;
  return { label: rule.label, providerName: organisation, grants: "", revoke: "", kind: "api-key" as const, provider: CUSTOM_PROVIDER };
}
