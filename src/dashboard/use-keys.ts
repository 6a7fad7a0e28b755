/** All credentials, read page by page; what has come is shown while the rest is on its way. */
import { useEffect, useState } from "preact/hooks";
import type { Credential } from "../domain.ts";
import type { Failure } from "../messages.ts";
import type { Desk } from "./desk.ts";

const PAGE = 500;

export interface Keys {
  credentials: readonly Credential[];
  total: number;
  isComplete: boolean;
  failure?: Failure;
}

export function useKeys({ ask, turn }: Pick<Desk, "ask" | "turn">): Keys {
  const [keys, setKeys] = useState<Keys>({ credentials: [], total: 0, isComplete: false });
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const read: Credential[] = [];
      let after: string | undefined;
      for (;;) {
        const answer = await ask({ type: "credentials", limit: PAGE, ...(after !== undefined && { after }) });
        if (!isCurrent) return;
        if (!answer.ok) return setKeys((before) => ({ ...before, isComplete: true, failure: answer.failure }));
        read.push(...answer.value.credentials);
        after = answer.value.next;
        // While it is read again the old list stays until the new one is whole.
        const credentials = [...read];
        const { total } = answer.value;
        setKeys((before) =>
          after !== undefined && before.isComplete && before.failure === undefined ? before : { credentials, total, isComplete: after === undefined },
        );
        if (after === undefined) return;
      }
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [ask, turn]);
  return keys;
}
