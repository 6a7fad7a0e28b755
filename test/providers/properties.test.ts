/** Nothing that the product wants to know of a provider is passed over in silence: it is a fact with its source, or it is said that it was looked for. */
import { describe, expect, test } from "vitest";
import { providers } from "../../src/providers/catalog.ts";
import { type KeyFacts, PROPERTIES, type Property, type Provider, type Unknown } from "../../src/providers/provider.ts";

/** Those that a person must be able to rely on: one file each. */
const NAMED =
  "binance binance-us coinbase kraken okx bybit kucoin gate bitget crypto-com gemini bitfinex bitstamp htx mexc bitmex deribit poloniex upbit bithumb bitflyer coincheck bingx phemex whitebit cex-io luno independent-reserve btc-markets bitvavo bitpanda coinex ascendex lbank xt hyperliquid coinpaprika coingecko coinmarketcap cryptocompare coinapi alchemy infura etherscan moralis blockfrost glassnode 3commas github gitlab aws google azure cloudflare openai anthropic stripe slack discord telegram".split(" ");

type Facts = KeyFacts & Partial<Provider>;

const STATED: Record<Property, (facts: Facts) => unknown> = {
  keyPage: ({ keyPage }) => keyPage,
  permissions: ({ permissions }) => permissions,
  lapses: ({ lapses }) => lapses,
  addresses: ({ maxAddresses, allowlist, allowlistRequiredFor }) => maxAddresses ?? allowlist ?? allowlistRequiredFor,
  keys: ({ maxKeys }) => maxKeys,
  twoFactor: ({ twoFactor }) => twoFactor,
  secretShownOnce: ({ secretShownOnce }) => secretShownOnce,
  // Where no other page is known, a key is ended on the page on which it was made.
  revoke: ({ revoke, keyPage }) => revoke ?? keyPage,
  log: ({ log }) => log,
  permissionsEndpoint: ({ permissionsEndpoint }) => permissionsEndpoint,
};

const REASONS = ["silent", "unconfirmed"] as const satisfies readonly (keyof Unknown)[];
const reasonsFor = (property: Property, unknown: Unknown | undefined): string[] => REASONS.filter((reason) => unknown?.[reason]?.split(" ").includes(property) === true);

describe.each(NAMED)("%s", (id) => {
  const known = providers.get(id);
  const families: Facts[] = known ? [known, ...(known.families ?? [])] : [];

  test("has its sites", () => {
    expect(known?.domains.length).toBeGreaterThan(0);
  });

  test.each(PROPERTIES)("%s is a fact with its source, or it is said why it is not known", (property) => {
    const isStated = families.some((facts) => STATED[property](facts) !== undefined);
    expect(reasonsFor(property, known?.unknown)).toHaveLength(isStated ? 0 : 1);
  });

  test("names nothing as unknown that nobody asks for, and says when it was looked for", () => {
    const { unknown } = known ?? {};
    if (!unknown) return;
    expect(unknown.lookedOn).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    const names: readonly string[] = PROPERTIES;
    for (const reason of REASONS) for (const name of unknown[reason]?.split(" ") ?? []) expect(names).toContain(name);
  });

  test("what is called unconfirmed has something to confirm", () => {
    const unconfirmed = known?.unknown?.unconfirmed?.split(" ") ?? [];
    if (unconfirmed.includes("permissions")) expect(families.some(({ likelyPermissions }) => likelyPermissions)).toBe(true);
    if (unconfirmed.includes("keyPage")) expect(families.some(({ likelyKeyPages }) => likelyKeyPages)).toBe(true);
  });
});
