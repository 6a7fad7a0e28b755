import { expect, it } from "vitest";
import { githubToken } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { content, fieldSite, PUBLIC_HOST } from "./field-page.ts";
import { choose, warningOpens } from "./warning.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it.each(["chromium", "firefox"] as const)(
  "in %s a paste is held, said in words and put back after the extension was reloaded under the open page",
  async (name) => {
    const browser = await borrowBrowser(name, { sites: [fieldSite] });
    try {
      const text = `deploy with ${githubToken()} please`;
      const page = await browser.page(`https://${PUBLIC_HOST}/`);
      await browser.setClipboard(page, { text });
      await page.focus("#textarea");
      const popup = await browser.openPopupAsTab();
      // The page that asks goes down with the extension, and its answer with it.
      await Promise.race([popup.evaluate("void chrome.runtime.reload()").catch(() => undefined), pause(1_500)]);
      await pause(1_500);
      await page.bringToFront();
      await page.focus("#textarea");
      await browser.pressPaste(page);
      await warningOpens(page);
      await choose(page, "pasted");
      expect((await content(page, "textarea")).text).toBe(text);
    } finally {
      await browser.close();
    }
  },
);
