import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../demo/proxy.ts";
import type { TestBrowser } from "../support/browsers.ts";
import { githubToken } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { PUBLIC_HOST } from "./field-page.ts";
import { answerInPopup, OPENS_POPUPS, waitingHolds } from "./waiting.ts";
import { isWarningOpen, lastExposure } from "./warning.ts";

/** The warning is there and cannot be seen, so that the question has to be asked elsewhere. */
const site: Site = {
  hosts: [PUBLIC_HOST],
  answer: () => ({ body: `<!doctype html><title>Fields</title><textarea id="field"></textarea><style>html > div { opacity: 0 !important; }</style>` }),
};

describe.each(["chromium", "firefox"] as const)("a hold whose warning cannot be trusted, in %s,", (name) => {
  let browser: TestBrowser;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: [site], preferences: OPENS_POPUPS });
    own = await browser.openPopupAsTab();
    // Headless Firefox closes a notification in the moment it is shown: that it was there is heard by its closing.
    await own.evaluate(`globalThis.notices = []; chrome.notifications.onClosed.addListener((id) => notices.push(id)); 0`);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const field = (): Promise<string> => page.$eval("#field", (element) => (element instanceof HTMLTextAreaElement ? element.value : ""));
  const badge = (): Promise<string> =>
    own.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`) as Promise<string>;
  const notices = (): Promise<string[]> =>
    own.evaluate(`chrome.notifications.getAll().then((open) => [...Object.keys(open), ...notices])`) as Promise<string[]>;

  async function holdUntilItWaits(token: string): Promise<void> {
    page = await browser.tab(`https://${PUBLIC_HOST}/`);
    await browser.setClipboard(page, { text: `deploy with ${token} please` });
    await page.focus("#field");
    await browser.pressPaste(page);
    await expect.poll(async () => (await waitingHolds(own)).length, { timeout: 15_000 }).toBe(1);
    expect(await field()).toBe("");
  }

  it("waits in the popup, with a badge and a notification, the page usable meanwhile; and is pasted from there", async () => {
    const token = githubToken();
    await holdUntilItWaits(token);
    expect(await badge()).toBe("1?");
    await expect.poll(notices).toContainEqual(expect.stringMatching(/^hold-in-tab-/));
    expect(await isWarningOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field");
    await page.keyboard.type("typed ");
    await answerInPopup(browser, own, page, "pasted");
    await expect.poll(field).toBe(`deploy with ${token} pleasetyped `);
    await expect.poll(badge).not.toContain("?");
    expect(await waitingHolds(own)).toEqual([]);
    await expect.poll(() => lastExposure(browser, page)).toMatchObject({ host: PUBLIC_HOST, choice: "pasted" });
  });

  it("is pasted without its secret from there, after the worker was killed", async () => {
    await holdUntilItWaits(githubToken());
    await browser.stopWorker();
    await answerInPopup(browser, own, page, "redacted");
    await expect.poll(field).toMatch(/^deploy with \[.*\] please$/);
    await expect.poll(() => lastExposure(browser, page)).toMatchObject({ choice: "redacted" });
  });

  it("is dropped from there", async () => {
    await holdUntilItWaits(githubToken());
    await answerInPopup(browser, own, page, "dropped");
    await expect.poll(() => waitingHolds(own)).toEqual([]);
    expect(await field()).toBe("");
    await expect.poll(() => lastExposure(browser, page)).toMatchObject({ choice: "dropped" });
  });

  it("goes with its page, and so does its badge", async () => {
    await holdUntilItWaits(githubToken());
    await page.goto(`https://${PUBLIC_HOST}/elsewhere`);
    await expect.poll(() => waitingHolds(own)).toEqual([]);
    expect(await badge()).not.toContain("?");
  });
});
