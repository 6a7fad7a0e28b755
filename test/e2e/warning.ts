/** What a person does with a warning, by keyboard. The dialog is in a closed shadow root: a page, and so a test in it, sees only a host element. */
import type { Page, Protocol } from "puppeteer-core";
import type { Overview } from "../../src/messages.ts";
import type { TestBrowser } from "../support/browsers.ts";

/** Longer than the arming delay of the approvals. */
const ARMED_AFTER_MS = 900;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** True when a host element stands at the end of the document and has the focus. */
export const isWarningOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    // Past elements of the page that are named after the document's properties.
    const { documentElement, activeElement } = Object.fromEntries(["documentElement", "activeElement"].map((name) => [name, Reflect.get(Document.prototype, name, document)])) as unknown as Document;
    const host = documentElement.lastElementChild;
    return host !== null && host.tagName === "DIV" && activeElement === host;
  });

async function until(page: Page, wanted: boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if ((await isWarningOpen(page)) === wanted) return;
    await pause(25);
  }
  throw new Error(wanted ? "No warning opened" : "The warning stayed open");
}

export const warningOpens = (page: Page): Promise<void> => until(page, true);
export const warningCloses = (page: Page): Promise<void> => until(page, false);

/** Waits until the buttons count, on a machine that is not busy. */
export const armed = (): Promise<unknown> => pause(ARMED_AFTER_MS);

/** Does what approves until the warning closes. Buttons count some time after they were painted, and a busy machine paints late. */
export async function approve(page: Page, act: () => Promise<unknown>, hasWaited = false): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    if (tries > 0 || !hasWaited) await armed();
    if (!(await isWarningOpen(page))) return;
    await act();
    for (let waits = 0; waits < 20; waits++) {
      if (!(await isWarningOpen(page))) return;
      await pause(25);
    }
  }
  throw new Error("The warning stayed open");
}

/** How many times Tab is pressed from the safe choice. */
const STEPS = { dropped: 0, redacted: 1, pasted: 2, "allowed-here": 3 } as const;

/** `reason` is typed where the warning asks for one before it lets a paste go. */
export async function choose(page: Page, choice: keyof typeof STEPS, reason?: string): Promise<void> {
  await armed();
  for (let step = 0; step < STEPS[choice]; step++) await page.keyboard.press("Tab");
  if (reason !== undefined) {
    await page.keyboard.press("Enter");
    await page.keyboard.type(reason);
    await page.keyboard.press("Tab");
  }
  await approve(page, () => page.keyboard.press("Enter"), true);
}

/** What the popup would show. `page` has the focus again afterwards. */
export async function overview(browser: TestBrowser, page: Page): Promise<Overview> {
  const answer = await browser.evaluateInExtension(
    async () => (await chrome.runtime.sendMessage({ type: "overview" })) as { ok: boolean; value: Overview },
  );
  await page.bringToFront();
  if (!answer.ok) throw new Error(`The worker answered ${JSON.stringify(answer)}`);
  return answer.value;
}

/** What was recorded last. The worker hears of a choice while the warning closes: ask until it has. */
export const lastExposure = async (browser: TestBrowser, page: Page): Promise<Overview["exposures"][number] | undefined> => (await overview(browser, page)).exposures[0];

/** What the warning says; only Chromium lets a driver look into a closed shadow root. */
export async function warningText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const nodes = [root];
  const texts: string[] = [];
  for (const node of nodes) {
    if (node.shadowRootType === "closed") texts.push(...textsBelow(node));
    nodes.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
  }
  await session.detach();
  return texts.join(" ");
}

const textsBelow = (node: Protocol.DOM.Node): string[] => [node.nodeValue, ...(node.children ?? []).flatMap(textsBelow)].filter((text) => text !== "");
