import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browsers.ts";
import { rowsFor } from "../support/in-turns.ts";
import { githubToken } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { content, dom, type Field, FIELDS, fieldSite, PUBLIC_HOST, seen } from "./field-page.ts";
import { approve, armed, choose, isWarningOpen, lastExposure, overview, warningCloses, warningOpens } from "./warning.ts";

const token = githubToken();
const text = `deploy with ${token} please`;
const html = `<p>deploy <b>with</b> <i>${token}</i> please</p>`;

describe.each(["chromium", "firefox"] as const)("a paste in %s", (name) => {
  let browser: TestBrowser;
  /** The same browser without the extension: what an ordinary paste leaves. */
  let plain: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: [fieldSite] });
    plain = await borrowBrowser(name, { sites: [fieldSite], extension: null });
  });
  afterAll(async () => {
    await browser?.close();
    await plain?.close();
  });

  async function open(path = "/", host = PUBLIC_HOST): Promise<void> {
    page = await browser.tab(`https://${host}${path}`);
  }

  async function paste(field: Field, clipboard: { text?: string; html?: string }): Promise<void> {
    await browser.setClipboard(page, clipboard);
    await page.focus(`#${field}`);
    await browser.pressPaste(page);
  }

  /** What the same clipboard leaves in the same field without the extension, and after one undo. */
  async function ordinary(field: Field, clipboard: { text?: string; html?: string }) {
    const other = await plain.tab(`https://${PUBLIC_HOST}/`);
    await plain.setClipboard(other, clipboard);
    await other.focus(`#${field}`);
    await plain.pressPaste(other);
    const pasted = await content(other, field);
    await plain.press(other, "z", "Control");
    const undone = await content(other, field);
    return { pasted, undone };
  }

  it.each(rowsFor(name, FIELDS))("is held before the page's scripts or its %s see it, and Escape drops it", async (field) => {
    await open();
    await paste(field, { text, html });
    await warningOpens(page);
    expect(await content(page, field)).toEqual({ text: "", html: "" });
    await page.keyboard.press("Escape");
    await warningCloses(page);
    const events = await seen(page);
    expect(events.filter(({ type }) => ["paste", "beforeinput", "input"].includes(type))).toEqual([]);
    expect(JSON.stringify(events)).not.toContain(token);
    // Keys that answer the warning are none of the page's business.
    expect(events.map(({ key }) => key)).not.toContain("Escape");
    expect(await content(page, field)).toEqual({ text: "", html: "" });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(field);
  });

  it("whose secret stands only in its markup is held, and goes on without it, formatting kept", async () => {
    await open();
    const places = [
      `<a href="https://x.example/?t=${token}">more</a>`,
      `<i data-row="${token}">more</i>`,
      `<!-- ${token} -->`,
      `<span style="display:none">${token}</span>`,
      `<template><p title="${token}">x</p></template>`,
    ];
    const markupOf = (inner: string) => `<p>see <b>this</b> ${inner}</p>`;
    for (const place of places) {
      await paste("rich", { text: "see this more", html: markupOf(place) });
      await warningOpens(page).catch(() => expect.fail(`not held: ${place}`));
      await page.keyboard.press("Escape");
      await warningCloses(page);
    }
    expect(JSON.stringify(await seen(page))).not.toContain(token);
    await paste("rich", { text: "see this more", html: markupOf(places.join(" ")) });
    await warningOpens(page);
    await choose(page, "redacted");
    await expect.poll(async () => (await content(page, "rich")).html).toMatch(/see <b[^>]*>this<\/b>.*<a href="[^"]*\[.*\]?/);
    expect(await dom(page)).not.toContain(token);
    expect(JSON.stringify(await seen(page))).not.toContain(token);
    const { html } = (await seen(page)).find(({ type }) => type === "paste") ?? { html: "" };
    expect(html.match(/\[[^\]]+\]/g)?.length).toBeGreaterThanOrEqual(4);
  });

  it.each(rowsFor(name, FIELDS))("by a second Ctrl+V leaves in the %s what an ordinary paste leaves, as one undo step", async (field) => {
    const expected = await ordinary(field, { text, html });
    await open();
    await paste(field, { text, html });
    await warningOpens(page);
    await approve(page, () => browser.pressPaste(page));
    expect(await content(page, field)).toEqual(expected.pasted);
    expect((await seen(page)).filter(({ type }) => type === "paste").every(({ trusted }) => trusted)).toBe(true);
    await browser.press(page, "z", "Control");
    expect(await content(page, field)).toEqual(expected.undone);
  });

  it("that was approved goes in also where the clipboard was emptied meanwhile, as password managers do", async () => {
    await open();
    await paste("textarea", { text });
    await warningOpens(page);
    await browser.setClipboard(page, { text: "" });
    await approve(page, () => browser.pressPaste(page));
    await expect.poll(() => content(page, "textarea")).toEqual({ text, html: "" });
    // Once, as a paste: what is on the clipboard is nobody's business.
    expect((await seen(page)).filter(({ type, text: had }) => type === "paste" && had !== text)).toEqual([]);
    await browser.press(page, "z", "Control");
    expect(await content(page, "textarea")).toEqual({ text: "", html: "" });
  });

  // The other driver's keys always paste.
  if (name === "chromium") it("that was approved goes in also where no paste follows the keys", async () => {
    await open();
    await paste("textarea", { text });
    await warningOpens(page);
    const session = await page.createCDPSession();
    // A key without the number by which the browser knows its shortcuts.
    const key = { modifiers: 2, key: "v", code: "KeyV", windowsVirtualKeyCode: 0 };
    await approve(page, async () => {
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
      await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
    });
    expect(await content(page, "textarea")).toEqual({ text: "", html: "" });
    await expect.poll(() => content(page, "textarea")).toEqual({ text, html: "" });
  });

  it("goes into the same field when a page has made that anew meanwhile, as frameworks do", async () => {
    await open();
    await paste("input", { text });
    await warningOpens(page);
    await page.evaluate(() => {
      for (const around of document.querySelectorAll("p")) around.innerHTML += "";
    });
    await approve(page, () => browser.pressPaste(page));
    await expect.poll(() => content(page, "input")).toEqual({ text, html: "" });
  });

  it("may be pasted elsewhere, once, when its field is gone", async () => {
    await open();
    await paste("input", { text });
    await warningOpens(page);
    await page.evaluate(() => document.getElementById("input")?.remove());
    const before = (await overview(browser, page)).exposures.length;
    for (let tries = 0; tries < 5; tries++) {
      await armed();
      await browser.pressPaste(page);
      // It opens again, and says what to do.
      if ((await overview(browser, page)).exposures[0]?.choice === "pasted") break;
    }
    await page.keyboard.press("Escape");
    await warningCloses(page);
    expect(JSON.stringify(await seen(page))).not.toContain(token);
    await page.focus("#textarea");
    await browser.pressPaste(page);
    await expect.poll(() => content(page, "textarea")).toEqual({ text, html: "" });
    expect(await isWarningOpen(page)).toBe(false);
    const { exposures } = await overview(browser, page);
    expect(exposures).toHaveLength(before);
    expect(exposures[0]?.choice).toBe("pasted");
    await browser.pressPaste(page);
    await warningOpens(page);
    await page.keyboard.press("Escape");
    await warningCloses(page);
  });

  it.each(rowsFor(name, FIELDS))("by the button leaves in the %s what an ordinary paste leaves, as one undo step", async (field) => {
    const expected = await ordinary(field, { text, html });
    await open();
    await paste(field, { text, html });
    await warningOpens(page);
    await choose(page, "pasted");
    expect(await content(page, field)).toEqual(expected.pasted);
    await browser.press(page, "z", "Control");
    expect(await content(page, field)).toEqual(expected.undone);
  });

  it.each(rowsFor(name, FIELDS))("without the secret leaves in the %s the rest, as one undo step", async (field) => {
    await open();
    await paste(field, { text, html });
    await warningOpens(page);
    await choose(page, "redacted");
    const left = await content(page, field);
    expect(left.text).toMatch(/^deploy with \[.*\] please$/);
    expect(await dom(page)).not.toContain(token);
    expect(JSON.stringify(await seen(page))).not.toContain(token);
    if (field === "rich") expect(left.html).toContain("<b>with</b>");
    await browser.press(page, "z", "Control");
    expect((await content(page, field)).text).toBe("");
    expect(await browser.readClipboard(page)).toMatchObject({ text });
  });

  it("goes in the middle of a text, over a selection", async () => {
    await open();
    await page.evaluate(() => {
      const field = document.querySelector("textarea") as HTMLTextAreaElement;
      field.value = "before OLD after";
      field.focus();
    });
    await browser.setClipboard(page, { text: token });
    await page.evaluate(() => {
      const field = document.querySelector("textarea") as HTMLTextAreaElement;
      field.focus();
      field.setSelectionRange(7, 10);
    });
    await browser.pressPaste(page);
    await warningOpens(page);
    await choose(page, "pasted");
    expect((await content(page, "textarea")).text).toBe(`before ${token} after`);
  });

  it("that is dropped leaves the focus where the keys found it, also where a page moves it to a field that is to catch the paste", async () => {
    await open();
    await page.evaluate(() =>
      document.getElementById("textarea")?.addEventListener("keydown", (event) => void ((event as KeyboardEvent).key === "v" && document.getElementById("input")?.focus())),
    );
    await paste("textarea", { text });
    await warningOpens(page);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("textarea");
  });

  it("of ordinary text reaches the page as the browser's own, untouched event", async () => {
    await open();
    await paste("textarea", { text: "nothing to see here", html: "<b>nothing</b> to see here" });
    expect((await content(page, "textarea")).text).toBe("nothing to see here");
    const pastes = (await seen(page)).filter(({ type }) => type === "paste");
    expect(pastes).toHaveLength(2);
    expect(pastes[0]).toMatchObject({ trusted: true, text: "nothing to see here", html: "<b>nothing</b> to see here" });
    expect(await isWarningOpen(page)).toBe(false);
  });

  it("is not approved by a habitual double Ctrl+V or a held key", async () => {
    await open();
    await paste("textarea", { text });
    await warningOpens(page);
    await browser.pressPaste(page);
    await browser.pressPaste(page);
    expect(await isWarningOpen(page)).toBe(true);
    expect((await content(page, "textarea")).text).toBe("");
    await page.keyboard.press("Escape");
    await warningCloses(page);
    // However fast the keys come, the warning stands for a while first: by the page's clock, as a busy machine is late with everything.
    await page.evaluate(() => {
      const stood = { from: 0, to: 0 };
      Object.assign(window, { stood });
      new MutationObserver(([change]) => (stood[change?.addedNodes.length ? "from" : "to"] = performance.now())).observe(document.documentElement, { childList: true });
    });
    await paste("textarea", { text });
    await warningOpens(page);
    for (const last = Date.now() + 20_000; Date.now() < last && (await isWarningOpen(page)); ) await browser.pressPaste(page);
    expect((await content(page, "textarea")).text).toBe(text);
    const { from, to } = await page.evaluate(() => (globalThis as unknown as { stood: { from: number; to: number } }).stood);
    expect(to - from).toBeGreaterThan(550);
  });

  it("allowed here once and for all goes back unseen the next time, and only here", async () => {
    const own = githubToken();
    await open("/", "unknown.example");
    await paste("textarea", { text: own });
    await warningOpens(page);
    await choose(page, "allowed-here");
    expect((await content(page, "textarea")).text).toBe(own);
    await expect.poll(() => lastExposure(browser, page)).toMatchObject({ choice: "allowed-here" });
    await page.focus("#input");
    await browser.pressPaste(page);
    await page.waitForFunction(() => (document.getElementById("input") as HTMLInputElement).value !== "");
    expect((await content(page, "input")).text).toBe(own);
    await open();
    await paste("textarea", { text: own });
    await warningOpens(page);
  });

  it("is recorded once, with what was chosen", async () => {
    const own = githubToken();
    await open();
    await paste("textarea", { text: own });
    await warningOpens(page);
    await choose(page, "pasted");
    const recorded = async () => (await overview(browser, page)).exposures.filter(({ secrets }) => secrets.some(({ mask }) => mask.endsWith(own.slice(-4))));
    // The worker hears of the choice while the warning closes.
    await expect.poll(async () => (await recorded()).map(({ choice }) => choice)).toEqual(["pasted"]);
    const [exposure] = await recorded();
    expect(exposure).toMatchObject({ host: PUBLIC_HOST, kind: "public", action: "hold", road: "paste" });
    expect(exposure?.secrets).toHaveLength(1);
  });

  it("is held in every kind of frame", async () => {
    await open("/frames");
    await browser.setClipboard(page, { text });
    for (const id of ["same", "cross", "srcdoc", "sandbox", "blank"]) {
      const frame = await (await page.$(`#${id}`))?.contentFrame();
      if (!frame) throw new Error(`No frame ${id}`);
      await (await page.$(`#${id}`))?.scrollIntoView();
      await (await frame.$("#textarea"))?.click();
      await browser.pressPaste(page);
      await expect
        .poll(() => frame.evaluate(() => document.documentElement.lastElementChild?.tagName), { message: `the frame ${id} shows a warning` })
        .toBe("DIV");
      expect(await frame.evaluate(() => document.querySelector("textarea")?.value)).toBe("");
      await page.keyboard.press("Escape");
      await expect.poll(() => frame.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe("BODY");
    }
  });

  it("is held on a page with the strictest content security policy", async () => {
    await open("/strict");
    await paste("textarea", { text });
    await warningOpens(page);
    await choose(page, "pasted");
    expect((await content(page, "textarea")).text).toBe(text);
  });

  it("has the same outcome when the worker was stopped before it", async () => {
    await open();
    await browser.setClipboard(page, { text });
    await browser.stopWorker();
    await page.bringToFront();
    await page.focus("#textarea");
    await browser.pressPaste(page);
    await warningOpens(page);
    await choose(page, "pasted");
    expect((await content(page, "textarea")).text).toBe(text);
  });

  it("has the same outcome when the worker is stopped in the middle of it, and is recorded once", async () => {
    const own = githubToken();
    await open();
    await paste("textarea", { text: own });
    await warningOpens(page);
    await browser.stopWorker();
    await choose(page, "pasted");
    expect((await content(page, "textarea")).text).toBe(own);
    await expect
      .poll(async () => {
        const { exposures } = await overview(browser, page);
        return exposures
          .filter(({ secrets }) => secrets.some(({ mask }) => mask.endsWith(own.slice(-4))))
          .map(({ choice }) => choice);
      })
      .toEqual(["pasted"]);
  });
});
