/** The checklist on every key page of the demo, in real browsers: what is read, live, and what is registered. Prints a table. */
import { randomBytes } from "node:crypto";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyPages } from "../../demo/key-pages.ts";
import { demoSites } from "../../demo/sites.ts";
import type { Overview } from "../../src/messages.ts";
import type { TestBrowser } from "../support/browsers.ts";
import { rowsFor } from "../support/in-turns.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { openPanel, openReader, pressInPanel, type Reader, step, waitForHost } from "./checklist-page.ts";

/** What a person does on a page to make a key that can withdraw, thinks better of it, and makes one that fits. */
interface Walk {
  id: string;
  provider: string;
  /** At first there is only a button on the page. */
  isBare?: boolean;
  /** To where the permissions are. */
  before?: (page: Page) => Promise<void>;
  /** Controls that take the key up to withdrawing, and what the checklist calls them. */
  withdraw: { click: string; label: string };
  /** The same, taken back. */
  back?: (page: Page) => Promise<void>;
  /** On the way to the new key. */
  make: (page: Page) => Promise<void>;
  /** What fits the purpose at the end. */
  label: string;
  addresses: string[];
  parts: string[];
  /** Whether the page tells of two-factor. */
  factor: boolean;
  /** The code that is typed is seen. */
  confirmed: boolean;
}

const ADDRESSES = ["203.0.113.7", "198.51.100.0/24"];
const type = async (page: Page, selector: string, text: string) => {
  await page.waitForSelector(selector);
  await page.evaluate((wanted) => {
    const field = document.querySelector<HTMLInputElement>(wanted);
    field?.scrollIntoView({ block: "center" });
    field?.focus();
  }, selector);
  await page.keyboard.type(text);
};
/** A click by the page's own script reaches what lies under our panel, too. */
const click = async (page: Page, selector: string) => {
  await page.waitForSelector(selector);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
};
/** Into an open shadow tree. */
const inner = (page: Page, host: string, selector: string, text?: string) =>
  page.evaluate(
    (one, two, value) => {
      const element = document.querySelector(one)?.shadowRoot?.querySelector<HTMLInputElement>(two);
      if (value === null) return element?.click();
      if (element) element.value = value;
      element?.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    },
    host,
    selector,
    text ?? null,
  );
const fill = (ips = "#ips", code = "#code") => async (page: Page) => {
  await type(page, "#name", "koinly 2026");
  await type(page, ips, ADDRESSES.join(", "));
  if (code !== "") await type(page, code, "123456");
};
const phrase = (page: Page) => type(page, "#phrase", `Three-Words-${randomBytes(6).toString("hex")}!`);
const usual = { label: "koinly 2026", addresses: ADDRESSES, parts: ["key", "secret"], factor: true, confirmed: true };
const named = (label: string) => `[id='${label}']`;

const walks: Walk[] = [
  {
    ...{ ...usual, id: "binance", provider: "binance" },
    before: async (page) => {
      await click(page, "#create");
      await type(page, "#name", "koinly 2026");
      await click(page, "#next");
      await type(page, "#code", "123456");
      await click(page, "#submit");
    },
    withdraw: { click: "#withdraw", label: "Enable Withdrawals" },
    make: async (page) => {
      await click(page, "#restrict");
      await type(page, "#ips", ADDRESSES.join(" "));
    },
  },
  {
    ...{ ...usual, id: "okx", provider: "okx", parts: ["key", "secret", "passphrase"] },
    withdraw: { click: "[data-word=提现]", label: "提现" },
    make: async (page) => {
      await phrase(page);
      await fill()(page);
    },
  },
  {
    ...{ ...usual, id: "kraken", provider: "kraken" },
    before: (page) => click(page, "#query"),
    withdraw: { click: "#withdraw", label: "Withdraw Funds" },
    make: async (page) => {
      await click(page, "#restrict");
      await fill()(page);
    },
  },
  {
    ...{ ...usual, id: "bybit", provider: "bybit" },
    withdraw: { click: "kb-switch#withdraw button", label: "Withdrawal" },
    make: async (page) => {
      await inner(page, "#name", "input", "koinly 2026");
      await inner(page, "#ips", "input", ADDRESSES.join(","));
      await inner(page, "#code", "input", "123456");
    },
  },
  {
    ...{ ...usual, id: "kucoin", provider: "kucoin", parts: ["key", "secret", "passphrase"] },
    before: (page) => click(page, "#create"),
    withdraw: { click: "#row-3", label: "Withdrawal" },
    make: async (page) => {
      await type(page, "#name", "koinly 2026");
      await phrase(page);
      await click(page, "#restrict");
      for (const address of ADDRESSES) {
        await type(page, "#ips", address);
        await click(page, "#add");
      }
      await type(page, "#code", "123456");
    },
  },
  {
    ...{ ...usual, id: "upbit", provider: "upbit", confirmed: false },
    before: (page) => click(page, "#r1"),
    withdraw: { click: "#withdraw", label: "출금하기" },
    make: fill("#ips", ""),
  },
  {
    ...{ ...usual, id: "coincheck", provider: "coincheck" },
    before: (page) => click(page, "#s-残高"),
    withdraw: { click: "#s-送金", label: "暗号資産の送金" },
    make: fill(),
  },
  {
    ...{ ...usual, id: "bitfinex", provider: "bitfinex" },
    before: (page) => click(page, named("Account History-read")),
    withdraw: { click: named("Withdrawals-write"), label: "Withdrawals Write" },
    make: fill(),
  },
  {
    ...{ ...usual, id: "deribit", provider: "deribit", parts: ["secret"] },
    before: async (page) => {
      await page.select("#Account", "read");
    },
    withdraw: { click: "Wallet", label: "Wallet: read_write" },
    make: fill(),
  },
  { ...{ ...usual, id: "gate", provider: "gate" }, withdraw: { click: "#withdraw", label: "Вывод средств" }, make: async (page) => void (await click(page, "#restrict"), await fill()(page)) },
  { ...{ ...usual, id: "binance-tr", provider: "binance" }, withdraw: { click: "#withdraw", label: "Para Çekmeyi Etkinleştir" }, make: fill() },
  {
    ...{ ...usual, id: "bitget", provider: "bitget", isBare: true, parts: ["key", "secret", "passphrase"] },
    before: (page) => click(page, "#create"),
    withdraw: { click: "#withdraw", label: "Saques" },
    make: async (page) => {
      await type(page, "#name", "koinly 2026");
      await phrase(page);
      await type(page, "#ips", ADDRESSES.join(", "));
      await click(page, "#next");
      await type(page, "#code", "123456");
    },
  },
  { ...{ ...usual, id: "coinbase", provider: "coinbase", confirmed: false }, withdraw: { click: "#box-Transfer", label: "Transfer" }, make: fill("#ips", "") },
];

const rows: string[] = [];

describe.each(["chromium", "firefox"] as const)("the checklist in %s", (name) => {
  let browser: TestBrowser;
  let reader: Reader;

  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: demoSites([]) });
    reader = await openReader(browser);
  });
  afterAll(async () => {
    await browser?.close();
    if (name === "firefox") console.log(`\n${["browser   page         live  tiers at the end  two-factor  confirmed  parts                   registered as", ...rows].join("\n")}\n`);
  });

  const walked = rowsFor(name, walks);

  it.each(walked)("reads $id as it is operated, and registers the new key from it", async (walk) => {
    const page = await browser.page(keyPages.find(({ id }) => id === walk.id)?.url ?? "");
    try {
      // The script has asked the worker what it knows of the page; a person is slower than that. Before there is a field nobody is asked.
      if (!walk.isBare) await reader.until(({ model }) => model !== undefined, "The checklist");
      await walk.before?.(page);
      await waitForHost(page);
      await reader.read({ type: "purpose", value: "tax" });
      const toggle = async () => {
        const selector = walk.withdraw.click;
        if (selector === "Wallet") await page.select("#Wallet", step(await reader.read(), "permissions")?.mark === "wrong" ? "none" : "read_write");
        else if (selector.startsWith("kb-")) await inner(page, selector.split(" ")[0] ?? "", "button");
        else await click(page, selector);
      };
      await toggle();
      const high = await reader.until((now) => step(now, "permissions")?.mark === "wrong", `${walk.id}: withdrawing being on`);
      expect(step(high, "permissions")?.title).toBe(`${walk.withdraw.label} is on. A tax tool never needs it.`);
      await toggle();
      const fits = await reader.until((now) => step(now, "permissions")?.mark !== "wrong", `${walk.id}: withdrawing being off`);
      expect(step(fits, "permissions")?.mark).toBe("done");

      await walk.make(page);
      await reader.until((now) => step(now, "addresses")?.mark === "done", `${walk.id}: the addresses`);
      if (walk.id === "kraken") await page.click("#form .main");
      else if (walk.id === "bitget") await click(page, "#next");
      else if (walk.id !== "binance") await click(page, "#make");
      const ready = await reader.until((now) => now.registration?.ipAllowlist.join() === walk.addresses.join(), `${walk.id}: the new key`);
      expect(ready.registration).toMatchObject({ label: walk.label, purpose: "tax", tiers: ["read"], ipAllowlist: walk.addresses });
      expect(ready.registration?.parts.map(({ part }) => part)).toEqual(walk.parts);
      expect(step(ready, "two-factor")?.mark).toBe(walk.factor ? "done" : "open");
      expect(step(ready, "confirm")?.mark).toBe(walk.confirmed ? "done" : "open");
      expect(step(ready, "label")?.title).toContain(walk.label);

      await openPanel(page);
      const open = await reader.until(({ model }) => model !== undefined, "The panel");
      // The button counts only once it has stood still for a moment.
      await new Promise((done) => setTimeout(done, 700));
      await pressInPanel(page, open.model!, "register");
      const after = await reader.until((now) => step(now, "store")?.mark === "done" || now.model?.trouble !== undefined, `${walk.id}: being registered`);
      expect(after.model?.trouble).toBeUndefined();
      expect(step(after, "store")?.lines).toHaveLength(3);
      const shown = await page.evaluate(() => [document.querySelector("#key"), document.querySelector("#secret")].map((element) => (element as HTMLInputElement | null)?.value ?? element?.textContent ?? ""));
      expect(JSON.stringify(after)).not.toContain(shown[1]);
      rows.push(
        [name.padEnd(9), walk.id.padEnd(12), "yes ", (ready.registration?.tiers ?? []).join("+").padEnd(17), (walk.factor ? "seen" : "asked").padEnd(11), (walk.confirmed ? "seen" : "asked").padEnd(10), walk.parts.join("+").padEnd(23), `${walk.provider} “${walk.label}”, ${walk.addresses.length} addresses`].join(" "),
      );
    } finally {
      await page.close();
    }
  });

  it("has registered each under the provider whose page it was, with what stood there", async () => {
    const answer = await browser.evaluateInExtension(async () => (await chrome.runtime.sendMessage({ type: "overview" })) as { value: Overview });
    const registered = answer.value.credentials.map(({ provider, label, tiers, ipAllowlist, twoFactor, parts }) => ({ provider, label, tiers, ipAllowlist, twoFactor, parts: parts.map(({ part }) => part) }));
    expect(registered).toHaveLength(walked.length);
    for (const { provider, label, addresses, parts } of walked) expect(registered).toContainEqual({ provider, label, tiers: ["read"], ipAllowlist: addresses, twoFactor: true, parts });
  });
});
