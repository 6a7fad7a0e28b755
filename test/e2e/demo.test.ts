import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AxeResults } from "axe-core";
import { makeSamples } from "../../demo/samples.ts";
import { demoPages, demoSites, WELCOME } from "../../demo/sites.ts";
import type { TestBrowser } from "../support/browsers.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { warningCloses, warningOpens } from "./warning.ts";

const samples = makeSamples();
const places = [["welcome", WELCOME], ...demoPages.map(({ id, url }) => [id, url])] as [string, string][];
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

describe.each(["chromium", "firefox"] as const)("the demo in %s", (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: demoSites(samples) });
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each(places)("shows %s under its own name, at 320 px without scrolling sideways", async (_id, url) => {
    const page = await browser.tab(url);
    await page.setViewport({ width: 320, height: 640 });
    const { host, width, content } = await page.evaluate(() => ({
      host: location.host,
      width: document.documentElement.clientWidth,
      content: document.documentElement.scrollWidth,
    }));
    expect(host).toBe(new URL(url).host);
    expect(content).toBeLessThanOrEqual(width);
  });

  it("copies a sample with its button, and a place that should not have it does not get it", async () => {
    const welcome = await browser.page(WELCOME);
    await welcome.click('button[data-copies="github-token"]');
    await welcome.waitForFunction(() => document.querySelector('[data-copies="github-token"]')?.textContent === "Copied");
    const chat = await browser.page(demoPages.find(({ id }) => id === "support-chat")?.url ?? "");
    await chat.focus("#field");
    await browser.pressPaste(chat);
    await warningOpens(chat);
    await chat.keyboard.press("Escape");
    await warningCloses(chat);
    expect(await chat.$eval("#field", (field) => field.textContent)).toBe("");
    await welcome.close();
    await chat.close();
  });

  it.each(samples.filter(({ id }) => id !== "harmless").map(({ id }) => id))("holds the sample %s at the paste site", async (id) => {
    const page = await browser.tab(demoPages.find((place) => place.id === "paste-site")?.url ?? "");
    await browser.setClipboard(page, { text: samples.find((sample) => sample.id === id)?.text ?? "" });
    await page.focus("#field");
    await browser.pressPaste(page);
    await warningOpens(page);
  });

  it("calls nobody: neither the pages nor the extension ask for a host that is not served here", () => {
    expect(browser.strayRequests()).toEqual([]);
  });
});

describe("the demo's pages", () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrowBrowser("chromium", { sites: demoSites(samples), extension: null });
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each(places.flatMap(([id, url]) => ["light", "dark"].map((scheme) => [id, scheme, url] as const)))(
    "are accessible: %s, %s",
    async (_id, scheme, url) => {
      const page = await browser.tab(url);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.addScriptTag({ path: AXE });
      const results = (await page.evaluate("axe.run()")) as AxeResults;
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(scheme === "dark" ? "rgb(14, 17, 21)" : "rgb(244, 245, 247)");
    },
  );
});
