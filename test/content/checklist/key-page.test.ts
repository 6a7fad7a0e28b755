/** Where the checklist's content script runs, and where it begins to look. */
import { describe, expect, it } from "vitest";
import manifest from "../../../manifest.json" with { type: "json" };
import { mayBeKeyPage } from "../../../src/content/checklist/key-page.ts";
import { providers } from "../../../src/providers/catalog.ts";

const script = manifest.content_scripts.find(({ js }) => js.includes("src/content/checklist.iife.ts"));
const known = [...providers].flatMap(([id, provider]) =>
  [provider, ...(provider.families ?? [])].flatMap(({ keyPages = [], likelyKeyPages = [] }) =>
    [...keyPages.map(({ value }) => value), ...likelyKeyPages].map((page): [string, URL] => [id, new URL(`https://${page.replaceAll("*", "en")}`)]),
  ),
);

describe("the checklist's content script", () => {
  it("is in the pages of every provider, and nowhere else", () => {
    const hosts = [...new Set([...providers.values()].flatMap(({ domains }) => domains.flatMap(({ value }) => value.split(/\s+/).map((place) => place.split("/")[0] ?? ""))))];
    const widest = hosts.filter((host) => !hosts.some((other) => host.endsWith(`.${other}`))).sort();
    expect(script?.matches).toEqual(widest.map((host) => `https://*.${host}/*`));
  });

  it.each(known)("of %s looks at its key page %s", (_id, url) => {
    expect(mayBeKeyPage(url)).toBe(true);
    expect(script?.matches.some((match) => `.${url.hostname}`.endsWith(`.${match.slice("https://*.".length, -2)}`))).toBe(true);
  });

  it.each(["https://www.binance.com/en/trade/BTC_USDT", "https://www.okx.com/markets/prices", "https://github.com/OWNER/REPO/pulls", "https://www.kraken.com/", "https://www.bybit.com/en/earn"])(
    "does not look at %s",
    (url) => {
      expect(mayBeKeyPage(new URL(url))).toBe(false);
    },
  );
});
