/** Days as a stretch of time. Pure. */

/** An absolute day: a period is a stretch of time, not a date on a wall calendar, so summer time does not move it. */
export const DAY = 86_400_000;

/** Whole days, rounded up; zero or less once it is past. */
export function daysUntil(at: number, now: number): number {
  return Math.ceil((at - now) / DAY);
}
