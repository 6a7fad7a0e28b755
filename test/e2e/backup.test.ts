import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browsers.ts";
import { faceless } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { everythingKept } from "./everything-kept.ts";
import { content, fieldSite, PUBLIC_HOST } from "./field-page.ts";
import { choose, overview, warningOpens } from "./warning.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DASHBOARD = "src/dashboard/index.html";
const PASSPHRASE = "seven quiet lamps under a northern pier";
const [FIRST, SECOND] = [faceless(), faceless()];

let chromium: TestBrowser;
let firefox: TestBrowser;
let desk: Page;
/** The backup that Chromium made, base64. */
let file = "";

beforeAll(async () => {
  [chromium, firefox] = await Promise.all([borrowBrowser("chromium", { sites: [fieldSite] }), borrowBrowser("firefox", { sites: [fieldSite] })]);
  desk = await chromium.openExtensionPage(DASHBOARD);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), firefox?.close()]);
});

async function go(page: Page, hash: string, selector: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hash);
  await page.waitForSelector(selector, { visible: true });
}

const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const says = (page: Page, what: string): Promise<unknown> => page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 60_000 }, what);

/** Presses the button with these words, as a person would. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//main//button[contains(., "${name}")])`, { visible: true });
  await button?.click();
}

/** Chooses a file as the browser's dialog would hand it over. */
function chooseFile(page: Page, selector: string, base64: string): Promise<void> {
  return page.evaluate(
    (where, bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], "file"));
      const input = document.querySelector<HTMLInputElement>(where);
      if (!input) throw new Error(`no ${where}`);
      input.files = data.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    selector,
    base64,
  );
}

async function openBackup(page: Page, passphrase: string): Promise<void> {
  await chooseFile(page, "#backup-file", file);
  await page.type("#passphrase", passphrase);
  await press(page, "Open the backup");
}

describe("an import", () => {
  it("shows each row and each line that is wrong before anything is written, and keeps no secret", async () => {
    await desk.evaluate(`globalThis.messages = []; chrome.runtime.onMessage.addListener((message) => void messages.push(message))`);
    const witness = await chromium.openPopupAsTab();
    await witness.evaluate(`globalThis.messages = []; chrome.runtime.onMessage.addListener((message) => void messages.push(message))`);
    const logs: string[] = [];
    desk.on("console", (line) => logs.push(line.text()));
    await desk.bringToFront();
    await go(desk, "#/import", "#import-text");
    await chooseFile(desk, "#import-file", Buffer.from(`name,exchange,secret\ngrid-bot,Binance,${FIRST}\nweak,Kraken,hunter2\ntaxes,Kraken,${SECOND}\n`).toString("base64"));
    await says(desk, "2 keys to register");
    expect(await words(desk)).toMatch(/Line 3:.*weak/);
    const { credentials: before } = await overview(chromium, desk);
    expect(before).toEqual([]);
    await press(desk, "Register 2 keys");
    await says(desk, "2 keys are registered.");
    const { credentials } = await overview(chromium, desk);
    expect(credentials.map(({ label }) => label).toSorted()).toEqual(["grid-bot", "taxes"]);

    const places = {
      page: await desk.evaluate(() => document.documentElement.outerHTML),
      messages: (await witness.evaluate("JSON.stringify(messages)")) as string,
      stores: (await witness.evaluate(everythingKept)) as string,
      logs: logs.join("\n"),
    };
    await witness.close();
    expect(places.messages).toContain("digest");
    expect(places.stores).toContain("grid-bot");
    for (const [place, text] of Object.entries(places)) for (const secret of [FIRST, SECOND, "hunter2"]) expect(text.includes(secret), place).toBe(false);
  });

  it("is taken back with one press, and what is known already is said before a second one", async () => {
    await press(desk, "Undo");
    await says(desk, "The import is taken back");
    expect((await overview(chromium, desk)).credentials).toEqual([]);
    for (const expected of ["2 keys are registered.", "2 are registered already"]) {
      await go(desk, "#/import", "#import-text");
      await desk.type("#import-text", `BINANCE_SECRET=${FIRST}`);
      await desk.keyboard.press("Enter");
      await desk.type("#import-text", `KRAKEN_SECRET=${SECOND}`);
      await press(desk, "Read it");
      await says(desk, "2 keys to register");
      expect(await desk.$eval("#import-text", (field) => (field as HTMLTextAreaElement).value)).toBe("");
      if (expected.startsWith("2 keys")) await press(desk, "Register 2 keys");
      await says(desk, expected);
      if (!expected.startsWith("2 keys")) await press(desk, "Choose something else");
      await go(desk, "#/stored", "#erase-title");
    }
  });
});

describe("an import that takes long", () => {
  it("shows how far it is, and cancelled leaves nothing behind, not even half", async () => {
    const before = await overview(chromium, desk);
    await go(desk, "#/import", "#import-text");
    const rows = Array.from({ length: 3_000 }, (_row, at) => `key-${at},Binance,${faceless()}`).join("\n");
    await chooseFile(desk, "#import-file", Buffer.from(`name,exchange,secret\n${rows}\n`).toString("base64"));
    await says(desk, "3,000 keys to register");
    // In the moment it can be: a busy machine may have registered them all before the driver has found the button.
    await desk.evaluate(() => {
      new MutationObserver((_changes, observer) => {
        const cancel = [...document.querySelectorAll<HTMLElement>("main button")].find((button) => button.innerText === "Cancel");
        if (!cancel || !document.querySelector("progress, [role=progressbar]")) return;
        observer.disconnect();
        cancel.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await press(desk, "Register 3,000 keys");
    await says(desk, "Nothing was changed.");
    expect((await overview(chromium, desk)).total).toBe(before.total);
    await press(desk, "Choose something else");
  });
});

describe("a backup", () => {
  it("is made in Chromium under a passphrase that cannot be guessed", async () => {
    await go(desk, "#/backup", "#new-passphrase");
    await desk.evaluate(() => {
      const real = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) Object.assign(window, { saved: blob });
        return real(blob);
      };
    });
    await desk.type("#new-passphrase", "password1234");
    await desk.type("#new-passphrase-again", "password1234");
    await press(desk, "Make and save");
    await says(desk, "could be guessed");
    for (const id of ["#new-passphrase", "#new-passphrase-again"]) {
      await desk.$eval(id, (field) => void ((field as HTMLInputElement).value = ""));
      await desk.type(id, PASSPHRASE);
    }
    await press(desk, "Make and save");
    await says(desk, "The backup is saved");
    file = await desk.evaluate(async () => {
      const bytes = new Uint8Array(await (window as unknown as { saved: Blob }).saved.arrayBuffer());
      return btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(""));
    });
    const plain = Buffer.from(file, "base64").toString("latin1");
    for (const text of [FIRST, SECOND, "BINANCE", PASSPHRASE]) expect(plain).not.toContain(text);
    expect(await desk.evaluate(everythingKept)).not.toContain(PASSPHRASE);
  });

  it("opens in Firefox with its passphrase only, shows what it would do, and a registered secret is recognised there", async () => {
    const page = await firefox.openExtensionPage(`${DASHBOARD}#/backup`);
    await page.waitForSelector("#backup-file");
    const witness = await firefox.openPopupAsTab();
    await witness.evaluate(`globalThis.messages = []; chrome.runtime.onMessage.addListener((message) => void messages.push(message)); 0`);
    const logs: string[] = [];
    page.on("console", (line) => logs.push(line.text()));
    await page.bringToFront();
    await openBackup(page, "not the passphrase");
    await says(page, "does not open the backup. Nothing was changed.");
    await openBackup(page, PASSPHRASE);
    await says(page, "2 new, 0 changed, 0 known already");
    expect((await overview(firefox, page)).credentials).toEqual([]);
    await press(page, "Restore");
    await says(page, "The backup is restored: 2 keys added");
    const places = {
      page: await page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll("input")].map(({ value }) => value).join()),
      messages: (await witness.evaluate("JSON.stringify(messages)")) as string,
      stores: (await page.evaluate(everythingKept)) as string,
      logs: logs.join("\n"),
    };
    expect(places.messages).toContain("import-rows");
    expect(places.stores).toContain("KRAKEN");
    for (const [place, text] of Object.entries(places)) for (const secret of [FIRST, SECOND, PASSPHRASE]) expect(text.includes(secret), place).toBe(false);
    await witness.close();
    await page.close();

    const site = await firefox.page(`https://${PUBLIC_HOST}/`);
    await firefox.setClipboard(site, { text: `id ${FIRST}` });
    await site.focus("#textarea");
    await firefox.pressPaste(site);
    await warningOpens(site);
    expect((await content(site, "textarea")).text).toBe("");
    await choose(site, "dropped");
  });
});

describe("a registry that is gone", () => {
  const lose = async (browser: TestBrowser) => {
    await browser.evaluateInExtension(() => new Promise((done, failed) => Object.assign(indexedDB.deleteDatabase("keybrake"), { onsuccess: done, onerror: failed, onblocked: failed })).then(() => undefined));
    await browser.stopWorker();
  };

  it.each(["chromium", "firefox"] as const)("is said in the popup with a way out, and a backup brings it back, in %s", async (name) => {
    const browser = name === "chromium" ? chromium : firefox;
    await lose(browser);
    const popup = await browser.openPopupAsTab();
    await says(popup, "is gone or damaged");
    expect(await words(popup)).toMatch(/Restore a backup[\s\S]*Start anew/);
    await popup.close();
    const own = await browser.openExtensionPage(`${DASHBOARD}#/keys`);
    await says(own, "is gone or damaged");
    await press(own, "Restore a backup");
    await own.waitForSelector("#backup-file");
    expect(await own.$("#new-passphrase")).toBeNull();
    await openBackup(own, PASSPHRASE);
    await says(own, "2 new, 0 changed, 0 known already");
    await press(own, "Restore");
    await says(own, "The backup is restored");
    expect((await overview(browser, own)).credentials).toHaveLength(2);
    await own.close();
  });

  it("starts anew only after a second press", async () => {
    await lose(chromium);
    const popup = await chromium.openPopupAsTab();
    await press(popup, "Start anew");
    await says(popup, "Start with an empty registry?");
    await press(popup, "Start anew");
    await says(popup, "The registry is empty now");
    await popup.close();
    await desk.bringToFront();
    expect((await overview(chromium, desk)).credentials).toEqual([]);
  });
});

describe("the pages for both", () => {
  it.each(["light", "dark"])("are accessible in %s and do not scroll sideways at 320 px", async (scheme) => {
    await desk.reload();
    await desk.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await desk.setViewport({ width: 320, height: 700 });
    await desk.evaluate(AXE);
    const check = async (what: string) => {
      const { violations } = (await desk.evaluate("axe.run()")) as AxeResults;
      expect(violations.map(({ id, nodes }) => `${what} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await desk.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(320);
    };
    await go(desk, "#/backup", "#new-passphrase");
    await check("backup");
    await go(desk, "#/import", "#import-text");
    await check("import");
    await chooseFile(desk, "#import-file", Buffer.from(`name,secret\ngood,${faceless()}\nweak,hunter2\n`).toString("base64"));
    await says(desk, "1 key to register");
    await check("preview");
  });
});
