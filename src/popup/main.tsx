/** The popup's entry: gives the interface its browser. May not read a page or open the registry itself; it asks the worker. */
import { frontTab, glance, lookNow } from "./early.ts";
import { render } from "preact";
import { browser } from "../platform/own-page.ts";
import { askWorker } from "../platform/worker.ts";
import type { ChecklistPage } from "../ui/checklist-model.ts";
import { keepFocusInSight } from "../ui/focus-in-sight.ts";
import { localeOf, type Text } from "../ui/text.ts";
import { afterPaint } from "./after-paint.ts";
import { Popup } from "./app.tsx";

/** As long as the worker is given to be ready itself where nothing can be seen at a glance; then the person is told to wait. */
const PATIENCE_MS = 150;

const text: Text = (key, substitutions) => browser.i18n.getMessage(key, substitutions);

const frontId = async (): Promise<number> => (await frontTab())?.id ?? -1;

const checklistPage = {
  async send(checklist: unknown): Promise<ChecklistPage | undefined> {
    try {
      return await browser.tabs.sendMessage<unknown, ChecklistPage | undefined>(await frontId(), { checklist }, { frameId: 0 });
    } catch {
      return undefined; // nobody there listens
    }
  },
  async open(): Promise<boolean> {
    try {
      await browser.scripting.executeScript({ target: { tabId: await frontId() }, files: ["src/content/checklist.iife.js"] });
      return (await this.send("open")) !== undefined;
    } catch {
      return false; // the browser's own pages, its store, a PDF
    }
  },
};

/** The popup closes by itself when another tab comes to the front; opened as a tab it stays. */
function openDashboard(hash: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`src/dashboard/index.html${hash}`) });
}

keepFocusInSight();
document.documentElement.lang = localeOf(text);
document.documentElement.dir = text("@@bidi_dir");

/** A worker that has to start first takes the processor from the picture that is drawn without it. */
const now = glance.then(async (seen) => {
  if (seen) await new Promise<void>((done) => afterPaint(done));
  return lookNow();
});
const waited = new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS));
/** Drawn once where it can be: a picture of "one moment" before it would cost as long as the real one. */
void glance.then((seen) => seen ?? Promise.race([now, waited])).then((first) => {
  render(
    <Popup
      ask={askWorker}
      text={text}
      clock={Date.now}
      glance={first}
      now={now}
      look={lookNow}
      loadRest={async () => (await import("./rest.tsx")).rest}
      page={checklistPage}
      openDashboard={openDashboard}
      close={() => window.close()}
    />,
    document.body,
  );
});
