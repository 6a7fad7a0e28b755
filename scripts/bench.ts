/**
 * `npm run bench`: every figure the project speaks of, measured in one run on this machine and printed. Asserts nothing; sizes are asserted by
 * the build. `npm run bench -- checklist` prints only the parts whose name begins so.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { median, quantile, table } from "../test/bench/figures.ts";
import { emptyExtension, type IdleCost, idleCost, idleSite } from "../test/bench/idle.ts";
import { fieldSite, timePaint, timePastes, timeReading } from "../test/bench/paste.ts";
import { NO_PROVIDER, PROVIDER, providerPageCost, providerSite } from "../test/bench/provider-page.ts";
import { fill, glanceIsKept, type Lookups, type Paints, prepareScale, timeCompany, timeRegistry, timePopup, timeTable, timeToolbarPopup, timeToPaint } from "../test/bench/scale.ts";
import { throughputOf } from "../test/bench/scan.ts";
import { typingCost } from "../test/bench/typing.ts";
import { engineBundle } from "./engine-bundle.ts";
import { launchBrowser, type TestBrowser } from "../test/support/browsers.ts";

const DIST = join(import.meta.dirname, "../dist");

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

const sites = [fieldSite, idleSite, providerSite];
const wanted = process.argv[2] ?? "";

/** Started once, when a part needs one. */
const started = new Map<string, Promise<TestBrowser>>();
function browserCalled(name: string, extension?: string | null): Promise<TestBrowser> {
  const browser = started.get(name) ?? launchBrowser("chromium", { sites, ...(extension !== undefined && { extension }) });
  started.set(name, browser);
  return browser;
}
/** The browser with the extension, and others to compare with. */
const browserWith = (extension?: string | null): Promise<TestBrowser> => browserCalled(extension === undefined ? "ours" : (extension ?? "none"), extension);
/** Its registry is filled, so it is of no use for another part. */
const fullBrowser = (): Promise<TestBrowser> => browserCalled("full");

const parts: [name: string, title: string, print: () => Promise<void>][] = [
  ["scanner", "Scanner, one thread at a time, this run", printThroughput],
  ["stream", "Command line, one thread, processor time", async () => ((await import(await engineBundle("bench"))) as { benchStream: () => Promise<void> }).benchStream()],
  ["paste", "Paste to verdict, Chromium, milliseconds", printPaste],
  ["warning", "Key press to the painted warning, Chromium, milliseconds", printWarning],
  ["idle", "An idle frame, Chromium", printIdle],
  ["checklist", "The checklist's script in a page of 8,000 elements, Chromium, milliseconds a load", printChecklist],
  ["scale", "Lookups, popup and dashboard with much in them, Chromium, milliseconds", printScale],
  ["typing", "Typing into a field of 100 KB, Chromium, milliseconds of script a key", printTyping],
];
for (const [name, title, print] of parts) {
  if (!name.startsWith(wanted)) continue;
  console.log(`\n== ${title} ==`);
  await print();
}
for (const browser of started.values()) await (await browser).close();

async function printThroughput(): Promise<void> {
  console.log(await throughputOf(await engineBundle("bench")));
}

async function printPaste(): Promise<void> {
  console.log("untouched: from the browser's paste event to the page's own listener; reading: what of it the browser takes to hand over the clipboard's text, without the extension; held: from the key press to the warning in the document\n");
  const [browser, plain] = [await browserWith(), await browserWith(null)];
  const rows = [["KB", "untouched median", "p95", "reading median", "p95", "held median", "p95"]];
  for (const bytes of [1_000, 10_000, 100_000, 1_000_000]) {
    const { untouched, held } = await timePastes(browser, bytes, 20);
    rows.push([
      String(bytes / 1_000),
      ...[untouched, await timeReading(plain, bytes, 20), held].flatMap((times) => [ms(median(times)), ms(quantile(times, 0.95))]),
    ]);
  }
  console.log(table(rows));
  console.log("aim: untouched, without reading, under 20 for 1,000 KB");
}

async function printWarning(): Promise<void> {
  const { warm, cold } = await timePaint(await browserWith(), 15);
  console.log(
    table([
      ["worker", "median", "p95", "aim"],
      ["warm", ms(median(warm)), ms(quantile(warm, 0.95)), "50"],
      ["cold", ms(median(cold)), ms(quantile(cold, 0.95)), "250"],
    ]),
  );
}

async function printIdle(): Promise<void> {
  const script = readFileSync(join(DIST, contentScript()));
  console.log(`content script: ${kB(script.length)} kB, ${kB(gzipSync(script).length)} kB gzip\n`);
  console.log("an empty content script: what the browser asks for any script in a frame, whatever is in it\n");
  const nothing = await emptyExtension(DIST);
  const [browser, bare, empty] = [await browserWith(), await browserWith(null), await browserWith(nothing)];
  const idle = [["frames", "script ms", "per frame", "heap kB without", "empty script", "with", "ours per frame"]];
  for (const frames of [1, 100]) {
    const ours = medians(await idleCost(browser, frames, 7));
    const floor = medians(await idleCost(empty, frames, 7));
    const without = medians(await idleCost(bare, frames, 7));
    idle.push([
      String(frames),
      ms(ours.scriptMs),
      ms((ours.scriptMs - without.scriptMs) / frames),
      ...[without, floor, ours].map(({ heapBytes }) => kB(heapBytes)),
      kB((ours.heapBytes - floor.heapBytes) / frames),
    ]);
  }
  console.log(table(idle));
  console.log("aim: under 1 ms of script and under 100 kB a frame");
  rmSync(nothing, { recursive: true, force: true });
}

async function printChecklist(): Promise<void> {
  const checklist = [["", "checklist", "median", "most", "elements added"]];
  for (const [title, url] of [
    ["a site of no provider", `https://${NO_PROVIDER}/settings/api`],
    ["a provider's, no address of a key page", `https://${PROVIDER}/trade`],
    ["such an address, no key page", `https://${PROVIDER}/api-news`],
    ["the same with a field to search", `https://${PROVIDER}/api-search`],
    ["a key page", `https://${PROVIDER}/settings/api`],
  ] as const) {
    const ours = await providerPageCost(await browserWith(), url, 7);
    checklist.push([title, ours.added > 0 ? "offered" : "no", ms(median(ours.ownMs)), ms(Math.max(...ours.ownMs)), String(ours.added)]);
  }
  console.log(table(checklist));
  console.log("on a site of no provider it is not injected at all");
}

/** Figures over all sizes: median and 95 of 100 of fifty digests at once. */
function lookupCells({ warm, cold }: Lookups): string[] {
  return [warm, cold].flatMap((times) => [ms(median(times)), ms(quantile(times, 0.95))]);
}

async function printScale(): Promise<void> {
  const ROUNDS = 40;
  const browser = await fullBrowser();
  await prepareScale(browser);
  console.log("50 digests at once, half of them known; cold: with no database open and no key read. Popup: in a tab of its size, from the navigation until its sentence and what needs doing are painted; picture: a page of the extension's with nothing else in it, opened in between, is what the browser takes by itself\n");
  const heads = ["50, warm median", "p95", "50, cold median", "p95"];
  const rows = [["credentials", "exposures", ...heads, "popup, worker warm", "p95", "popup, worker cold", "p95", "picture", "p95"]];
  const page = await browser.openExtensionPage("icons/16.png");
  const figures = (times: number[]): string[] => [ms(median(times)), ms(quantile(times, 0.95))];
  const paintCells = ({ warm, cold, picture }: Paints): string[] => [warm, cold, picture].flatMap(figures);
  for (const [credentials, exposures] of [[10, 100], [100, 1_000], [1_000, 10_000], [10_000, 100_000]] as const) {
    await fill(browser, credentials, exposures);
    const lookups = await timeRegistry(browser, ROUNDS);
    await page.bringToFront();
    // What was filled in past the worker is not known to it.
    await browser.stopWorker();
    await glanceIsKept(browser);
    rows.push([credentials, exposures].map((count) => count.toLocaleString("en")).concat(lookupCells(lookups), paintCells(await timePopup(browser, page, 15))));
  }
  console.log(table(rows));
  console.log("aim: 50 lookups under 5 warm and 100 cold, the popup under 100\n");
  console.log("The popup as the toolbar's button opens it, 10,000 keys: from its navigation to its first contentful paint, as the browser says it");
  console.log(table([["worker warm", "p95", "worker cold", "p95", "picture", "p95"], paintCells(await timeToolbarPopup(browser, page, 10))]));
  const painted = await timeToPaint(page, `${browser.extensionOrigin}src/dashboard/index.html#/keys`, "tbody tr:not(.filler)");
  await page.waitForFunction("document.querySelector('table')?.ariaRowCount === '10001'");
  const { still, wheel, drag, search } = await timeTable(page);
  const frames = (title: string, times: number[]): string[] => [title, ...figures(times), ms(Math.max(...times))];
  console.log(`Dashboard with 10,000 keys: table painted ${ms(painted)}. Between two frames:`);
  console.log(table([["", "median", "p95", "most"], frames("nothing moves", still), frames("a quick wheel, 120 pixels a frame", wheel), frames("the bar dragged, 111 rows a frame", drag), frames("a key in its search, to the paint", search)]));
  console.log("Of a company list, warm: it is in memory, as a second or so after the first match since the worker's start; second: the match behind the first, while it is being read\n");
  const company = [["company list", ...heads, "second", "p95", "stored in"]];
  for (const count of [10, 1_000, 100_000, 1_000_000]) {
    const lookups = await timeCompany(browser, count, ROUNDS);
    company.push([count.toLocaleString("en"), ...lookupCells(lookups), ms(median(lookups.next)), ms(quantile(lookups.next, 0.95)), ms(lookups.storedMs)]);
  }
  console.log(table(company));
}

async function printTyping(): Promise<void> {
  const typing = [["", "median", "p99", "at the pause after"]];
  for (const [title, one] of [
    ["with", await browserWith()],
    ["without", await browserWith(null)],
  ] as const) {
    const { perKey, pause } = await typingCost(one, 100_000, 300);
    typing.push([title, ms(median(perKey)), ms(quantile(perKey, 0.99)), ms(pause)]);
  }
  console.log(table(typing));
  console.log("aim: p99 under 1 ms");
}

function medians(costs: readonly IdleCost[]): { scriptMs: number; heapBytes: number } {
  return { scriptMs: median(costs.map((cost) => cost.scriptMs)), heapBytes: median(costs.map((cost) => cost.heapBytes)) };
}

function contentScript(): string {
  const manifest = JSON.parse(readFileSync(join(DIST, "manifest.json"), "utf8")) as {
    content_scripts: [{ js: [string] }];
  };
  return manifest.content_scripts[0].js[0];
}
