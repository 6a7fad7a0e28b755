/** Paste to verdict in real Chromium, seen from the page: what an untouched paste costs, and how soon a held one shows its warning. */
import type { Page } from "puppeteer-core";
import { fieldSite, PUBLIC_HOST } from "../e2e/field-page.ts";
import { warningCloses, warningOpens } from "../e2e/warning.ts";
import type { TestBrowser } from "../support/browsers.ts";
import { githubToken } from "../support/samples.ts";

export { fieldSite };

export interface PasteTimes {
  bytes: number;
  /** Milliseconds from the browser's paste event to the page's own listener, ours in between. */
  untouched: number[];
  /** Milliseconds from the key press to the warning in the document: scan, hold, worker, registry, judgement, dialog. */
  held: number[];
}

export interface PaintTimes {
  /** Milliseconds from the key press to the first frame after the warning was put into the document. */
  warm: number[];
  /** The same, the worker stopped before. */
  cold: number[];
}

interface Stopwatch {
  keyAt: number;
  pasteMs: number;
  warningMs: number;
  paintMs: number;
}

const PROSE = "The build runs on every change and prints what it measured; see the notes of the last release for the way it went.\n";

/** Ordinary text of about `bytes` characters. */
const ordinary = (bytes: number): string => PROSE.repeat(Math.ceil(bytes / PROSE.length)).slice(0, bytes);

export async function timePastes(browser: TestBrowser, bytes: number, runs: number): Promise<PasteTimes> {
  const page = await watchedPage(browser);
  const untouched: number[] = [];
  const held: number[] = [];
  await browser.setClipboard(page, { text: ordinary(bytes) });
  for (let run = 0; run < runs; run++) {
    await pasteInto(page, browser);
    await page.waitForFunction(() => document.querySelector("textarea")?.value !== "");
    untouched.push((await readWatch(page)).pasteMs);
  }
  const half = ordinary(bytes / 2);
  await browser.setClipboard(page, { text: `${half} ${githubToken()} ${half}` });
  for (let run = 0; run < runs; run++) {
    await pasteInto(page, browser);
    await warningOpens(page);
    held.push((await readWatch(page)).warningMs);
    await page.keyboard.press("Escape");
    await warningCloses(page);
  }
  await page.close();
  return { bytes, untouched, held };
}

/** What the browser takes to hand the clipboard's text to whoever asks first, in milliseconds: without any extension, asked by the page. */
export async function timeReading(plain: TestBrowser, bytes: number, runs: number): Promise<number[]> {
  const page = await plain.page(`https://${PUBLIC_HOST}/strict`);
  await plain.setClipboard(page, { text: ordinary(bytes) });
  await page.evaluate(() => {
    const read: number[] = [];
    Object.assign(window, { read });
    window.addEventListener("paste", (event) => {
      const since = performance.now();
      event.clipboardData?.getData("text/plain");
      read.push(performance.now() - since);
    }, true);
  });
  for (let run = 0; run < runs; run++) {
    await pasteInto(page, plain);
    await page.waitForFunction(() => document.querySelector("textarea")?.value !== "");
  }
  const times = await page.evaluate(() => (globalThis as unknown as { read: number[] }).read);
  await page.close();
  return times;
}

/** A short text with a token; warm and cold in turn, so that what the machine does meanwhile touches both. */
export async function timePaint(browser: TestBrowser, runs: number): Promise<PaintTimes> {
  const page = await watchedPage(browser);
  await browser.setClipboard(page, { text: `deploy with ${githubToken()} please` });
  const times: PaintTimes = { warm: [], cold: [] };
  const hold = async (): Promise<number> => {
    await pasteInto(page, browser);
    await warningOpens(page);
    await page.waitForFunction("window.watch.paintMs > 0");
    const { paintMs } = await readWatch(page);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    return paintMs;
  };
  // The first paste of a page builds the tables of detection.
  await hold();
  for (let run = 0; run < runs; run++) {
    times.warm.push(await hold());
    await browser.stopWorker();
    times.cold.push(await hold());
  }
  await page.close();
  return times;
}

async function watchedPage(browser: TestBrowser): Promise<Page> {
  // The one without listeners of its own, which would read the clipboard as well.
  const page = await browser.page(`https://${PUBLIC_HOST}/strict`);
  await page.evaluate(() => {
    const watch: Stopwatch = { keyAt: 0, pasteMs: 0, warningMs: 0, paintMs: 0 };
    Object.assign(window, { watch });
    // No function with a name: what runs the scripts marks those with something that the page does not have.
    window.addEventListener("keydown", (event) => Object.assign(watch, { keyAt: event.timeStamp, paintMs: 0 }), true);
    window.addEventListener("paste", (event) => (watch.pasteMs = performance.now() - event.timeStamp), true);
    new MutationObserver((changes) => {
      if (!changes.some(({ addedNodes }) => addedNodes.length > 0)) return;
      const { keyAt } = watch;
      watch.warningMs = performance.now() - keyAt;
      // After the next frame's own work: it has been painted by then.
      requestAnimationFrame(() => setTimeout(() => (watch.paintMs = performance.now() - keyAt)));
    }).observe(document.documentElement, { childList: true });
  });
  return page;
}

async function pasteInto(page: Page, browser: TestBrowser): Promise<void> {
  await page.evaluate(() => {
    const field = document.querySelector("textarea") as HTMLTextAreaElement;
    field.value = "";
    field.focus();
  });
  await browser.pressPaste(page);
}

const readWatch = (page: Page): Promise<Stopwatch> => page.evaluate(() => (globalThis as unknown as { watch: Stopwatch }).watch);
