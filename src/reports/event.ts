/** What may be reported of something that happened. This folder turns it into OpenTelemetry logs and decides when they go; it uses no browser API. */
import type { Choice, Confidence, DestinationKind, Severity, VerdictAction } from "../domain.ts";

export type ReportKind = "held" | "blocked" | "overridden" | "exposed" | "policy-problem" | "rotation-overdue";

/** The choice, and for an override whether a reason was typed. The reason itself is a person's own words and stays with the exposure. */
export type ReportChoice = Choice | "pasted-with-reason" | "allowed-here-with-reason";

/**
 * Everything that leaves the browser of one event, but for the number of the event and of the install. No field can hold a secret, a mask,
 * a text, an address beyond its host, or a name: do not add one that can. docs/admin/reports.md names every field.
 */
export interface ReportEvent {
  kind: ReportKind;
  /** Milliseconds since 1970. */
  at: number;
  /** Of the extension, when it happened. */
  version: string;
  rule?: string;
  provider?: string;
  severity?: Severity;
  confidence?: Confidence;
  host?: string;
  destinationKind?: DestinationKind;
  verdict?: VerdictAction;
  choice?: ReportChoice;
  /** Only where the policy says so; see {@link truncated}. */
  fingerprint?: string;
  /** Of a policy problem: which key of the organisation's own policy, and why it could not be read. Never the value. */
  problem?: { path: string; reason: string };
}

/** An event on its way into the queue. */
export interface NewReport {
  /** The same happening has the same key, however often it is told. Stays in the browser. */
  key: string;
  /** The request that it belongs to, so that a later choice finds it. Stays in the browser. */
  request?: string;
  event: ReportEvent;
}

/** An event in the queue, or after it. */
export interface QueuedReport extends NewReport {
  /** Its place in the order. */
  seq: number;
  /** Sent with it, so that a collector can tell a repetition from another event. */
  uid: string;
  /** When the collector acknowledged it, or it was given up. */
  doneAt?: number;
  /** Given up: the collector refuses this one event whatever comes before and after it. */
  isRefused?: boolean;
}

/** 48 bits: enough to see that two events are about one secret, too few to look it up anywhere. The whole is keyed per install already. */
export function truncated(fingerprint: string): string {
  return fingerprint.slice(0, 12);
}
