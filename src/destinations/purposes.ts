/**
 * Places that exchange keys are made for. `needs` is the highest tier the service itself says it needs, with where it says so; where no
 * statement was found there is none, and nothing is claimed about the place. Domains and statements were
 * read on {@link PURPOSES_CHECKED_ON}.
 */
import type { Tier } from "../domain.ts";
import type { Certainty } from "../providers/fact.ts";

export const PURPOSES_CHECKED_ON = "2026-11-20";

export interface Purpose {
  name: string;
  hosts: string;
  needs?: Tier;
  source?: string;
  /** How surely it is known; absent without a claim. */
  certainty?: Certainty;
  /** Provider id, where it issues keys of its own as well. */
  provider?: string;
}

export const purposes: readonly Purpose[] = [
  { name: "CoinTracker", hosts: "cointracker.io", needs: "read", source: "https://support.cointracker.io/hc/en-us/articles/4419739512209", certainty: "official" },
  { name: "CoinTracking", hosts: "cointracking.info", needs: "read", source: "https://cointracking.freshdesk.com/en/support/solutions/articles/29000046909", certainty: "official" },
  { name: "CoinLedger", hosts: "coinledger.io", needs: "read", source: "https://coinledger.io/blog/the-ultimate-guide-to-api-access-for-your-crypto-exchange-accounts", certainty: "official" },
  { name: "KoinX", hosts: "koinx.com", needs: "read", source: "https://www.koinx.com/guides/integrations/privacy-and-security", certainty: "official" },
  { name: "rotki", hosts: "rotki.com", needs: "read", source: "https://docs.rotki.com/usage-guides/integrations/exchange-keys", certainty: "official" },
  { name: "UnBlinked", hosts: "unblinked.com", needs: "read", source: "https://docs.unblinked.com", certainty: "official" },
  { name: "3Commas", hosts: "3commas.io", provider: "3commas", needs: "trade", source: "https://help.3commas.io/en/articles/5539049", certainty: "official" },
  { name: "Bitsgap", hosts: "bitsgap.com", needs: "trade", source: "https://bitsgap.com/helpdesk", certainty: "official" },
  { name: "OctoBot", hosts: "octobot.cloud", needs: "trade", source: "https://github.com/Drakkar-Software/OctoBot/tree/master/docs/content/investing", certainty: "official" },
  { name: "Shrimpy", hosts: "shrimpy.io", needs: "trade", source: "https://help.shrimpy.io/en/articles/3114993-why-does-shrimpy-need-my-api-keys", certainty: "official" },
  { name: "Gunbot", hosts: "gunbot.com", needs: "trade", source: "https://www.gunbot.com/support/docs", certainty: "official" },
  { name: "Hummingbot", hosts: "hummingbot.org", needs: "trade", source: "https://hummingbot.org/client/connect", certainty: "official" },
  { name: "CryptoView", hosts: "cryptoview.com", needs: "trade", source: "https://help.cryptoview.com", certainty: "official" },
  { name: "TradingMaster AI", hosts: "tradingmaster.app", needs: "trade", source: "https://tradingmaster.app", certainty: "official" },
  { name: "MRD Indicators", hosts: "mrd-indicators.com", needs: "trade", source: "https://mrd-indicators.com", certainty: "official" },
  { name: "Koinly", hosts: "koinly.io" },
  { name: "Blockpit", hosts: "blockpit.io" },
  { name: "Summ", hosts: "summ.com cryptotaxcalculator.io" },
  { name: "TokenTax", hosts: "tokentax.co" },
  { name: "ZenLedger", hosts: "zenledger.io" },
  { name: "Awaken", hosts: "awaken.tax" },
  { name: "Divly", hosts: "divly.com" },
  { name: "Waltio", hosts: "waltio.com" },
  { name: "Recap", hosts: "recap.io" },
  { name: "Coinpanda", hosts: "coinpanda.io" },
  { name: "TaxBit", hosts: "taxbit.com" },
  { name: "CoinStats", hosts: "coinstats.app" },
  { name: "Delta", hosts: "delta.app" },
  { name: "Kubera", hosts: "kubera.com" },
  { name: "Krosos", hosts: "krosos.com" },
  { name: "Coinbalances", hosts: "coinbalances.com" },
  { name: "Altrady", hosts: "altrady.com", needs: "trade", source: "https://support.altrady.com", certainty: "official" },
  { name: "WunderTrading", hosts: "wundertrading.com" },
  { name: "Cornix", hosts: "cornix.io" },
  { name: "Coinrule", hosts: "coinrule.com" },
  { name: "Cryptohopper", hosts: "cryptohopper.com", needs: "trade", source: "https://support.cryptohopper.com/en/articles/9144249-why-should-the-withdrawal-permission-be-disabled-when-creating-api-key", certainty: "official" },
  { name: "TradeSanta", hosts: "tradesanta.com" },
  { name: "HaasOnline", hosts: "haasonline.com" },
];
