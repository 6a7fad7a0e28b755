/** What the content script costs a page that nobody pastes into, by Chromium's own counters, with and without the extension. */
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Site } from "../../demo/proxy.ts";
import type { TestBrowser } from "../support/browsers.ts";

const HOST = "idle.example";

export const idleSite: Site = {
  hosts: [HOST],
  answer: ({ url }) => {
    const frames = Number(url.searchParams.get("frames") ?? "0");
    return {
      body: `<!doctype html><title>Idle</title><p>Idle</p>${`<iframe src="https://${HOST}/" width="20" height="20"></iframe>`.repeat(frames)}`,
    };
  },
};

/** The built extension with a content script that does nothing: what any content script costs a frame, whatever is in it. */
export async function emptyExtension(dist: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "keybrake-empty-"));
  await cp(dist, copy, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy, "manifest.json"), "utf8")) as { content_scripts: [{ js: [string] }] };
  await writeFile(join(copy, manifest.content_scripts[0].js[0]), "");
  return copy;
}

export interface IdleCost {
  /** Frames in the page, the top one included. */
  frames: number;
  /** Milliseconds of script since navigation. */
  scriptMs: number;
  /** Bytes of JavaScript heap after a collection. */
  heapBytes: number;
}

/** Medians of several loads of a page with so many frames. */
export async function idleCost(browser: TestBrowser, frames: number, loads: number): Promise<IdleCost[]> {
  const costs: IdleCost[] = [];
  for (let load = 0; load < loads; load++) {
    const page = await browser.page(`https://${HOST}/?frames=${frames - 1}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const session = await page.createCDPSession();
    await session.send("HeapProfiler.collectGarbage");
    const { ScriptDuration, JSHeapUsedSize } = await page.metrics();
    costs.push({ frames, scriptMs: (ScriptDuration ?? 0) * 1000, heapBytes: JSHeapUsedSize ?? 0 });
    await page.close();
  }
  return costs;
}
