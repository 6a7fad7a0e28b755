/** The checklist's panel is a good guest: nothing of the page moves, loses the focus or is covered for it, under the strictest policy a page can have. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { CDPSession, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../demo/proxy.ts";
import type { Overview } from "../../src/messages.ts";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { hostBox, openPanel, openReader, pressInPanel, type Reader, step, waitForHost } from "./checklist-page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const CSP = "default-src 'none'; script-src 'nonce-page'; style-src 'nonce-page'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Words and markups of no provider that is listed: German tiles that are pressed, a French list of switches described by ids. */
const GERMAN = `<h1>Neuer API-Schlüssel</h1><p><label for="n">Bezeichnung</label> <input id="n"></p>
  <div class="tiles"><button type="button" aria-pressed="true" id="read">Lesezugriff</button><button type="button" aria-pressed="false">Handel</button>
  <button type="button" aria-pressed="false" id="out">Auszahlungen</button><button type="button" aria-pressed="false" id="decoy">Auszahlungen per E-Mail melden</button></div>
  <p><label>IP-Adressen <textarea id="ips"></textarea></label></p>`;
const FRENCH = `<h1>Clés</h1><dl><dt id="a">Lecture seule</dt><dd><span tabindex="0" role="switch" aria-checked="true" aria-labelledby="a" id="read"></span></dd>
  <dt id="b">Négociation</dt><dd><span tabindex="0" role="switch" aria-checked="false" aria-labelledby="b"></span></dd>
  <dt id="c">Retraits</dt><dd><span tabindex="0" role="switch" aria-checked="false" aria-labelledby="c" id="out"></span></dd>
  <dt id="d">Alertes de retraits</dt><dd><span tabindex="0" role="switch" aria-checked="true" aria-labelledby="d" id="decoy"></span></dd></dl>`;
/** Rows with an explanation under each name, a status in two pieces, and a switch that moves something somewhere. */
const DESCRIBED = `<h1>Create API key</h1><p>Key name<br><input id="n"></p>${[["Read", "View balances and orders", "read"], ["Trade", "Place and cancel orders", ""], ["Transfer", "Move assets between your wallets", "out"], ["Transfer notifications", "An e-mail for each transfer", "decoy"]]
  .map(([name = "", what = "", id = ""]) => `<div class="row"><div><span>☐</span><span>${name}</span><p>${what}</p></div><span><span><button type="button" role="switch" aria-checked="${String(id === "read")}" id="${id}"></button></span></span></div>`)
  .join("")}<p>Two-factor authentication <b>Enabled</b></p><p>IP addresses <input></p>`;
/** An address as key pages have it, and nothing to make a key with: a text, and a field to search in. */
const NEWS = `<h1>API news</h1><p>Withdrawals by API are back.</p><form role="search"><input></form><p>Datenschutzbestimmungen und Nutzungsbedingungen</p>`;
/** No word of it is known. */
const ARABIC = `<h1>إنشاء مفتاح API</h1><p><label><input type="checkbox" checked> تمكين السحب</label></p><p>Secret Key: <code id="s"></code></p>`;
/** Buttons all along the right edge: the tab has to stand elsewhere. */
const EDGE = `<nav>${"<button type='button'>Menu</button>".repeat(12)}</nav>`;
/** All of it in a form, with a field named after everything that a form is asked. */
const NAMES = `const of=(o)=>o&&o!==Object.prototype?[...Object.getOwnPropertyNames(o),...of(Object.getPrototypeOf(o))]:[];const form=document.createElement('form');
  const inputs=of(form).map(name=>Object.assign(document.createElement('input'),{name,hidden:true}));const all=[...document.body.childNodes];form.append(...all,...inputs);document.body.append(form)`;
const STYLE = `body{margin:0;font:16px sans-serif;padding:20px 80px}[role=switch]{display:inline-block;width:40px;height:20px;background:#ccc}
  nav{position:fixed;right:0;top:0;bottom:0;width:60px;display:flex;flex-direction:column}nav button{flex:1}`;
const SCRIPT = `window.heard=[];for(const e of document.querySelectorAll('[aria-pressed],[role=switch]'))e.onclick=()=>{const a=e.hasAttribute('aria-pressed')?'aria-pressed':'aria-checked';e.setAttribute(a,String(e.getAttribute(a)!=='true'))};
  window.shift=0;try{new PerformanceObserver(l=>{for(const e of l.getEntries())if(!e.hadRecentInput)shift+=e.value}).observe({type:'layout-shift',buffered:true})}catch{}
  for(const t of ['focusin','focusout','click','keydown'])addEventListener(t,e=>heard.push(t+' '+e.target.localName),true)`;
const pages: Record<string, string> = { "bitvavo.com": GERMAN, "whitebit.com": FRENCH };
const site: Site = {
  hosts: Object.keys(pages),
  answer: ({ url }) => ({
    body: `<!doctype html><html lang="x"${url.searchParams.has("rtl") ? " dir=\"rtl\"" : ""}><meta charset="utf-8"><title>Keys</title><style nonce="page">${STYLE}</style>${url.searchParams.has("described") ? DESCRIBED : url.searchParams.has("arabic") ? ARABIC : url.searchParams.has("news") ? NEWS : (pages[url.hostname] ?? "")}${url.searchParams.has("edge") ? EDGE : ""}<script nonce="page">${SCRIPT};${url.searchParams.has("names") ? NAMES : ""}</script>`,
    headers: { "content-security-policy": CSP },
  }),
};

const OVERFLOWING = "[...document.querySelectorAll('*')].filter((one) => one.localName !== 'svg' && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && !one.matches('.unseen,.say .top')).map((one) => one.localName + '.' + one.className)";

/** No page for keys: the reader asks all tabs, and one at a time shall answer. */
const ELSEWHERE = "https://bitvavo.com/";

interface Guest {
  boxes: string;
  focus: string;
  shift: number;
}
const state = (page: Page): Promise<Guest> =>
  page.evaluate(() => ({
    boxes: JSON.stringify([...document.body.querySelectorAll("*")].map((element) => element.getBoundingClientRect().toJSON() as unknown)),
    focus: document.activeElement?.id ?? "",
    shift: (window as unknown as { shift: number }).shift,
  }));

describe.each(["chromium", "firefox"] as const)("the panel on a page in %s", (name) => {
  let browser: TestBrowser;
  let reader: Reader;

  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: [site] });
    reader = await openReader(browser);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each([
    ["bitvavo.com/settings/api", "Auszahlungen"],
    ["whitebit.com/settings/api", "Retraits"],
    ["bitvavo.com/settings/api?names", "Auszahlungen"],
    ["bitvavo.com/settings/api?described", "Transfer"],
  ])("reads %s, whose like it has never seen, and is not fooled by what sounds alike", async (address, label) => {
    const page = await browser.page(`https://${address}`);
    try {
      await waitForHost(page);
      await reader.read({ type: "purpose", value: "tracker" });
      await page.click("#decoy");
      expect(step(await reader.until((now) => step(now, "permissions")?.mark === "done", "What fits"), "permissions")?.title).not.toContain(label);
      await page.click("#out");
      const high = await reader.until((now) => step(now, "permissions")?.mark === "wrong", "Withdrawing");
      expect(step(high, "permissions")?.title).toBe(`${label} is on. A tracker never needs it.`);
    } finally {
      await page.close();
    }
  });

  it("says nothing of permissions that it cannot read, and takes a status and a name from their pieces", async () => {
    let page = await browser.tab("https://bitvavo.com/settings/api?described");
    await waitForHost(page);
    const described = await reader.until((now) => step(now, "two-factor")?.mark === "done", "The status in two pieces");
    expect(step(described, "permissions")?.lines[0]?.text).toBe("On: Read.");
    page = await browser.tab("https://bitvavo.com/settings/api?arabic");
    await page.$eval("#s", (code, secret) => void (code.textContent = secret), randomBytes(32).toString("hex"));
    await waitForHost(page);
    await reader.read({ type: "purpose", value: "bot" });
    const unread = await reader.until((now) => now.registration !== undefined, "The new key");
    expect(step(unread, "permissions")).toMatchObject({ mark: "open", lines: [{ text: "Whatever this page calls it: it needs to read and trade, and no more." }] });
    expect(unread.registration?.tiers).toEqual(["read", "trade"]);
    await browser.tab(ELSEWHERE);
  });

  it("asks nobody about a page without anything to make a key with, until there is", async () => {
    const page = await browser.tab("https://bitvavo.com/settings/api?news");
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await reader.read()).toEqual({ view: "panel", site: "" });
    await page.evaluate(() => {
      for (const name of ["Enable Reading", "Enable Withdrawals"]) {
        const label = document.createElement("label");
        label.append(Object.assign(document.createElement("input"), { type: "checkbox" }), name);
        document.body.append(label);
      }
    });
    await waitForHost(page);
    await browser.tab(ELSEWHERE);
  });

  it("is not put back for ever where a page takes it away", async () => {
    const page = await browser.tab("https://bitvavo.com/settings/api?thief");
    await page.evaluate(() => {
      const counted = window as unknown as { taken: number };
      counted.taken = 0;
      new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if ((node as HTMLElement).popover !== "manual") continue;
          counted.taken++;
          (node as HTMLElement).remove();
        }
      }).observe(document, { childList: true, subtree: true });
      document.querySelector("div[popover=manual]")?.remove();
    });
    await page.waitForFunction(() => (window as unknown as { taken: number }).taken >= 10, { timeout: 20_000 });
    const rest = async () => {
      const before = await page.evaluate(() => (window as unknown as { taken: number }).taken);
      await new Promise((done) => setTimeout(done, 400));
      return (await page.evaluate(() => (window as unknown as { taken: number }).taken)) - before;
    };
    await expect.poll(rest, { timeout: 20_000 }).toBe(0);
    // The popup still has it.
    expect((await reader.read()).model?.steps).toHaveLength(7);
    await browser.tab(ELSEWHERE);
  });

  it("moves nothing, takes no focus, tells the page nothing, and is gone with Escape", async () => {
    const page = await browser.page("https://bitvavo.com/settings/api?quiet");
    try {
      await page.focus("#n");
      const before = await state(page);
      await waitForHost(page);
      expect(await state(page)).toEqual(before);
      await page.evaluate(() => void ((window as unknown as { heard: string[] }).heard.length = 0));
      await openPanel(page);
      expect(await state(page)).toEqual(before);
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
      await page.keyboard.type("my key");
      expect(await page.$eval("#n", (field) => (field as HTMLInputElement).value)).toBe("my key");
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => (document.querySelector("div[popover=manual]")?.getBoundingClientRect().width ?? 0) < 100);
      expect(await state(page)).toMatchObject({ focus: "n", shift: 0 });
    } finally {
      await page.close();
    }
  });

  it("stays away once Escape has sent it away, until the page is left and come back to", async () => {
    const page = await browser.tab("https://bitvavo.com/settings/api?away");
    await waitForHost(page);
    await page.focus("#ips");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelector("div[popover=manual]") === null);
    const visit = async (path: string) => {
      await page.evaluate((to) => history.pushState(null, "", to), path);
      await page.click("h1");
    };
    await visit("/settings/api?away=2");
    await page.click("#decoy");
    await new Promise((done) => setTimeout(done, 400));
    expect(await hostBox(page)).toBeNull();
    await visit("/trade");
    await visit("/settings/api?back");
    await waitForHost(page);
    await browser.tab(ELSEWHERE);
  });

  it("stands inside a page from right to left, which does not move for it, and keeps its own direction", async () => {
    const page = await browser.tab("https://bitvavo.com/settings/api?rtl");
    const before = { ...(await state(page)), width: await page.evaluate(() => document.documentElement.scrollWidth) };
    const inside = () =>
      page.evaluate(() => {
        const { left, right, top, bottom, width } = document.querySelector("div[popover=manual]")!.getBoundingClientRect();
        return { isInside: left > -1 && right < innerWidth + 1 && top > -1 && bottom < innerHeight + 1, isWide: width > 150 };
      });
    await waitForHost(page);
    expect(await inside()).toEqual({ isInside: true, isWide: false });
    await openPanel(page);
    expect(await inside()).toEqual({ isInside: true, isWide: true });
    expect({ ...(await state(page)), width: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual(before);
    if (name === "firefox") return void (await browser.tab(ELSEWHERE));
    expect(await inTree(page, "this.querySelector('ol') && getComputedStyle(this.querySelector('ol')).direction")).toBe("ltr");
    // As a browser would draw it whose language is written from right to left.
    await inTree(page, "this.querySelector('.kb').dir = 'rtl'");
    expect(await inside()).toEqual({ isInside: true, isWide: true });
    expect(await overflowing(page)).toEqual([]);
    expect(await violations(browser, page)).toEqual([]);
    await browser.tab(ELSEWHERE);
  });

  if (name === "chromium") it("is not printed with the page", async () => {
    const page = await browser.tab("https://bitvavo.com/settings/api?print");
    await openPanel(page);
    await page.emulateMediaType("print");
    expect(await page.$eval("div[popover=manual]", (host) => [getComputedStyle(host).display, host.getBoundingClientRect().width])).toEqual(["none", 0]);
    await page.emulateMediaType("screen");
    await browser.tab(ELSEWHERE);
  });

  it("can be operated over a page's own modal dialog, and outlives it", async () => {
    const page = await browser.tab("https://bitvavo.com/settings/api?modal");
    await waitForHost(page);
    await page.evaluate(() => {
      const dialog = document.createElement("dialog");
      dialog.append(...document.body.querySelectorAll("h1,p,div.tiles"));
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.waitForFunction(() => document.querySelector("div[popover=manual]:popover-open")?.parentElement?.localName === "dialog");
    await openPanel(page);
    const open = await reader.until(({ model }) => model !== undefined, "The panel");
    await pressInPanel(page, open.model!, "purpose bot");
    await reader.until((now) => step(now, "purpose")?.mark === "done", "The purpose");
    await page.evaluate(() => document.querySelector("dialog")?.remove());
    await page.waitForFunction(() => (document.querySelector("html > div[popover=manual]:popover-open")?.getBoundingClientRect().width ?? 0) > 150);
    await browser.tab(ELSEWHERE);
  });

  it("registers a key once, though its page moves on, the worker is killed, or it lies open in two tabs", async () => {
    const labels = async () => (await browser.evaluateInExtension(async () => (await chrome.runtime.sendMessage({ type: "overview" })) as { value: Overview })).value.credentials.map(({ label }) => label);
    const ready = async (page: Page, key: string): Promise<void> => {
      await waitForHost(page);
      await page.evaluate((secret) => {
        const row = document.createElement("p");
        row.append("API Secret: ", Object.assign(document.createElement("code"), { textContent: secret }));
        document.body.append(row);
      }, key);
      await page.type("#n", "of two tabs");
      await reader.until((now) => step(now, "store")?.register !== undefined && now.registration?.label === "of two tabs", "The new key");
      await openPanel(page);
      await new Promise((done) => setTimeout(done, 700));
    };
    const key = randomBytes(32).toString("hex");
    const register = async (page: Page) => pressInPanel(page, (await reader.until(({ model }) => model !== undefined, "The panel")).model!, "register");
    let page = await browser.tab("https://bitvavo.com/settings/api?first");
    await ready(page, key);
    await Promise.all([register(page), new Promise((done) => setTimeout(done, 30)).then(() => browser.stopWorker())]);
    await reader.until((now) => step(now, "store")?.mark === "done" || now.model?.trouble !== undefined, "An answer");
    // A question that met the worker on its way out twice is said to be unanswered; asked again it is answered. A press counts on a button that stood still.
    for (let presses = 0; presses < 5 && step(await reader.read(), "store")?.mark !== "done"; presses++) {
      await register(page);
      await new Promise((done) => setTimeout(done, 1_000));
    }
    await reader.until((now) => step(now, "store")?.mark === "done", "Being registered");
    expect(await labels()).toEqual(["of two tabs"]);
    // The same key in another tab: said, and not registered twice.
    page = await browser.tab("https://bitvavo.com/settings/api?second");
    await ready(page, key);
    await register(page);
    await reader.until((now) => now.model?.trouble !== undefined, "That it is known");
    expect(await labels()).toEqual(["of two tabs"]);
    // The page goes elsewhere in the moment of the press: the key is registered, and nothing of ours is left.
    page = await browser.tab("https://bitvavo.com/settings/api?third");
    await ready(page, randomBytes(32).toString("hex"));
    await register(page);
    await page.evaluate(() => history.pushState(null, "", "/trade"));
    await page.click("h1");
    await page.waitForFunction(() => document.querySelector("div[popover=manual]") === null);
    await expect.poll(labels).toHaveLength(2);
    await browser.tab(ELSEWHERE);
  });

  it("never stands over the page's own buttons", async () => {
    const page = await browser.page("https://bitvavo.com/settings/api?edge");
    try {
      const tab = await waitForHost(page);
      const covered = await page.evaluate(
        ({ x, y, width, height }) =>
          [...document.querySelectorAll("button,input,textarea")].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.right > x && box.left < x + width && box.bottom > y && box.top < y + height;
          }).length,
        tab,
      );
      expect(covered).toBe(0);
    } finally {
      await page.close();
    }
  });

  it("goes to the popup for who prefers it, and stays away where it was dismissed", async () => {
    const page = await browser.page("https://whitebit.com/settings/api");
    await openPanel(page);
    const open = await reader.until(({ model }) => model !== undefined, "The panel");
    await pressInPanel(page, open.model!, "view");
    const popup = await reader.until(({ view }) => view === "popup", "The preference");
    expect(popup.model?.steps).toHaveLength(7);
    await page.waitForFunction(() => document.querySelector("div[popover=manual]") === null);
    await page.close();
    const again = await browser.page("https://whitebit.com/settings/api");
    await reader.until(({ model, view }) => model !== undefined && view === "popup", "The preference, kept");
    expect(await hostBox(again)).toBeNull();
    await browser.evaluateInExtension(() => chrome.runtime.sendMessage({ type: "set-checklist-view", view: "panel" }) as Promise<unknown>);
    await again.close();
    const third = await browser.page("https://whitebit.com/settings/api");
    await openPanel(third);
    const panel = await reader.until(({ model, view }) => model !== undefined && view === "panel", "The panel");
    await pressInPanel(third, panel.model!, "dismiss");
    await third.waitForFunction(() => document.querySelector("div[popover=manual]") === null);
    await third.close();
    const dismissed = await browser.page("https://whitebit.com/settings/api");
    const other = await browser.page("https://bitvavo.com/settings/api?other");
    // Where it was not dismissed it is there by now.
    await waitForHost(other);
    expect(await hostBox(dismissed)).toBeNull();
    for (const one of [dismissed, other]) await one.close();
  });

  // The tree is closed; only Chromium's own tools reach into it. Its contents are looked at in a page that allows scripts.
  if (name === "chromium") it("is accessible in every state, and each fact in it has its date and its link", async () => {
    const page = await browser.page("https://bitvavo.com/settings/api?axe");
    await waitForHost(page);
    for (const purpose of [undefined, "tax", "bot"]) {
      if (purpose) await reader.read({ type: "purpose", value: purpose });
      if (purpose === "tax") await page.click("#out");
      if (!purpose) expect(await violations(browser, page)).toEqual([]);
      if (!purpose) await openPanel(page);
      expect(await violations(browser, page)).toEqual([]);
    }
    const { model } = await reader.read();
    for (const { source } of (model?.steps ?? []).flatMap(({ lines }) => lines)) if (source) expect(source.label).toMatch(/20\d\d/);
    // The new key appears and is registered: the end of the list has words of its own.
    await page.evaluate(
      (values) => {
        for (const [name, value] of Object.entries(values)) {
          const row = document.createElement("p");
          row.append(`${name}: `, Object.assign(document.createElement("code"), { textContent: value }));
          document.body.append(row);
        }
      },
      { "API-Schlüssel": randomBytes(32).toString("hex"), "API Secret": randomBytes(32).toString("hex") },
    );
    await reader.until((now) => now.registration !== undefined && step(now, "store")?.register !== undefined, "The new key");
    expect(await violations(browser, page)).toEqual([]);
    await reader.read({ type: "registered" });
    await reader.until((now) => step(now, "store")?.mark === "done", "Being registered");
    expect(await violations(browser, page)).toEqual([]);
    await page.close();
  });

  if (name === "chromium") it("stays whole and inside the window at twice the text size", async () => {
    const large = await launchBrowser(name, { sites: [site], windowSize: { width: 500, height: 700 }, switches: ["--blink-settings=defaultFontSize=32"] });
    try {
      const page = await large.page("https://bitvavo.com/settings/api");
      await openPanel(page);
      const { left, right, top, bottom, width, height } = await page.evaluate(() => {
        const box = document.querySelector("div[popover=manual]")!.getBoundingClientRect();
        return { left: box.left, right: box.right, top: box.top, bottom: box.bottom, width: innerWidth, height: innerHeight };
      });
      expect([left >= 0, right <= width, top >= 0, bottom <= height]).toEqual([true, true, true, true]);
      expect(await overflowing(page)).toEqual([]);
      // In the popup likewise, from either side, and for axe.
      const asked = await openReader(large);
      await asked.read({ type: "purpose", value: "tax" });
      await page.bringToFront();
      await page.click("#out");
      const popup = await large.openPopupAsTab();
      await popup.setViewport({ width: 380, height: 600 });
      await popup.evaluate(() => chrome.runtime.sendMessage({ type: "set-checklist-view", view: "popup" }) as Promise<unknown>);
      await page.reload();
      await page.bringToFront();
      await popup.waitForSelector(".key-checklist li[data-step=store]", { timeout: 20_000 });
      // What is looked at stays as it is: brought to the front, a popup in a tab would look for the checklist in itself.
      await popup.evaluate(() => {
        for (let timer = 1; timer < 1_000; timer++) clearInterval(timer);
      });
      await popup.bringToFront();
      await popup.evaluate(AXE);
      for (const dir of ["ltr", "rtl"]) {
        await popup.evaluate((to) => void (document.documentElement.dir = to), dir);
        expect([await popup.evaluate(() => document.documentElement.scrollWidth), await popup.evaluate(OVERFLOWING)], dir).toEqual([380, []]);
        for (const scheme of ["light", "dark"]) {
          await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
          const { violations: found } = (await popup.evaluate("axe.run()")) as AxeResults;
          expect(found.map(({ id, nodes: [first] }) => `${scheme} ${dir} ${id} ${first?.html ?? ""}`)).toEqual([]);
        }
      }
    } finally {
      await large.close();
    }
  });
});

/** What an expression finds there, with the tree as `this`. */
async function inTree(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  const read = await session.send("Runtime.callFunctionOn", { objectId: await treeOf(session), returnByValue: true, functionDeclaration: `function () { return ${expression}; }` });
  return read.result.value as unknown;
}

/** Elements of the closed tree whose contents are wider than they are. */
async function overflowing(page: Page): Promise<string[]> {
  return (await inTree(page, OVERFLOWING.replace("document", "this"))) as string[];
}

/** The closed tree of tab or panel, as only Chromium's own tools can reach it. */
async function treeOf(session: CDPSession): Promise<string> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const nodes = [root];
  let tree: (typeof root) | undefined;
  for (const node of nodes) {
    nodes.push(...(node.children ?? []));
    if (node.attributes?.includes("popover")) tree = node.shadowRoots?.[0];
  }
  if (!tree) throw new Error("The panel is not there");
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: tree.backendNodeId });
  return object.objectId ?? "";
}

/** What axe finds in the closed tree, put with its own styles into an empty page, light and dark. */
async function violations(browser: TestBrowser, page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const read = await session.send("Runtime.callFunctionOn", {
    ...{ objectId: await treeOf(session), returnByValue: true },
    functionDeclaration: "function () { return [this.innerHTML, this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\\n')]; }",
  });
  const [html, css] = read.result.value as [string, string];
  await session.detach();
  const bare = await browser.puppeteer.newPage();
  const found: string[] = [];
  for (const scheme of ["light", "dark"]) {
    await bare.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await bare.setContent(`<!doctype html><html lang="en"><title>Panel</title><main><div id="host"></div></main>`);
    await bare.evaluate(
      (inner, styles) => {
        const shadow = document.querySelector("#host")?.attachShadow({ mode: "open" });
        if (shadow) shadow.innerHTML = `<style>${styles}</style>${inner}`;
      },
      html,
      css,
    );
    await bare.evaluate(AXE);
    const results = await bare.evaluate(() => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ rules: { "page-has-heading-one": { enabled: false }, "heading-order": { enabled: true } } }));
    found.push(...results.violations.map(({ id, nodes: [first] }) => `${scheme} ${id} ${first?.html ?? ""}`));
  }
  await bare.close();
  return found;
}
