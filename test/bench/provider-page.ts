/** What the checklist costs a page of a provider's site, by Chromium's own counters: most of them are not key pages. */
import type { Site } from "../../demo/proxy.ts";
import type { TestBrowser } from "../support/browsers.ts";

const HOST = "www.luno.com";
const FORM = `<h1>New API key</h1><label>Name <input></label><label><input type="checkbox" checked> Read only</label><label><input type="checkbox"> Withdraw</label>`;

/** As long as a market's page: 2,000 rows, with words that a key page could have. */
export const providerSite: Site = {
  hosts: [HOST],
  answer: ({ url }) => ({
    body: `<!doctype html><title>Page</title>${url.pathname === "/settings/api" ? FORM : ""}${"<div><span>Spot trading</span> <b>BTC</b> <button>Trade</button></div>".repeat(2_000)}`,
  }),
};

export interface ProviderPageCost {
  scriptMs: number[];
  /** Elements of ours in the document. */
  added: number;
}

export async function providerPageCost(browser: TestBrowser, path: string, loads: number): Promise<ProviderPageCost> {
  const scriptMs: number[] = [];
  let added = 0;
  for (let load = 0; load < loads; load++) {
    const page = await browser.page(`https://${HOST}${path}`);
    await new Promise((resolve) => setTimeout(resolve, 800));
    scriptMs.push(((await page.metrics()).ScriptDuration ?? 0) * 1000);
    added = await page.evaluate(() => document.querySelectorAll("div[popover=manual]").length);
    await page.close();
  }
  return { scriptMs, added };
}
