import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browsers.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { content, fieldSite, PUBLIC_HOST, seen } from "./field-page.ts";
import { choose, isWarningOpen, overview, warningOpens } from "./warning.ts";

/** Makes every search in a text with this word fail, in the page side's own world, as a fault of ours would. */
const FAULT = "FAULT";
const fault = `{ const { exec } = RegExp.prototype; RegExp.prototype.exec = function (text) { if (String(text).includes("${FAULT}")) throw new Error("a fault"); return exec.call(this, text); }; }`;

const text = `a harmless line with ${FAULT}`;

describe.each(["chromium", "firefox"] as const)("a text that cannot be checked, in %s,", (name) => {
  let folder: string;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "keybrake-fault-"));
    await cp(resolve(name === "firefox" ? "dist-firefox" : "dist"), folder, { recursive: true });
    const script = join(folder, "src/content/main.iife.js");
    await writeFile(script, fault + (await readFile(script, "utf8")));
    browser = await borrowBrowser(name, { sites: [fieldSite], extension: folder });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function paste(pasted: string): Promise<void> {
    page = await browser.tab(`https://${PUBLIC_HOST}/`);
    await browser.setClipboard(page, { text: pasted });
    await page.focus("#textarea");
    await browser.pressPaste(page);
  }

  it("is held before the page sees it, can be had, and nothing is recorded", async () => {
    await paste(text);
    await warningOpens(page);
    expect((await content(page, "textarea")).text).toBe("");
    expect((await seen(page)).filter(({ type }) => type === "paste")).toEqual([]);
    await choose(page, "redacted"); // without a placeholder to put, the second button is "paste anyway"
    expect((await content(page, "textarea")).text).toBe(text);
    expect((await overview(browser, page)).exposures).toEqual([]);
  });

  it("is dropped with nothing left", async () => {
    await paste(text);
    await warningOpens(page);
    await choose(page, "dropped");
    expect((await content(page, "textarea")).text).toBe("");
  });

  it("is sent only once it was approved, and then is not asked about again", async () => {
    page = await browser.tab(`https://${PUBLIC_HOST}/`);
    await page.evaluate(() => {
      const form = document.createElement("form");
      form.append(document.getElementById("input") as HTMLElement, Object.assign(document.createElement("button"), { id: "go", textContent: "Send" }));
      document.body.prepend(form);
      Object.assign(window, { sent: 0 });
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        (window as unknown as { sent: number }).sent++;
      });
    });
    const sent = () => page.evaluate(() => (window as unknown as { sent: number }).sent);
    await page.type("#input", text);
    await page.click("#go");
    await warningOpens(page);
    expect(await sent()).toBe(0);
    await choose(page, "redacted");
    await expect.poll(sent).toBe(1);
    expect(await isWarningOpen(page)).toBe(false);
  });

  it("is no reason to hold another text", async () => {
    await paste("an ordinary line");
    expect((await content(page, "textarea")).text).toBe("an ordinary line");
  });
});
