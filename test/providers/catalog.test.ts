import { describe, expect, test } from "vitest";
import { classify } from "../../src/destinations/classify.ts";
import { exchanges, platforms } from "../../src/destinations/issuers.ts";
import { provider, providers, revokePage } from "../../src/providers/catalog.ts";

const all = [...providers];

test("those that the popup offers are there", () => {
  const ids = ["binance", "coinbase", "kraken", "okx", "bybit", "kucoin", "gate", "bitget", "crypto-com", "gemini", "github", "gitlab", "aws", "openai", "anthropic", "stripe", "cloudflare", "google", "slack", "telegram", "other"];
  expect(ids.filter((id) => !providers.has(id))).toEqual([]);
});

test("no two have the same name", () => {
  expect(new Set(all.map(([, { name }]) => name.toLowerCase())).size).toBe(all.length);
});

describe.each(all)("%s", (id, known) => {
  const { keyPage, revoke, lapse, maxAddresses, allowlistRequiredFor } = known;

  test("has a name and an id that can be told apart", () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(known.name.trim()).not.toBe("");
  });

  test("links by https only, to its own site", () => {
    for (const link of [keyPage, revoke].filter((one) => one !== undefined)) expect(new URL(link).protocol).toBe("https:");
    if (keyPage !== undefined) expect(classify(keyPage)).toMatchObject({ kind: "issuer", provider: id });
  });

  test("is a place where its credentials are at home", () => {
    if (id !== "other") expect(Object.hasOwn(exchanges, id) || Object.hasOwn(platforms, id)).toBe(true);
  });

  test("says nothing without a source and a date", () => {
    for (const fact of [lapse, maxAddresses, allowlistRequiredFor].filter((one) => one !== undefined)) {
      expect(new URL(fact.source).protocol).toBe("https:");
      expect(fact.checkedOn).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    }
  });
});

test("one that has no file is called by its id and has no pages", () => {
  expect(provider("constructor")).toEqual({ name: "constructor" });
});

test("what is revoked elsewhere is revoked there, everything else on the key page", () => {
  expect(revokePage("telegram")).toBe(provider("telegram").revoke);
  expect(revokePage("github")).toBe(provider("github").keyPage);
  expect(revokePage("other")).toBeUndefined();
});
