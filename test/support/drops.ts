/** A real, trusted drop from outside of the browser, at the middle of an element. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Page } from "puppeteer-core";
import type { TestBrowser } from "./browsers.ts";
import { chromeScope } from "./firefox-chrome-scope.ts";

export interface Dropped {
  /** Strings by their type. */
  strings?: Readonly<Record<string, string>>;
  /** Paths. */
  files?: readonly string[];
}

export async function drop(browser: TestBrowser, page: Page, selector: string, dropped: Dropped): Promise<void> {
  await page.bringToFront();
  return dropAt(browser, page, await middleOf(page, selector), dropped);
}

/** `page` is in front. */
export async function dropAt(browser: TestBrowser, page: Page, { x, y }: { x: number; y: number }, dropped: Dropped): Promise<void> {
  if (browser.name === "firefox") return dropInFirefox(browser, x, y, dropped);
  const items = Object.entries(dropped.strings ?? {}).map(([mimeType, data]) => ({ mimeType, data }));
  const data = { items, files: [...(dropped.files ?? [])], dragOperationsMask: 1 };
  const session = await page.createCDPSession();
  try {
    for (const type of ["dragEnter", "dragOver", "drop"] as const) await session.send("Input.dispatchDragEvent", { type, x, y, data });
  } finally {
    await session.detach();
  }
}

function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    if (!box) throw new Error(`no ${wanted}`);
    return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + Math.min(box.height / 2, 12)) };
  }, selector);
}

/**
 * Headless Firefox has no drags of its own. This makes the events that a drag session makes, trusted, with a transfer that the page may read
 * like that of a drag from outside.
 */
async function dropInFirefox(browser: TestBrowser, x: number, y: number, { strings = {}, files = [] }: Dropped): Promise<void> {
  const carried = JSON.stringify({ strings, files: files.map((path) => ({ name: basename(path), bytes: [...readFileSync(path)] })) });
  await chromeScope(browser.puppeteer).runInPage(`(() => {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const transferOf = () => Cu.evalInSandbox(\`(() => {
      const { strings, files } = \${${JSON.stringify(carried)}};
      const transfer = new DataTransfer();
      for (const [type, value] of Object.entries(strings)) transfer.setData(type, value);
      for (const { name, bytes } of files) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    })()\`, sandbox);
    const service = Cc["@mozilla.org/widget/dragservice;1"].getService(Ci.nsIDragService);
    const utils = content.windowUtils;
    service.startDragSessionForTests(content, Ci.nsIDragService.DRAGDROP_ACTION_COPY);
    try {
      for (const type of ["dragenter", "dragover", "drop"]) {
        const target = content.document.elementFromPoint(${x}, ${y});
        const event = new content.DragEvent(type, { dataTransfer: transferOf(), screenX: ${x} + content.mozInnerScreenX, screenY: ${y} + content.mozInnerScreenY, clientX: ${x}, clientY: ${y}, bubbles: true, cancelable: true, composed: true, view: content });
        utils.dispatchDOMEventViaPresShellForTesting(target, event);
      }
    } finally {
      service.getCurrentSession(content)?.endDragSession(true, 0);
    }
  })()`);
}
