/**
 * Holds that wait for an answer from the toolbar popup, because their warning cannot be trusted to be what the person sees. The hold itself is in
 * its frame; here is where it is and what the popup says of it. The list is in the session's memory: it outlives the worker, not the browser,
 * and nothing of a private window gets on a disk.
 */
import type { FrameMessage, HoldChoice, WaitingHold } from "../messages.ts";

/** A page can make frames and holds without end; the oldest are forgotten here, and dropped with their frame. */
const MOST = 50;

interface Entry extends WaitingHold {
  tab: number;
  frame: number;
}

/** As much of the browser as is used. */
export interface WaitingEdge {
  load(): Promise<unknown>;
  save(entries: readonly Entry[]): Promise<void>;
  /** Rejects, or is no `true`, where there is no such frame or no such hold in it. */
  send(tab: number, frame: number, message: FrameMessage): Promise<unknown>;
  /** Badge and notification of one tab. `first` of its holds, or none. */
  show(tab: number, count: number, newest?: WaitingHold): Promise<void>;
}

export interface WaitingHolds {
  add(hold: WaitingHold, place: { tab: number; frame: number }): Promise<void>;
  /** The hold was answered, wherever. */
  settle(request: string): Promise<void>;
  /** Oldest first. What is not held any more (the frame has gone elsewhere) is forgotten. */
  list(): Promise<WaitingHold[]>;
  answer(request: string, choice: HoldChoice, reason?: string): Promise<"done" | "failed" | "gone">;
}

export function waitingHolds(edge: WaitingEdge): WaitingHolds {
  let turn: Promise<unknown> = Promise.resolve();
  /** One change after the other: each reads the list, and writes it before the next one reads. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = turn.then(task);
    turn = result.catch(() => undefined);
    return result;
  };
  const entries = async (): Promise<Entry[]> => {
    const loaded = await edge.load();
    return Array.isArray(loaded) ? (loaded as Entry[]) : [];
  };
  const keep = async (all: readonly Entry[], tabs: Iterable<number>, newest?: WaitingHold): Promise<void> => {
    await edge.save(all);
    for (const tab of new Set(tabs)) await edge.show(tab, all.filter((one) => one.tab === tab).length, newest);
  };
  const isHeld = ({ tab, frame, request }: Entry): Promise<boolean> =>
    edge.send(tab, frame, { type: "still-held", request }).then(
      (answer) => answer === true,
      () => false,
    );
  const forget = async (request: string): Promise<void> => {
    const all = await entries();
    const gone = all.filter((one) => one.request === request);
    if (gone.length > 0) await keep(all.filter((one) => !gone.includes(one)), gone.map(({ tab }) => tab));
  };

  return {
    add: (hold, { tab, frame }) =>
      inTurn(async () => {
        const others = (await entries()).filter(({ request }) => request !== hold.request);
        const all = [...others, { ...hold, tab, frame }].slice(-MOST);
        await keep(all, [tab], hold);
      }),
    settle: (request) => inTurn(() => forget(request)),
    list: () =>
      inTurn(async () => {
        const all = await entries();
        const held = await Promise.all(all.map(isHeld));
        const gone = all.filter((_, index) => !held[index]);
        const left = all.filter((_, index) => held[index]);
        if (gone.length > 0) await keep(left, gone.map(({ tab }) => tab));
        return left.map(({ tab: _tab, frame: _frame, ...hold }) => hold);
      }),
    // Not in turn: the page side tells of the choice before it answers, and that settles the hold.
    answer: async (request, choice, reason) => {
      const entry = (await entries()).find((one) => one.request === request);
      if (!entry) return "gone";
      const isDone = await edge
        .send(entry.tab, entry.frame, { type: "answer", request, choice, ...(reason !== undefined && { reason }) })
        .catch(() => undefined);
      if (isDone === false && (await isHeld(entry))) return "failed";
      await inTurn(() => forget(request));
      return isDone === true ? "done" : "gone";
    },
  };
}
