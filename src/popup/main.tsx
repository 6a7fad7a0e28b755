/** The popup's entry: gives the interface its browser. May not read a page or open the registry itself; it asks the worker. */
import { render } from "preact";
import type { Answer, Answers, UiRequest } from "../messages.ts";
import { browser } from "../platform/browser.ts";
import { providers } from "../providers/catalog.ts";
import { localeOf, type Text } from "../ui/text.ts";
import { Popup } from "./app.tsx";

const text: Text = (key, substitutions) => browser.i18n.getMessage(key, substitutions);

/** The worker is ours, so its answer is believed; no answer means that it cannot be reached. */
async function ask<R extends UiRequest>(request: R): Promise<Answer<Answers[R["type"]]>> {
  try {
    const answer: Answer<Answers[R["type"]]> | undefined = await browser.runtime.sendMessage<R, Answer<Answers[R["type"]]> | undefined>(request);
    if (answer !== undefined) return answer;
  } catch {
    // The worker was stopped while it answered.
  }
  return { ok: false, failure: "registry-unavailable" };
}

/** Opening the popup grants `activeTab`, and with it the address; opened as a tab of its own there is none. */
async function pageAddress(): Promise<string | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.url?.slice(0, 2000);
  } catch {
    return undefined;
  }
}

document.documentElement.lang = localeOf(text);
document.documentElement.dir = text("@@bidi_dir");
render(<Popup ask={ask} text={text} clock={Date.now} providers={providers} pageAddress={pageAddress} />, document.body);
