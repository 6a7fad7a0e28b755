/** What a person is told of one exposure, in finished words. Pure; the clock is an argument. */
import type { Choice, Exposure } from "../domain.ts";
import { type MessageKey, sayCount, sayWhen, type Text } from "./text.ts";

export interface ExposureRow {
  id: string;
  host: string;
  what: string;
  mask: string;
  when: string;
  outcome: string;
  tone: (typeof TONES)[Choice];
  /** It reached the page, and the person has not said that what follows from it is done. */
  isOpen: boolean;
}

const OUTCOMES = {
  pending: "outcome_pending",
  dropped: "outcome_dropped",
  redacted: "outcome_redacted",
  pasted: "outcome_pasted",
  "allowed-here": "outcome_allowed_here",
  passed: "outcome_passed",
} as const satisfies Record<Choice, MessageKey>;

/** Whether it reached the page; a question that was left open is neither good nor bad news. */
const TONES = {
  ...{ pending: "neutral", dropped: "ok", redacted: "ok" },
  ...{ pasted: "bad", passed: "bad", "allowed-here": "bad" },
} as const satisfies Record<Choice, "neutral" | "ok" | "bad">;

export function isOpen({ choice, action, settledAt }: Exposure): boolean {
  return (choice === "pasted" || choice === "passed") && (action === "hold" || action === "block") && settledAt === undefined;
}

export const sayOutcome = (choice: Choice, text: Text): string => text(OUTCOMES[choice]);

/** Where it went, as far as anybody knows. */
export const sayPlace = ({ host }: Pick<Exposure, "host">, text: Text): string => host || text("host_not_known");

export function exposureRow(exposure: Exposure, { text, now }: { text: Text; now: number }): ExposureRow {
  const { id, at, choice, road, secrets } = exposure;
  const first = secrets[0];
  return {
    id,
    host: sayPlace(exposure, text),
    // What a person tells of is one key, however many parts it has.
    what: (secrets.length === 1 || road === "told") && first !== undefined ? first.label : sayCount(secrets.length, "secrets_one", "secrets_other", text),
    mask: secrets.length === 1 && first !== undefined ? first.mask : "",
    // A clock that is set back would say "in 3 hours" of something past.
    when: sayWhen(Math.min(at, now), now, text),
    outcome: road === "told" ? text("outcome_told") : sayOutcome(choice, text),
    tone: TONES[choice],
    isOpen: isOpen(exposure),
  };
}
