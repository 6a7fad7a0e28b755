/** How lookups, popup and dashboard bear 10 to 10,000 credentials and 100,000 exposures, and lookups a company list of up to 1,000,000. */
import type { Page } from "puppeteer-core";
import { bundleScript } from "../../scripts/late-bundle.ts";
import type { TestBrowser } from "../support/browsers.ts";

export interface Lookups {
  warm: number[];
  cold: number[];
  found: number;
}

export interface CompanyLookups extends Lookups {
  /** While the list is being read into memory. */
  next: number[];
  storedMs: number;
}

/** What `scale-page.ts` puts into a page of the extension. */
interface Scale {
  fill(credentials: number, exposures: number): Promise<void>;
  timeRegistry(rounds: number): Promise<Lookups>;
  timeCompany(count: number, rounds: number): Promise<CompanyLookups>;
}
type OwnPage = typeof globalThis & { scale: Scale };

export async function prepareScale(browser: TestBrowser): Promise<void> {
  await browser.evaluateInExtension(await bundleScript("test/bench/scale-page.ts"));
}

export const fill = (browser: TestBrowser, credentials: number, exposures: number): Promise<void> =>
  browser.evaluateInExtension((keys: number, times: number) => (globalThis as OwnPage).scale.fill(keys, times), credentials, exposures);

export const timeRegistry = (browser: TestBrowser, rounds: number): Promise<Lookups> => browser.evaluateInExtension((times: number) => (globalThis as OwnPage).scale.timeRegistry(times), rounds);

export const timeCompany = (browser: TestBrowser, count: number, rounds: number): Promise<CompanyLookups> =>
  browser.evaluateInExtension((entries: number, times: number) => (globalThis as OwnPage).scale.timeCompany(entries, times), count, rounds);

/** As it is a moment after the worker has started, or after a change: what the popup draws first lies ready. */
export async function glanceIsKept(browser: TestBrowser): Promise<void> {
  await browser.evaluateInExtension(async () => {
    await chrome.storage.session.remove("glance");
    await chrome.runtime.sendMessage({ type: "overview" });
    while (!("glance" in (await chrome.storage.session.get("glance")))) await new Promise((done) => setTimeout(done, 50));
  });
}

/** Put into a page before its own scripts: when what a person came for first was painted, in milliseconds from the navigation. */
const WATCH_PAINT = `(() => {
  const isThere = () => document.querySelector("SELECTOR") !== null;
  const seen = () => requestAnimationFrame(() => setTimeout(() => (globalThis.paintedMs ??= performance.now())));
  const observer = new MutationObserver(() => { if (isThere()) { observer.disconnect(); seen(); } });
  observer.observe(document, { childList: true, subtree: true });
})()`;

/** Opens a page of the extension and says when `selector` was painted. */
export async function timeToPaint(page: Page, url: string, selector: string): Promise<number> {
  const { identifier } = await page.evaluateOnNewDocument(WATCH_PAINT.replace("SELECTOR", selector));
  // From another document: to move within one loads nothing.
  await page.goto("about:blank");
  await page.goto(url);
  await page.waitForFunction("globalThis.paintedMs > 0");
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  return page.evaluate(() => (globalThis as unknown as { paintedMs: number }).paintedMs);
}

/** The longest time between two frames, in milliseconds, while the table is scrolled from end to end; and of the keys of a search, from key to paint. */
export async function timeTable(page: Page): Promise<{ scroll: number[]; search: number[] }> {
  const scroll = (await page.evaluate(`(async () => {
    const box = [...document.querySelectorAll("*")].filter((one) => one.scrollHeight > one.clientHeight + 1000 && /auto|scroll/.test(getComputedStyle(one).overflowY)).at(-1) ?? document.scrollingElement;
    const frames = [];
    let last = performance.now();
    for (let step = 0; step < 90; step++) {
      box.scrollTop = (box.scrollHeight * step) / 90;
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    box.scrollTop = 0;
    return frames.slice(1);
  })()`)) as number[];
  const search: number[] = [];
  await page.focus("input[type=search]");
  for (const key of "key 99") {
    await page.evaluate(`(() => {
      globalThis.keyMs = undefined;
      addEventListener("keydown", (event) => requestAnimationFrame(() => setTimeout(() => (globalThis.keyMs = performance.now() - event.timeStamp))), { once: true, capture: true });
    })()`);
    await page.keyboard.type(key);
    await page.waitForFunction("globalThis.keyMs > 0");
    search.push(await page.evaluate(() => (globalThis as unknown as { keyMs: number }).keyMs));
  }
  return { scroll, search };
}
