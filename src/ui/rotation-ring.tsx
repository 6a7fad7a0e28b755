/** How much of its rotation period a key has used up, and the days that are left. */
import type { JSX } from "preact";
import { sayNumber, type Text } from "./text.ts";

const RADIUS = 16;
const ROUND = 2 * Math.PI * RADIUS;
const MOST_DAYS = 999;

const TONES = { ok: "ok", due: "due", overdue: "bad" } as const;

export interface RotationRingProps {
  status: keyof typeof TONES;
  /** Whole days; zero or less when it is overdue. */
  daysLeft: number;
  everyDays: number;
  /** The same in words: "Replace it within 6 days.". */
  says: string;
  text: Text;
}

export function RotationRing({ status, daysLeft, everyDays, says, text }: RotationRingProps): JSX.Element {
  const used = Math.min(1, Math.max(0, 1 - daysLeft / everyDays));
  const days = Math.max(-MOST_DAYS, Math.min(MOST_DAYS, daysLeft));
  return (
    <span class={`ring ${TONES[status]}`} role="img" aria-label={says} title={says}>
      <svg viewBox="0 0 38 38" aria-hidden="true" focusable="false" fill="none" stroke-width="4">
        <circle class="track" cx="19" cy="19" r={RADIUS} />
        <circle cx="19" cy="19" r={RADIUS} stroke="currentColor" stroke-dasharray={`${ROUND * used} ${ROUND}`} transform="rotate(-90 19 19)" />
      </svg>
      <span aria-hidden="true">{sayNumber(days, text)}</span>
    </span>
  );
}
