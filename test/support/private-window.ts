/** Private windows with the extension in them, as a person gets them by the browser's own switch for it. */
import type { Page } from "puppeteer-core";
import type { TestBrowser } from "./browsers.ts";
import { chromeScope } from "./firefox-chrome-scope.ts";

const GECKO_ID = "extension@keybrake";

/** Starts the extension anew, so call it first. Resolves to a page of the extension in an ordinary tab. */
export async function allowPrivateWindows(browser: TestBrowser): Promise<Page> {
  if (browser.name === "firefox") await chromeScope(browser.puppeteer).allowPrivateWindows(GECKO_ID);
  else await switchOn(browser);
  for (let tries = 0; tries < 100; tries++) {
    const own = await browser.openPopupAsTab().catch(() => undefined);
    if ((await own?.evaluate("chrome.extension.isAllowedIncognitoAccess()").catch(() => false)) === true && own) return own;
    await own?.close();
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("The extension did not come back with leave to run in private windows");
}

async function switchOn(browser: TestBrowser): Promise<void> {
  const page = await browser.puppeteer.newPage();
  await page.goto("chrome://extensions");
  // An extension from a folder does not come back after the change unless developers' mode is on.
  await page.evaluate(`(async () => {
    const call = (name, change) => new Promise((done) => chrome.developerPrivate[name](change, done));
    await call("updateProfileConfiguration", { inDeveloperMode: true });
    await call("updateExtensionConfiguration", { extensionId: ${JSON.stringify(new URL(browser.extensionOrigin).host)}, incognitoAccess: true });
  })()`);
  await page.close();
}

/** @param own a page of the extension in a tab. */
export async function openPrivatePage(browser: TestBrowser, own: Page, url: string): Promise<Page> {
  const before = new Set(await browser.puppeteer.pages());
  const first = browser.name === "firefox" ? "about:privatebrowsing" : "about:blank";
  if (browser.name === "firefox") await chromeScope(browser.puppeteer).openPrivateWindow();
  else await own.evaluate(`void chrome.windows.create({ incognito: true, url: ${JSON.stringify(first)} })`);
  for (let tries = 0; tries < 200; tries++) {
    for (const page of await browser.puppeteer.pages()) {
      // Before its own first page is there, that one would take the place of ours.
      const isThere = (wanted: string) => location.href === wanted && document.readyState === "complete";
      if (before.has(page) || !(await page.evaluate(isThere, first).catch(() => false))) continue;
      await page.goto(url, { waitUntil: "load" });
      return page;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("No private window opened");
}
