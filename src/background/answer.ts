/** An answer of the contract's type for its request. */
import type { Answer, Answers } from "../messages.ts";

export function done<T extends keyof Answers>(_type: T, value: Answers[T]): Answer<Answers[T]> {
  return { ok: true, value };
}
