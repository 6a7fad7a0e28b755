/** The browser's side of the reports: the one request that Keybrake ever makes, and the alarm for it. */
import type { browser } from "../platform/browser.ts";
import type { KeptReports } from "../registry/reports.ts";
import { ANSWER_WITHIN_MS } from "../reports/sender.ts";
import type { Reply } from "../reports/reply.ts";
import type { ReportsEdge } from "./reports.ts";

export const REPORTS_ALARM = "keybrake-reports";
const STARTED_KEY = "reports-started";

type Edge = Pick<typeof browser, "runtime" | "storage" | "alarms">;

export function reportsEdge({ runtime, storage, alarms }: Edge, queue: KeptReports, answerWithinMs: number = ANSWER_WITHIN_MS): ReportsEdge {
  const manifest = runtime.getManifest();
  return {
    queue,
    version: manifest.version,
    origin: collectorIn(manifest.content_security_policy),
    post: (endpoint, body) => post(endpoint, body, answerWithinMs),
    wakeAt: async (time) => void (await alarms.create(REPORTS_ALARM, { when: Math.max(time, Date.now()) })),
    isBrowserStart: async () => {
      const { [STARTED_KEY]: started } = await storage.session.get([STARTED_KEY]);
      if (started !== true) await storage.session.set({ [STARTED_KEY]: true });
      return started !== true;
    },
    now: Date.now,
    chance: Math.random,
  };
}

/** What `npm run package --collector` has written into the package: where it may connect to besides its own files. */
export function collectorIn(contentSecurityPolicy: unknown): string {
  const sources = /connect-src ([^;"]*)/.exec(JSON.stringify(contentSecurityPolicy ?? ""))?.[1]?.trim().split(/\s+/) ?? [];
  return sources.find((source) => /^https?:\/\//.test(source)) ?? "";
}

/** No cookie, no referrer, no cache, no other address than this one. */
async function post(endpoint: string, body: string, answerWithinMs: number): Promise<Reply> {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json" },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(answerWithinMs),
    });
    return { status: response.status, retryAfter: response.headers.get("Retry-After"), body: await beginningOf(response) };
  } catch {
    return { status: 0 };
  }
}

/** An acknowledgement is short. Of an answer without an end only the beginning is read, and that is no acknowledgement. */
async function beginningOf({ body }: Response): Promise<string> {
  const most = 65_536;
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (text.length > most) {
      await reader?.cancel();
      return text;
    }
  }
}
