import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Answer, Settings } from "../../src/messages.ts";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { type ManagedPolicy, managedPolicy } from "../support/managed-policy.ts";
import { chromeScope } from "../support/firefox-chrome-scope.ts";
import { faceless, githubToken } from "../support/samples.ts";
import { content, fieldSite, PUBLIC_HOST } from "./field-page.ts";
import { isWarningOpen, warningCloses, warningOpens } from "./warning.ts";

/** Chromium waits for a policy file to settle before it reads it. */
const ARRIVES = { timeout: 45_000, interval: 500 };

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

  async function paste(text: string): Promise<void> {
    await page.bringToFront();
    await page.evaluate(() => document.querySelectorAll("textarea").forEach((field) => (field.value = "")));
    await browser.setClipboard(page, { text });
    await page.focus("#textarea");
    await browser.pressPaste(page);
  }
  const pasted = async (): Promise<string> => (await content(page, "textarea")).text;

  it("is not there at first, and the person's own setting counts", async () => {
    expect(await settings()).toMatchObject({ isManaged: false, problems: [] });
    expect(await ask({ type: "change-setting", key: "mode", value: "observe" })).toMatchObject({ ok: true });
    const token = githubToken();
    await paste(token);
    await expect.poll(pasted).toBe(token);
    expect(await isWarningOpen(page)).toBe(false);
  });

  it("arrives late, under an open tab, and fixes what it names; what is wrong in it is told", async () => {
    policy.set({
      ...{ mode: "enforce", overrides: "with-reasons", colour: "red", organisation: { name: "Example Ltd" } },
      matrix: { high: { public: "block" } },
      customRules: "[[rules]]\nid = 'acme-token'\nregex = '''acme_[A-Za-z0-9]{64}'''\n[[rules]]\nid = 'acme-old'\nregex = '(?=x)'\n",
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

    await paste(githubToken());
    await warningOpens(page);
    expect(await pasted()).toBe("");
  });

  it("brings rules of the company's own into pages, also after the worker was stopped", async () => {
    const other = await browser.page(`https://${PUBLIC_HOST}/`);
    const before = page;
    page = other;
    // The script of company rules comes with the next load of a page.
    const isHeld = async () => {
      await page.reload();
      await paste(`acme_${faceless()}`);
      return warningOpens(page).then(() => true, () => false);
    };
    await expect.poll(isHeld, ARRIVES).toBe(true);
    expect(await pasted()).toBe("");
    await page.keyboard.press("Escape");
    await warningCloses(page);
    await browser.stopWorker();
    await paste(`acme_${faceless()}`);
    await warningOpens(page);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    await page.close();
    page = before;
  });

  // Firefox keeps what it has read until it is started again: `fleet.test.ts` does that.
  if (name === "firefox") return;

  it("ends, and the person has their settings back", async () => {
    policy.remove();
    await announce();
    await expect.poll(async () => (await settings()).isManaged, ARRIVES).toBe(false);
    expect(await valueOf("mode")).toMatchObject({ value: "observe", source: "person" });
    expect(await valueOf("reviewEveryDays")).toMatchObject({ value: 5, source: "person" });
    const token = githubToken();
    await paste(token);
    await expect.poll(pasted).toBe(token);
    expect(await isWarningOpen(page)).toBe(false);
  });
});
