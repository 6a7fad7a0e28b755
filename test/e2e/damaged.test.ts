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

const DASHBOARD = "src/dashboard/index.html";
const PASSPHRASE = "seven quiet lamps under a northern pier";

/** As a person makes one; base64. */
async function makeBackup(browser: TestBrowser): Promise<string> {
  const desk = await browser.openExtensionPage(`${DASHBOARD}#/backup`);
  await desk.waitForSelector("#new-passphrase");
  await desk.evaluate(() => {
    const real = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) Object.assign(window, { saved: blob });
      return real(blob);
    };
  });
  for (const field of ["#new-passphrase", "#new-passphrase-again"]) await desk.type(field, PASSPHRASE);
  await press(desk, "Make and save");
  await says(desk, "The backup is saved");
  return desk.evaluate(async () => {
    const bytes = new Uint8Array(await (window as unknown as { saved: Blob }).saved.arrayBuffer());
    return btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(""));
  });
}

async function restore(desk: Page, backup: string): Promise<void> {
  await desk.waitForSelector("#backup-file");
  await desk.evaluate((base64) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], "backup"));
    const input = document.querySelector<HTMLInputElement>("#backup-file");
    if (!input) throw new Error("There is no field for a backup");
    input.files = data.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, backup);
  await desk.type("#passphrase", PASSPHRASE);
  await press(desk, "Open the backup");
  await says(desk, "1 new");
  await press(desk, "Restore");
  await says(desk, "The backup is restored");
}

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

  it(`leads to the offer of a backup or a new start, while rules go on holding; ${name === "chromium" ? "a backup brings it back" : "it is begun anew"}`, async () => {
    const secret = faceless();
    const added = await browser.evaluateInExtension((request) => chrome.runtime.sendMessage(request) as Promise<unknown>, {
      ...{ type: "add-credential", provider: "binance", label: "grid-bot", tiers: ["read"], ipAllowlist: [], createdAt: Date.now() },
      parts: [{ part: "secret", digest: createHash("sha256").update(secret).digest("hex"), mask: "vm••••8A", length: secret.length, gate: gateOf(secret) }],
    });
    expect(added).toMatchObject({ ok: true });
    const backup = name === "chromium" ? await makeBackup(browser) : "";
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
    if (name === "chromium") {
      const opened = browser.puppeteer.waitForTarget((one) => one.url().endsWith(`${DASHBOARD}#/backup`));
      await press(popup, "Restore a backup");
      const desk = await (await opened).page();
      if (!desk) throw new Error("The offer opened no page");
      await restore(desk, backup);
      expect((await overview(browser, popup)).credentials.map(({ label }) => label)).toEqual(["grid-bot"]);
      // And it is the same key: what is pasted now is recognised.
      await browser.setClipboard(site, { text: `id ${secret}` });
      await site.focus("#textarea");
      await browser.pressPaste(site);
      await warningOpens(site);
      return;
    }
    await press(popup, "Start anew");
    await says(popup, "Start with an empty registry?");
    await press(popup, "Start anew");
    await says(popup, "The registry is empty now");
    expect((await overview(browser, popup)).credentials).toEqual([]);
  }, 120_000);
});
