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

/** A turn of a quick wheel, in pixels a frame. */
const WHEEL_PX = 120;

/** Times between two frames, in milliseconds, while nothing moves, while the table is scrolled as by a wheel, and as by its bar dragged from end to end; and of the keys of a search, from key to paint. */
export async function timeTable(page: Page): Promise<{ still: number[]; wheel: number[]; drag: number[]; search: number[] }> {
  const frames = (steps: number, step: string): Promise<number[]> =>
    page.evaluate(`(async () => {
      const box = [...document.querySelectorAll("*")].filter((one) => one.scrollHeight > one.clientHeight + 1000 && /auto|scroll/.test(getComputedStyle(one).overflowY)).at(-1) ?? document.scrollingElement;
      box.scrollTop = 0;
      const frames = [];
      let last = performance.now();
      for (let n = 0; n < ${String(steps)}; n++) {
        box.scrollTop = n * (${step});
        await new Promise((done) => requestAnimationFrame(done));
        const now = performance.now();
        frames.push(now - last);
        last = now;
      }
      box.scrollTop = 0;
      return frames.slice(1);
    })()`) as Promise<number[]>;
  const still = await frames(90, "0");
  const wheel = await frames(180, String(WHEEL_PX));
  const drag = await frames(90, "box.scrollHeight / 90");
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
  return { still, wheel, drag, search };
}

const POPUP = "src/popup/index.html";
/** At the extension's address, and with nothing to draw but a picture. */
const PICTURE = "icons/16.png";
/** A worker that has just started reads what it needs, and the page before is put away: the next opening is not measured beside that. */
const rest = () => new Promise((done) => setTimeout(done, 1_000));
/** As high as browsers let a popup be. */
const POPUP_SIZE = { width: 384, height: 600 };

export interface Paints {
  warm: number[];
  cold: number[];
  /** A page with nothing but a picture, opened in between: what the browser takes by itself. */
  picture: number[];
}

/** The popup in a tab of its own, of a popup's size: from the navigation until its sentence and what needs doing are painted. */
export async function timePopup(browser: TestBrowser, page: Page, loads: number): Promise<Paints> {
  const paints: Paints = { warm: [], cold: [], picture: [] };
  await page.setViewport(POPUP_SIZE);
  for (let load = 0; load < loads; load++) {
    await browser.stopWorker();
    await rest();
    paints.cold.push(await timeToPaint(page, browser.extensionOrigin + POPUP, "#todos"));
    await rest();
    paints.warm.push(await timeToPaint(page, browser.extensionOrigin + POPUP, "#todos"));
    await rest();
    paints.picture.push(await timeToPaint(page, browser.extensionOrigin + PICTURE, "img"));
  }
  await page.setViewport(null);
  return paints;
}

/** The popup as the toolbar's button opens it: from its navigation to the first paint with anything in it, which is its real picture. */
export async function timeToolbarPopup(browser: TestBrowser, page: Page, opens: number): Promise<Paints> {
  const paints: Paints = { warm: [], cold: [], picture: [] };
  for (let open = 0; open < opens; open++) {
    await browser.stopWorker();
    for (const kind of ["cold", "warm", "picture"] as const) {
      const path = kind === "picture" ? PICTURE : POPUP;
      await page.bringToFront();
      await rest();
      const before = new Set(browser.puppeteer.targets());
      await page.evaluate((popup: string) => chrome.action.setPopup({ popup }).then(() => chrome.action.openPopup()), path);
      const target = await browser.puppeteer.waitForTarget((one) => !before.has(one) && one.url() === browser.extensionOrigin + path);
      const popup = await target.asPage();
      await popup.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
      paints[kind].push(await popup.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity));
      await popup.close();
    }
  }
  return paints;
}
