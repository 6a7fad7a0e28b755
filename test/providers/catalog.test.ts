import { describe, expect, test } from "vitest";
import { classify } from "../../src/destinations/classify.ts";
import { keyPage, provider, providers, revokePage } from "../../src/providers/catalog.ts";
import { keyPageAt } from "../../src/providers/key-pages.ts";
import type { KeyFacts, Provider } from "../../src/providers/provider.ts";

const all = [...providers].filter(([id]) => id !== "other");

test("those that people hold keys of are there", () => {
  const ids =
    "binance binance-us coinbase kraken okx bybit kucoin gate bitget crypto-com gemini bitfinex bitstamp htx mexc bitmex deribit poloniex upbit bithumb bitflyer coincheck bingx phemex whitebit cex-io luno independent-reserve btc-markets bitvavo bitpanda coinex ascendex lbank xt hyperliquid coinpaprika coingecko coinmarketcap cryptocompare coinapi alchemy infura etherscan moralis blockfrost glassnode 3commas github gitlab aws google azure cloudflare openai anthropic stripe slack discord telegram other";
  expect(ids.split(" ").filter((id) => !providers.has(id))).toEqual([]);
});

test("no two have the same name", () => {
  expect(new Set(all.map(([, { name }]) => name.toLowerCase())).size).toBe(all.length);
});

/** Every object of the data that states something, with the way to it. */
function statements(value: unknown, path: string): [string, Record<string, unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  const own: [string, Record<string, unknown>][] = "source" in value || "value" in value ? [[path, value as Record<string, unknown>]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => statements(part, `${path}.${key}`))];
}

/** Ways to numbers that stand in no statement. */
function bareNumbers(value: unknown, path: string): string[] {
  if (typeof value === "number" || (typeof value === "string" && /\b\d+ (?:days?|keys?|addresses|IPs?)\b/.test(value))) return [path];
  if (typeof value !== "object" || value === null || ("source" in value && "checkedOn" in value)) return [];
  return Object.entries(value).flatMap(([key, part]) => bareNumbers(part, `${path}.${key}`));
}

const familiesOf = (known: Provider): readonly KeyFacts[] => [known, ...(known.families ?? [])];

describe.each(all)("%s", (id, known) => {
  test("has a name and an id that can be told apart", () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(known.name.trim()).not.toBe("");
  });

  test("says nothing without a source, a date and how surely it is known", () => {
    const stated = statements(known, id);
    expect(stated.length).toBeGreaterThan(0);
    for (const [path, { source, checkedOn, certainty }] of stated) {
      expect(source, path).toMatch(/^https:\/\/[\w-]+(\.[\w-]+)+(\/|$)/);
      expect(checkedOn, path).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(["official", "observed", "reported"], path).toContain(certainty);
    }
    expect(bareNumbers(known, id)).toEqual([]);
  });

  test("links by https only; its key page is on its own site, and is known as a key page", () => {
    for (const link of [known.keyPage, known.revoke, known.log]) if (link) expect(new URL(link.value).protocol).toBe("https:");
    if (!known.keyPage) return;
    expect(classify(known.keyPage.value)).toMatchObject({ provider: id });
    expect(keyPageAt(known.keyPage.value)?.id).toBe(id);
  });

  test("has key pages only on its own sites", () => {
    const pages = familiesOf(known).flatMap(({ keyPages = [], likelyKeyPages = [] }) => [...keyPages.map(({ value }) => value), ...likelyKeyPages]);
    for (const page of pages) {
      expect(page).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+\//);
      expect(classify(`https://${page.replaceAll("*", "en")}`), page).toMatchObject({ provider: id });
    }
  });

  test("writes no word under two tiers in one language", () => {
    for (const family of familiesOf(known)) {
      const seen = new Map<string, string>();
      for (const labels of [...(family.permissions ?? []).map(({ value }) => value), ...(family.likelyPermissions ?? [])]) {
        const { language, read = [], trade = [], withdraw = [], manage = [] } = labels;
        for (const [tier, words] of Object.entries({ read, trade, withdraw, manage })) {
          for (const word of words) {
            const key = `${language} ${word.toLowerCase()}`;
            expect(seen.get(key) ?? tier, key).toBe(tier);
            seen.set(key, tier);
          }
        }
      }
    }
  });
});

test("one that has no file is called by its id and has no pages", () => {
  expect(provider("constructor")).toEqual({ name: "constructor", kind: "platform", domains: [] });
});

test("what is revoked elsewhere is revoked there, everything else on the key page", () => {
  expect(revokePage("telegram")).toBe("https://t.me/BotFather");
  expect(revokePage("github")).toBe(keyPage("github"));
  expect(revokePage("other")).toBeUndefined();
});
