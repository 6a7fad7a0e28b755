import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browsers.ts";
import { rowsFor } from "../support/in-turns.ts";
import { githubToken } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { forget, got, ISSUER_HOST, ROADS_HOST, roadsSite, valueOf } from "./roads-page.ts";
import { printTable } from "./table.ts";
import { choose, isWarningOpen, overview, warningCloses, warningOpens } from "./warning.ts";

describe.each(["chromium", "firefox"] as const)("text that was typed in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;
  let token: string;
  const rows: string[][] = [];

  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: [roadsSite] });
    page = await browser.page(`https://${ROADS_HOST}/`);
  });
  afterAll(async () => {
    printTable(`== Sending what was typed, ${name} ==`, ["", "held", "not sent", "sent"], rows);
    await browser?.close();
  });
  beforeEach(async () => {
    token = githubToken();
    await forget(page);
  });

  async function type(id: string, text: string): Promise<void> {
    await page.click(`#${id}`);
    await page.keyboard.type(text);
  }

  const sends = [
    ["a form, by its button", "text", () => page.click("#submit")],
    ["a form, by Enter in a field", "line", () => page.keyboard.press("Enter")],
    ["a chat, by Enter", "composer", () => page.keyboard.press("Enter")],
    ["a chat, by its button without words", "composer", () => page.click("#send")],
    ["a chat with a rich field, by Enter", "rich", () => page.keyboard.press("Enter")],
    ["a chat that sends when Enter goes up", "late", () => page.keyboard.press("Enter")],
    ["a chat, by Enter on what is called a button", "composer", () => page.focus("#called").then(() => page.keyboard.press("Enter"))],
    ["a chat, by a web component", "composer", () => page.click("#made")],
    ["a chat, by what only looks like a button", "composer", () => page.click("#shown")],
  ] as const;
  it.each(rowsFor(name, sends))("is held when it is sent with %s; then sent once, if the person says so", async (title, id, send) => {
    await type(id, `key ${token} ok`);
    await send();
    await warningOpens(page);
    expect(await got(page)).toEqual([]);
    // The safe choice has the focus: this Enter is none of the page's either.
    await page.keyboard.press("Enter");
    await warningCloses(page);
    expect(await got(page)).toEqual([]);
    expect(await valueOf(page, id)).toBe(`key ${token} ok`);
    await page.focus(`#${id}`);
    await send();
    await warningOpens(page);
    await choose(page, "pasted");
    await expect.poll(() => got(page)).toHaveLength(1);
    expect((await got(page))[0]?.[1]).toContain(token);
    rows.push([title, "yes", "same", "once"]);
  });

  it.each(rowsFor(name, ["composer", "line", "rich"]))("can be taken out of the %s, and nothing is sent", async (id) => {
    await type(id, `key ${token} ok`);
    await page.keyboard.press("Enter");
    await warningOpens(page);
    await choose(page, "redacted");
    await expect.poll(() => valueOf(page, id)).toMatch(/^key \[.*\] ok$/);
    expect(await got(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await expect.poll(() => got(page)).toHaveLength(1);
    expect(await isWarningOpen(page)).toBe(false);
  });

  it("is sent without a word where it is harmless, and buttons that do something else are left alone", async () => {
    await type("composer", "nothing to see here");
    await page.keyboard.press("Enter");
    expect(await got(page)).toEqual([["chat", "nothing to see here"]]);
    await type("composer", token);
    await page.click("#bold");
    expect((await got(page)).at(-1)).toEqual(["bold"]);
    expect(await isWarningOpen(page)).toBe(false);
  });

  it("by a script is held as well, also by the page's own paste button", async () => {
    await page.evaluate((text) => {
      const field = document.getElementById("text") as HTMLTextAreaElement;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, token);
    await page.click("#submit");
    await warningOpens(page);
    expect(await got(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    await page.evaluate((text) => ((document.getElementById("composer") as HTMLTextAreaElement).value = text), token);
    await page.click("#send");
    await warningOpens(page);
    expect(await got(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await warningCloses(page);
  });

  it("is held where a double click sends, also before the warning is there", async () => {
    await type("composer", token);
    await page.click("#twice", { count: 2 });
    await warningOpens(page);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    expect(await got(page)).toEqual([]);
  });

  it("by an input method is held like any other", async () => {
    await page.focus("#composer");
    await page.evaluate((text) => document.execCommand("insertText", false, text), token);
    await page.keyboard.press("Enter");
    await warningOpens(page);
    await page.keyboard.press("Escape");
    await warningCloses(page);
  });

  it("was approved when it was pasted, and is not asked about again", async () => {
    await browser.setClipboard(page, { text: token });
    await page.focus("#composer");
    await browser.pressPaste(page);
    await warningOpens(page);
    await choose(page, "pasted");
    await page.focus("#composer");
    await page.keyboard.press("Enter");
    await expect.poll(() => got(page)).toEqual([["chat", token]]);
  });

  it("in a password field is ours where it is a credential for certain, and a login's is not", async () => {
    await type("password", "correct-Horse7battery_staple!X");
    await page.keyboard.press("Enter");
    expect(await got(page)).toHaveLength(1);
    await forget(page);
    await type("password", token);
    await page.keyboard.press("Enter");
    await warningOpens(page);
    await page.keyboard.press("Escape");
    await warningCloses(page);
  });

  it("on the issuer's own site is nothing to speak of", async () => {
    const own = await browser.page(`https://${ISSUER_HOST}/login`);
    await own.focus("#password");
    await own.keyboard.type(token);
    await own.keyboard.press("Enter");
    await expect.poll(() => got(own)).toEqual([["submit", token]]);
    await own.close();
    await page.bringToFront();
  });

  it("is one exposure, from the pause to the choice", async () => {
    await type("composer", token);
    const mine = async () =>
      (await overview(browser, page)).exposures.filter(({ secrets }) => secrets.some(({ mask }) => mask.endsWith(token.slice(-4))));
    await expect.poll(async () => (await mine()).map(({ road, choice }) => [road, choice]), { timeout: 10_000 }).toEqual([["typed", "pending"]]);
    await page.focus("#composer");
    await page.keyboard.press("Enter");
    await warningOpens(page);
    await choose(page, "pasted");
    await expect.poll(async () => (await mine()).map(({ choice }) => choice)).toEqual(["pasted"]);
  });
});
