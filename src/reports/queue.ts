/** The rules of the queue, and what a store of it must do. The store is `registry/reports.ts`. */
import type { NewReport, QueuedReport } from "./event.ts";

/** Of waiting events; beyond it the oldest go, and are counted. Weeks of a busy browser, some 2 MB. */
export const MOST_WAITING = 5_000;
/** Of events that are done; for the person to look at. */
export const MOST_KEPT = 20_000;
export const BATCH = 100;
/** How often one single event is refused until it is given up. */
export const REFUSALS = 8;

export interface QueueState {
  /** Random, made with the database: tells browsers apart, and says nothing of whose they are. */
  install: string;
  /** Not before then; absent where nothing waits. */
  dueAt?: number;
  /** Tries in a row that failed. */
  failures: number;
  /** How many go at once; smaller after a refusal. */
  batch: number;
  counts: Counts;
}

export interface Counts {
  /** Acknowledged by the collector. */
  sent: number;
  /** Of those, the ones that it said it did not want. */
  rejected: number;
  /** Refused one by one, and given up. */
  refused: number;
  /** Went from the full queue unsent. */
  dropped: number;
}

export type Change = (state: QueueState, waiting: number) => QueueState;

/** Every method is one transaction: what it has answered is on disk, all of it. */
export interface ReportQueue {
  /** Adds what is not there yet, in this order; resolves with how many that were. */
  add(reports: readonly NewReport[], change: Change): Promise<number>;
  /** The oldest that wait. */
  first(limit: number): Promise<QueuedReport[]>;
  state(): Promise<QueueState>;
  keep(change: Change): Promise<QueueState>;
  /** They are sent, or given up: they wait no more. */
  finish(reports: readonly QueuedReport[], at: number, isRefused: boolean, change: Change): Promise<QueueState>;
}

export function newState(install: string): QueueState {
  return { install, failures: 0, batch: BATCH, counts: { sent: 0, rejected: 0, refused: 0, dropped: 0 } };
}

/** How many of the oldest must go. */
export function overflow(waiting: number): number {
  return Math.max(0, waiting - MOST_WAITING);
}

/** With something added to other counts. */
export function counted(counts: Counts, more: Partial<Counts>): Counts {
  return {
    sent: counts.sent + (more.sent ?? 0),
    rejected: counts.rejected + (more.rejected ?? 0),
    refused: counts.refused + (more.refused ?? 0),
    dropped: counts.dropped + (more.dropped ?? 0),
  };
}
