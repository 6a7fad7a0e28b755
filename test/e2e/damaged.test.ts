/** The database's own files, damaged on the disk while the browser was closed: what a person is told, and what holds all the while. */
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gateOf } from "../../src/filter.ts";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { faceless, githubToken } from "../support/samples.ts";
import { content, fieldSite, PUBLIC_HOST } from "./field-page.ts";
import { choose, overview, warningOpens } from "./warning.ts";

/** Firefox's driver installs for one session only; what is kept is meant to be there in the next. */
const preferences = { "extensions.webextensions.keepStorageOnUninstall": true, "extensions.webextensions.keepUuidOnUninstall": true };

/** Where each browser keeps IndexedDB of an extension's pages: LevelDB or SQLite. */
const isDatabase = (file: string, folder: string): boolean =>
  /extension[^/]*\.indexeddb\.leveldb$/.test(folder) ? file !== "LOCK" : /moz-extension[^/^]*\/idb$/.test(folder) && file.endsWith(".sqlite");

/** Something else in each of the files, as long as before. */
function damage(profile: string): number {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && isDatabase(file.name, file.parentPath));
  for (const { name, parentPath } of files) writeFileSync(join(parentPath, name), randomBytes(statSync(join(parentPath, name)).size));
  return files.length;
}

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//main//button[contains(., "${name}")])`, { visible: true });
  await button?.click();
}
const says = (page: Page, what: string): Promise<unknown> => page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 20_000 }, what);

describe.each(["chromium", "firefox"] as const)("a damaged database in %s", (name) => {
  let profile = "";
  let browser: TestBrowser;
  const start = () => launchBrowser(name, { sites: [fieldSite], profile, preferences });
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), "keybrake-damaged-"));
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it("leads to the offer of a backup or a new start, while rules go on holding", async () => {
    const secret = faceless();
    const added = await browser.evaluateInExtension((request) => chrome.runtime.sendMessage(request) as Promise<unknown>, {
      ...{ type: "add-credential", provider: "binance", label: "grid-bot", tiers: ["read"], ipAllowlist: [], createdAt: Date.now() },
      parts: [{ part: "secret", digest: createHash("sha256").update(secret).digest("hex"), mask: "vm••••8A", length: secret.length, gate: gateOf(secret) }],
    });
    expect(added).toMatchObject({ ok: true });
    await browser.close();
    expect(damage(profile)).toBeGreaterThan(0);

    browser = await start();
    const site = await browser.page(`https://${PUBLIC_HOST}/`);
    await browser.setClipboard(site, { text: `deploy with ${githubToken()}` });
    await site.focus("#textarea");
    await browser.pressPaste(site);
    await warningOpens(site);
    expect((await content(site, "textarea")).text).toBe("");
    await choose(site, "dropped");

    const popup = await browser.openPopupAsTab();
    await says(popup, "Start anew");
    expect(await popup.evaluate(() => document.body.innerText)).toContain("Restore a backup");
    await press(popup, "Start anew");
    await says(popup, "Start with an empty registry?");
    await press(popup, "Start anew");
    await says(popup, "The registry is empty now");
    expect((await overview(browser, popup)).credentials).toEqual([]);
  }, 120_000);
});
