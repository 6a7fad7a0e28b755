/** What the checklist costs a page of a provider's site, by Chromium's own counters: most of them are not key pages. */
import type { Protocol } from "puppeteer-core";
import type { Site } from "../../demo/proxy.ts";
import type { TestBrowser } from "../support/browsers.ts";

export const PROVIDER = "www.luno.com";
export const NO_PROVIDER = "market.example";
const FORM = `<h1>New API key</h1><label>Name <input></label><label><input type="checkbox" checked> Read only</label><label><input type="checkbox"> Withdraw</label>`;

const SEARCH = `<label>Search <input type="search"></label>`;

/** As long as a market's page: 2,000 rows, with words that a key page could have. */
export const providerSite: Site = {
  hosts: [PROVIDER, NO_PROVIDER],
  answer: ({ url }) => ({
    body: `<!doctype html><title>Page</title>${url.pathname === "/settings/api" ? FORM : url.pathname === "/api-search" ? SEARCH : ""}${"<div><span>Spot trading</span> <b>BTC</b> <button>Trade</button></div>".repeat(2_000)}`,
  }),
};

export interface ProviderPageCost {
  /** Milliseconds in which the checklist's own script ran, with what it called, for each load. */
  ownMs: number[];
  /** Elements of ours in the document. */
  added: number;
}

/** More often the profiler itself would be most of what is measured. */
const SAMPLE_EVERY_US = 500;
const SCRIPT = "/checklist.iife.js";

/** By the browser's own profiler: what else the page and the extension do beside it is not counted. */
export async function providerPageCost(browser: TestBrowser, url: string, loads: number): Promise<ProviderPageCost> {
  const ownMs: number[] = [];
  let added = 0;
  for (let load = 0; load < loads; load++) {
    // From a page of the same site, so that it is the same process that is looked at.
    const page = await browser.page(new URL("/", url).href);
    const session = await page.createCDPSession();
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: SAMPLE_EVERY_US });
    await session.send("Profiler.start");
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, 800));
    ownMs.push(timeIn((await session.send("Profiler.stop")).profile));
    added = await page.evaluate(() => document.querySelectorAll("div[popover=manual]").length);
    await page.close();
  }
  return { ownMs, added };
}

/** Milliseconds below calls of the script. */
function timeIn({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const own = new Set<number>();
  // A node comes before those that it called.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.endsWith(SCRIPT)) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
  }
  return samples.reduce((sum, node, at) => sum + (own.has(node) ? (timeDeltas[at] ?? 0) : 0), 0) / 1000;
}
