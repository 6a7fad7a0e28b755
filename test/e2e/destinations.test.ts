import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browsers.ts";
import { alphanumeric, faceless } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { content, fieldSite } from "./field-page.ts";
import type { MessageKey } from "../../src/ui/text.ts";
import { english } from "../ui/english.ts";
import { choose, isWarningOpen, lastExposure, warningOpens, warningText } from "./warning.ts";

const CLONE = "binance-login.example";
const site = { ...fieldSite, hosts: [...fieldSite.hosts, CLONE] };

/** 64 hex digits, as of a hash. */
const hash = (): string => `a${Array.from({ length: 62 }, () => "0123456789abcdef"[Math.floor(Math.random() * 16)]).join("")}7`;

describe.each(["chromium", "firefox"] as const)("where a key may go in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: [site] });
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function paste(text: string, host: string, label = ""): Promise<void> {
    page = await browser.tab(`https://${host}/`);
    if (label !== "") await page.evaluate((said) => document.querySelector("#input")?.setAttribute("aria-label", said), label);
    await browser.setClipboard(page, { text });
    await page.focus("#input");
    await browser.pressPaste(page);
  }

  /** `spoke`: what of the five told that it is a secret, as the warning says it. */
  async function heldThenDropped(spoke?: MessageKey): ReturnType<typeof lastExposure> {
    await warningOpens(page);
    expect((await content(page, "input")).text).toBe("");
    if (spoke && name === "chromium") expect(await warningText(page)).toContain(english(spoke));
    await choose(page, "dropped");
    return lastExposure(browser, page);
  }

  async function passes(text: string): Promise<void> {
    await page.waitForFunction((wanted) => document.querySelector("input")?.value === wanted, {}, text);
    expect(await isWarningOpen(page)).toBe(false);
  }

  it("a key is held as critical at a site that only looks like its issuer's, and not at another unknown one", async () => {
    const text = `binance api key: ${alphanumeric(63)}7`;
    await paste(text, "unknown.example");
    await passes(text);
    await paste(text, CLONE);
    expect(await heldThenDropped("evidence_named")).toMatchObject({ host: CLONE, action: "hold", secrets: [{ severity: "critical" }] });
  });

  it("a registered key is compared with what the place needs", async () => {
    const secret = faceless();
    const popup = await browser.openPopupAsTab();
    await popup.waitForSelector(".bar button");
    await popup.click(".bar button");
    await popup.waitForSelector("#provider");
    await popup.select("#provider", "binance");
    await popup.type("#label", "all-rights");
    await popup.type("#paste", secret);
    for (const box of (await popup.$$('input[type="checkbox"]')).slice(0, 3)) await box.click();
    await popup.click('form button[type="submit"]');
    await popup.waitForSelector("form", { hidden: true });
    await popup.close();
    await paste(secret, "www.cointracker.io");
    expect(await heldThenDropped()).toMatchObject({ kind: "purpose", action: "hold", secrets: [{ label: "all-rights" }] });
  });

  it("the field that asks for an API secret makes one of what goes in; elsewhere a hash is a hash", async () => {
    const text = hash();
    await paste(text, "unknown.example", "Transaction hash");
    await passes(text);
    await paste(text, "unknown.example", "API Secret");
    expect(await heldThenDropped("evidence_field")).toMatchObject({ action: "hold", secrets: [{ rule: "generic-secret" }] });
  });

  it("a secret without a face is told by the key it stands beside", async () => {
    const id = `AKIA${[...alphanumeric(200).toUpperCase()].filter((letter) => /[A-Z2-7]/.test(letter)).slice(0, 16).join("")}`;
    await paste(`${id}\n${alphanumeric(37)}aB7`, "unknown.example");
    expect(await heldThenDropped("evidence_paired")).toMatchObject({ action: "hold" });
  });
});
