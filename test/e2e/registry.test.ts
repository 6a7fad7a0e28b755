import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Overview } from "../../src/messages.ts";
import type { TestBrowser } from "../support/browsers.ts";
import { faceless, githubToken, seedPhrase } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { openToolbarPopup } from "../support/toolbar-popup.ts";
import { content, dom, fieldSite, PUBLIC_HOST, seen } from "./field-page.ts";
import { everythingKept } from "./everything-kept.ts";
import { english } from "../ui/english.ts";
import { choose, isWarningOpen, lastExposure, overview, warningCloses, warningOpens, warningText } from "./warning.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is wider than the room it has. */
const OVERFLOWING = `[document.scrollingElement, ...document.body.querySelectorAll("*")].filter((one) => one.localName !== "svg" && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && !one.matches(".unseen,.say .top")).map((one) => one.localName + "." + one.className)`;

/** In the order of the form. */
const TIERS = ["read", "trade", "withdraw", "manage"];

async function tick(popup: Page, tier: string): Promise<void> {
  const boxes = await popup.$$('input[type="checkbox"]');
  await boxes[TIERS.indexOf(tier)]?.click();
}

/** Fills in the popup's form as a person does. */
async function fillIn(popup: Page, label: string, secret: string, tiers: readonly string[]): Promise<void> {
  await popup.waitForSelector(".bar button");
  await popup.click(".bar button");
  await popup.waitForSelector("#provider");
  await popup.select("#provider", "binance");
  await popup.type("#label", label);
  await popup.type("#paste", secret);
  for (const tier of tiers) await tick(popup, tier);
}

/** The same, and submits it. */
async function register(popup: Page, label: string, secret: string, tiers: readonly string[]): Promise<void> {
  await fillIn(popup, label, secret, tiers);
  await popup.click('form button[type="submit"]');
  await popup.waitForSelector("form", { hidden: true });
}

describe.each(["chromium", "firefox"] as const)("the registry in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: [fieldSite] });
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function paste(text: string, host = PUBLIC_HOST): Promise<void> {
    page = await browser.tab(`https://${host}/`);
    await browser.setClipboard(page, { text });
    await page.focus("#textarea");
    await browser.pressPaste(page);
  }

  it("lets 64 letters and digits pass that nobody registered", async () => {
    const text = faceless();
    await paste(`id ${text}`);
    expect((await content(page, "textarea")).text).toBe(`id ${text}`);
    expect(await isWarningOpen(page)).toBe(false);
  });

  it("recognises a registered secret that no rule knows, wherever it stands, by its label and tier", async () => {
    const secret = faceless();
    // Open and untouched since before the key was registered.
    page = await browser.page(`https://${PUBLIC_HOST}/`);
    const popup = await browser.openPopupAsTab();
    await register(popup, "grid-bot", secret, ["read", "trade", "withdraw"]);
    expect(await popup.evaluate(() => document.body.innerText)).toContain("grid-bot");
    expect(await popup.evaluate(() => document.documentElement.outerHTML)).not.toContain(secret);
    await popup.close();

    await browser.setClipboard(page, { text: `{"s":"${secret}"}` });
    await page.focus("#textarea");
    await browser.pressPaste(page);
    await warningOpens(page);
    expect((await content(page, "textarea")).text).toBe("");
    if (name === "chromium") expect(await warningText(page)).toContain(english("evidence_registry"));
    await choose(page, "dropped");
    const { credentials } = await overview(browser, page);
    expect(credentials.map(({ label, provider, tiers }) => ({ label, provider, tiers }))).toContainEqual({
      ...{ label: "grid-bot", provider: "binance" },
      tiers: expect.arrayContaining(["read", "trade", "withdraw"]) as string[],
    });
    await expect.poll(() => lastExposure(browser, page)).toMatchObject({ host: PUBLIC_HOST, action: "hold", choice: "dropped", secrets: [{ label: "grid-bot", rule: "registered" }] });

    await paste(secret, "www.binance.com");
    await page.waitForFunction(() => document.querySelector("textarea")?.value !== "");
    expect(await isWarningOpen(page)).toBe(false);
  });

  it("refuses a secret that is registered already, naming its key, and one that could be guessed", async () => {
    const secret = faceless();
    const popup = await browser.openPopupAsTab();
    await register(popup, "first", secret, ["read"]);
    await popup.click(".bar button");
    await popup.waitForSelector("#provider");
    await popup.select("#provider", "kraken");
    await popup.type("#label", "second");
    await tick(popup, "read");
    await popup.type("#paste", "password1234");
    await popup.click('form button[type="submit"]');
    await popup.waitForSelector("[aria-invalid]");
    await popup.type("#paste", secret);
    await popup.click('form button[type="submit"]');
    await popup.waitForFunction(() => document.body.innerText.includes("first"));
    expect(await popup.evaluate(() => document.documentElement.outerHTML)).not.toContain(secret);
    await popup.close();
  });

  it("keeps no secret anywhere: not in a message, a store, the page or a log", async () => {
    const secrets = [faceless(), githubToken(), seedPhrase()];
    const [registered = "", token = "", phrase = ""] = secrets;
    const popup = await browser.openPopupAsTab();
    await popup.evaluate(`globalThis.messages = []; chrome.runtime.onMessage.addListener((message) => void messages.push(message))`);
    const logs: string[] = [];
    browser.puppeteer.on("targetcreated", (target) => {
      void target.worker().then((worker) => worker?.on("console", (line) => logs.push(line.text())));
    });
    await register(popup, "nowhere", registered, ["trade"]);

    page = await browser.tab(`https://${PUBLIC_HOST}/`);
    page.on("console", (line) => logs.push(line.text()));
    await browser.setClipboard(page, { text: `a ${registered} b ${token}\n${phrase}` });
    await page.focus("#textarea");
    await browser.pressPaste(page);
    await warningOpens(page);
    const whileOpen = await dom(page);
    await choose(page, "redacted");
    await page.waitForFunction(() => document.querySelector("textarea")?.value !== "");

    const places = {
      page: whileOpen + (await dom(page)) + JSON.stringify(await seen(page)),
      messages: (await popup.evaluate("JSON.stringify(messages)")) as string,
      popup: await popup.evaluate(() => document.documentElement.outerHTML),
      stores: (await popup.evaluate(everythingKept)) as string,
      logs: logs.join("\n"),
    };
    await popup.close();
    expect(places.messages).toContain("digest"); // the listener did hear them
    expect(places.stores).toContain("nowhere");
    for (const [place, text] of Object.entries(places))
      for (const secret of [...secrets, phrase.split(" ").slice(2, 7).join(" ")]) expect(text.includes(secret), place).toBe(false);
  });

  it("asks for a reason before a seed phrase goes to a public site", async () => {
    const phrase = seedPhrase();
    await paste(phrase);
    await warningOpens(page);
    await choose(page, "pasted", "Old and empty wallet, for a test");
    expect((await content(page, "textarea")).text).toBe(phrase);
    await expect.poll(() => lastExposure(browser, page)).toMatchObject({ action: "block", choice: "pasted", reason: "Old and empty wallet, for a test" });
    const typed = (await seen(page)).filter(({ type, text }) => text !== "" && type !== "paste" && !phrase.includes(text));
    expect(typed.map(({ text }) => text).join("")).not.toContain("Old and empty");

    await paste(seedPhrase());
    await warningOpens(page);
    await browser.pressPaste(page);
    expect(await isWarningOpen(page)).toBe(true);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    expect((await content(page, "textarea")).text).toBe("");
  });

  it("shows the popup at 320 px, with text of twice the size and from right to left without anything that runs over", async () => {
    const popup = await browser.openPopupAsTab();
    await register(popup, "a key whose label is about as long as labels are", faceless(), ["read", "withdraw"]);
    await popup.waitForSelector("details.key");
    expect(await popup.evaluate(() => document.querySelectorAll("h1").length)).toBe(1);
    const check = async (what: string) => {
      for (const [width, size, direction] of [[320, "", "ltr"], [320, "", "rtl"], [384, "200%", "ltr"], [384, "200%", "rtl"]] as const) {
        await popup.setViewport({ width, height: 600 });
        await popup.evaluate((text, dir) => Object.assign(document.documentElement, { dir }).style.setProperty("font-size", text), size, direction);
        await expect.poll(() => popup.evaluate(OVERFLOWING), { message: `${what}, ${width} px, ${size} ${direction}` }).toEqual([]);
      }
      await popup.evaluate(() => Object.assign(document.documentElement, { dir: "ltr" }).style.removeProperty("font-size"));
      // A click goes where things were painted last.
      await popup.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    };
    await popup.click("details.key summary");
    await popup.waitForSelector("details.key .more");
    await check("the lists");
    await popup.click(".bar button");
    await popup.waitForSelector("#provider");
    await check("the form");
    await popup.close();
    page = await browser.tab(`https://${PUBLIC_HOST}/`);
  });

  it("answers a malformed or oversized message with what is wrong, and goes on", async () => {
    const answers = await browser.evaluateInExtension(`Promise.all([
      null, "judge", {}, { type: "nonsense" }, { type: "judge", findings: [] }, { type: "add-credential", label: "x".repeat(5e6) },
      { type: "remove-credential", id: { $ne: 1 } }, { type: "overview", extra: 1 },
    ].map((message) => chrome.runtime.sendMessage(message)))`);
    expect(answers).toEqual(Array.from({ length: 8 }, () => expect.objectContaining({ ok: false }) as unknown));
    page = await browser.tab(`https://${PUBLIC_HOST}/`);
    expect(Array.isArray((await overview(browser, page)).credentials)).toBe(true);
  });

  it("with more keys than the popup is high, has nothing that takes the focus under its bars", async () => {
    const requests = Array.from({ length: 9 }, (_, n) => ({
      ...{ type: "add-credential", provider: "okx", label: `one of many ${String(n)}`, tiers: ["read"], ipAllowlist: [], createdAt: 0 },
      parts: [{ part: "secret", digest: String(n).repeat(64), mask: "vm••••8A", length: 64, gate: 0 }],
    }));
    await browser.evaluateInExtension((all) => Promise.all(all.map((one) => chrome.runtime.sendMessage(one) as Promise<unknown>)), requests);
    const popup = await browser.openPopupAsTab();
    await popup.setViewport({ width: 384, height: 600 });
    await popup.waitForFunction(() => document.querySelectorAll("details.key").length >= 9 && document.querySelector("main[aria-busy=false]") !== null);
    const hidden: string[] = [];
    const step = async (...modifiers: "Shift"[]): Promise<boolean> => {
      await browser.press(popup, "Tab", ...modifiers);
      const { isInside, under } = await popup.evaluate(() => {
        const focused = document.activeElement as Element;
        const [{ top, bottom }, over, below] = [focused, document.querySelector(".say"), document.querySelector(".bar")].map((one) => (one as Element).getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
        const isInside = focused.closest("main") !== null;
        return { isInside, under: isInside && (top < over.bottom - 1 || bottom > below.top + 1) ? focused.textContent : null };
      });
      if (under !== null) hidden.push(under);
      return isInside;
    };
    await popup.focus(".say button");
    let steps = 0;
    // From the top to the buttons below the list, and back; not beyond, where the browser's own buttons are.
    while (await step()) steps++;
    while (await step("Shift")) steps--;
    expect(steps).toBe(0);
    expect(hidden).toEqual([]);
    await popup.close();
  });

  it("that cannot be opened is said in words; pastes are held all the same, and none is lost", async () => {
    // A database of a later version than this one knows, as an older extension would meet it.
    await browser.evaluateInExtension(`new Promise((done, failed) => {
      const opening = indexedDB.open("keybrake", 1000);
      opening.onsuccess = () => { opening.result.close(); done(true); };
      opening.onerror = () => failed(opening.error);
    })`);
    const popup = await browser.openPopupAsTab();
    // What the worker kept for the popup may be drawn before it has tried.
    const words = () => popup.evaluate(() => document.body.innerText);
    await expect.poll(words).toMatch(/could not|cannot/);
    expect(await words()).toContain("held");
    await popup.close();

    const token = githubToken();
    await paste(`after ${token}`);
    await warningOpens(page);
    expect((await content(page, "textarea")).text).toBe("");
    await choose(page, "pasted");
    expect((await content(page, "textarea")).text).toBe(`after ${token}`);
  });
});

describe("the popup", () => {
  it.each(["light", "dark"])("is accessible in %s, empty, filled and while a key is added", async (scheme) => {
    const browser = await borrowBrowser("chromium", { sites: [fieldSite] });
    try {
      const popup = await browser.openPopupAsTab();
      await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      const violations = async () => {
        const { violations: found } = (await popup.evaluate(`${AXE}; axe.run()`)) as AxeResults;
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      };
      await popup.waitForSelector(".bar button");
      expect(await violations()).toEqual([]);
      await register(popup, "grid-bot", faceless(), ["read", "withdraw"]);
      await popup.waitForSelector(".bar button");
      expect(await violations()).toEqual([]);
      await popup.click(".bar button");
      await popup.waitForSelector("#provider");
      expect(await violations()).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it("draws what the worker last kept, says that it is busy, and shows what is as soon as it is told", async () => {
    const browser = await borrowBrowser("chromium");
    try {
      const own = await browser.openPopupAsTab();
      await register(own, "as it is", faceless(), ["read"]);
      // What is kept is made old by hand: as it would be if the worker had been killed between a change and the glance.
      await own.evaluate(async () => {
        const old = async () => (await chrome.storage.session.get("glance"))["glance"] as Overview | undefined;
        while ((await old())?.total !== 1) await new Promise((done) => setTimeout(done, 20));
        const glance = await old();
        if (glance?.credentials[0]) glance.credentials[0].label = "as it was";
        await chrome.storage.session.set({ glance });
      });
      await own.evaluateOnNewDocument(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver(() => {
          const now = `${document.querySelector("main")?.getAttribute("aria-busy") ?? ""} ${document.querySelector("details.key b")?.textContent ?? ""}`;
          if (seen.at(-1) !== now) seen.push(now);
        }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      });
      await browser.stopWorker();
      await own.reload();
      const seen = () => own.evaluate(() => (window as unknown as { seen: string[] }).seen);
      await expect.poll(async () => (await seen()).at(-1)).toBe("false Binance · as it is");
      expect(await seen()).toContain("true Binance · as it was");
    } finally {
      await browser.close();
    }
  });

  it("opened by the toolbar and closed while a key is added, has registered it or not, and keeps nothing of its secret", async () => {
    const browser = await borrowBrowser("chromium");
    try {
      const own = await browser.openPopupAsTab();
      // Without a tab coming to the front: that would close the popup.
      const registered = () => own.evaluate(async () => ((await chrome.runtime.sendMessage({ type: "overview" })) as { value: Overview }).value.credentials.map(({ label }) => label));
      const secret = faceless();
      for (const isSubmitted of [false, true]) {
        const popup = await openToolbarPopup(browser, own);
        await fillIn(popup, "grid-bot", secret, ["read"]);
        // Closed in the same moment as the press: as when a person clicks beside it.
        await popup.evaluate((submits) => {
          if (submits) document.querySelector<HTMLElement>("form [type=submit]")?.click();
          window.close();
        }, isSubmitted).catch(() => undefined);
        await expect.poll(() => popup.isClosed()).toBe(true);
        if (!isSubmitted) expect(await registered()).toEqual([]);
      }
      // Asked again: whatever came of it is whole, and can be made or is there.
      expect([[], ["grid-bot"]]).toContainEqual(await registered());
      const again = await openToolbarPopup(browser, own);
      if ((await registered()).length === 0) await register(again, "grid-bot", secret, ["read"]);
      else await again.waitForSelector("details.key");
      expect(await again.evaluate(() => document.body.innerText)).toContain("grid-bot");
      expect(await own.evaluate(everythingKept)).not.toContain(secret);
    } finally {
      await browser.close();
    }
  });
});
