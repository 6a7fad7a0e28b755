/** Holds that wait for an answer in the toolbar popup, seen and answered as the extension's own pages do, and in the real popup. */
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { WaitingHold } from "../../src/messages.ts";
import type { TestBrowser } from "../support/browsers.ts";
import { openToolbarPopup } from "../support/toolbar-popup.ts";

/** The preference without which Firefox opens a popup only for a click of the mouse. */
export const OPENS_POPUPS = { "extensions.openPopupWithoutUserGesture.enabled": true };

/** In the order of the popup's buttons. */
const BUTTONS = ["dropped", "redacted", "pasted", "allowed-here"] as const;
export type PopupChoice = (typeof BUTTONS)[number];

/** @param own a page of the extension in a tab. */
export async function waitingHolds(own: Page): Promise<WaitingHold[]> {
  const answer = (await own.evaluate(`chrome.runtime.sendMessage({ type: "waiting-holds" })`)) as { ok: boolean; value?: WaitingHold[] };
  if (!answer.ok || !answer.value) throw new Error(`The worker answered ${JSON.stringify(answer)}`);
  return answer.value;
}

/** What a press of a button in the popup asks the worker for. */
export const answerHold = (own: Page, request: string, choice: PopupChoice): Promise<unknown> =>
  own.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type: "answer-hold", request, choice })}).then((answer) => answer.value?.outcome)`);

/** Opens the toolbar popup over `page` and presses a button of the first hold there, by mouse where it can be reached. */
export async function answerInPopup(browser: TestBrowser, own: Page, page: Page, choice: PopupChoice): Promise<void> {
  const step = BUTTONS.indexOf(choice);
  await page.bringToFront();
  if (browser.name === "firefox") {
    await own.evaluate(`void chrome.action.openPopup()`);
    // No driver reaches Firefox's popup; the extension's own look at it does.
    await expect.poll(() => own.evaluate(`${firefoxButtons}.length`)).toBeGreaterThan(step);
    await own.evaluate(`${firefoxButtons}[${step}].click()`);
    return;
  }
  const popup = await openToolbarPopup(browser, own);
  await popup.waitForSelector(".hold button");
  await (await popup.$$(".hold button"))[step]?.click();
}

const firefoxButtons = `chrome.extension.getViews({ type: "popup" }).flatMap((view) => [...view.document.querySelectorAll(".hold button")])`;
