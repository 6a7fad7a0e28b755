/** The worker's entry: wires the parts. Listeners are added while this file is first run, or the browser forgets to wake it. */
import { ruleFacts } from "../detect/facts.ts";
import { browser } from "../platform/browser.ts";
import { parsePolicy } from "../policy/parse.ts";
import { connect } from "../registry/connection.ts";
import { openRegistry } from "../registry/registry.ts";
import { worker } from "./handlers.ts";
import { outlets } from "./outlets.ts";
import { keptWitness } from "./kept-witness.ts";
import { pauses } from "./pauses.ts";
import { policies } from "./policies.ts";
import { rateLimit } from "./rate-limit.ts";
import { router } from "./router.ts";
import type { Sender } from "./sender.ts";
import { waitingHolds } from "./waiting.ts";
import { showWaiting, waitingEdge } from "./waiting-edge.ts";

const rulesInForce = policies({
  storage: browser.storage,
  settle: parsePolicy,
  onChange: () => duties.refresh(),
  now: Date.now,
  later: setTimeout,
});

const duties = worker(
  {
    registry: openRegistry(connect({ witness: keptWitness(browser.storage.local) })),
    pauses: pauses(browser.storage.session, Date.now),
    policies: rulesInForce,
    ruleFacts,
    now: Date.now,
  },
  outlets(browser),
  waitingHolds(waitingEdge(browser)),
);

const route = router(duties, { id: browser.runtime.id, base: browser.runtime.getURL("") }, rateLimit());

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => route(message, sender));
browser.notifications.onClicked.addListener((id) => void showWaiting(id, browser));
// Only so that the browser starts the worker; what is to be done is done at every start, below.
browser.runtime.onInstalled.addListener(() => undefined);
browser.runtime.onStartup.addListener(() => undefined);

void rulesInForce.refresh().catch(() => {
  // Storage cannot be read: what was published last stays in force in every page.
});
duties.refresh().catch(() => {
  // The registry cannot be opened: rules go on holding, and the popup says so when it is opened.
});
