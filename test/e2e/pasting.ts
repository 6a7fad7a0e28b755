/** One text field of the field page, by real keys: what the tests of policies do again and again. */
import type { Page } from "puppeteer-core";
import type { TestBrowser } from "../support/browsers.ts";
import { content } from "./field-page.ts";
import { isWarningOpen, warningCloses, warningOpens } from "./warning.ts";

/** Into the emptied field, in front. */
export async function paste(browser: TestBrowser, page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.querySelectorAll("textarea").forEach((field) => (field.value = "")));
  await browser.setClipboard(page, { text });
  await page.focus("#textarea");
  await browser.pressPaste(page);
}

export const pasted = async (page: Page): Promise<string> => (await content(page, "textarea")).text;

/** Pastes and says whether it was held; a warning is answered with "do not paste". */
export async function isHeld(browser: TestBrowser, page: Page, text: string): Promise<boolean> {
  await paste(browser, page, text);
  const holds = async (): Promise<boolean | undefined> => ((await isWarningOpen(page)) ? true : (await pasted(page)) === text ? false : undefined);
  for (let tries = 0; tries < 200; tries++) {
    const answer = await holds();
    if (answer === true) await drop(page);
    if (answer !== undefined) return answer;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error("The paste neither arrived nor was it held");
}

export async function drop(page: Page): Promise<void> {
  await warningOpens(page);
  await page.keyboard.press("Escape");
  await warningCloses(page);
}
