/**
 * Sends what waits, oldest first, one request at a time. Nothing that matters is in a variable: a worker that is stopped anywhere goes on
 * from the queue at its next start. Between the collector's acknowledgement and the queue's transaction nothing can be done twice but by
 * being stopped exactly there, which to both sides is an acknowledgement that was lost.
 */
import type { NewReport } from "./event.ts";
import { toOtlp } from "./otlp.ts";
import { BATCH, type Change, counted, type QueueState, REFUSALS, type ReportQueue } from "./queue.ts";
import { readReply, type Reply } from "./reply.ts";
import { askedWait, backOffWait, gatherWait, startWait } from "./schedule.ts";

/** Slower than this counts as no answer. Chromium ends a worker whose request takes 30 seconds. */
export const ANSWER_WITHIN_MS = 20_000;

export interface SenderEdge {
  queue: ReportQueue;
  /** Never rejects: without an answer the status is 0. */
  post(body: string): Promise<Reply>;
  /** Has {@link ReportSender.run} called then or soon after, also if the worker was stopped in between. */
  wakeAt(time: number): Promise<void>;
  now(): number;
  /** From 0 to 1. */
  chance(): number;
}

export interface ReportSender {
  /** @param isFleetWide whether other browsers have the same event at the same moment, as with a new policy. */
  add(reports: readonly NewReport[], isFleetWide?: boolean): Promise<void>;
  /** To be called at every start of the worker. */
  start(isBrowserStart: boolean): Promise<void>;
  /** Sends if it is time. */
  run(): Promise<void>;
  /** Sends without waiting for more to come, unless the collector wants us to wait. */
  sendNow(): Promise<"sent" | "nothing" | "failed" | "waits">;
}

export function reportSender({ queue, post, wakeAt, now, chance }: SenderEdge): ReportSender {
  let turn: Promise<unknown> = Promise.resolve();

  /** One at a time, or they would not arrive in order. */
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const result = turn.then(run);
    turn = result.catch(() => undefined);
    return result;
  }

  /** After a batch that is done: the rest of a backlog at once, a few newcomers after having waited for more. */
  const goOn =
    (more: (state: QueueState) => QueueState): Change =>
    (state, waiting) => {
      const { dueAt: _dueAt, ...rest } = more({ ...state, failures: 0 });
      if (waiting === 0) return rest;
      return { ...rest, dueAt: waiting >= rest.batch ? now() : now() + gatherWait(chance()) };
    };

  async function sendDue(isAsked: boolean): Promise<"sent" | "nothing" | "failed" | "waits"> {
    let outcome: "sent" | "nothing" = "nothing";
    let state = await queue.state();
    for (;;) {
      if (state.dueAt === undefined) return outcome;
      const isEarly = state.dueAt > now();
      if (isEarly && (!isAsked || state.failures > 0)) {
        await wakeAt(state.dueAt);
        return outcome === "sent" ? "sent" : "waits";
      }
      const batch = await queue.first(state.batch);
      if (batch.length === 0) {
        state = await queue.keep(goOn((same) => same));
        continue;
      }
      // If the worker is stopped while it waits for the answer, this is what tries again.
      await wakeAt(now() + 2 * ANSWER_WITHIN_MS);
      const meaning = readReply(await post(JSON.stringify(toOtlp(batch, state.install))), now());
      if (meaning.means === "taken") {
        // A collector that took this much may take more again.
        const batchSize = Math.min(BATCH, state.batch * 2);
        state = await queue.finish(batch, now(), false, goOn((one) => ({ ...one, batch: batchSize, counts: counted(one.counts, { sent: batch.length, rejected: Math.min(meaning.rejected, batch.length) }) })));
        outcome = "sent";
        continue;
      }
      if (meaning.means === "refused" && batch.length === 1 && state.failures + 1 >= REFUSALS) {
        state = await queue.finish(batch, now(), true, goOn((one) => ({ ...one, counts: counted(one.counts, { refused: 1 }) })));
        continue;
      }
      state = await queue.keep((one) => {
        const failures = one.failures + 1;
        const wait = meaning.means === "later" && meaning.waitMs !== undefined ? askedWait(meaning.waitMs, failures, chance()) : backOffWait(failures, chance());
        const smaller = meaning.means === "refused" ? Math.max(1, Math.ceil(batch.length / 2)) : one.batch;
        // A refused batch that can still be halved is not yet a failure of its events.
        return { ...one, dueAt: now() + wait, failures: smaller < batch.length ? 1 : failures, batch: smaller };
      });
      if (state.dueAt !== undefined) await wakeAt(state.dueAt);
      return "failed";
    }
  }

  return {
    add: async (reports, isFleetWide = false) => {
      let first: number | undefined;
      await queue.add(reports, (state) => {
        // Where others wait already, there is an alarm, and a newcomer does not put it off.
        if (state.dueAt !== undefined) return state;
        first = now() + (isFleetWide ? startWait(chance()) : gatherWait(chance()));
        return { ...state, dueAt: first };
      });
      if (first !== undefined) await wakeAt(first);
    },
    // In turn: a request under way has set the alarm that is there in case the worker is stopped, and it must stay.
    start: (isBrowserStart) =>
      inTurn(async () => {
        const { dueAt } = await queue.keep((state, waiting) => {
          const { dueAt: before, ...rest } = state;
          if (waiting === 0) return rest;
          const first = isBrowserStart ? now() + startWait(chance()) : now();
          return { ...rest, dueAt: Math.max(before ?? 0, first) };
        });
        if (dueAt !== undefined) await wakeAt(dueAt);
      }),
    run: async () => void (await inTurn(() => sendDue(false))),
    sendNow: () => inTurn(() => sendDue(true)),
  };
}
