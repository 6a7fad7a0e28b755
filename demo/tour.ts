/** The tour: what a person would try, done by real key presses, and told as a table. */
import { mkdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Page } from "puppeteer-core";
import { runnerImport } from "vite";
import type { Exposure } from "../src/domain.ts";
import { choose, isWarningOpen, overview, warningCloses } from "../test/e2e/warning.ts";
import type { TestBrowser } from "../test/support/browsers.ts";
import type { Sample } from "./samples.ts";
import { demoPages } from "./sites.ts";

/** Through vite, because the rules are found by its glob. */
const { scan } = (await runnerImport<typeof import("../src/detect/scan.ts")>(join(import.meta.dirname, "../src/detect/scan.ts"))).module;

type Deed = "escape" | "redacted" | "pasted" | "again";

/** Page, sample, and what is done if a warning comes. */
const STOPS: readonly (readonly [page: string, sample: string, deed: Deed])[] = [
  ["paste-site", "seed-phrase", "escape"],
  ["paste-site", "env-file", "redacted"],
  ["support-chat", "binance-pair", "escape"],
  ["support-chat", "postgres-url", "again"],
  ["ai-chat", "env-file", "redacted"],
  ["ai-chat", "jwt", "pasted"],
  ["issue-form", "github-token", "escape"],
  ["issue-form", "private-key", "redacted"],
  ["issue-form", "harmless", "escape"],
  ["tax-tool", "binance-pair", "escape"],
  ["tax-tool", "seed-phrase", "escape"],
  ["exchange", "binance-pair", "escape"],
];

const DEEDS: Record<Deed, string> = {
  escape: "Escape",
  redacted: "paste redacted",
  pasted: "paste anyway",
  again: "Ctrl+V again",
};

/** How long a warning may take before it is taken for absent. */
const PATIENCE_MS = 1_500;

interface Stop {
  host: string;
  pasted: string;
  found: string;
  verdict: string;
  deed: string;
  reached: string;
  ms: string;
}

/** What `page.js` and the clock below leave in the page. */
interface Watched {
  seen: { pastes: number };
  clock: { pressed?: number; answered?: number };
}

/** Takes the time from the key press to the page's own paste event or to the warning, whichever comes. A string: tsx changes functions. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(`{
    const clock = window.clock = {};
    const stop = () => { clock.answered ??= performance.now(); };
    addEventListener("keydown", ({ key }) => { if (key.toLowerCase() === "v") clock.pressed ??= performance.now(); }, true);
    addEventListener("paste", stop, true);
    new MutationObserver(stop).observe(document.documentElement, { childList: true });
  }`);
}

const content = (page: Page): Promise<string> =>
  page.$eval("#field", (field) =>
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : (field as HTMLElement).innerText,
  );

/** In words, what of a sample is in the page now. */
function describeReach(text: string, sample: Sample): string {
  const squeeze = (value: string): string => value.replace(/\s/g, "");
  if (text === "") return "nothing";
  if (squeeze(text) === squeeze(sample.text)) return `all ${sample.text.length} characters`;
  const leaked = scan(sample.text).filter(({ secret }) => squeeze(text).includes(squeeze(secret.reveal())));
  return leaked.length === 0 ? `${text.length} characters, no secret` : `${text.length} characters with ${leaked.length} secrets`;
}

function describeFound(exposure: Exposure | undefined, sample: Sample): string {
  const labels = (exposure?.secrets ?? scan(sample.text).filter(({ confidence }) => confidence !== "possible")).map(({ label }) => label);
  return labels.length === 0 ? "nothing" : [...new Set(labels)].join(", ");
}

/** Resolves to whether a warning opened. */
async function waitForAnswer(page: Page): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    if (await isWarningOpen(page)) return true;
    if ((await page.evaluate(() => (window as unknown as Watched).seen.pastes)) > 0) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return isWarningOpen(page);
}

async function visit(browser: TestBrowser, page: Page, sample: Sample, deed: Deed, picture: `${string}.png`): Promise<Stop> {
  const known = new Set((await overview(browser, page)).exposures.map(({ id }) => id));
  await browser.setClipboard(page, { text: sample.text });
  await page.focus("#field");
  await watch(page);
  await browser.pressPaste(page);
  const isHeld = await waitForAnswer(page);
  // Long enough for the warning's way in to be over.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.screenshot({ path: picture });
  const clock = await page.evaluate(() => (window as unknown as Watched).clock);
  if (isHeld) {
    if (deed === "escape") await page.keyboard.press("Escape");
    else if (deed === "again") {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await browser.pressPaste(page);
    } else await choose(page, deed);
    await warningCloses(page);
  }
  const text = await content(page);
  const exposure = (await overview(browser, page)).exposures.find(({ id }) => !known.has(id));
  return {
    host: new URL(page.url()).host,
    pasted: sample.name,
    found: describeFound(exposure, sample),
    verdict: exposure === undefined ? (isHeld ? "hold" : "allow") : `${exposure.action} (${exposure.kind})`,
    deed: isHeld ? DEEDS[deed] : "",
    reached: describeReach(text, sample),
    ms: clock.answered === undefined ? "" : (clock.answered - (clock.pressed ?? clock.answered)).toFixed(0),
  };
}

const COLUMNS: readonly (readonly [keyof Stop, title: string, width: number])[] = [
  ["host", "page", 19],
  ["pasted", "pasted", 27],
  ["found", "found", 34],
  ["verdict", "verdict", 19],
  ["deed", "then", 14],
  ["reached", "reached the page", 25],
  ["ms", "ms", 4],
];

const row = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => {
      const width = COLUMNS[index]?.[2] ?? 0;
      return (cell.length > width ? `${cell.slice(0, width - 1)}…` : cell).padEnd(width);
    })
    .join("  ")
    .trimEnd();

/** Pastes samples into the demo's pages and prints what happened. Screenshots go to `pictures`, which is emptied first. */
export async function takeTour(browser: TestBrowser, samples: readonly Sample[], pictures: string): Promise<void> {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  console.log(`\n${row(COLUMNS.map(([, title]) => title))}`);
  console.log(row(COLUMNS.map(([, , width]) => "-".repeat(width))));
  for (const [index, [pageId, sampleId, deed]] of STOPS.entries()) {
    const place = demoPages.find(({ id }) => id === pageId);
    const sample = samples.find(({ id }) => id === sampleId);
    if (!place || !sample) throw new Error(`The tour knows no ${pageId} or ${sampleId}`);
    const page = await browser.page(place.url);
    const name = `${String(index + 1).padStart(2, "0")}-${pageId}-${sampleId}`;
    const stop = await visit(browser, page, sample, deed, `${join(pictures, name)}.png`);
    console.log(row(COLUMNS.map(([key]) => stop[key])));
    await page.close();
  }
  const popup = await browser.openPopupAsTab();
  await new Promise((resolve) => setTimeout(resolve, 500));
  await popup.screenshot({ path: join(pictures, "popup.png") });
  await popup.close();
  console.log(`\nms: from the key press to the warning, or to the page's own paste event.`);
  console.log(`Screenshots: ${relative(process.cwd(), pictures)}`);
}
