/** The worker's entry: wires the parts. Listeners are added while this file is first run, or the browser forgets to wake it. */
import { ruleFacts } from "../detect/facts.ts";
import { browser } from "../platform/browser.ts";
import { openCompanyLists } from "../registry/company.ts";
import { connect } from "../registry/connection.ts";
import { openRegistry } from "../registry/registry.ts";
import { openReports } from "../registry/reports.ts";
import { company } from "./company.ts";
import { companyEdge, forgetPackaged } from "./company-edge.ts";
import { customScript } from "./custom-script.ts";
import { worker } from "./handlers.ts";
import type { Bench } from "./judging.ts";
import { copiedList } from "./copied.ts";
import { COPIED_ALARM, outlets } from "./outlets.ts";
import { keptWitness } from "./kept-witness.ts";
import { pauses } from "./pauses.ts";
import { policies } from "./policies.ts";
import { rateLimit } from "./rate-limit.ts";
import { reminderEdge } from "./reminder-edge.ts";
import { ALARM, REMINDER, reminders } from "./reminders.ts";
import { reports } from "./reports.ts";
import { REPORTS_ALARM, reportsEdge } from "./reports-edge.ts";
import { router } from "./router.ts";
import type { Sender } from "./sender.ts";
import { settle } from "../custom/settle.ts";
import { waitingHolds } from "./waiting.ts";
import { showWaiting, waitingEdge } from "./waiting-edge.ts";
import { welcome } from "./welcome.ts";

const rulesInForce = policies({
  storage: browser.storage,
  settle,
  onChange: async () => {
    await duties.refresh();
    await spreadCustomRules();
    quietly(reporting.start());
  },
  now: Date.now,
  later: setTimeout,
});
const spreadCustomRules = customScript(async () => (await rulesInForce.settings()).customRules, browser);

const registry = openRegistry(connect({ witness: keptWitness(browser.storage.local) }));
const reporting = reports(rulesInForce, registry, reportsEdge(browser, openReports()));

const bench: Bench = {
  registry,
  reports: reporting,
  pauses: pauses(browser.storage.session, Date.now),
  policies: rulesInForce,
  company: company(companyEdge(browser, openCompanyLists())),
  copied: copiedList(browser.storage.session, Date.now),
  ruleFacts,
  now: Date.now,
};
const duties = worker(
  bench,
  outlets(browser),
  waitingHolds(waitingEdge(browser)),
);

const route = router(duties, { id: browser.runtime.id, base: browser.runtime.getURL("") }, rateLimit());

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => route(message, sender));
const reminding = reminders(bench, reminderEdge(browser));
/** A registry that cannot be asked has nothing to remind of; the popup says so. */
const quietly = (task: Promise<unknown>): void => void task.catch(() => undefined);

browser.notifications.onClicked.addListener((id) => {
  if (id === REMINDER) quietly(browser.notifications.clear(id).then(() => browser.tabs.create({ url: browser.runtime.getURL("src/dashboard/index.html#/keys") })));
  else void showWaiting(id, browser);
});
browser.notifications.onButtonClicked.addListener((id) => {
  if (id === REMINDER) quietly(reminding.snooze().then(() => duties.refresh()));
});
browser.windows.onRemoved.addListener(() => {
  quietly(browser.windows.getAll().then(async (left) => {
    if (!left.some(({ incognito }) => incognito)) await bench.pauses.forgetPrivate();
  }));
});
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === COPIED_ALARM) quietly(duties.refresh());
  if (name === ALARM) {
    quietly(duties.refresh().then(() => reminding.remind()));
    quietly(reporting.start());
  }
  if (name === REPORTS_ALARM) quietly(reporting.run());
});
// Only so that the browser starts the worker; what is to be done is done at every start, below.
browser.runtime.onInstalled.addListener(({ reason }) => {
  // An install may bring another list under the same version.
  void forgetPackaged(browser).then(() => duties.refresh()).catch(() => undefined);
  if (reason !== "install") return;
  quietly(
    welcome({
      settings: rulesInForce.settings,
      installType: async () => (await browser.management.getSelf()).installType,
      pause: (ms) => new Promise((done) => setTimeout(done, ms)),
      open: ({ isActive }) => browser.tabs.create({ url: browser.runtime.getURL("src/dashboard/index.html#/welcome"), active: isActive }),
    }),
  );
});
browser.runtime.onStartup.addListener(() => undefined);

void rulesInForce
  .refresh()
  .then(spreadCustomRules)
  .catch(() => {
    // Storage cannot be read: what was published last stays in force in every page.
  });
duties.refresh().catch(() => {
  // The registry cannot be opened: rules go on holding, and the popup says so when it is opened.
});
quietly(reminding.ensureAlarm());
quietly(reporting.start());
