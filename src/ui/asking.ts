/** What the interface knows of the worker: how it is asked, and what is said when that fails. */
import type { Answer, Answers, Failure, UiRequest } from "../messages.ts";
import type { MessageKey } from "./text.ts";

/** Asks the worker; never rejects. */
export type Ask = <R extends UiRequest>(request: R) => Promise<Answer<Answers[R["type"]]>>;

/** What went wrong, in words that also say what is safe. */
export const FAILURES = {
  malformed: "failure_malformed",
  forbidden: "failure_forbidden",
  "too-many": "failure_too_many",
  "registry-unavailable": "failure_registry_unavailable",
  "nothing-kept": "failure_nothing_kept",
  "registry-lost": "failure_registry_lost",
  "storage-full": "failure_storage_full",
  "not-found": "failure_not_found",
  duplicate: "failure_duplicate",
  "too-weak": "failure_too_weak",
  fixed: "failure_fixed",
} as const satisfies Record<Failure, MessageKey>;
