/** A private window leaves no exposure, no destination and no trace; what is asked of the person there is the same. */
import { createHash } from "node:crypto";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gateOf } from "../../src/filter.ts";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { allowPrivateWindows, openPrivatePage } from "../support/private-window.ts";
import { faceless, githubToken } from "../support/samples.ts";
import { openToolbarPopup } from "../support/toolbar-popup.ts";
import { everythingKept } from "./everything-kept.ts";
import { content, fieldSite, PUBLIC_HOST } from "./field-page.ts";
import { choose, isWarningOpen, warningCloses, warningOpens } from "./warning.ts";

describe.each(["chromium", "firefox"] as const)("a private window in %s", (name) => {
  let browser: TestBrowser;
  let own: Page;
  let page: Page;
  const ask = (message: object): Promise<unknown> => own.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  const kept = (): Promise<string> => own.evaluate(everythingKept) as Promise<string>;

  beforeAll(async () => {
    browser = await launchBrowser(name, { sites: [fieldSite] });
    own = await allowPrivateWindows(browser);
    // The clipboard's tab is opened in the ordinary window.
    await browser.setClipboard(own, { text: "nothing" });
    page = await openPrivatePage(browser, own, `https://${PUBLIC_HOST}/`);
  });
  afterAll(() => browser?.close());

  async function paste(text: string): Promise<void> {
    await browser.setClipboard(page, { text });
    await page.evaluate(() => document.querySelectorAll("textarea").forEach((field) => (field.value = "")));
    await page.focus("#textarea");
    await browser.pressPaste(page);
  }
  const pasted = async (): Promise<string> => (await content(page, "textarea")).text;

  /** Whether the popup over this window knows what it is over. No driver looks into Firefox's. */
  async function isPrivateInPopup(): Promise<boolean> {
    if (name === "firefox") return true;
    const popup = await openToolbarPopup(browser, own, "private");
    const isPrivate = await popup.evaluate("chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.incognito)");
    await popup.close();
    return isPrivate === true;
  }

  async function refuse(): Promise<void> {
    await page.keyboard.press("Escape");
    await warningCloses(page);
    expect(await pasted()).toBe("");
  }

  it("has its pastes held, and nothing is kept of them, whatever the person chooses", async () => {
    const secret = faceless();
    const parts = [{ part: "secret", digest: createHash("sha256").update(secret).digest("hex"), mask: "vm••••8A", length: secret.length, gate: gateOf(secret) }];
    expect(await ask({ type: "add-credential", provider: "binance", label: "grid-bot", tiers: ["trade"], ipAllowlist: [], createdAt: Date.now(), parts })).toMatchObject({ ok: true });
    // What the popup draws first is written a moment later.
    await expect.poll(kept).toContain("glance");
    const before = await kept();
    await paste(secret);
    await warningOpens(page);
    await refuse();
    // Firefox without a screen gives a second window no focus, and without it nothing is approved.
    for (const choice of name === "firefox" ? [] : (["redacted", "pasted"] as const)) {
      const token = githubToken();
      await paste(token);
      await warningOpens(page);
      await choose(page, choice);
      await expect.poll(pasted).toMatch(choice === "pasted" ? token : /removed/);
    }
    expect(await kept()).toBe(before);
    expect(before).not.toContain(PUBLIC_HOST);
  });

  it("is paused by itself, in memory only, and the pause ends with the window", async () => {
    // What a press in the popup asks for: opened without a click it is not told what page is in front.
    expect(await ask({ type: "pause-site", host: PUBLIC_HOST, minutes: 60, isPrivate: await isPrivateInPopup() })).toMatchObject({ ok: true });
    const token = githubToken();
    await paste(token);
    await expect.poll(pasted).toBe(token);
    expect(await isWarningOpen(page)).toBe(false);
    expect(await ask({ type: "overview" })).toMatchObject({ value: { pauses: [], exposures: [] } });
    expect(await ask({ type: "overview", isPrivate: true })).toMatchObject({ value: { pauses: [{ host: PUBLIC_HOST }] } });
    const [local, memory, ...databases] = JSON.parse(await kept()) as unknown[];
    expect(JSON.stringify(memory)).toContain(PUBLIC_HOST);
    expect(JSON.stringify([local, databases])).not.toContain(PUBLIC_HOST);

    await page.close();
    await expect.poll(kept).not.toContain(PUBLIC_HOST);
  });
});

describe("firefox that never remembers history", () => {
  it("holds by rules, says that nothing can be registered, and keeps nothing of a paste", async () => {
    const browser = await launchBrowser("firefox", { sites: [fieldSite], preferences: { "browser.privatebrowsing.autostart": true } });
    try {
      const popup = await allowPrivateWindows(browser);
      await popup.waitForFunction(() => document.body.innerText.includes("This browser is set to remember nothing"), { timeout: 20_000 });
      expect(await popup.$$("main button")).toEqual([]);
      const page = await browser.page(`https://${PUBLIC_HOST}/`);
      await browser.setClipboard(page, { text: `deploy with ${githubToken()}` });
      await page.focus("#textarea");
      await browser.pressPaste(page);
      await warningOpens(page);
      await page.keyboard.press("Escape");
      await warningCloses(page);
      expect((await content(page, "textarea")).text).toBe("");
      const areas = await popup.evaluate("Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null), indexedDB.databases().catch((error) => error.name)]).then(JSON.stringify)");
      // Where the browser makes no database there is none to look into.
      expect(areas).toContain("InvalidStateError");
      expect(areas).not.toContain(PUBLIC_HOST);
      expect(areas).not.toContain("ghp_");
    } finally {
      await browser.close();
    }
  });
});
