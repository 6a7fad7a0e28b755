/** What the worker answers to one question, asked again after each change. The last answer stays until the next one is there. */
import { useEffect, useState } from "preact/hooks";
import type { Answer, Answers, UiRequest } from "../messages.ts";
import type { Desk } from "./desk.ts";

export function useAnswer<R extends UiRequest>(
  { ask, turn }: Pick<Desk, "ask" | "turn">,
  request: R,
  about: readonly unknown[] = [],
): Answer<Answers[R["type"]]> | undefined {
  const [answer, setAnswer] = useState<Answer<Answers[R["type"]]>>();
  useEffect(() => {
    let isCurrent = true;
    void ask(request).then((given) => {
      if (isCurrent) setAnswer(given);
    });
    return () => {
      isCurrent = false;
    };
    // The request is made anew with each rendering; `about` says when it is another one.
  }, [ask, turn, ...about]);
  return answer;
}
