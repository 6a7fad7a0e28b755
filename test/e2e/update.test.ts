import { expect, it } from "vitest";
import type { TestBrowser } from "../support/browsers.ts";
import { githubToken, seedPhrase } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { content, fieldSite, PUBLIC_HOST } from "./field-page.ts";
import { reloadExtension } from "./reload-extension.ts";
import { choose, isWarningOpen, warningOpens, warningText } from "./warning.ts";
import { english } from "../ui/english.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function reload(browser: TestBrowser): Promise<void> {
  await reloadExtension(await browser.openPopupAsTab());
  await pause(1_500);
}

it.each(["chromium", "firefox"] as const)(
  "in %s a paste is held, said in words and put back after the extension was reloaded under the open page",
  async (name) => {
    const browser = await borrowBrowser(name, { sites: [fieldSite] });
    try {
      const text = `deploy with ${githubToken()} please`;
      const page = await browser.page(`https://${PUBLIC_HOST}/`);
      await browser.setClipboard(page, { text });
      await page.focus("#textarea");
      await reload(browser);
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

// Firefox runs the new version's script in open pages, so there is nothing of it left to be cut off.
it.each([true, false])("in chromium a page that was open when the extension was reloaded (and used before: %s) holds what may be a secret, and says what it can", async (wasUsed) => {
  const browser = await borrowBrowser("chromium", { sites: [fieldSite] });
  try {
    const page = await browser.page(`https://${PUBLIC_HOST}/`);
    if (wasUsed) {
      await page.click("#textarea");
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(null))));
    }
    await reload(browser);
    const paste = async (text: string): Promise<void> => {
      await browser.setClipboard(page, { text });
      await page.focus("#textarea");
      await browser.pressPaste(page);
    };
    await paste("see you tomorrow, then");
    expect((await content(page, "textarea")).text).toBe("see you tomorrow, then");
    expect(await isWarningOpen(page)).toBe(false);
    // Of a phrase that lacks a word little is said where it can be looked at.
    const nearlyAPhrase = seedPhrase().split(" ").slice(1).join(" ");
    for (const secret of [githubToken(), seedPhrase(), ...(wasUsed ? [] : [nearlyAPhrase])]) {
      await paste(secret);
      await warningOpens(page);
      expect((await warningText(page)).includes(english("why_cut_off"))).toBe(!wasUsed);
      await choose(page, "dropped");
      expect((await content(page, "textarea")).text).toBe("see you tomorrow, then");
    }
    await paste("see https://example.org/notes/2026-11");
    expect(await isWarningOpen(page)).toBe(!wasUsed);
  } finally {
    await browser.close();
  }
});
