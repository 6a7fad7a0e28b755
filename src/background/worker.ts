/** The worker's entry: wires the parts. Listeners are added while this file is first run, or the browser forgets to wake it. */
import { catalog } from "../detect/catalog.ts";
import { PAGE_STATE_KEY, type PageState } from "../messages.ts";
import { browser } from "../platform/browser.ts";
import { defaultPolicy } from "../policy/policy.ts";
import { openRegistry } from "../registry/registry.ts";
import { worker } from "./handlers.ts";
import { rateLimit } from "./rate-limit.ts";
import { router } from "./router.ts";
import type { Sender } from "./sender.ts";

const self = worker(
  {
    registry: openRegistry(),
    policy: defaultPolicy,
    ruleFacts: (id) => catalog().facts.get(id),
    now: Date.now,
  },
  { publish, badge },
);

const route = router(self, { id: browser.runtime.id, base: browser.runtime.getURL("") }, rateLimit());

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => route(message, sender));
// Only so that the browser starts the worker; what is to be done is done at every start, below.
browser.runtime.onInstalled.addListener(() => undefined);
browser.runtime.onStartup.addListener(() => undefined);

self.refresh().catch(() => {
  // The registry cannot be opened: rules go on holding, and the popup says so when it is opened.
});

/** Every frame hears of each write, so nothing is written that has not changed. */
async function publish(state: PageState): Promise<void> {
  const { [PAGE_STATE_KEY]: before } = await browser.storage.local.get(PAGE_STATE_KEY);
  if (JSON.stringify(before) !== JSON.stringify(state)) await browser.storage.local.set({ [PAGE_STATE_KEY]: state });
}

/** A number that nobody could read is shown as many. */
async function badge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? "" : count > 99 ? "99+" : String(count) });
}
