/** Every key and command by which a person pastes, and a page's own paste button, really driven. What a driver cannot do is in docs/coverage.md. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browsers.ts";
import { chromeScope } from "../support/firefox-chrome-scope.ts";
import { githubToken } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { forget, got, ROADS_HOST, roadsSite, valueOf } from "./roads-page.ts";
import { approve, warningCloses, warningOpens } from "./warning.ts";

const token = githubToken();
const html = `<b>key</b> <i>${token}</i>`;

type Press = (browser: TestBrowser, page: Page) => Promise<void>;

const WAYS: readonly { name: string; isPlain?: boolean; press: Press; keys?: Press }[] = [
  { name: "Ctrl+Shift+V", isPlain: true, press: (browser, page) => browser.press(page, "V", "Control", "Shift") },
  { name: "Shift+Insert", press: (browser, page) => browser.press(page, "Insert", "Shift") },
  { name: "the menu's Paste", press: pasteByMenu, keys: (browser, page) => browser.pressPaste(page) },
];

/** The command that the context menu and the Edit menu give. */
async function pasteByMenu(browser: TestBrowser, page: Page): Promise<void> {
  if (browser.name === "firefox") return chromeScope(browser.puppeteer).pasteByMenu();
  const session = await page.createCDPSession();
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", commands: ["paste"] });
  await session.detach();
}

describe.each(["chromium", "firefox"] as const)("in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    // Firefox asks a person by a button of its own before a page may read the clipboard.
    browser = await borrowBrowser(name, { sites: [roadsSite], preferences: { "dom.events.testing.asyncClipboard": true, "middlemouse.paste": true } });
    page = await browser.page(`https://${ROADS_HOST}/`);
    if (name === "chromium") await browser.puppeteer.defaultBrowserContext().overridePermissions(`https://${ROADS_HOST}`, ["clipboard-read"]);
    await browser.setClipboard(page, { text: `key ${token}`, html });
  });
  afterAll(() => browser?.close());
  beforeEach(() => forget(page));

  it.each(WAYS)("a paste by $name is held; by the same once more it is as it would have been", async ({ press, keys, isPlain }) => {
    await page.focus("#rich");
    await press(browser, page);
    await warningOpens(page);
    expect(await valueOf(page, "rich")).toBe("");
    await page.keyboard.press("Escape");
    await warningCloses(page);
    expect(await valueOf(page, "rich")).toBe("");
    await press(browser, page);
    await warningOpens(page);
    // A menu cannot be opened over the warning: there the keys do it.
    await approve(page, () => (keys ?? press)(browser, page));
    await expect.poll(() => valueOf(page, "rich")).toBe(`key ${token}`);
    expect(await page.evaluate(() => document.querySelector("#rich b, #rich i") !== null)).toBe(!isPlain);
  });

  it("a middle click pastes the selection", async () => {
    await page.evaluate((text) => {
      const field = document.getElementById("line") as HTMLInputElement;
      field.value = text;
      field.select();
    }, token);
    await page.click("#line", { count: 3 });
    await page.click("#composer", { button: "middle" });
    await warningOpens(page);
    expect(await valueOf(page, "composer")).toBe("");
    await page.keyboard.press("Escape");
    await warningCloses(page);
  });

  it("what a page's own paste button reads is held when it is sent", async () => {
    const other = githubToken();
    await browser.setClipboard(page, { text: other });
    await page.click("#paste-button");
    await expect.poll(() => valueOf(page, "composer")).toBe(other);
    await page.focus("#composer");
    await page.keyboard.press("Enter");
    await warningOpens(page);
    expect(await got(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await warningCloses(page);
  });
});
