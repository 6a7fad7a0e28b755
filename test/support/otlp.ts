/** Is it valid OTLP? Held to OpenTelemetry's own protocol definitions, as its packages bring them. */
import definitions from "@opentelemetry/otlp-transformer/build/src/generated/root.js";
import type { LogsRequest } from "../../src/reports/otlp.ts";

const { ExportLogsServiceRequest } = definitions.opentelemetry.proto.collector.logs.v1;

/** The request, if it goes through the protocol's message and comes out unchanged: then no field is unknown, and none of another type. */
export function parseOtlp(body: string): LogsRequest {
  const request = JSON.parse(body) as LogsRequest;
  const message = ExportLogsServiceRequest.fromObject(request);
  const problem = ExportLogsServiceRequest.verify(message);
  if (problem !== null) throw new Error(`Not valid OTLP: ${problem}`);
  const again: unknown = ExportLogsServiceRequest.toObject(message, { longs: String, enums: Number });
  if (JSON.stringify(sorted(again)) !== JSON.stringify(sorted(request))) throw new Error(`Not all of it is OTLP: ${body.slice(0, 400)}`);
  return request;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

/** What a collector saw of each event. */
export interface Arrived {
  uid: string;
  name: string;
  browser: string;
  time: number;
  attributes: Record<string, string>;
}

export function eventsIn({ resourceLogs }: LogsRequest): Arrived[] {
  return resourceLogs.flatMap(({ resource, scopeLogs }) =>
    scopeLogs.flatMap(({ logRecords }) =>
      logRecords.map(({ eventName, timeUnixNano, attributes }): Arrived => {
        const values = Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]));
        const { "log.record.uid": uid = "", ...others } = values;
        const browser = resource.attributes.find(({ key }) => key === "service.instance.id")?.value.stringValue ?? "";
        return { uid, name: eventName, browser, time: Number(timeUnixNano) / 1e6, attributes: others };
      }),
    ),
  );
}
