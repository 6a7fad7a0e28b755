/** The popup as the toolbar button opens it, in Chromium. No driver looks into Firefox's. */
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { POPUP, type TestBrowser } from "./browsers.ts";

/** @param own a page of the extension in a tab. `over`: over the private window instead of the one in front. */
export async function openToolbarPopup(browser: TestBrowser, own: Page, over: "front" | "private" = "front"): Promise<Page> {
  const before = new Set(browser.puppeteer.targets());
  // By its address: a busy machine opens the page that welcomes only now, and starts the worker.
  const found = () => browser.puppeteer.targets().find((target) => !before.has(target) && target.url() === browser.extensionOrigin + POPUP);
  await own.evaluate(
    over === "private"
      ? `chrome.windows.getAll().then((all) => chrome.action.openPopup({ windowId: all.find(({ incognito }) => incognito).id }))`
      : `chrome.action.openPopup()`,
  );
  await expect.poll(() => found() !== undefined).toBe(true);
  const popup = await found()?.asPage();
  if (!popup) throw new Error("The popup did not open");
  return popup;
}
