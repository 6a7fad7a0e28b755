/** What a provider enforces, in sentences with their sources. Pure. */
import type { Evidence } from "../providers/fact.ts";
import type { KeyFacts, Lapse, Provider } from "../providers/provider.ts";
import { type MessageKey, sayCount, sayNumber, type Text } from "../ui/text.ts";

export interface ProviderRule extends Evidence {
  says: string;
}

const SINCE = { creation: "provider_lapse_creation", "last-use": "provider_lapse_use", "password-change": "provider_lapse_password" } as const satisfies Record<Lapse["since"], MessageKey>;
const REQUIRED = { trade: "provider_list_trade", withdraw: "provider_list_withdraw", any: "provider_list_any" } as const;

/** A provider's own rules, then those of its families of keys. */
export function providerRules(provider: Provider, text: Text): ProviderRule[] {
  return [...rulesOf(provider, text), ...(provider.families ?? []).flatMap((family) => rulesOf(family, text).map((rule) => ({ ...rule, says: `${family.name}: ${rule.says}` })))];
}

function rulesOf(facts: KeyFacts, text: Text): ProviderRule[] {
  const { lapses = [], maxAddresses, maxKeys, allowlistRequiredFor, allowlist, twoFactor, secretShownOnce, permissionsEndpoint } = facts;
  const rules: (ProviderRule | undefined)[] = [
    ...lapses.map((lapse) => ({ ...lapse, says: sayLapse(lapse.value, text) })),
    allowlistRequiredFor && { ...allowlistRequiredFor, says: text(REQUIRED[allowlistRequiredFor.value]) },
    allowlist?.value === false ? { ...allowlist, says: text("provider_no_list") } : undefined,
    maxAddresses && { ...maxAddresses, says: text("provider_addresses", [sayNumber(maxAddresses.value, text)]) },
    maxKeys && { ...maxKeys, says: text("provider_keys", [sayNumber(maxKeys.value, text)]) },
    twoFactor?.value === "required" ? { ...twoFactor, says: text("provider_two_factor") } : undefined,
    secretShownOnce?.value === true ? { ...secretShownOnce, says: text("provider_shown_once") } : undefined,
    permissionsEndpoint && { ...permissionsEndpoint, says: text("provider_endpoint", [permissionsEndpoint.value]) },
  ];
  const stated = rules.filter((rule): rule is ProviderRule => rule !== undefined);
  return stated.map((rule) => (rule.certainty === "official" ? rule : { ...rule, says: text("provider_usually", [rule.says]) }));
}

function sayLapse({ days, since, withoutAllowlist, loses }: Lapse, text: Text): string {
  const isTrading = loses === "trading";
  const what = text(
    withoutAllowlist ? (isTrading ? "provider_trading_without_list" : "provider_without_list") : isTrading ? "provider_trading" : "provider_every_key",
  );
  return text(SINCE[since], [what, sayCount(days, "days_one", "days_other", text)]);
}
