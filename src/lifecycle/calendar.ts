/** Rotations and expiries as an iCalendar file (RFC 5545). Pure; the sentences are given. */
import type { Credential } from "../domain.ts";
import type { Lifecycle } from "./lifecycle.ts";

export interface CalendarEntry {
  credential: Pick<Credential, "id" | "state">;
  life: Pick<Lifecycle, "rotation" | "prospects">;
  /** "Replace grid-bot (Binance)" and "The provider ends grid-bot (Binance)". */
  rotationTitle: string;
  endTitle: string;
}

/** One all-day event for each day by which something is to be done. The same event keeps its id, so that a second import moves it. */
export function calendarOf(entries: readonly CalendarEntry[], now: number): string {
  const events = entries
    .filter(({ credential }) => credential.state !== "revoked" && credential.state !== "rotated")
    .flatMap(({ credential, life, rotationTitle, endTitle }) => {
      const end = life.prospects.find(({ at, loses }) => at !== undefined && loses === "everything");
      return [
        event(`rotation-${credential.id}`, life.rotation.dueAt, rotationTitle, now),
        ...(end?.at === undefined ? [] : [event(`end-${credential.id}`, end.at, endTitle, now)]),
      ];
    });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Keybrake//EN", "CALSCALE:GREGORIAN", ...events.flat(), "END:VCALENDAR", ""].map(folded).join("\r\n");
}

function event(id: string, at: number, title: string, now: number): string[] {
  const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return ["BEGIN:VEVENT", `UID:${id}@keybrake`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${dayOf(at)}`, `SUMMARY:${escaped(title)}`, "TRANSP:TRANSPARENT", "END:VEVENT"];
}

/** The day in the person's own time zone, as a calendar shows it. */
function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, "\\n");
}

/** Lines of at most 75 octets, the next ones begin with a space (RFC 5545, 3.1); no letter is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let [part, octets] = ["", 0];
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > 75) {
      lines.push(part);
      [part, octets] = [" ", 1];
    }
    part += letter;
    octets += size;
  }
  return [...lines, part].join("\r\n");
}
