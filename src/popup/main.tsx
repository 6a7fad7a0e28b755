/** The popup's entry: gives the interface its browser. May not read a page or open the registry itself; it asks the worker. */
import { render } from "preact";
import { browser } from "../platform/browser.ts";
import { askWorker } from "../platform/worker.ts";
import { providers } from "../providers/catalog.ts";
import type { ChecklistPage } from "../ui/checklist-model.ts";
import { localeOf, type Text } from "../ui/text.ts";
import { type Front, Popup } from "./app.tsx";
import { Holds } from "./holds.tsx";
import { KeyChecklist } from "./key-checklist.tsx";

const text: Text = (key, substitutions) => browser.i18n.getMessage(key, substitutions);

/** Opening the popup grants `activeTab`, and with it the address; opened as a tab of its own there is none. */
async function front(): Promise<Front> {
  const tab = await frontTab().catch(() => undefined);
  return { url: tab?.url?.slice(0, 2000), isPrivate: tab?.incognito ?? false };
}

/** The tab in front; opened as a tab of its own, the popup is that tab, and nothing in it answers. */
async function frontTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

const frontId = async (): Promise<number> => (await frontTab())?.id ?? -1;

const checklistPage = {
  async send(checklist: unknown): Promise<ChecklistPage | undefined> {
    try {
      return await browser.tabs.sendMessage(await frontId(), { checklist }, { frameId: 0 });
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

const close = (): void => window.close();

document.documentElement.lang = localeOf(text);
document.documentElement.dir = text("@@bidi_dir");
render(
  <>
    <Holds ask={askWorker} text={text} onDone={close} />
    <KeyChecklist ask={askWorker} text={text} clock={Date.now} page={checklistPage} onOpened={close} />
    <Popup
      ask={askWorker}
      text={text}
      clock={Date.now}
      providers={providers}
      front={front}
      openDashboard={openDashboard}
      offer={<KeyChecklist ask={askWorker} text={text} clock={Date.now} page={checklistPage} onOpened={close} isOffer />}
    />
  </>,
  document.body,
);
