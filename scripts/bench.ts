/** `npm run bench`: every figure the project speaks of, measured in one run on this machine and printed. Asserts nothing; sizes are asserted by the build. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { median, quantile, table } from "../test/bench/figures.ts";
import { type IdleCost, idleCost, idleSite } from "../test/bench/idle.ts";
import { fieldSite, timePastes } from "../test/bench/paste.ts";
import { launchBrowser } from "../test/support/browsers.ts";
import { benchScan } from "../test/bench/scan.ts";

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

console.log("\n== Scanner, one thread, this run ==");
await benchScan();

const sites = [fieldSite, idleSite];

console.log("\n== Paste to verdict, Chromium, milliseconds ==");
console.log("untouched: from the browser's paste event to the page's own listener; held: from the key press to the warning in the document\n");
const browser = await launchBrowser("chromium", { sites });
const rows = [["KB", "untouched median", "p95", "held median", "p95"]];
for (const bytes of [1_000, 10_000, 100_000]) {
  const { untouched, held } = await timePastes(browser, bytes, 20);
  rows.push([
    String(bytes / 1_000),
    ...[untouched, held].flatMap((times) => [ms(median(times)), ms(quantile(times, 0.95))]),
  ]);
}
console.log(table(rows));

console.log("\n== An idle frame, Chromium ==");
const script = readFileSync(join(import.meta.dirname, "../dist", contentScript()));
console.log(`content script: ${kB(script.length)} kB, ${kB(gzipSync(script).length)} kB gzip\n`);
const bare = await launchBrowser("chromium", { sites, extension: null });
const idle = [["frames", "script ms with", "without", "per frame", "heap kB with", "without", "per frame"]];
for (const frames of [1, 100]) {
  const withUs = medians(await idleCost(browser, frames, 7));
  const without = medians(await idleCost(bare, frames, 7));
  idle.push([
    String(frames),
    ms(withUs.scriptMs),
    ms(without.scriptMs),
    ms((withUs.scriptMs - without.scriptMs) / frames),
    kB(withUs.heapBytes),
    kB(without.heapBytes),
    kB((withUs.heapBytes - without.heapBytes) / frames),
  ]);
}
console.log(table(idle));
await browser.close();
await bare.close();

function medians(costs: readonly IdleCost[]): { scriptMs: number; heapBytes: number } {
  return { scriptMs: median(costs.map((cost) => cost.scriptMs)), heapBytes: median(costs.map((cost) => cost.heapBytes)) };
}

function contentScript(): string {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../dist/manifest.json"), "utf8")) as {
    content_scripts: [{ js: [string] }];
  };
  return manifest.content_scripts[0].js[0];
}
