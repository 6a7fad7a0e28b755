/** The popup's first questions, asked while the rest of it is still being read: what the worker last kept to be seen at a glance, and which page is in front. */
import type { Answer, Overview } from "../messages.ts";
import { readGlance } from "../platform/glance.ts";
import { browser } from "../platform/own-page.ts";
import { askWorker } from "../platform/worker.ts";

/** The page in front. */
export interface Front {
  /** Where the browser tells it. */
  url: string | undefined;
  /** It is in a private window. */
  isPrivate: boolean;
}

export interface Look {
  front: Front;
  answer: Answer<Overview>;
}

/** The tab in front; opened as a tab of its own, the popup is that tab, and nothing in it answers. */
export async function frontTab(): Promise<chrome.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Opening the popup grants `activeTab`, and with it the address; opened as a tab of its own there is none. */
async function findFront(): Promise<Front> {
  const tab = await frontTab().catch(() => undefined);
  return { url: tab?.url?.slice(0, 2000), isPrivate: tab?.incognito ?? false };
}

/** How things stand. */
export async function lookNow(): Promise<Look> {
  const { url, isPrivate } = await findFront();
  return { front: { url, isPrivate }, answer: await askWorker({ type: "overview", isPrivate, ...(url !== undefined && { url }) }) };
}

/** What can be drawn until then; nothing, where nothing is kept. */
export const glance: Promise<Look | undefined> = Promise.all([findFront(), readGlance()]).then(([of, value]) => value && { front: of, answer: { ok: true, value } });
