/** Requests about reports to the organisation's collector. From the extension's own pages only. */
import * as v from "valibot";
import type { QueuedReport } from "../reports/event.ts";
import type { Counts } from "../reports/queue.ts";
import { pageSize } from "./fields.ts";

export const reportRequests = [
  /** Newest first: what waits, or what was sent. The next page begins before the last row of the one before. */
  v.strictObject({
    type: v.literal("reports"),
    store: v.picklist(["waiting", "done"]),
    before: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    limit: pageSize,
  }),
  /** Sends what waits without gathering more; not before the collector wants it. */
  v.strictObject({ type: v.literal("send-reports") }),
] as const;

/** All of an event that leaves the browser, and what became of it. */
export type ReportRow = Pick<QueuedReport, "seq" | "uid" | "event" | "doneAt" | "isRefused">;

export interface ReportsPage {
  /** `no-build`: the policy wants reports, and this package may talk to nobody. `other-origin`: it may talk to another collector only. */
  status: "on" | "off" | "no-build" | "other-origin";
  /** The rest is there only while reports are on. */
  kept?: {
    endpoint: string;
    /** The random number of this install that goes with every event. */
    install: string;
    waiting: number;
    counts: Counts;
    /** When the next try is; absent where nothing waits. */
    dueAt?: number;
    /** Tries in a row that failed. */
    failures: number;
    rows: ReportRow[];
    next?: number;
  };
}
