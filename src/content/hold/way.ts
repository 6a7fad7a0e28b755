/** How something that was stopped goes on. One for each road in; `holding.ts` chooses, it does the rest. */
import type { Digest } from "../../domain.ts";
import type { Place } from "./place.ts";
import type { PutBack } from "./put-back.ts";
import type { Redaction } from "./redaction.ts";

export interface Way {
  /** Where the focus and the selection were, to be put back when the warning closes. */
  place: Place;
  /** Lets it on as it was. `failed`: nothing happened, and it is still ours. */
  give(): PutBack;
  /** Lets it on without its secrets; absent where nothing would be left that makes sense. */
  redact?(redactions: readonly Redaction[]): PutBack;
  /** What becomes of it when it is dropped; absent where there is nothing to do. */
  drop?(): void;
  /** The person's own keys, pressed once more, do it: from now on, for this moment, they may. Absent where there are no such keys. */
  repeat?(digests: readonly Digest[]): void;
}
