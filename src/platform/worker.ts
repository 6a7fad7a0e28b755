/** The worker as the extension's own pages see it. */
import type { Answer, Answers, UiRequest } from "../messages.ts";
import { browser } from "./own-page.ts";

/** Asks the worker. It is ours, so its answer is believed; no answer means that it cannot be reached. Never rejects. */
export async function askWorker<R extends UiRequest>(request: R): Promise<Answer<Answers[R["type"]]>> {
  try {
    const answer: Answer<Answers[R["type"]]> | undefined = await browser.runtime.sendMessage<R, Answer<Answers[R["type"]]> | undefined>(request);
    if (answer !== undefined) return answer;
  } catch {
    // The worker was stopped while it answered.
  }
  return { ok: false, failure: "registry-unavailable" };
}
