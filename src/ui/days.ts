/** Days as date fields write them. Pure. */

/** Today as a date field wants it, in the person's own time zone. */
export function today(now: number): string {
  const date = new Date(now);
  return new Date(now - date.getTimezoneOffset() * 60_000).toISOString().slice(0, DATE_LENGTH);
}

const DATE_LENGTH = "YYYY-MM-DD".length;

