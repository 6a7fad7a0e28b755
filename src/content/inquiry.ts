/** Asks the worker about one paste, and tells it what became of it. Without a worker the page side's own judgement stands. */
import type { Choice } from "../domain.ts";
import type { JudgeAnswer, JudgeRequest } from "../messages.ts";
import { ask } from "../platform/page.ts";

/** A cold worker answers within about 250 ms; longer than this a person would wonder where their paste is. */
const ANSWER_WITHIN_MS = 1_200;
/** A worker that dies while answering is started again by the next message. */
const RETRY_AFTER_MS = [50, 250, 1_000, 4_000, 15_000] as const;

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export class Inquiry {
  readonly #request: JudgeRequest;
  #answered: Promise<JudgeAnswer | null>;

  constructor(request: JudgeRequest) {
    this.#request = request;
    this.#answered = this.#askUntilAnswered();
  }

  get request(): string {
    return this.#request.request;
  }

  /** The worker's answer, or null if there is none in time. It goes on asking, so that the exposure is recorded all the same. */
  answer(): Promise<JudgeAnswer | null> {
    return Promise.race([this.#answered, pause(ANSWER_WITHIN_MS).then(() => null)]);
  }

  /** Tells the worker the choice, after the answer that it belongs to. Repeats are harmless: the request's id makes them one. */
  async record(choice: Exclude<Choice, "pending" | "passed">, reason?: string): Promise<void> {
    if ((await this.#answered) === null) return;
    for (const ms of [0, ...RETRY_AFTER_MS]) {
      if (ms > 0) await pause(ms);
      const answer = await ask({
        type: "choose",
        request: this.#request.request,
        choice,
        ...(reason === undefined ? {} : { reason }),
      });
      if (answer.ok || answer.failure === "not-found" || answer.failure === "forbidden") return;
    }
  }

  /** Tells the worker that the hold waits for an answer from the popup, until it is heard or no longer so. */
  async wait(isWaiting: () => boolean): Promise<void> {
    const { type: _type, passed: _passed, ...what } = this.#request;
    for (const ms of [0, ...RETRY_AFTER_MS]) {
      if (ms > 0) await pause(ms);
      if (!isWaiting()) return;
      const answer = await ask({ type: "wait", ...what });
      if (answer.ok || answer.failure === "malformed" || answer.failure === "forbidden") return;
    }
  }

  async #askUntilAnswered(): Promise<JudgeAnswer | null> {
    for (const ms of [0, ...RETRY_AFTER_MS]) {
      if (ms > 0) await pause(ms);
      const answer = await ask(this.#request);
      if (answer.ok) return answer.value;
      if (answer.failure === "malformed" || answer.failure === "forbidden") return null;
    }
    return null;
  }
}
