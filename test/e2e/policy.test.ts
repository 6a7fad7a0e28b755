import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Answer, Settings } from "../../src/messages.ts";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { type ManagedPolicy, managedPolicy } from "../support/managed-policy.ts";
import { chromeScope } from "../support/firefox-chrome-scope.ts";
import { faceless, githubToken } from "../support/samples.ts";
import { fieldSite, PUBLIC_HOST } from "./field-page.ts";
import { isHeld, paste, pasted } from "./pasting.ts";
import { choose, isWarningOpen, overview, warningCloses, warningOpens } from "./warning.ts";

/** Chromium waits for a policy file to settle before it reads it. */
const ARRIVES = { timeout: 45_000, interval: 500 };

const ORGANISATION = { mode: "enforce", organisation: { name: "Example Ltd" } };
const RULE = "[[rules]]\nid = 'acme-token'\nregex = '''acme_[A-Za-z0-9]{64}'''\n";

describe.each(["chromium", "firefox"] as const)("an organisation's policy in %s", (name) => {
  let browser: TestBrowser;
  let policy: ManagedPolicy;
  let page: Page;

  beforeAll(async () => {
    policy = managedPolicy(name);
    browser = await launchBrowser(name, { sites: [fieldSite] });
    page = await browser.page(`https://${PUBLIC_HOST}/`);
  });
  afterEach(async () => {
    if (await isWarningOpen(page)) {
      await page.keyboard.press("Escape");
      await warningCloses(page);
    }
  });
  afterAll(async () => {
    policy?.remove();
    await browser?.close();
  });

  async function ask<T>(message: object): Promise<Answer<T>> {
    const answer = await browser.evaluateInExtension(async (asked: object) => (await chrome.runtime.sendMessage(asked)) as object, message);
    return answer as Answer<T>;
  }
  async function settings(): Promise<Settings> {
    const answer = await ask<Settings>({ type: "settings" });
    if (!answer.ok) throw new Error(`The worker answered ${answer.failure}`);
    return answer.value;
  }
  const valueOf = async (key: string) => (await settings()).values.find((each) => each.key === key);

  /** Chromium watches its files; Firefox reads them when it starts, which is done here without starting it. */
  async function announce(): Promise<void> {
    if (name !== "firefox") return;
    await chromeScope(browser.puppeteer).readPolicies();
    await browser.stopWorker();
  }

  it("is not there at first, and the person's own setting counts", async () => {
    expect(await settings()).toMatchObject({ isManaged: false, problems: [] });
    expect(await ask({ type: "change-setting", key: "mode", value: "observe" })).toMatchObject({ ok: true });
    const token = githubToken();
    await paste(browser, page, token);
    await expect.poll(() => pasted(page)).toBe(token);
    expect(await isWarningOpen(page)).toBe(false);
  });

  it("arrives late, under an open tab, and fixes what it names; what is wrong in it is told", async () => {
    policy.set({
      ...ORGANISATION,
      ...{ overrides: "with-reasons", colour: "red" },
      matrix: { high: { public: "block" } },
      customRules: `${RULE}[[rules]]\nid = 'acme-old'\nregex = '(?=x)'\n`,
      defaults: { reviewEveryDays: 3 },
    });
    await announce();
    await expect.poll(async () => (await settings()).isManaged, ARRIVES).toBe(true);
    const { policy: inForce, problems } = await settings();
    expect(inForce).toMatchObject({ mode: "enforce", overrides: "none", reviewEveryDays: 3, organisation: { name: "Example Ltd" } });
    const named = problems.map(({ path, reason }) => `${path}: ${reason}`);
    expect(named).toEqual(expect.arrayContaining(["overrides: not-a-choice", "customRules.acme-old: custom-regex"]));
    // Chromium drops a key that the schema does not know, and says so on its own page.
    if (name === "firefox") expect(named).toContain("colour: unknown-key");
    expect(await valueOf("mode")).toMatchObject({ source: "organisation-enforced" });
    expect(await ask({ type: "change-setting", key: "mode", value: "observe" })).toEqual({ ok: false, failure: "fixed" });
    expect(await ask({ type: "change-setting", key: "reviewEveryDays", value: 5 })).toMatchObject({ ok: true });

    await paste(browser, page, githubToken());
    await warningOpens(page);
    expect(await pasted(page)).toBe("");
  });

  it("brings rules of the company's own into the tab that lay open, without a reload", async () => {
    await expect.poll(() => isHeld(browser, page, `acme_${faceless()}`), ARRIVES).toBe(true);
    expect(await isHeld(browser, page, `umbra_${faceless()}`)).toBe(false);
  });

  it("has them in the pages and frames that open later, also while the worker is stopped", async () => {
    await browser.stopWorker();
    const later = await browser.page(`https://${PUBLIC_HOST}/frames`);
    await browser.setClipboard(later, { text: `acme_${faceless()}` });
    for (const id of ["cross", "srcdoc", "sandbox", "blank"]) {
      const frame = await (await later.$(`#${id}`))?.contentFrame();
      await (await later.$(`#${id}`))?.scrollIntoView();
      await (await frame?.$("#textarea"))?.click();
      await browser.pressPaste(later);
      await expect.poll(() => frame?.evaluate(() => document.documentElement.lastElementChild?.tagName), { message: `the frame ${id} shows a warning` }).toBe("DIV");
      await later.keyboard.press("Escape");
    }
    await later.close();
    const other = await browser.page(`https://${PUBLIC_HOST}/`);
    expect(await isHeld(browser, other, `acme_${faceless()}`)).toBe(true);
    await other.close();
  });

  // Firefox keeps what it has read until it is started again: `fleet.test.ts` does that.
  if (name === "firefox") return;

  it("changes a rule under the same tab, again without a reload", async () => {
    policy.set({ ...ORGANISATION, customRules: RULE.replaceAll("acme", "umbra") });
    await expect.poll(() => isHeld(browser, page, `umbra_${faceless()}`), ARRIVES).toBe(true);
    expect(await isHeld(browser, page, `acme_${faceless()}`)).toBe(false);
  });

  it("asks for a reason and gives an end to what is always allowed, and shows both; when it is over the text is held again", async () => {
    policy.set({ ...ORGANISATION, overrides: "with-reason-and-expiry", overrideDays: 14 });
    await expect.poll(async () => (await settings()).policy.overrides, ARRIVES).toBe("with-reason-and-expiry");
    const token = githubToken();
    await paste(browser, page, token);
    await warningOpens(page);
    await choose(page, "allowed-here", "The vendor asked for it");
    await expect.poll(() => pasted(page)).toBe(token);
    expect(await isHeld(browser, page, token)).toBe(false);

    const { overrides } = await overview(browser, page);
    const ends = overrides[0]?.expiresAt ?? 0;
    expect(overrides).toMatchObject([{ host: PUBLIC_HOST, reason: "The vendor asked for it" }]);
    expect(Math.round((ends - Date.now()) / 86_400_000)).toBe(14);
    const dashboard = await browser.openExtensionPage("src/dashboard/index.html#/places");
    const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long" }).format(ends);
    await expect.poll(() => dashboard.evaluate(() => document.querySelector("main")?.innerText)).toContain(`until ${day}`);
    await dashboard.close();

    // Fourteen days later, as far as the worker can tell.
    await browser.evaluateInExtension(async () => {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open("keybrake");
        opening.onsuccess = () => done(opening.result);
      });
      const store = database.transaction("overrides", "readwrite").objectStore("overrides");
      const [kept] = await new Promise<{ at: number; expiresAt: number }[]>((done) => {
        const reading = store.getAll();
        reading.onsuccess = () => done(reading.result as { at: number; expiresAt: number }[]);
      });
      if (!kept) throw new Error("There is no override");
      await new Promise((done) => (store.put({ ...kept, expiresAt: Date.now() - 1 }).onsuccess = done));
      database.close();
    });
    await page.bringToFront();
    expect(await isHeld(browser, page, token)).toBe(true);
    expect((await overview(browser, page)).overrides).toEqual([]);
  });

  it("ends, and the person has their settings back", async () => {
    policy.remove();
    await expect.poll(async () => (await settings()).isManaged, ARRIVES).toBe(false);
    expect(await valueOf("mode")).toMatchObject({ value: "observe", source: "person" });
    expect(await valueOf("reviewEveryDays")).toMatchObject({ value: 5, source: "person" });
    const token = githubToken();
    await paste(browser, page, token);
    await expect.poll(() => pasted(page)).toBe(token);
    expect(await isWarningOpen(page)).toBe(false);
  });
});
