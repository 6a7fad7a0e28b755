import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../demo/proxy.ts";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { githubToken } from "../support/samples.ts";
import { PUBLIC_HOST } from "./field-page.ts";
import { armed } from "./warning.ts";

const FOLDER = join(import.meta.dirname, "hostile");

interface HostilePage {
  name: string;
  html: string;
  /** What it tries, in the page's own first line. */
  tries: string;
  /** The warning cannot be trusted to be what the person sees, so no key approves. */
  refusesApproval: boolean;
}

const pages: HostilePage[] = readdirSync(FOLDER).map((file) => {
  const html = readFileSync(join(FOLDER, file), "utf8");
  const tries = /^<!-- (.*) -->/.exec(html)?.[1];
  if (tries === undefined) throw new Error(`${file} does not say what it tries`);
  return { name: file.replace(/\.html$/, ""), html, tries, refusesApproval: html.includes("<!-- refuses approval -->") };
});

/** The page's own memory of what it got to see. */
const memory = `<script>window.leaked = ""; window.leak = (text) => { window.leaked += text; };</script>`;

const site: Site = {
  hosts: [PUBLIC_HOST],
  answer: ({ url }) => ({
    body: `<!doctype html><html><head><title>Hostile</title>${memory}</head><body><textarea id="field"></textarea>${
      pages.find(({ name }) => url.pathname === `/${name}`)?.html ?? ""
    }</body></html>`,
  }),
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(["chromium", "firefox"] as const)("a hostile page in %s", (name) => {
  let browser: TestBrowser;
  let page: Page | undefined;

  beforeAll(async () => {
    browser = await launchBrowser(name, { sites: [site] });
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  const leaked = (of: Page): Promise<string> => of.evaluate(() => (globalThis as unknown as { leaked: string }).leaked);
  const field = (of: Page): Promise<string> =>
    of.evaluate(() => {
      const element = document.getElementById("field");
      return element instanceof HTMLTextAreaElement ? element.value : "";
    });

  it.each(pages)("$name gets nothing without an approval", async ({ name: path, refusesApproval }) => {
    const token = githubToken();
    const opened = await browser.page(`https://${PUBLIC_HOST}/${path}`);
    page = opened;
    await pause(150);
    await browser.setClipboard(opened, { text: token });
    await opened.focus("#field");
    await browser.pressPaste(opened);
    await armed();
    expect(await field(opened)).toBe("");
    expect(await leaked(opened)).not.toContain(token);

    await browser.pressPaste(opened);
    await pause(300);
    if (refusesApproval) {
      expect(await field(opened)).toBe("");
      expect(await leaked(opened)).not.toContain(token);
    } else {
      // Whatever the page does, the person can still have the text.
      await expect.poll(() => field(opened)).toBe(token);
    }
  });
});
