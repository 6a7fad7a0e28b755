/** What goes wrong on our own side, at each step of a paste: what reached the page, what was recorded, what the person saw. */
import { type Page, TargetType } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Exposure } from "../../src/domain.ts";
import type { TestBrowser } from "../support/browsers.ts";
import { rowsFor } from "../support/in-turns.ts";
import { githubToken } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { fieldSite, PUBLIC_HOST } from "./field-page.ts";
import { reloadExtension } from "./reload-extension.ts";
import { printTable } from "./table.ts";
import { approve, armed, isWarningOpen, warningOpens, warningText } from "./warning.ts";

const STEPS = ["before the paste", "digests sent", "warning open", "approval given", "put back"] as const;
type Step = (typeof STEPS)[number];

interface Fault {
  strike(): Promise<unknown>;
  /** While the warning can be read. */
  seen?(): Promise<unknown>;
  /** Where it ends by itself, there is nothing to do. */
  end?(): Promise<unknown>;
}

/** Keeps every store of the registry locked by a transaction that never ends, so that the worker gets no further and answers nobody. */
const LOCK = `new Promise((locked, failed) => {
  const opening = indexedDB.open("keybrake");
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const { result: database } = opening;
    globalThis.isLocked = true;
    const store = database.transaction([...database.objectStoreNames], "readwrite").objectStore("exposures");
    const turn = () => {
      if (!globalThis.isLocked) return database.close();
      store.count().onsuccess = turn;
      locked(0);
    };
    turn();
  };
})`;

/** The exposures as they lie in the database, whoever can open it. */
const RAW_EXPOSURES = `new Promise((done, failed) => {
  const opening = indexedDB.open("keybrake");
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction("exposures").objectStore("exposures").getAll();
    all.onsuccess = () => { opening.result.close(); done(all.result); };
    all.onerror = () => failed(all.error);
  };
})`;

/** A newer database than this version of the extension can open, as after a downgrade. */
const MAKE_UNREADABLE = `new Promise((done, failed) => {
  const opening = indexedDB.open("keybrake", 1000);
  opening.onsuccess = () => { opening.result.close(); done(0); };
  opening.onerror = () => failed(opening.error);
})`;

/**
 * Takes or gives back the room to write in the worker's real IndexedDB: no browser can be brought to refuse it by itself for an extension with
 * `unlimitedStorage`, other than on a full disk.
 */
const FULL = `(scope, isFull) => {
  const { prototype } = scope.IDBObjectStore;
  const kept = (scope.keptWrites ??= { add: prototype.add, put: prototype.put });
  const refuse = () => { throw new scope.DOMException("No room", "QuotaExceededError"); };
  Object.assign(prototype, isFull ? { add: refuse, put: refuse } : kept);
}`;

const rows: string[][] = [];
afterAll(() => printTable("Faults", ["in", "fault", "at", "reached the page", "recorded", "the person saw"], rows));

describe.each(["chromium", "firefox"] as const)("a fault in %s", (name) => {
  let browser: TestBrowser;
  let own: Page;
  let page: Page;
  const url = `https://${PUBLIC_HOST}/`;

  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: [fieldSite] });
    own = await browser.openPopupAsTab();
    page = await browser.page(url);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const field = (): Promise<string> => page.$eval("#textarea", (element) => (element as HTMLTextAreaElement).value);
  /** Choices of the exposures of this token. */
  async function recorded(token: string): Promise<string[]> {
    const exposures = (await own.evaluate(RAW_EXPOSURES)) as Exposure[];
    return exposures.filter(({ secrets }) => secrets.some(({ mask }) => mask.endsWith(token.slice(-4)))).map(({ choice }) => choice);
  }

  async function ready(text: string): Promise<void> {
    await page.$eval("#textarea", (element) => ((element as HTMLTextAreaElement).value = ""));
    await browser.setClipboard(page, { text });
    await page.focus("#textarea");
  }

  /** One paste, held and approved by the person's second Ctrl+V, with `fault` at `step`. */
  async function pasteWith(fault: Fault, step: Step): Promise<{ token: string; reached: string }> {
    const token = githubToken();
    const text = `deploy with ${token} please`;
    const at = async (now: Step): Promise<void> => {
      if (now !== step) return;
      await fault.strike();
      await page.bringToFront();
    };
    await ready(text);
    await at("before the paste");
    await page.focus("#textarea");
    await browser.pressPaste(page);
    await at("digests sent");
    await warningOpens(page);
    await at("warning open");
    await armed();
    expect(await isWarningOpen(page)).toBe(true);
    await fault.seen?.();
    const unasked = await field();
    await approve(page, async () => {
      await browser.pressPaste(page);
      await at("approval given");
    });
    await expect.poll(field, { timeout: 15_000 }).toBe(text);
    await at("put back");
    expect(unasked).toBe("");
    return { token, reached: "nothing, then the text" };
  }

  async function once(what: string, fault: Fault, step: Step, choices = ["pasted"]): Promise<void> {
    const { token, reached } = await pasteWith(fault, step);
    await fault.end?.();
    await expect.poll(() => recorded(token), { timeout: 30_000, interval: 200 }).toEqual(choices);
    // What is asked again must not be written again.
    expect(await recorded(token)).toEqual(choices);
    rows.push([name, what, step, reached, choices.length === 0 ? "nothing can be" : choices.map((choice) => `once, as ${choice}`).join(), "the warning"]);
  }

  it.each(rowsFor(name, STEPS))("of the worker, killed at “%s”, loses nothing", async (step) => {
    await once("worker killed", { strike: () => browser.stopWorker() }, step);
  });

  it.each(["before the paste", "warning open", "approval given"] as const)("of a message without an answer at “%s” loses nothing", async (step) => {
    await once("no answer", { strike: () => own.evaluate(LOCK), end: () => own.evaluate("void (globalThis.isLocked = false)") }, step);
  });

  it("of a frame that is destroyed with its warning leaves the page usable", async () => {
    const token = githubToken();
    await page.goto(`${url}frames`);
    await browser.setClipboard(page, { text: token });
    const handle = await page.$("#same");
    const frame = await handle?.contentFrame();
    if (!handle || !frame) throw new Error("No frame");
    await (await frame.$("#textarea"))?.click();
    await browser.pressPaste(page);
    await expect.poll(() => frame.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe("DIV");
    await expect.poll(() => recorded(token)).toEqual(["pending"]);
    await page.$eval("#same", (element) => element.remove());
    expect(await recorded(token)).toEqual(["pending"]);
    await page.goto(url);
    rows.push([name, "frame destroyed", "warning open", "nothing", "once, as pending", "the page, usable"]);
    // The clipboard still has it, and it is held again.
    await page.focus("#textarea");
    await browser.pressPaste(page);
    await warningOpens(page);
    expect(await field()).toBe("");
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await recorded(token)).toSorted()).toEqual(["dropped", "pending"]);
  });

  it("of a tab that is discarded with its warning and restored leaks nothing, and the text is held again", async () => {
    const token = githubToken();
    await ready(token);
    await browser.pressPaste(page);
    await warningOpens(page);
    await expect.poll(() => recorded(token)).toEqual(["pending"]);
    const tab = await own.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`);
    await own.bringToFront();
    // Chromium gives the tab that is left another number.
    await own.evaluate(`chrome.tabs.discard(${String(tab)}).then((left) => chrome.tabs.update(left?.id ?? ${String(tab)}, { active: true })).then(() => 0)`);
    const restored = async (): Promise<Page | undefined> => {
      for (const one of await browser.puppeteer.pages())
        if (await one.evaluate((wanted) => location.href === wanted && document.readyState === "complete", url).catch(() => false)) return one;
      return undefined;
    };
    // The tab that was left may still be on its way out.
    await expect
      .poll(async () => {
        page = (await restored()) ?? page;
        await page.bringToFront();
        return field();
      }, { timeout: 20_000 })
      .toBe("");
    expect(await recorded(token)).toEqual(["pending"]);
    rows.push([name, "tab discarded and restored", "warning open", "nothing", "once, as pending", "the page, usable"]);
    await page.focus("#textarea");
    await browser.pressPaste(page);
    await warningOpens(page);
    expect(await field()).toBe("");
    await page.keyboard.press("Escape");
  });

  it("of a storage that is full holds by rules, is said, and loses nothing", async () => {
    const fill = async (isFull: boolean): Promise<void> => {
      await own.evaluate(`chrome.runtime.sendMessage({ type: "waiting-holds" })`); // wakes the worker
      const target = browser.puppeteer.targets().find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(browser.extensionOrigin));
      if (name === "chromium") await (await target?.worker())?.evaluate(`(${FULL})(self, ${isFull})`);
      else await own.evaluate(`chrome.runtime.getBackgroundPage().then((background) => (${FULL})(background, ${isFull}))`);
    };
    const told = async (): Promise<void> => {
      if (name === "chromium") expect(await warningText(page)).toContain("The registry could not be asked");
    };
    await once("storage full", { strike: () => fill(true), seen: told, end: () => fill(false) }, "before the paste");
  });

  // Nothing can mend it in this browser, so these come last.
  it("of a registry that can no longer be opened while the warning is open loses nothing", async () => {
    await once("registry cannot be opened", { strike: () => own.evaluate(MAKE_UNREADABLE).then(() => browser.stopWorker()) }, "warning open", ["pending"]);
  });

  it("of a registry that cannot be opened before the paste holds by rules alone", async () => {
    await once("registry cannot be opened", { strike: () => Promise.resolve() }, "before the paste", []);
  });

  it("of the extension, reloaded under an open tab with a paste held, leaves the paste held, and it can be had", async () => {
    const reload = () => reloadExtension(own);
    if (name === "chromium") {
      const { reached } = await pasteWith({ strike: reload }, "warning open");
      rows.push([name, "extension reloaded", "warning open", reached, "–", "the warning"]);
      return;
    }
    // Firefox ends the scripts of the old version with it: the new one takes its dead warning away, and holds anew.
    const text = `deploy with ${githubToken()} please`;
    await ready(text);
    await browser.pressPaste(page);
    await warningOpens(page);
    await reload();
    await page.bringToFront();
    expect(await field()).toBe("");
    // Where no version runs, none holds: a page of the new one opens when it is there, and it is in open tabs before that.
    await expect.poll(() => browser.evaluateInExtension("1").catch(() => 0), { timeout: 20_000 }).toBe(1);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => document.querySelector("html > div"))).toBe(null);
    // Pasted again, as a person would; what goes through unheld is seen in the field.
    await expect
      .poll(
        async () => {
          if (await isWarningOpen(page)) return true;
          await page.focus("#textarea");
          await browser.pressPaste(page);
          return isWarningOpen(page);
        },
        { interval: 1000 },
      )
      .toBe(true);
    expect(await field()).toBe("");
    await approve(page, () => browser.pressPaste(page));
    await expect.poll(field, { timeout: 15_000 }).toBe(text);
    rows.push([name, "extension reloaded", "warning open", "nothing, then the text", "–", "the warning goes, then a new one"]);
  });
});
