/** What a collector's answer means for what was sent. https://opentelemetry.io/docs/specs/otlp/#otlphttp-response */

export interface Reply {
  /** 0 where none came: no network, refused, too slow. */
  status: number;
  retryAfter?: string | null;
  body?: string;
}

export type Meaning =
  /** Acknowledged, and not to be sent again. `rejected` of them the collector did not want. */
  | { means: "taken"; rejected: number }
  /** Not acknowledged; `waitMs` if the collector said how long to wait. */
  | { means: "later"; waitMs?: number }
  /** It is this request that is not wanted: a smaller one may be. */
  | { means: "refused" };

/** More than this nobody means, and a fleet would be silent for it. */
const LONGEST_WAIT_MS = 24 * 3_600_000;

/**
 * What the standard calls not retryable (a wrong path, a missing permission) is retried all the same, seldom: it is a mistake that
 * somebody will put right, and the events are still there then. Only 400 and 413 are about the request itself.
 */
export function readReply({ status, retryAfter, body = "" }: Reply, now: number): Meaning {
  if (status >= 200 && status < 300) return readAcknowledgement(body);
  if (status === 400 || status === 413) return { means: "refused" };
  const waitMs = status === 429 || status === 503 ? waitOf(retryAfter, now) : undefined;
  return { means: "later", ...(waitMs !== undefined && { waitMs }) };
}

/** A page to log in at, or a proxy's greeting, comes with 200 too and acknowledges nothing. An empty answer does, as in OpenTelemetry's own exporters. */
function readAcknowledgement(body: string): Meaning {
  if (body.trim() === "") return { means: "taken", rejected: 0 };
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return { means: "later" };
  }
  if (!isGroup(answer) || Object.keys(answer).some((key) => key !== "partialSuccess" && key !== "partial_success")) return { means: "later" };
  const partial = answer["partialSuccess"] ?? answer["partial_success"];
  if (!isGroup(partial)) return { means: "taken", rejected: 0 };
  const rejected = Number(partial["rejectedLogRecords"] ?? partial["rejected_log_records"] ?? 0);
  return { means: "taken", rejected: Number.isSafeInteger(rejected) && rejected > 0 ? rejected : 0 };
}

/** Seconds, or a date. */
function waitOf(text: string | null | undefined, now: number): number | undefined {
  if (text === null || text === undefined) return undefined;
  const seconds = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
  const wait = Number.isNaN(seconds) ? Date.parse(text) - now : seconds * 1000;
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, LONGEST_WAIT_MS) : undefined;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
