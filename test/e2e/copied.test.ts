/** A key that was copied on its provider's page, and where it may go then; in real browsers. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyPages } from "../../demo/key-pages.ts";
import { demoSites } from "../../demo/sites.ts";
import type { PageState } from "../../src/messages.ts";
import type { TestBrowser } from "../support/browsers.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { openReader, type Reader, step } from "./checklist-page.ts";
import { content, fieldSite } from "./field-page.ts";
import { english } from "../ui/english.ts";
import { choose, lastExposure, warningOpens, warningText } from "./warning.ts";

const CLONE = "binance-login.example";
const fields = { ...fieldSite, hosts: [...fieldSite.hosts, CLONE] };

describe.each(["chromium", "firefox"] as const)("a key copied on its key page in %s", (name) => {
  let browser: TestBrowser;
  let reader: Reader;
  let secret = "";

  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: [...demoSites([]), fields] });
    reader = await openReader(browser);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const click = async (page: Page, selector: string) => {
    await page.waitForSelector(selector);
    await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.scrollIntoView({ block: "center" }), selector);
    await page.click(selector);
  };
  async function pasteAt(host: string): Promise<Page> {
    const page = await browser.page(`https://${host}/`);
    await browser.setClipboard(page, { text: secret });
    await page.focus("#input");
    await browser.pressPaste(page);
    return page;
  }

  it("copying it offers to register it", async () => {
    const page = await browser.page(keyPages.find(({ id }) => id === "binance")?.url ?? "");
    await reader.until(({ model }) => model !== undefined, "The checklist");
    await click(page, "#create");
    await page.type("#name", "copied one");
    await click(page, "#next");
    await page.type("#code", "123456");
    await click(page, "#submit");
    await click(page, "#copy");
    const ready = await reader.until((now) => step(now, "store")?.lines.some(({ text }) => text.includes("copied one")) === true, "The offer");
    expect(step(ready, "store")?.register).toBeDefined();
    secret = await page.$eval("#secret", (element) => element.textContent);
    const kept = await browser.evaluateInExtension(async () => {
      const areas = await Promise.all([chrome.storage.session.get(null), chrome.storage.local.get(null)]);
      return JSON.parse(JSON.stringify(areas)) as [{ copied: unknown }, { "page-state": PageState }];
    });
    expect(kept[0].copied).toMatchObject([{ provider: "binance", part: "secret" }]);
    expect(kept[1]["page-state"].copied).toMatchObject({ lengths: [64] });
    expect(JSON.stringify(kept[1])).not.toContain("binance");
    expect(JSON.stringify(kept)).not.toContain(secret);
    await page.close();
  });

  it("pasted elsewhere it is held, and known by the page it was copied from", async () => {
    const page = await pasteAt("unknown.example");
    await warningOpens(page);
    expect((await content(page, "input")).text).toBe("");
    if (name === "chromium") expect(await warningText(page)).toContain(english("evidence_copied"));
    await choose(page, "dropped");
    expect(await lastExposure(browser, page)).toMatchObject({ action: "hold", secrets: [{ rule: "binance-api-secret", label: "Binance API secret", severity: "high" }] });
    await page.close();
  });

  it("at a look-alike of its exchange it is held as critical", async () => {
    const page = await pasteAt(CLONE);
    await warningOpens(page);
    await choose(page, "dropped");
    expect(await lastExposure(browser, page)).toMatchObject({ host: CLONE, action: "hold", secrets: [{ label: "Binance API secret", severity: "critical" }] });
    await page.close();
  });

  it("at the exchange itself it goes through", async () => {
    const page = await browser.page(keyPages.find(({ id }) => id === "binance")?.url ?? "");
    await click(page, "#create");
    await page.focus("#name");
    await browser.setClipboard(page, { text: secret });
    await page.focus("#name");
    await browser.pressPaste(page);
    await page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>("#name")?.value === wanted, {}, secret);
    await page.close();
  });
});
