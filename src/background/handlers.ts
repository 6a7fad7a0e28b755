/** What the worker does with each request. Every change is on disk before its answer is given. */
import { classify, classifyFrame } from "../destinations/classify.ts";
import { buildFilter } from "../filter.ts";
import { defaultPagePolicy, ownPlaces, pagePolicyOf } from "../policy/policy.ts";
import type { Answer, Answers, Overview, PageRequest, UiRequest } from "../messages.ts";
import { answerChecklist, keepView } from "./checklist.ts";
import { type Bench, describeWaiting, judgeRequest } from "./judging.ts";
import type { Outlets } from "./outlets.ts";
import { failed, type Handlers } from "./router.ts";
import type { PageSender } from "./sender.ts";
import type { WaitingHolds } from "./waiting.ts";

const SHOWN_EXPOSURES = 50;

export interface Worker extends Handlers {
  /** Brings the page state and the badge up to date with the registry; run at every start, in case the last one was cut short. */
  refresh(): Promise<void>;
}

export function worker(bench: Bench, outlets: Outlets, waiting: WaitingHolds): Worker {
  const { registry } = bench;

  const publish = async (): Promise<void> => {
    const policy = pagePolicyOf((await bench.policies.settings()).policy);
    const isDefault = JSON.stringify(policy) === JSON.stringify(defaultPagePolicy);
    await outlets.publish({ version: 1, filter: buildFilter(await registry.filterInputs()), ...(!isDefault && { policy }) });
  };
  const showBadge = async (): Promise<void> => {
    await outlets.badge(await registry.openExposures());
  };

  return {
    page: async (request, sender) => {
      const destination = classifyFrame(sender.at, ownPlaces((await bench.policies.settings()).policy));
      return answerPage(request, { ...sender, destination }, bench, waiting, showBadge, outlets, publish);
    },
    ui: (request) => answerUi(request, bench, waiting, publish, showBadge, outlets),
    refresh: async () => {
      await publish();
      await showBadge();
    },
  };
}

async function answerPage(
  request: PageRequest,
  sender: PageSender,
  bench: Bench,
  waiting: WaitingHolds,
  showBadge: () => Promise<void>,
  outlets: Outlets,
  publish: () => Promise<void>,
): Promise<Answer<unknown>> {
  if (request.type === "judge" || request.type === "wait") {
    // A rule that does not exist: no page side of ours sent this.
    if (request.findings.some(({ rule }) => bench.ruleFacts(rule) === undefined)) return failed("malformed");
  }
  if (request.type === "wait") {
    await waiting.add(await describeWaiting(request, sender, bench), sender);
    return done("wait", { waiting: true });
  }
  if (request.type === "judge") {
    const answer = done("judge", await judgeRequest(request, sender, bench));
    if (request.passed) await showBadge();
    return answer;
  }
  if (request.type !== "choose") return answerChecklist(request, sender, bench, outlets, publish);
  await waiting.settle(request.request);
  // Nothing of a private window was written, so there is nothing to decide about.
  if (sender.isPrivate) return done("choose", { recorded: false });
  const recorded = await bench.registry.choose({ ...request, host: sender.destination.host });
  await showBadge();
  return done("choose", { recorded });
}

async function answerUi(
  request: UiRequest,
  bench: Bench,
  waiting: WaitingHolds,
  publish: () => Promise<void>,
  showBadge: () => Promise<void>,
  outlets: Outlets,
): Promise<Answer<unknown>> {
  const { registry, policies } = bench;
  switch (request.type) {
    case "overview":
      return done("overview", await overview(bench, request.url));
    case "set-checklist-view":
      await keepView(request.view, outlets);
      return done("set-checklist-view", { kept: true });
    case "add-credential": {
      const id = await registry.add(request);
      await publish();
      return done("add-credential", { id });
    }
    case "remove-credential": {
      const removed = await registry.remove(request.id);
      await publish();
      return done("remove-credential", { removed });
    }
    case "restore-credential": {
      const restored = await registry.restore(request.id);
      await publish();
      return done("restore-credential", { restored });
    }
    case "remove-override":
      return done("remove-override", { removed: await registry.removeOverride(request.id) });
    case "settle-exposure": {
      const settled = await registry.settle(request.id);
      await showBadge();
      return done("settle-exposure", { settled });
    }
    case "settings":
      return done("settings", await policies.settings());
    case "change-setting": {
      const became = await policies.change(request.key, request.value);
      return became === "changed" ? done("change-setting", await policies.settings()) : failed(became);
    }
    case "waiting-holds":
      return done("waiting-holds", await waiting.list());
    case "answer-hold":
      return done("answer-hold", { outcome: await waiting.answer(request.request, request.choice, request.reason) });
    default:
      return failed("malformed");
  }
}

async function overview({ registry, policies }: Bench, url: string | undefined): Promise<Overview> {
  const [credentials, exposures, overrides] = await Promise.all([registry.credentials(), registry.exposures(SHOWN_EXPOSURES), registry.overrides()]);
  const isPage = url !== undefined && /^(?:https?|file):/.test(url);
  const attention = credentials.filter(({ state }) => state === "exposed").length;
  const here = isPage && classify(url, ownPlaces((await policies.settings()).policy));
  return { credentials, total: credentials.length, attention, exposures, overrides, pauses: [], ...(here && { here }) };
}

function done<T extends keyof Answers>(_type: T, value: Answers[T]): Answer<Answers[T]> {
  return { ok: true, value };
}
