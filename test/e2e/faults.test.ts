/**
 * Step × fault: what reached the page, what was recorded and how often, what the person saw. A step is where a paste stands when the fault strikes.
 */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Exposure } from "../../src/domain.ts";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { githubToken } from "../support/samples.ts";
import { content, fieldSite, PUBLIC_HOST } from "./field-page.ts";
import { printTable } from "./table.ts";
import { answerHold, waitingHolds } from "./waiting.ts";
import { armed, choose, isWarningOpen, overview, warningCloses, warningOpens } from "./warning.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const rows: string[][] = [];
afterAll(() => printTable("Faults", ["fault", "at the step", "in", "reached the page", "recorded", "the person saw"], rows));

describe.each(["chromium", "firefox"] as const)("a fault in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;
  let token: string;

  beforeAll(async () => {
    browser = await launchBrowser(name, { sites: [fieldSite] });
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    if (!page.isClosed()) await page.close();
  });

  async function open(): Promise<void> {
    token = githubToken();
    page = await browser.page(`https://${PUBLIC_HOST}/`);
    await browser.setClipboard(page, { text: token });
    await page.focus("#textarea");
  }
  const field = async (): Promise<string> => (await content(page, "textarea")).text;
  /** Every record of this token, however often it was told. */
  const records = async (): Promise<Exposure[]> =>
    (await overview(browser, page)).exposures.filter(({ secrets }) => secrets.some(({ mask }) => mask.endsWith(token.slice(-4))));
  async function isRecordedOnce(choice: Exposure["choice"]): Promise<void> {
    await expect.poll(async () => (await records()).map((one) => one.choice), { timeout: 25_000, interval: 500 }).toEqual([choice]);
  }
  const row = (fault: string, step: string, reached: string, recorded: string, saw: string) => rows.push([fault, step, name, reached, recorded, saw]);

  it("worker killed before the paste: as if it had not been", async () => {
    await open();
    await browser.stopWorker();
    await page.bringToFront();
    await browser.pressPaste(page);
    await warningOpens(page);
    expect(await field()).toBe("");
    await choose(page, "pasted");
    expect(await field()).toBe(token);
    await isRecordedOnce("pasted");
    row("worker killed", "before the paste", "nothing, then what was approved", "once, as pasted", "the warning");
  });

  it("worker killed while it is asked: the warning comes, and one record", async () => {
    await open();
    await browser.stopWorker();
    await page.bringToFront();
    // Stopped again and again until the page side has its answer, so that one of the stops is in the middle of it.
    const paste = browser.pressPaste(page);
    for (let times = 0; times < 3; times++) await browser.stopWorker().catch(() => undefined);
    await paste;
    await page.bringToFront();
    await warningOpens(page);
    expect(await field()).toBe("");
    await page.keyboard.press("Escape");
    await warningCloses(page);
    await isRecordedOnce("dropped");
    expect(await field()).toBe("");
    row("worker killed", "while it is asked", "nothing", "once, as dropped", "the warning");
  });

  it("worker killed while the warning is open: the choice is done and recorded once", async () => {
    await open();
    await browser.pressPaste(page);
    await warningOpens(page);
    await browser.stopWorker();
    await page.bringToFront();
    await choose(page, "redacted");
    expect(await field()).not.toContain(token);
    expect(await field()).not.toBe("");
    await isRecordedOnce("redacted");
    row("worker killed", "warning open", "the redacted text", "once, as redacted", "the warning");
  });

  it("worker killed in the moment of the choice: it is told again until it is heard", async () => {
    await open();
    await browser.pressPaste(page);
    await warningOpens(page);
    await armed();
    await Promise.all([browser.pressPaste(page), browser.stopWorker()]);
    await page.bringToFront();
    await expect.poll(field).toBe(token);
    await isRecordedOnce("pasted");
    row("worker killed", "at the choice", "what was approved", "once, as pasted", "the warning");
  });

  it("frame destroyed while held: nothing is pasted, and the open question stays on record once", async () => {
    await open();
    await browser.pressPaste(page);
    await warningOpens(page);
    await page.close();
    page = await browser.page(`https://${PUBLIC_HOST}/`);
    await isRecordedOnce("pending");
    expect(await field()).toBe("");
    row("frame destroyed", "warning open", "nothing", "once, as not answered", "the page gone; the clipboard has the text");
  });

  it("page reloaded while held: nothing is pasted, and the next paste is held anew", async () => {
    await open();
    await browser.pressPaste(page);
    await warningOpens(page);
    await page.reload();
    expect(await field()).toBe("");
    await page.focus("#textarea");
    await browser.pressPaste(page);
    await warningOpens(page);
    await choose(page, "pasted");
    expect(await field()).toBe(token);
    await expect.poll(async () => (await records()).map((one) => one.choice).sort()).toEqual(["pasted", "pending"]);
    row("tab restored", "warning open", "nothing, then what was approved", "each paste once", "the warning, anew");
  });

  it("registry not to be opened: held by rules, pasted when approved, and said so", async () => {
    const other = await launchBrowser(name, { sites: [fieldSite] });
    try {
      await other.evaluateInExtension(`new Promise((done, failed) => {
        const opening = indexedDB.open("keybrake", 1000);
        opening.onsuccess = () => { opening.result.close(); done(true); };
        opening.onerror = () => failed(opening.error);
      })`);
      await other.stopWorker();
      page = await other.page(`https://${PUBLIC_HOST}/`);
      token = githubToken();
      await other.setClipboard(page, { text: token });
      await page.focus("#textarea");
      await other.pressPaste(page);
      await warningOpens(page);
      expect(await field()).toBe("");
      await choose(page, "pasted");
      expect(await field()).toBe(token);
      row("registry fails to open", "the paste", "nothing, then what was approved", "nothing can be", "the warning, saying that the registry could not be asked");
    } finally {
      await other.close();
    }
  });

  it("message without an answer: the page side judges by itself and goes on telling", async () => {
    await open();
    // The worker's own registry is blocked by an open transaction of another page of ours, so that no answer comes in time.
    const blocker = await browser.openPopupAsTab();
    await blocker.evaluate(`new Promise((done) => {
      const opening = indexedDB.open("keybrake");
      opening.onsuccess = () => {
        const transaction = opening.result.transaction([...opening.result.objectStoreNames], "readwrite");
        const store = transaction.objectStore(opening.result.objectStoreNames[0]);
        globalThis.isBlocking = true;
        const keepOpen = () => { if (globalThis.isBlocking) store.count().onsuccess = keepOpen; else opening.result.close(); };
        keepOpen();
        done(true);
      };
    })`);
    await page.bringToFront();
    await page.focus("#textarea");
    await browser.pressPaste(page);
    await warningOpens(page);
    expect(await field()).toBe("");
    await choose(page, "pasted");
    expect(await field()).toBe(token);
    await blocker.evaluate(`void (globalThis.isBlocking = false)`);
    await blocker.close();
    await isRecordedOnce("pasted");
    row("no answer in time", "the paste", "nothing, then what was approved", "once, as pasted", "the warning, saying that the registry could not be asked");
  });

  it("extension reloaded while held: the old page side keeps it, and does what is chosen", async () => {
    const other = await launchBrowser(name, { sites: [fieldSite] });
    try {
      page = await other.page(`https://${PUBLIC_HOST}/`);
      token = githubToken();
      await other.setClipboard(page, { text: token });
      await page.focus("#textarea");
      await other.pressPaste(page);
      await warningOpens(page);
      const popup = await other.openPopupAsTab();
      await Promise.race([popup.evaluate("void chrome.runtime.reload()").catch(() => undefined), pause(1_500)]);
      await expect.poll(() => popup.isClosed(), { timeout: 10_000 }).toBe(true).catch(() => undefined);
      await page.bringToFront();
      expect(await isWarningOpen(page)).toBe(true);
      expect(await field()).toBe("");
      await choose(page, "pasted");
      expect(await field()).toBe(token);
      row("extension reloaded", "warning open", "nothing, then what was approved", "once, as not answered", "the warning, as it was");
    } finally {
      await other.close();
    }
  });

  it("hold that waits in the popup, worker killed: still there, answered and recorded once", async () => {
    await open();
    await page.addStyleTag({ content: "html > div { opacity: 0 !important }" });
    await page.focus("#textarea");
    await browser.pressPaste(page);
    const own = await browser.openPopupAsTab();
    await page.bringToFront();
    await expect.poll(async () => (await waitingHolds(own)).length, { timeout: 15_000 }).toBe(1);
    await browser.stopWorker();
    const [waiting] = await waitingHolds(own);
    await page.bringToFront();
    expect(await answerHold(own, waiting?.request ?? "", "pasted")).toBe("done");
    await expect.poll(field).toBe(token);
    await own.close();
    await isRecordedOnce("pasted");
    row("worker killed", "waiting in the popup", "nothing, then what was approved", "once, as pasted", "badge, notification, the popup");
  });
});
