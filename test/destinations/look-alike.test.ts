import fc from "fast-check";
import { domainToASCII, domainToUnicode } from "node:url";
import { describe, expect, test } from "vitest";
import { classify } from "../../src/destinations/classify.ts";
import { decodePunycode } from "../../src/destinations/punycode.ts";

describe("an address that could be taken for an exchange's", () => {
  test.each<[string, string, "spelling" | "path"]>([
    // corrections: seen in the wild
    ["https://fu-binance.com/", "binance", "spelling"],
    ["https://ft-binance.com/", "binance", "spelling"],
    ["https://binance.weixuanerp.com/", "binance", "spelling"],
    ["https://bitget.media/", "bitget", "spelling"],
    ["https://bingx.pro/", "bingx", "spelling"],
    // the name under another ending, or in front of another owner
    ["https://binance.co.evil.io/", "binance", "spelling"],
    ["https://www.binance.com.evil.io/", "binance", "spelling"],
    ["https://binance-login.pages.example/", "binance", "spelling"],
    ["https://okx-wallet.example.com/", "okx", "spelling"],
    ["https://okx.example.com/", "okx", "spelling"],
    ["https://mybybit.net/", "bybit", "spelling"],
    ["https://coinbaseprosupport.com/", "coinbase", "spelling"],
    // one letter off
    ["https://bianance.com/", "binance", "spelling"],
    ["https://bnance.com/", "binance", "spelling"],
    ["https://binnance.com/", "binance", "spelling"],
    ["https://biannce.com/", "binance", "spelling"],
    ["https://coinbaze.com/", "coinbase", "spelling"],
    ["https://www.poloneix.com/", "poloniex", "spelling"],
    ["https://kucoim.com/", "kucoin", "spelling"],
    // letters that look alike
    ["https://blnance.com/", "binance", "spelling"],
    ["https://b1nance.com/", "binance", "spelling"],
    ["https://c0inbase.com/", "coinbase", "spelling"],
    ["https://bınance.com/", "binance", "spelling"],
    ["https://xn--bnance-3va.com/", "binance", "spelling"],
    ["https://kucοin.com/", "kucoin", "spelling"],
    ["https://bíttrex.com/", "", "spelling"],
    // names that are words: only with a word that baits, or their ending
    ["https://kraken-login.com/", "kraken", "spelling"],
    ["https://krakensupport.com/", "kraken", "spelling"],
    ["https://gate.io.example.com/", "gate", "spelling"],
    ["https://gateio.example.com/", "gate", "spelling"],
    ["https://crypto.com.example.com/", "crypto-com", "spelling"],
    ["https://kraken.example.com/", "", "spelling"],
    ["https://gate.example.com/", "", "spelling"],
    ["https://delta.app.example/", "", "spelling"],
    ["https://gemini.team.example/", "", "spelling"],
    // in the path only
    ["https://evil.example/binance/login", "binance", "path"],
    ["https://evil.example/www.binance.com/login", "binance", "path"],
    ["https://evil.example/gate/1", "", "path"],
    ["https://evil.example/gate.com/1", "gate", "path"],
    ["https://evil.example/binances", "", "path"],
    // nobody's
    ["https://finance.example.com/", "", "spelling"],
    ["https://example.com/", "", "spelling"],
    ["https://web.example.com/", "", "spelling"],
    ["https://orbit.example.com/", "", "spelling"],
    ["https://1.2.3.4/", "", "spelling"],
    ["https://debit.example/", "", "spelling"],
    ["https://okay.example/", "", "spelling"],
    // the exchange's own machines
    ["https://data.bnbchain.org/", "", "spelling"],
    ["https://api.bytick.com/", "", "spelling"],
  ])("%s: %s", (url, provider, by) => {
    const { resembles } = classify(url);
    if (provider === "") expect(resembles).toBeUndefined();
    else {
      expect(resembles?.providers).toContain(provider);
      expect(resembles?.by).toBe(by);
    }
  });

  test("is told with the exchange's own domain", () => {
    expect(classify("https://binance-login.example/").resembles?.domain).toBe("binance.com");
    expect(classify("https://app-hyperliquid.example/").resembles?.domain).toBe("app.hyperliquid.xyz");
  });

  test.each<[string, true | undefined]>([
    ["https://gemini-api.dev/", true],
    ["https://crypto-app.example/", true],
    ["https://gemini-login.example/", undefined],
    ["https://gate.io.example.com/", undefined],
    ["https://kraken.com.account-check.example/", undefined],
    ["https://binance-docs.example/", undefined],
  ])("%s: a name that is a word says something of a page only beside a word for accounts, or with its ending", (url, isVague) => {
    const { resembles } = classify(url);
    expect(resembles?.by).toBe("spelling");
    expect(resembles?.isVague).toBe(isVague);
  });

  test.each(["https://coingate.com/account/api", "https://bibit.id/api", "https://www.coinext.com.br/api"])("%s is a firm of its own", (url) => {
    expect(classify(url).resembles).toBeUndefined();
  });

  test.each(["https://www.binance.com/en", "https://github.com/binance/binance-spot-api-docs", "https://www.reddit.com/r/binance", "http://binance.localhost/", "https://3commas.io/binance", "https://api.binance.com/"])(
    "is not looked for where the place is known: %s",
    (url) => {
      expect(classify(url).resembles).toBeUndefined();
    },
  );

  test("is not looked for where the person or the team has named the place", () => {
    expect(classify("https://binance-desk.example/", [{ site: "binance-desk.example", kind: "local" }]).resembles).toBeUndefined();
  });
});

test("punycode is read as Node reads it, and nothing makes it throw", () => {
  for (const host of ["bínance", "бинанс", "b\u0131nance", "кракен-kraken", "münchen"]) {
    const ascii = domainToASCII(`${host}.com`).replace(/\.com$/, "");
    expect(decodePunycode(ascii.slice("xn--".length))).toBe(domainToUnicode(`${ascii}.com`).replace(/\.com$/, ""));
  }
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => typeof decodePunycode(text) === "string"));
  fc.assert(fc.property(fc.domain(), fc.webPath(), (host, path) => classify(`https://${host}${path}`).host !== ""));
});
