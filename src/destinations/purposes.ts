/**
 * Places that exchange keys are made for. `needs` is the highest tier the service itself says it needs, with where it says so; where no
 * statement was found there is none, and nothing is claimed about the place. Domains and statements were
 * read on {@link PURPOSES_CHECKED_ON}.
 */
import type { Tier } from "../domain.ts";

export const PURPOSES_CHECKED_ON = "2026-11-20";

export interface Purpose {
  name: string;
  hosts: string;
  needs?: Tier;
  source?: string;
  /** Provider id, where it issues keys of its own as well. */
  provider?: string;
}

export const purposes: readonly Purpose[] = [
  { name: "CoinTracker", hosts: "cointracker.io", needs: "read", source: "https://support.cointracker.io/hc/en-us/articles/4419739512209" },
  { name: "CoinTracking", hosts: "cointracking.info", needs: "read", source: "https://cointracking.freshdesk.com/en/support/solutions/articles/29000046909" },
  { name: "CoinLedger", hosts: "coinledger.io", needs: "read", source: "https://coinledger.io/blog/the-ultimate-guide-to-api-access-for-your-crypto-exchange-accounts" },
  { name: "KoinX", hosts: "koinx.com", needs: "read", source: "https://www.koinx.com/guides/integrations/privacy-and-security" },
  { name: "rotki", hosts: "rotki.com", needs: "read", source: "https://docs.rotki.com/usage-guides/integrations/exchange-keys" },
  { name: "UnBlinked", hosts: "unblinked.com", needs: "read", source: "https://docs.unblinked.com" },
  { name: "3Commas", hosts: "3commas.io", provider: "3commas", needs: "trade", source: "https://help.3commas.io/en/articles/5539049" },
  { name: "Bitsgap", hosts: "bitsgap.com", needs: "trade", source: "https://bitsgap.com/helpdesk" },
  { name: "OctoBot", hosts: "octobot.cloud", needs: "trade", source: "https://github.com/Drakkar-Software/OctoBot/tree/master/docs/content/investing" },
  { name: "Shrimpy", hosts: "shrimpy.io", needs: "trade", source: "https://help.shrimpy.io/en/articles/3114993-why-does-shrimpy-need-my-api-keys" },
  { name: "Gunbot", hosts: "gunbot.com", needs: "trade", source: "https://www.gunbot.com/support/docs" },
  { name: "Hummingbot", hosts: "hummingbot.org", needs: "trade", source: "https://hummingbot.org/client/connect" },
  { name: "CryptoView", hosts: "cryptoview.com", needs: "trade", source: "https://help.cryptoview.com" },
  { name: "TradingMaster AI", hosts: "tradingmaster.app", needs: "trade", source: "https://tradingmaster.app" },
  { name: "MRD Indicators", hosts: "mrd-indicators.com", needs: "trade", source: "https://mrd-indicators.com" },
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
  { name: "Altrady", hosts: "altrady.com" },
  { name: "WunderTrading", hosts: "wundertrading.com" },
  { name: "Cornix", hosts: "cornix.io" },
  { name: "Coinrule", hosts: "coinrule.com" },
  { name: "Cryptohopper", hosts: "cryptohopper.com", needs: "trade", source: "https://support.cryptohopper.com/en/articles/9144249-why-should-the-withdrawal-permission-be-disabled-when-creating-api-key" },
  { name: "TradeSanta", hosts: "tradesanta.com" },
  { name: "HaasOnline", hosts: "haasonline.com" },
];
