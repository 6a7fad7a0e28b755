/** Events -> the body of an OTLP/HTTP request, as JSON. https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding */
import type { QueuedReport, ReportEvent } from "./event.ts";

interface Attribute {
  key: string;
  value: { stringValue: string };
}

interface LogRecord {
  /** 64-bit numbers are text in this encoding. */
  timeUnixNano: string;
  observedTimeUnixNano: string;
  severityNumber: number;
  severityText: string;
  eventName: string;
  body: { stringValue: string };
  attributes: Attribute[];
}

export interface LogsRequest {
  resourceLogs: {
    resource: { attributes: Attribute[] };
    scopeLogs: { scope: { name: string; version: string }; logRecords: LogRecord[] }[];
  }[];
}

/** https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber */
const INFO = { severityNumber: 9, severityText: "INFO" };
const WARN = { severityNumber: 13, severityText: "WARN" };
const ERROR = { severityNumber: 17, severityText: "ERROR" };
const LEVELS = { held: INFO, "rotation-overdue": WARN, "policy-problem": WARN, overridden: WARN, blocked: WARN, exposed: ERROR } as const satisfies Record<ReportEvent["kind"], unknown>;

/** @param install the random number of this install: says which browser, not whose. */
export function toOtlp(reports: readonly QueuedReport[], install: string): LogsRequest {
  const resourceLogs: LogsRequest["resourceLogs"] = [];
  let before: string | undefined;
  for (const { event, uid } of reports) {
    // One resource for each run of events under one version, so that the order stays as it was.
    if (event.version !== before) {
      resourceLogs.push({
        resource: { attributes: attributesOf({ "service.name": "keybrake", "service.version": event.version, "service.instance.id": install }) },
        scopeLogs: [{ scope: { name: "keybrake.reports", version: event.version }, logRecords: [] }],
      });
      before = event.version;
    }
    resourceLogs.at(-1)?.scopeLogs[0]?.logRecords.push(recordOf(event, uid));
  }
  return { resourceLogs };
}

function recordOf(event: ReportEvent, uid: string): LogRecord {
  const name = `keybrake.${event.kind.replaceAll("-", "_")}`;
  const time = `${String(Math.trunc(event.at))}000000`;
  return {
    timeUnixNano: time,
    observedTimeUnixNano: time,
    ...LEVELS[event.kind],
    eventName: name,
    // For what shows only the body of a log.
    body: { stringValue: name },
    attributes: attributesOf({
      "log.record.uid": uid,
      "keybrake.rule": event.rule,
      "keybrake.provider": event.provider,
      "keybrake.severity": event.severity,
      "keybrake.confidence": event.confidence,
      "destination.address": event.host,
      "keybrake.destination.kind": event.destinationKind,
      "keybrake.verdict": event.verdict,
      "keybrake.choice": event.choice,
      "keybrake.fingerprint": event.fingerprint,
      "keybrake.policy.key": event.problem?.path,
      "keybrake.policy.problem": event.problem?.reason,
    }),
  };
}

function attributesOf(values: Record<string, string | undefined>): Attribute[] {
  return Object.entries(values).flatMap(([key, value]) => (value === undefined || value === "" ? [] : [{ key, value: { stringValue: value } }]));
}
