/**
 * What happens, as reports to the organisation's collector: only where policy and package both say so, never of a private window. A report
 * that cannot be kept is lost quietly: it stands in nobody's way.
 */
import type { Confidence, Destination, Exposure } from "../domain.ts";
import { DAY, lifecycle } from "../lifecycle/lifecycle.ts";
import type { ReportsPage, Settings } from "../messages.ts";
import type { KeptReports } from "../registry/reports.ts";
import type { Registry } from "../registry/registry.ts";
import { type NewReport, type ReportChoice, type ReportEvent, truncated } from "../reports/event.ts";
import { reportSender, type SenderEdge } from "../reports/sender.ts";
import type { Reply } from "../reports/reply.ts";
import type { Policies } from "./policies.ts";

/** One secret of a text that was judged. */
export interface JudgedSecret {
  secret: Pick<Exposure["secrets"][number], "rule" | "severity" | "fingerprint">;
  provider: string;
  confidence: Confidence;
  action: Exposure["action"];
}

export interface Reports {
  judged(exposure: Pick<Exposure, "id" | "at" | "action" | "choice">, secrets: readonly JudgedSecret[], destination: Destination): Promise<void>;
  /** The person went on with what was held. */
  overridden(request: string, choice: ReportChoice): Promise<void>;
  /** Has what waits sent when it is time, and reports what is wrong by now. At every start of the worker, every day, and when the policy has changed. */
  start(): Promise<void>;
  /** Sends if it is time. */
  run(): Promise<void>;
  sendNow(): Promise<"sent" | "nothing" | "failed" | "waits" | "off">;
  page(store: "waiting" | "done", before: number | undefined, limit: number): Promise<ReportsPage>;
  /** How many events are stored. */
  stored(): Promise<number>;
  /** The events as they are stored, those that wait first. */
  rows(after: string | undefined, limit: number): Promise<{ rows: unknown[]; next?: string }>;
  /**
   * The person erases everything. While reports are on, what waits is the organisation's and goes there all the same, or erasing would be
   * the way to paste unseen; what was sent goes, but for problems of the policy, which would be sent again. While they are off, all goes.
   */
  forget(): Promise<void>;
}

export interface ReportsEdge extends Pick<SenderEdge, "wakeAt" | "now" | "chance"> {
  queue: KeptReports;
  /** The one origin that the package may talk to; empty in the store's. */
  origin: string;
  /** Of the extension. */
  version: string;
  post(endpoint: string, body: string): Promise<Reply>;
  /** True once in each run of the browser. */
  isBrowserStart(): Promise<boolean>;
}

export function reports(policies: Pick<Policies, "settings">, registry: Pick<Registry, "credentials">, edge: ReportsEdge): Reports {
  const { queue, version, now } = edge;

  const status = ({ policy: { collector } }: Settings): ReportsPage["status"] => {
    if (!collector.enabled) return "off";
    if (edge.origin === "") return "no-build";
    return URL.canParse(collector.endpoint) && new URL(collector.endpoint).origin === edge.origin ? "on" : "other-origin";
  };
  /** The settings, if reports are on. */
  const whileOn = async (): Promise<Settings | undefined> => {
    const settings = await policies.settings();
    return status(settings) === "on" ? settings : undefined;
  };

  const sender = reportSender({
    ...edge,
    post: async (body) => {
      const settings = await whileOn();
      return settings ? edge.post(settings.policy.collector.endpoint, body) : { status: 0 };
    },
  });

  /** What is wrong for as long as it is: problems of the organisation's policy, rotations overdue. Each is reported once. */
  async function reportStanding({ policy, problems }: Settings): Promise<void> {
    // Once a day while it lasts, or a problem that was put right and came back would never be heard of again.
    const day = String(Math.floor(now() / DAY));
    const wrong = problems.flatMap(({ path, reason, isOwn }): NewReport[] => {
      // What a person has set for themselves is nobody's business, nor where it is wrong.
      if (isOwn) return [];
      const problem = { path: path.slice(0, 200), reason };
      return [{ key: `policy ${day} ${reason} ${path}`, event: { kind: "policy-problem", at: now(), version, problem } }];
    });
    const credentials = await registry.credentials().catch(() => []);
    const overdue = credentials.flatMap((credential): NewReport[] => {
      if (credential.state !== "active" && credential.state !== "exposed") return [];
      const { rotation } = lifecycle(credential, now(), policy);
      if (rotation.status !== "overdue") return [];
      const [part] = credential.parts;
      const event: ReportEvent = { kind: "rotation-overdue", at: now(), version, provider: credential.provider, ...(policy.collector.correlate && part && { fingerprint: truncated(part.fingerprint) }) };
      return [{ key: `rotation ${credential.id} ${String(rotation.dueAt)}`, event }];
    });
    if (wrong.length + overdue.length > 0) await sender.add([...wrong, ...overdue], true);
  }

  return {
    judged: async ({ id, at, action, choice }, secrets, { host, kind: destinationKind }) => {
      const settings = await whileOn();
      if (!settings) return;
      const kind = choice === "passed" ? "exposed" : action === "block" ? "blocked" : "held";
      await sender.add(
        secrets.map(({ secret: { rule, severity, fingerprint }, provider, confidence, action: verdict }, index): NewReport => {
          const about = settings.policy.collector.correlate ? { fingerprint: truncated(fingerprint) } : {};
          return { key: `${id} ${String(index)} ${kind}`, request: id, event: { kind, at, version, rule, provider, severity, confidence, host, destinationKind, verdict, choice, ...about } };
        }),
      );
    },

    overridden: async (request, choice) => {
      if (!(await whileOn())) return;
      const before = (await queue.ofRequest(request)).filter(({ event }) => event.kind === "held" || event.kind === "blocked");
      await sender.add(before.map(({ key, event }): NewReport => ({ key: `${key} overridden`, request, event: { ...event, kind: "overridden", at: now(), version, choice } })));
    },

    start: async () => {
      const settings = await whileOn();
      if (!settings) return;
      await sender.start(await edge.isBrowserStart());
      await reportStanding(settings);
    },
    run: async () => {
      if (await whileOn()) await sender.run();
    },
    sendNow: async () => ((await whileOn()) ? sender.sendNow() : "off"),

    stored: () => queue.stored(),
    rows: async (after, limit) => {
      if ((await queue.stored()) === 0) return { rows: [] };
      const [store = "", before] = (after ?? "waiting").split(" ");
      const from = store === "done" ? "done" : "waiting";
      const rows = await queue.page(from, before === undefined ? undefined : Number(before), limit);
      if (rows.length < limit && from === "waiting") return { rows, next: "done" };
      const last = rows.at(-1);
      return { rows, ...(last && rows.length === limit && { next: `${from} ${String(last.seq)}` }) };
    },
    forget: async () => {
      if (await whileOn()) await queue.clearDone(({ event }) => event.kind === "policy-problem");
      else await queue.destroy();
    },

    page: async (store, before, limit) => {
      const settings = await policies.settings();
      if (status(settings) !== "on") return { status: status(settings) };
      const [{ install, counts, dueAt, failures }, waiting, found] = [await queue.state(), await queue.waiting(), await queue.page(store, before, limit + 1)];
      const rows = found.slice(0, limit).map(({ key: _key, request: _request, ...row }) => row);
      const last = found.length > limit ? rows.at(-1) : undefined;
      const { endpoint } = settings.policy.collector;
      return { status: "on", kept: { endpoint, install, waiting, counts, failures, rows, ...(dueAt !== undefined && { dueAt }), ...(last && { next: last.seq }) } };
    },
  };
}
