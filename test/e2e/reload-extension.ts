/** The extension loaded anew under open pages, as by an update. */
import type { Page } from "puppeteer-core";
import { expect } from "vitest";

const after = <T>(ms: number, value: T): Promise<T> => new Promise((done) => setTimeout(done, ms, value));

/** @param own a page of the extension's, which goes down with it. Resolves when it has. */
export async function reloadExtension(own: Page): Promise<void> {
  // Its answer goes down as well.
  await Promise.race([own.evaluate("void chrome.runtime.reload()").catch(() => undefined), after(1_500, undefined)]);
  const isThere = () => Promise.race([own.evaluate("1").then(() => true), after(500, false)]).catch(() => false);
  await expect.poll(isThere, { timeout: 10_000 }).toBe(false);
}
