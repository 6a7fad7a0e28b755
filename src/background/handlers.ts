/** What the worker does with each request. Every change is on disk before its answer is given. */
import { classifyFrame } from "../destinations/classify.ts";
import { type Answer, type ExposureRequest, exposureRequests, type PageRequest, type TransferRequest, transferRequests, type UiRequest } from "../messages.ts";
import { ownPlaces } from "../policy/policy.ts";
import { done } from "./answer.ts";
import { answerChecklist, dismiss, dismissedHosts, keepView } from "./checklist.ts";
import { answerCredentials } from "./credential-requests.ts";
import { answerExposures } from "./exposure-requests.ts";
import { glance } from "./glance.ts";
import { type Bench, describeWaiting, judgeRequest, rulesInForce } from "./judging.ts";
import type { Outlets } from "./outlets.ts";
import { isReasoned, mayAllowHere, overrideEnds } from "./overrides.ts";
import { overview } from "./overview.ts";
import { failed, type Handlers } from "./router.ts";
import type { PageSender } from "./sender.ts";
import { type Signals, signals } from "./signals.ts";
import { answerTransfer, setWhatIsLeft } from "./transfer-requests.ts";
import type { WaitingHolds } from "./waiting.ts";

export interface Worker extends Handlers {
  /** Brings the page state and the badge up to date with the registry; run at every start, in case the last one was cut short. */
  refresh(): Promise<void>;
}

export function worker(bench: Bench, outlets: Outlets, waiting: WaitingHolds): Worker {
  const shown = signals(bench, outlets);
  const first = glance(bench, outlets);
  return {
    page: async (request, sender) => {
      const destination = classifyFrame(sender.at, ownPlaces((await bench.policies.settings()).policy));
      return answerPage(request, { ...sender, destination }, bench, waiting, shown, outlets).finally(first.follow);
    },
    ui: (request) => answerUi(request, bench, waiting, shown, outlets).finally(first.follow),
    refresh: async () => {
      first.renew();
      await bench.registry.dropStaleImport();
      await setWhatIsLeft(bench);
      await shown.registryChanged();
      // A long list takes seconds to load: what is known is published before it, and again when the list is in force.
      const { policy } = await bench.policies.settings();
      void bench.company.refresh(policy).then(shown.listsChanged).catch(() => undefined);
    },
  };
}

async function answerPage(
  request: PageRequest,
  sender: PageSender,
  bench: Bench,
  waiting: WaitingHolds,
  signals: Signals,
  outlets: Outlets,
): Promise<Answer<unknown>> {
  if (request.type === "judge" || request.type === "wait") {
    // A rule that does not exist: no page side of ours sent this.
    const { ruleFacts } = await rulesInForce(bench);
    if (request.findings.some(({ rule }) => ruleFacts(rule) === undefined)) return failed("malformed");
  }
  if (request.type === "wait") {
    await waiting.add(await describeWaiting(request, sender, bench), sender);
    return done("wait", { waiting: true });
  }
  if (request.type === "judge") {
    const answer = done("judge", await judgeRequest(request, sender, bench));
    if (request.passed) await signals.exposuresChanged();
    return answer;
  }
  if (request.type !== "choose") return answerChecklist(request, sender, bench, outlets, signals);
  await waiting.settle(request.request);
  // Nothing of a private window was written, so there is nothing to decide about.
  if (sender.isPrivate) return done("choose", { recorded: false });
  const { policy } = await bench.policies.settings();
  // A page side of ours offers no more than the policy does; a page that has taken over its renderer may say anything. What is gone is gone.
  const choice = request.choice === "allowed-here" && !mayAllowHere(request.reason, policy) ? "pasted" : request.choice;
  const expiresAt = overrideEnds({ at: bench.now() }, policy);
  const recorded = await bench.registry.choose({ ...request, choice, host: sender.destination.host, expiresAt });
  if (recorded && (choice === "pasted" || choice === "allowed-here")) {
    await bench.reports.overridden(request.request, isReasoned(request.reason) ? `${choice}-with-reason` : choice).catch(() => undefined);
  }
  await signals.exposuresChanged();
  return done("choose", { recorded });
}

async function answerUi(request: UiRequest, bench: Bench, waiting: WaitingHolds, signals: Signals, outlets: Outlets): Promise<Answer<unknown>> {
  const { policies } = bench;
  switch (request.type) {
    case "overview":
      return done("overview", await overview(bench, request));
    case "set-checklist-view":
      await keepView(request.view, outlets);
      return done("set-checklist-view", { kept: true });
    case "dismissed-checklists":
      return done("dismissed-checklists", { hosts: await dismissedHosts(outlets) });
    case "offer-checklist":
      await dismiss(request.host, false, outlets);
      return done("offer-checklist", { offered: true });
    case "settings":
      return done("settings", await policies.settings());
    case "change-setting": {
      const became = await policies.change(request.key, request.value);
      return became === "changed" ? done("change-setting", await policies.settings()) : failed(became);
    }
    case "company-lists":
      return done("company-lists", await bench.company.state((await policies.settings()).policy));
    case "reports":
      return done("reports", await bench.reports.page(request.store, request.before, request.limit));
    case "send-reports":
      return done("send-reports", { outcome: await bench.reports.sendNow() });
    case "waiting-holds":
      return done("waiting-holds", await waiting.list());
    case "answer-hold":
      return done("answer-hold", { outcome: await waiting.answer(request.request, request.choice, request.reason) });
    default:
      if (isExposureRequest(request)) return answerExposures(request, bench, signals);
      if (isTransferRequest(request)) return answerTransfer(request, bench, signals, outlets);
      return answerCredentials(request, bench, signals);
  }
}

const typesOf = (requests: readonly { entries: { type: { literal: string } } }[]): ReadonlySet<string> => new Set(requests.map(({ entries }) => entries.type.literal));
const exposureTypes = typesOf(exposureRequests);
const transferTypes = typesOf(transferRequests);

function isExposureRequest(request: UiRequest): request is ExposureRequest {
  return exposureTypes.has(request.type);
}

function isTransferRequest(request: UiRequest): request is TransferRequest {
  return transferTypes.has(request.type);
}
