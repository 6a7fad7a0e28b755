/** `npm run bench`: every figure the project speaks of, measured in one run on this machine and printed. Asserts nothing; sizes are asserted by the build. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { median, quantile, table } from "../test/bench/figures.ts";
import { emptyExtension, type IdleCost, idleCost, idleSite } from "../test/bench/idle.ts";
import { fieldSite, timePaint, timePastes } from "../test/bench/paste.ts";
import { providerPageCost, providerSite } from "../test/bench/provider-page.ts";
import { typingCost } from "../test/bench/typing.ts";
import { launchBrowser } from "../test/support/browsers.ts";

const DIST = join(import.meta.dirname, "../dist");

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

console.log("\n== Scanner, one thread, this run ==");
await (await bundled()).benchScan();

const sites = [fieldSite, idleSite, providerSite];

console.log("\n== Paste to verdict, Chromium, milliseconds ==");
console.log("untouched: from the browser's paste event to the page's own listener; held: from the key press to the warning in the document\n");
const browser = await launchBrowser("chromium", { sites });
const rows = [["KB", "untouched median", "p95", "held median", "p95"]];
for (const bytes of [1_000, 10_000, 100_000, 1_000_000]) {
  const { untouched, held } = await timePastes(browser, bytes, 20);
  rows.push([
    String(bytes / 1_000),
    ...[untouched, held].flatMap((times) => [ms(median(times)), ms(quantile(times, 0.95))]),
  ]);
}
console.log(table(rows));

console.log("\n== Key press to the painted warning, Chromium, milliseconds ==");
const { warm, cold } = await timePaint(browser, 15);
console.log(
  table([
    ["worker", "median", "p95", "aim"],
    ["warm", ms(median(warm)), ms(quantile(warm, 0.95)), "50"],
    ["cold", ms(median(cold)), ms(quantile(cold, 0.95)), "250"],
  ]),
);

console.log("\n== An idle frame, Chromium ==");
const script = readFileSync(join(DIST, contentScript()));
console.log(`content script: ${kB(script.length)} kB, ${kB(gzipSync(script).length)} kB gzip\n`);
console.log("an empty content script: what the browser asks for any script in a frame, whatever is in it\n");
const bare = await launchBrowser("chromium", { sites, extension: null });
const nothing = await emptyExtension(DIST);
const empty = await launchBrowser("chromium", { sites, extension: nothing });
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

console.log("\n== The checklist on pages of providers' sites, Chromium, milliseconds of script a load ==");
const checklist = [["", "key page", "with", "without", "elements added"]];
for (const [title, path] of [
  ["no address of a key page", "/trade"],
  ["such an address, no key page", "/api-news"],
  ["a key page", "/settings/api"],
] as const) {
  const ours = await providerPageCost(browser, path, 7);
  const none = await providerPageCost(bare, path, 7);
  checklist.push([title, ours.added > 0 ? "offered" : "no", ms(median(ours.scriptMs)), ms(median(none.scriptMs)), String(ours.added)]);
}
console.log(table(checklist));
console.log("anywhere else its script is not injected at all: 0 scripts, 0 ms");

console.log("\n== Typing into a field of 100 KB, Chromium, milliseconds of script a key ==");
const typing = [["", "median", "p99", "at the pause after"]];
for (const [title, one] of [
  ["with", browser],
  ["without", bare],
] as const) {
  const { perKey, pause } = await typingCost(one, 100_000, 300);
  typing.push([title, ms(median(perKey)), ms(quantile(perKey, 0.99)), ms(pause)]);
}
console.log(table(typing));
console.log("aim: p99 under 1 ms");
for (const one of [browser, bare, empty]) await one.close();
rmSync(nothing, { recursive: true, force: true });

/** The scanner as it ships: bundled by vite, which also finds the rules by glob. */
async function bundled(): Promise<{ benchScan: () => Promise<void> }> {
  const outDir = join(import.meta.dirname, "../.cache/bench");
  await build({
    configFile: false,
    logLevel: "error",
    build: { outDir, target: "es2022", copyPublicDir: false, ssr: join(import.meta.dirname, "../test/bench/scan.ts") },
  });
  return (await import(pathToFileURL(join(outDir, "scan.js")).href)) as { benchScan: () => Promise<void> };
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
