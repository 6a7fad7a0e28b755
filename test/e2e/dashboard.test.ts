import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { type Page, TargetType } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gateOf } from "../../src/filter.ts";
import type { TestBrowser } from "../support/browsers.ts";
import { faceless } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { everythingKept } from "./everything-kept.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DASHBOARD = "src/dashboard/index.html";

const requestFor = (label: string, tiers: string[], secret: string) => ({
  ...{ type: "add-credential", provider: "binance", label, tiers, ipAllowlist: [], createdAt: Date.now() - 40 * 86_400_000 },
  parts: [{ part: "secret", digest: createHash("sha256").update(secret).digest("hex"), mask: "vm••••8A", length: secret.length, gate: gateOf(secret) }],
});

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hash);
  await page.waitForFunction((to) => location.hash === to && document.querySelector("main h1") !== null && !document.querySelector("main h1")?.textContent?.includes("Looking"), {}, hash);
}

describe.each(["chromium", "firefox"] as const)("the dashboard in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await borrowBrowser(name);
    const added = await browser.evaluateInExtension(
      (requests) => Promise.all(requests.map((request) => chrome.runtime.sendMessage(request) as Promise<unknown>)),
      [requestFor("grid-bot", ["read", "withdraw"], faceless()), requestFor("taxes", ["read"], faceless())],
    );
    expect(added).toEqual([expect.objectContaining({ ok: true }), expect.objectContaining({ ok: true })]);
    page = await browser.openExtensionPage(DASHBOARD);
    await page.waitForFunction(() => document.querySelectorAll("tbody tr.opens").length === 2);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it("leads from the table to a key by keyboard alone", async () => {
    await page.focus("table[role=grid]");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => /^#\/keys\/./.test(location.hash) && document.querySelector(".facts") !== null);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(await page.$eval("h1", (heading) => heading.textContent)).toContain("grid-bot");
  });

  it("shows what was changed elsewhere meanwhile, once it is looked at again, and leaves its menu open", async () => {
    await go(page, "#/keys");
    await page.setViewport({ width: 320, height: 700 });
    await page.click("nav .menu");
    const rows = () => page.evaluate(() => document.querySelectorAll("tbody tr.opens").length);
    const elsewhere = await browser.openExtensionPage("icons/32.png");
    const ask = (request: unknown) => elsewhere.evaluate(async (asked) => ((await chrome.runtime.sendMessage(asked)) as { value?: { id?: string } }).value?.id, request);
    const id = await ask(requestFor("from-elsewhere", ["read"], faceless()));
    await page.bringToFront();
    await expect.poll(rows).toBe(3);
    await elsewhere.bringToFront();
    await ask({ type: "remove-credential", id });
    await elsewhere.close();
    await page.bringToFront();
    await expect.poll(rows).toBe(2);
    expect(await page.$eval("nav .menu", (menu) => menu.ariaExpanded)).toBe("true");
    await page.click("nav .menu");
    await page.setViewport({ width: 1000, height: 800 });
  });

  it("has its pages in a menu where the screen is narrow, by keyboard alone", async () => {
    await page.setViewport({ width: 320, height: 700 });
    const links = () => page.evaluate(() => [...document.querySelectorAll("nav li a")].filter((link) => link.checkVisibility()).length);
    expect(await links()).toBe(0);
    expect(await page.$eval("nav", (nav) => nav.getBoundingClientRect().height)).toBeLessThan(80);
    await page.focus("nav .menu");
    await page.keyboard.press("Enter");
    await expect.poll(links).toBeGreaterThan(8);
    await page.keyboard.press("Escape");
    await expect.poll(links).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("menu");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    if (name === "chromium") expect(((await page.evaluate(`${AXE}; axe.run("nav")`)) as AxeResults).violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash === "#/exposures");
    await expect.poll(links).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.setViewport({ width: 1000, height: 800 });
    expect(await links()).toBeGreaterThan(8);
  });

  it("tries a text and keeps nothing of it", async () => {
    const witness = await browser.openPopupAsTab();
    await witness.evaluate(`globalThis.messages = []; chrome.runtime.onMessage.addListener((message) => void messages.push(message)); 0`);
    const logs: string[] = [];
    page.on("console", (line) => logs.push(line.text()));
    await page.bringToFront();
    await go(page, "#/rules");
    const secret = faceless();
    await page.type("#try", `BINANCE_API_SECRET=${secret}`);
    await page.click(".try .primary");
    await page.waitForFunction(() => document.querySelector(".found li") !== null);
    const places = {
      page: await page.evaluate(() => document.documentElement.outerHTML + (document.querySelector("textarea")?.value ?? "")),
      messages: (await witness.evaluate("JSON.stringify(messages)")) as string,
      stores: (await witness.evaluate(everythingKept)) as string,
      logs: logs.join("\n"),
    };
    await witness.close();
    expect(places.stores).toContain("grid-bot");
    for (const [place, text] of Object.entries(places)) expect(text.includes(secret), place).toBe(false);
  });

  // No driver can click a notification: in Chromium the worker is told of a click as the browser tells it.
  if (name === "chromium") it("opens at the keys when its reminder is clicked", async () => {
    await browser.evaluateInExtension(() => chrome.runtime.sendMessage({ type: "waiting-holds" }) as Promise<unknown>);
    const target = await browser.puppeteer.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(browser.extensionOrigin));
    const opened = browser.puppeteer.waitForTarget((one) => one.url().endsWith(`${DASHBOARD}#/keys`) && one !== page.target());
    await (await target.worker())?.evaluate(`chrome.notifications.onClicked.dispatch("keybrake-reminder")`);
    await (await (await opened).page())?.close();
    await page.bringToFront();
  });

  it("tells by number and by name which keys are due in a week, and opens them by keyboard", async () => {
    await go(page, "#/timeline");
    await page.waitForSelector(".heat button");
    expect(await page.$$eval(".heat button", (cells) => cells.map((cell) => cell.getAttribute("aria-label") ?? "").sort())).toEqual([
      expect.stringMatching(/^1 key, Read, the week of /),
      "1 key, Withdraw, Overdue",
    ]);
    await page.focus(".heat button.late");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".heat + [role=status] a.line")?.textContent?.includes("grid-bot"));
  });

  it("keeps a setting, says who has set it, and takes it back", async () => {
    await go(page, "#/settings");
    await page.focus("#setting-features-reminders");
    await page.keyboard.press(" ");
    const from = () => page.evaluate(() => document.querySelector("#setting-features-reminders")?.closest("li")?.textContent ?? "");
    await expect.poll(from).toContain("Set by: You");
    expect(await page.$eval("#setting-features-reminders", (input) => (input as HTMLInputElement).checked)).toBe(false);
    await page.click("li:has(#setting-features-reminders) button");
    await expect.poll(from).toContain("Set by: Keybrake");
  });

  it("takes a place of the person's own, which pages know at once, and brings back a checklist that was put away", async () => {
    await go(page, "#/places");
    await page.waitForSelector("#own-site");
    await page.type("#own-site", "no site");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#own-site-error");
    await page.$eval("#own-site", (field) => (field as HTMLInputElement).select());
    await page.type("#own-site", "https://tracker.example.com/keys?x=1");
    await page.select("#own-kind", "purpose");
    await page.waitForSelector("#own-needs");
    await page.click("form .button");
    await page.waitForFunction(() => document.querySelector("main")?.textContent?.includes("tracker.example.com/keys is one of your places now."));
    const kept = () => browser.evaluateInExtension(async () => JSON.parse(JSON.stringify(await chrome.storage.local.get(["page-state", "checklist"]))) as { "page-state": { policy?: { destinations: unknown[] } }; checklist?: { dismissed: string[] } });
    expect((await kept())["page-state"].policy?.destinations).toEqual([{ site: "tracker.example.com/keys", kind: "purpose", needs: "read" }]);
    await page.click("::-p-aria(Remove tracker.example.com/keys)");
    await expect.poll(async () => (await kept())["page-state"].policy?.destinations ?? []).toEqual([]);

    await browser.evaluateInExtension(() => chrome.storage.local.set({ checklist: { view: "panel", dismissed: ["www.kraken.com", "www.okx.com"] } }));
    await go(page, "#/stored");
    await go(page, "#/places");
    await page.waitForSelector("button[aria-label=\"Offer again on www.okx.com\"]");
    await page.click("button[aria-label=\"Offer again on www.okx.com\"]");
    await expect.poll(async () => (await kept()).checklist?.dismissed).toEqual(["www.kraken.com"]);
  });

  it("saves the days of the listed keys as a calendar file", async () => {
    await go(page, "#/keys");
    await page.evaluate(() => {
      const real = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) Object.assign(window, { saved: blob });
        return real(blob);
      };
    });
    await page.click("::-p-xpath(//main//button[contains(., 'alendar')])");
    await page.waitForFunction(() => "saved" in window);
    const file = await page.evaluate(() => (window as unknown as { saved: Blob }).saved.text());
    expect(file.split("\r\n")[0]).toBe("BEGIN:VCALENDAR");
    expect(file.match(/^SUMMARY:.*$/gm)).toEqual(expect.arrayContaining([expect.stringContaining("grid-bot"), expect.stringContaining("taxes")]));
    expect(file.match(/BEGIN:VEVENT/g)?.length).toBe(file.match(/END:VEVENT/g)?.length);
  });

  it("opens the guide of a key that the person says was exposed, and keeps no key put in the field for the place", async () => {
    await go(page, "#/keys");
    await page.waitForSelector("tbody tr.opens");
    const id = await page.$eval("tbody tr.opens", (row) => row.id.replace("row-", ""));
    await go(page, `#/keys/${id}/exposed`);
    await page.waitForSelector("#place");
    await page.type("#place", faceless());
    await page.keyboard.press("Enter");
    await page.waitForSelector("#place-error");
    await page.$eval("#place", (field) => (field as HTMLInputElement).select());
    await page.type("#place", "the team chat");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.startsWith("#/exposures/") && document.querySelectorAll(".steps > li").length === 5);
    expect(await page.$eval("h1", (heading) => heading.textContent)).toContain("the team chat");
  });

  it("has no page that scrolls sideways at 320 px or with text of twice the size", async () => {
    for (const hash of ["#/keys", "#/exposures", "#/timeline", "#/places", "#/providers", "#/rules", "#/settings", "#/policy", "#/stored", "#/welcome"]) {
      await page.setViewport({ width: 320, height: 700 });
      await go(page, hash);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(320);
      await page.evaluate(() => void (document.documentElement.dir = "rtl"));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${hash} from right to left`).toBeLessThanOrEqual(320);
      await page.evaluate(() => void (document.documentElement.dir = "ltr"));
      await page.setViewport({ width: 1000, height: 800 });
      await page.evaluate(() => void (document.documentElement.style.fontSize = "200%"));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(1000);
      await page.evaluate(() => void (document.documentElement.style.fontSize = ""));
    }
  });

  if (name === "chromium") {
    it.each([
      ["light", "no-preference"],
      ["dark", "no-preference"],
      ["light", "more"],
      ["dark", "more"],
      ["light", "forced"],
    ])("is accessible in %s, with contrast %s, on every page", async (scheme, contrast) => {
      const session = await page.createCDPSession();
      await session.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }, contrast === "forced" ? { name: "forced-colors", value: "active" } : { name: "prefers-contrast", value: contrast }] });
      await page.evaluate(AXE);
      await go(page, "#/keys");
      const id = await page.$eval("tbody tr.opens", (row) => row.id.replace("row-", ""));
      for (const hash of ["#/keys", `#/keys/${id}`, `#/keys/${id}/edit`, `#/keys/${id}/rotate`, `#/keys/${id}/exposed`, "#/keys/add", "#/exposures", "#/timeline", "#/places", "#/providers", "#/rules", "#/settings", "#/policy", "#/stored", "#/welcome"]) {
        await go(page, hash);
        const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
        expect(violations.map(({ id: rule, nodes }) => `${hash} ${rule}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }
});
