import { describe, expect, test } from "vitest";
import { collectorIn } from "../../src/background/reports-edge.ts";
import type { QueuedReport, ReportEvent } from "../../src/reports/event.ts";
import { toOtlp } from "../../src/reports/otlp.ts";
import { readReply } from "../../src/reports/reply.ts";
import { askedWait, backOffWait, gatherWait, LEAST_WAIT_MS, startWait } from "../../src/reports/schedule.ts";
import { eventsIn, parseOtlp } from "../support/otlp.ts";

const AT = Date.UTC(2026, 10, 20, 9, 0, 0, 123);
const full: ReportEvent = {
  ...{ kind: "held", at: AT, version: "1.2.3", rule: "github-classic-token", provider: "github", severity: "high", confidence: "verified" },
  ...{ host: "dpaste.com", destinationKind: "public", verdict: "hold", choice: "pending", fingerprint: "0123456789ab" },
};
const queued = (event: ReportEvent, seq = 1): QueuedReport => ({ key: `secret key ${String(seq)}`, request: "secret request", event, seq, uid: `uid-${String(seq)}` });

describe("an event as OpenTelemetry", () => {
  test("is valid and holds what it may and nothing else", () => {
    const body = JSON.stringify(toOtlp([queued(full)], "install-1"));
    expect(body).not.toContain("secret");
    expect(eventsIn(parseOtlp(body))).toEqual([
      {
        ...{ uid: "uid-1", name: "keybrake.held", browser: "install-1", time: AT },
        attributes: {
          "keybrake.rule": "github-classic-token",
          "keybrake.provider": "github",
          "keybrake.severity": "high",
          "keybrake.confidence": "verified",
          "destination.address": "dpaste.com",
          "keybrake.destination.kind": "public",
          "keybrake.verdict": "hold",
          "keybrake.choice": "pending",
          "keybrake.fingerprint": "0123456789ab",
        },
      },
    ]);
  });

  test("keeps its place among events of another version", () => {
    const reports = ["1.0", "1.0", "1.1", "1.0"].map((version, i) => queued({ ...full, version }, i));
    const request = parseOtlp(JSON.stringify(toOtlp(reports, "i")));
    expect(request.resourceLogs).toHaveLength(3);
    expect(eventsIn(request).map(({ uid }) => uid)).toEqual(["uid-0", "uid-1", "uid-2", "uid-3"]);
  });
});

test("what is no OTLP is told from what is", () => {
  expect(() => parseOtlp('{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"1","colour":"red"}]}]}]}')).toThrow("OTLP");
});

describe("a collector's answer", () => {
  test.each([
    [200, "{}", null, { means: "taken", rejected: 0 }],
    [200, "", null, { means: "taken", rejected: 0 }],
    [202, " \n", null, { means: "taken", rejected: 0 }],
    [200, '{"partialSuccess":{"rejectedLogRecords":"2"}}', null, { means: "taken", rejected: 2 }],
    [200, '{"partialSuccess":{}}', null, { means: "taken", rejected: 0 }],
    [200, '{"partialSuccess":', null, { means: "later" }],
    [200, "<!doctype html>", null, { means: "later" }],
    [200, '{"error":"no"}', null, { means: "later" }],
    [200, "[]", null, { means: "later" }],
    [0, "", null, { means: "later" }],
    [302, "", null, { means: "later" }],
    [401, "", null, { means: "later" }],
    [404, "", null, { means: "later" }],
    [500, "", "60", { means: "later" }],
    [429, "", "60", { means: "later", waitMs: 60_000 }],
    [503, "", new Date(AT + 90_000).toUTCString(), { means: "later", waitMs: 89_877 }],
    [503, "", "soon", { means: "later" }],
    [503, "", "-5", { means: "later" }],
    [429, "", "999999999", { means: "later", waitMs: 86_400_000 }],
    [400, "", null, { means: "refused" }],
    [413, "", null, { means: "refused" }],
  ])("%i %s (Retry-After: %s)", (status, body, retryAfter, meaning) => {
    expect(readReply({ status, body, retryAfter }, AT)).toEqual(meaning);
  });
});

describe("a wait", () => {
  test("after failures is drawn from a window that doubles, up to a limit", () => {
    expect([1, 2, 3, 9, 1e9].map((failures) => backOffWait(failures, 1) - LEAST_WAIT_MS)).toEqual([60_000, 120_000, 240_000, 900_000, 900_000]);
    expect(backOffWait(9, 0)).toBe(LEAST_WAIT_MS);
    expect(backOffWait(9, 0.5)).toBe(LEAST_WAIT_MS + 450_000);
  });
  test("that the collector asked for is never shorter than that, and not the same for all", () => {
    expect(askedWait(120_000, 1, 0)).toBeGreaterThanOrEqual(120_000);
    expect(askedWait(120_000, 1, 1) - askedWait(120_000, 1, 0)).toBe(60_000);
  });
  test("for company, or at a start, is drawn too", () => {
    expect(gatherWait(1)).toBeGreaterThan(gatherWait(0));
    expect(startWait(1) - startWait(0)).toBe(300_000);
  });
});

describe("the package's collector", () => {
  test.each([
    [{ extension_pages: "script-src 'self'; connect-src 'none'; form-action 'none'" }, ""],
    [{ extension_pages: "script-src 'self'; connect-src 'self'; form-action 'none'" }, ""],
    [{ extension_pages: "connect-src https://collector.example.com:4318; form-action 'none'" }, "https://collector.example.com:4318"],
    [{ extension_pages: "connect-src 'self' http://127.0.0.1:4318" }, "http://127.0.0.1:4318"],
    [undefined, ""],
  ])("is read from %j", (policy, origin) => expect(collectorIn(policy)).toBe(origin));
});
