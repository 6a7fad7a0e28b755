/**
 * A thousand browsers that report to one collector, in simulated time: the sender, the queue and the schedule are the extension's, the
 * collector is a real server on loopback; simulated are the clock, the people, and the workers' deaths.
 */
import { IDBFactory } from "fake-indexeddb";
import { reportsEdge } from "../../src/background/reports-edge.ts";
import { type KeptReports, openReports } from "../../src/registry/reports.ts";
import type { ReportEvent } from "../../src/reports/event.ts";
import { type ReportSender, reportSender } from "../../src/reports/sender.ts";
import { Collector, type Mood } from "../support/collector.ts";
import type { Arrived } from "../support/otlp.ts";
import "fake-indexeddb/auto";

const MINUTE = 60_000;
const ACKNOWLEDGING: ReadonlySet<Mood> = new Set(["takes", "takes-some"]);
export const TAKING: ReadonlySet<Mood> = new Set([...ACKNOWLEDGING, "loses-answer"]);

/** What the collector is like from a minute on. */
type Weather = readonly { fromMinute: number; mood: Mood | "stopped" }[];

export interface Plan {
  browsers: number;
  minutes: number;
  weather: Weather;
  /** Within how many seconds everybody starts the browser. */
  startWithinSeconds: number;
  /** Of one browser. */
  eventsPerHour: number;
  /** When one event reaches all at the same moment, as with a new policy. */
  everybodyAtMinute: number;
  /** Of all requests that were taken: the worker is stopped before it hears so. */
  killedShare: number;
  seed: number;
}

interface Arrival {
  /** Milliseconds since the beginning. */
  at: number;
  /** Which mood the collector was in. */
  mood: Mood;
  events: readonly Arrived[];
  /** False where the acknowledgement was lost, or the worker died before it came. */
  isHeard: boolean;
}

export interface Outcome {
  /** Every event that was made, by browser, in its order; named by its rule. */
  made: ReadonlyMap<number, string[]>;
  /** The same as the collector saw it, without repetitions. */
  seen: ReadonlyMap<string, string[]>;
  requests: Arrival[];
  /** Tries that found nobody: the collector was stopped. */
  refusedAt: number[];
  repeated: number;
  /** Of those repeated: the ones of which no acknowledgement was lost. */
  repeatedWithoutReason: number;
  problems: string[];
  /** When everything was there, in milliseconds since the beginning. */
  endedAt: number;
  kills: number;
}

/** mulberry32 */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is to happen, soonest first. */
class Agenda {
  private readonly heap: { at: number; order: number; run: () => Promise<void> }[] = [];
  private order = 0;

  add(at: number, run: () => Promise<void>): void {
    const { heap } = this;
    heap.push({ at, order: this.order++, run });
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (this.isOrdered(parent, i)) break;
      this.swap(parent, i);
      i = parent;
    }
  }

  take(): { at: number; run: () => Promise<void> } | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let i = 0; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && !this.isOrdered(least, child)) least = child;
      if (least === i) return first;
      this.swap(least, i);
      i = least;
    }
  }

  private isOrdered(a: number, b: number): boolean {
    const [one, two] = [this.heap[a], this.heap[b]];
    return !one || !two || one.at < two.at || (one.at === two.at && one.order < two.order);
  }
  private swap(a: number, b: number): void {
    const [one, two] = [this.heap[a], this.heap[b]];
    if (one && two) [this.heap[a], this.heap[b]] = [two, one];
  }
}

export async function simulate(plan: Plan, progress: (minute: number) => void): Promise<Outcome> {
  globalThis.indexedDB = new IDBFactory();
  const chance = chances(plan.seed);
  const collector = new Collector();
  await collector.start();
  const endpoint = collector.endpoint;
  const manifest = { version: "1.0", content_security_policy: { extension_pages: `connect-src ${collector.origin}` } };
  const edgeOf = (queue: KeptReports) => reportsEdge({ runtime: { getManifest: () => manifest } } as unknown as Parameters<typeof reportsEdge>[0], queue);

  const agenda = new Agenda();
  const beginning = Date.UTC(2026, 10, 20, 9);
  let now = 0;
  let kills = 0;
  const requests: Arrival[] = [];
  const refusedAt: number[] = [];
  const made = new Map<number, string[]>();
  let isStopped = false;

  class SimulatedBrowser {
    private alarm: number | undefined;
    private sender: ReportSender | undefined;
    private queue: KeptReports | undefined;
    private isOpen = false;
    private dies: (() => void) | undefined;
    readonly number: number;

    constructor(number: number) {
      this.number = number;
      made.set(number, []);
    }

    private worker(): ReportSender {
      if (this.sender) return this.sender;
      const queue = openReports(`browser ${String(this.number)}`);
      const edge = edgeOf(queue);
      this.queue = queue;
      return (this.sender = reportSender({
        queue,
        post: async (body) => {
          const before = collector.requests.length;
          const reply = await edge.post(endpoint, body);
          const request = collector.requests[before];
          if (!request) refusedAt.push(now);
          const isKilled = request !== undefined && chance() < plan.killedShare;
          if (request) requests.push({ at: now, ...request, isHeard: !isKilled && ACKNOWLEDGING.has(request.mood) });
          if (!isKilled) return reply;
          kills += 1;
          this.dies?.();
          return new Promise(() => undefined);
        },
        wakeAt: (at) => {
          this.alarm = at;
          if (!this.isOpen) return Promise.resolve();
          // An alarm replaces the one before; what is left of that finds nothing to do.
          agenda.add(Math.max(at - beginning, now), () => this.wake(at));
          return Promise.resolve();
        },
        now: () => beginning + now,
        chance,
      }));
    }

    /** Runs until it is done or the worker is killed; then the next thing that happens starts another. */
    private async inWorker(run: (sender: ReportSender) => Promise<unknown>): Promise<void> {
      const death = new Promise<void>((dies) => (this.dies = dies)).then(async () => {
        this.sender = undefined;
        await this.queue?.close();
      });
      await Promise.race([run(this.worker()), death]);
    }

    private async wake(at: number): Promise<void> {
      if (this.alarm !== at) return;
      this.alarm = undefined;
      await this.inWorker((sender) => sender.run());
    }

    start = (): Promise<void> => {
      this.isOpen = true;
      return this.inWorker((sender) => sender.start(true));
    };

    /** A worker that slept is started by it. */
    event = async (isFleetWide: boolean): Promise<void> => {
      const mine = made.get(this.number) ?? [];
      const key = `event ${String(mine.length)} of ${String(this.number)}`;
      mine.push(key);
      const event: ReportEvent = { kind: "held", at: beginning + now, version: "1.0", rule: key, host: "dpaste.com" };
      await this.inWorker(async (sender) => {
        if (chance() < 0.5) await sender.start(false);
        await sender.add([{ key, event }], isFleetWide);
      });
    };
  }

  const fleet = Array.from({ length: plan.browsers }, (_, number) => new SimulatedBrowser(number));
  for (const browser of fleet) {
    const startsAt = chance() * plan.startWithinSeconds * 1000;
    // It was closed last night with something in its queue: that is what a start could send all at once.
    agenda.add(0, () => browser.event(false));
    agenda.add(Math.max(1, startsAt), browser.start);
    agenda.add(plan.everybodyAtMinute * MINUTE, () => browser.event(true));
    for (let at = startsAt; ; ) {
      at += (-Math.log(1 - chance()) * 60 * MINUTE) / plan.eventsPerHour;
      if (at > plan.minutes * MINUTE) break;
      agenda.add(at, () => browser.event(false));
    }
  }
  for (const { fromMinute, mood } of plan.weather) {
    agenda.add(fromMinute * MINUTE, async () => {
      if (mood === "stopped") await collector.stop();
      else if (isStopped) await collector.start();
      isStopped = mood === "stopped";
      if (mood !== "stopped") collector.mood = mood;
    });
  }

  let minute = -1;
  for (let next = agenda.take(); next; next = agenda.take()) {
    now = Math.max(now, next.at);
    if (Math.floor(now / MINUTE) !== minute) progress((minute = Math.floor(now / MINUTE)));
    await next.run();
  }
  await collector.stop();

  const seen = new Map<string, string[]>();
  const count = new Map<string, number>();
  const lost = new Set<string>();
  let repeatedWithoutReason = 0;
  for (const { mood, events, isHeard } of requests) {
    if (!TAKING.has(mood)) continue;
    for (const { uid, browser, attributes } of events) {
      const before = count.get(uid) ?? 0;
      count.set(uid, before + 1);
      if (before > 0 && !lost.has(uid)) repeatedWithoutReason += 1;
      if (!isHeard) lost.add(uid);
      if (before === 0) seen.set(browser, [...(seen.get(browser) ?? []), attributes["keybrake.rule"] ?? ""]);
    }
  }
  const repeated = [...count.values()].reduce((sum, each) => sum + each - 1, 0);
  return { made, seen, requests, refusedAt, repeated, repeatedWithoutReason, problems: collector.problems, endedAt: requests.at(-1)?.at ?? 0, kills };
}
