/** How much of its rotation period a key has lived, as a bar with the words under it. */
import type { JSX } from "preact";
import type { Rotation } from "../lifecycle/lifecycle.ts";
import { sayDay, sayNumber, type Text } from "./text.ts";

const TONES = { ok: "ok", due: "due", overdue: "bad" } as const;

export function LifeBar({ rotation, text }: { rotation: Rotation; text: Text }): JSX.Element {
  const { status, daysLeft, everyDays, dueAt } = rotation;
  const used = Math.min(1, Math.max(0, 1 - daysLeft / everyDays));
  const says =
    status === "overdue" ? text("age_of", [sayNumber(everyDays - daysLeft, text), sayNumber(everyDays, text)]) : text("rotate_by", [sayDay(dueAt, text, "short")]);
  return (
    <span class={`life ${TONES[status]}`}>
      <span class="track" aria-hidden="true">
        <span style={{ width: `${String(Math.round(used * 100))}%` }} />
      </span>
      <span class="sub">{says}</span>
    </span>
  );
}
