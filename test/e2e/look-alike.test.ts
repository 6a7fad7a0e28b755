/** Pages for keys under an address that looks like an exchange's: the card and the sign on the button come by themselves, and nowhere else. Prints a table. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyPageBody, keyPages } from "../../demo/key-pages.ts";
import type { Site } from "../../demo/proxy.ts";
import type { TestBrowser } from "../support/browsers.ts";
import { rowsFor } from "../support/in-turns.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { hostBox } from "./checklist-page.ts";
import { printTable } from "./table.ts";

const CLONE = "binance-login.example";
const bodyOf = (id: string): string => keyPageBody(keyPages.find((page) => page.id === id)!);

/** Fields that want a key, not a page that makes one; nothing in the address speaks of it. */
const PHISHING = `<h1>Security verification</h1><form><label>API Key <input name="k"></label><label>API Secret <input name="s" type="password"></label><button>Continue</button></form>`;
const ARTICLE = `<h1>How to create an API key on Binance</h1><input type="search" placeholder="Search API keys"><p>Click “Create API”, switch withdrawals off.</p>
  <form><label>E-mail <input type="email"></label><button>Subscribe</button></form><a href="/" class="button">Create API key</a>`;
const CHINESE = `<h1>API 管理</h1><div id="app"></div><script>setTimeout(()=>{document.querySelector('#app').attachShadow({mode:'open'}).innerHTML='<button>创建 API</button>'},600)</script>`;
const SINGLE = `<h1>Welcome</h1><button id="go">Settings</button><div id="app"></div><script>
  document.querySelector('#go').onclick=()=>{history.pushState(0,'','/user/api-management');document.querySelector('#app').innerHTML='<label>Secret key <input></label>'};
  addEventListener('popstate',()=>{document.querySelector('#app').innerHTML=''})</script>`;
const FRAMED = `<h1>Account</h1><iframe srcdoc="<label>API Secret <input></label>" width="400" height="200"></iframe>`;
/** Takes whatever is put into the document out again, and looks for us. */
const HOSTILE = `<h1>API keys</h1><dialog id="d"><label>API Secret <input></label></dialog><script>
  d.showModal();window.taken=0;new MutationObserver(list=>{for(const {addedNodes} of list)for(const node of addedNodes)if(node.popover!==undefined&&node.localName==='div'){taken++;if(taken<4)node.remove()}}).observe(document.documentElement,{childList:true,subtree:true})</script>`;

interface Case {
  what: string;
  url: string;
  body: string;
  warns: boolean;
  /** Where the card stands, if it is not on the right. */
  side?: "left";
  /** What a person does first. */
  touch?: (page: Page) => Promise<void>;
}

const cases: Case[] = [
  { what: "a copy of the key page", url: `https://${CLONE}/my/settings/api-management`, body: bodyOf("binance"), warns: true },
  { what: "one letter off, Portuguese", url: "https://bitgett.com/account/newapi", body: bodyOf("bitget"), warns: true },
  { what: "switches in shadow trees", url: "https://www.bybit.com.login.example/app/user/api-management", body: bodyOf("bybit"), warns: true },
  { what: "a form that wants the key", url: "https://bianance.com/verify", body: PHISHING, warns: true, touch: (page) => page.click("input") },
  { what: "drawn late, in Chinese", url: "https://okx-wallet.example/account/my-api", body: CHINESE, warns: true },
  { what: "a single-page application", url: "https://kucoin-exchange.example/", body: SINGLE, warns: true, touch: (page) => page.click("#go") },
  { what: "in a frame of its own", url: "https://poloneix.com/account/api", body: FRAMED, warns: true },
  { what: "written from right to left", url: "https://okx-verify.example/account/my-api", body: `<script>document.documentElement.dir="rtl"</script>${PHISHING}`, warns: true, side: "left" },
  { what: "that takes the card away", url: "https://coinbaseprosupport.com/api-keys", body: HOSTILE, warns: true },
  { what: "the exchange itself", url: "https://www.binance.com/my/settings/api-management", body: bodyOf("binance"), warns: false },
  { what: "a site of nobody's", url: "https://exchange.example/settings/api", body: bodyOf("kraken"), warns: false, touch: (page) => page.click("h2") },
  { what: "an article about keys", url: "https://binance-news.example/blog/create-api-key", body: ARTICLE, warns: false, touch: (page) => page.click("input") },
  { what: "another Gemini", url: "https://gemini-api.example/api-keys", body: PHISHING, warns: false, touch: (page) => page.click("input") },
  { what: "the name in the path only", url: "https://tools.example/binance/api-key", body: PHISHING, warns: false, touch: (page) => page.click("input") },
];

const site: Site = {
  hosts: cases.map(({ url }) => new URL(url).hostname),
  answer: ({ url }) => {
    const found = cases.find((one) => one.url === url.origin + url.pathname) ?? cases.find((one) => new URL(one.url).hostname === url.hostname);
    return { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>API</title>${found?.body ?? ""}` };
  },
};

const rows: string[][] = [];

describe.each(["chromium", "firefox"] as const)("a page for keys at a look-alike in %s", (name) => {
  let browser: TestBrowser;
  let asker: Page;
  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: [site] });
    asker = await browser.openPopupAsTab();
  });
  afterAll(async () => {
    await browser?.close();
    if (name === "firefox") printTable("Look-alikes of exchanges", ["browser", "page", "address", "card", "button"], rows);
  });

  /** What stands on the button of the web page's tab, of which there is one at a time. */
  const badge = (): Promise<string> =>
    asker.evaluate(async () => (await Promise.all((await chrome.tabs.query({})).map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 })))).find((text) => text !== "") ?? "");
  const cardOpens = (page: Page) => page.waitForFunction(() => document.querySelector("div[popover=manual]:popover-open") !== null, { timeout: 20_000 });

  it.each(rowsFor(name, cases.filter(({ warns }) => warns)))("$what warns", async ({ what, url, touch, side }) => {
    const page = await browser.page(url);
    await touch?.(page);
    await cardOpens(page);
    if (side === "left") expect((await hostBox(page))?.x).toBe(8);
    await expect.poll(badge, { timeout: 10_000 }).toBe("!");
    rows.push([name, what, url, "shown", "!"]);
    await page.close();
  });

  it("others do not", async () => {
    const quiet: { one: Case; page: Page }[] = [];
    for (const one of cases.filter(({ warns }) => !warns)) {
      const page = await browser.page(one.url);
      quiet.push({ one, page });
      await one.touch?.(page);
      // Each has had the time in which others warn.
      await new Promise((done) => setTimeout(done, 1_500));
    }
    expect(await badge()).not.toBe("!");
    for (const { one: { what, url }, page } of quiet) {
      // On the exchange's own page the checklist's tab may stand.
      expect(await page.evaluate(() => document.querySelector("div[popover=manual]")?.getBoundingClientRect().width ?? 0), what).toBeLessThan(150);
      rows.push([name, what, url, "none", "–"]);
      await page.close();
    }
  });

  it("it moves nothing, takes no focus, and goes with Escape", async () => {
    const page = await browser.page("https://bianance.com/verify");
    const before = await page.evaluate(() => JSON.stringify(document.querySelector("form")?.getBoundingClientRect()));
    await page.focus("input");
    await cardOpens(page);
    expect(await page.evaluate(() => [JSON.stringify(document.querySelector("form")?.getBoundingClientRect()), document.activeElement?.localName])).toEqual([before, "input"]);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelector("div[popover=manual]") === null);
    await page.close();
  });

  it("put away for the site it stays away, after the worker was killed as well", async () => {
    const url = "https://bitgett.com/account/newapi";
    const page = await browser.page(url);
    await browser.stopWorker();
    await cardOpens(page);
    const box = await hostBox(page);
    expect(box?.width).toBeGreaterThan(200);
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>("button,input,a")].at(-1)?.focus());
    for (let tab = 0; tab < 4; tab++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.getAttribute("popover") === "manual")) break;
    }
    await page.keyboard.press("Tab");
    // Its buttons count once it has stood still for a moment, which a busy machine makes longer.
    await expect
      .poll(
        async () => {
          await page.keyboard.press("Enter");
          return page.evaluate(() => document.querySelector("div[popover=manual]") === null);
        },
        { interval: 300 },
      )
      .toBe(true);
    // The worker starts anew to be told; a page that is closed before could not tell it.
    await expect.poll(() => asker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))).toContain(new URL(url).hostname);
    await page.close();
    const [again, other] = [await browser.page(url), await browser.page(cases[0]!.url)];
    await cardOpens(other);
    expect(await hostBox(again)).toBeNull();
    for (const one of [again, other]) await one.close();
  });
});
