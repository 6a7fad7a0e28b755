/** The listed keys as a calendar file, in the person's words. */
import { calendarOf } from "../lifecycle/calendar.ts";
import type { Desk } from "./desk.ts";
import type { ListedKey } from "./key-list.ts";

export function saveCalendar(keys: readonly ListedKey[], { text, clock, save }: Desk): void {
  const entries = keys.map(({ credential, life, provider }) => {
    const title = text("key_title", [provider, credential.label]);
    return { credential, life, rotationTitle: text("calendar_rotate", [title]), endTitle: text("calendar_end", [title]) };
  });
  save("keybrake.ics", "text/calendar", calendarOf(entries, clock()));
}
