import { expect, test } from "vitest";
import { calendarOf } from "../../src/lifecycle/calendar.ts";
import { DAY, lifecycle } from "../../src/lifecycle/lifecycle.ts";

const BORN = new Date(2026, 0, 10, 12).getTime();
const entry = (title: string, change: { expiresAt?: number; state?: "active" | "revoked" } = {}) => {
  const credential = { id: "a1", provider: "nobody", tiers: ["read" as const], ipAllowlist: [], createdAt: BORN, state: "active" as const, ...change };
  return { credential, life: lifecycle(credential, BORN), rotationTitle: title, endTitle: "It ends" };
};

test("every key has a day on which it is replaced, and one on which it ends", () => {
  const text = calendarOf([entry("Replace grid-bot; now, please", { expiresAt: BORN + 20 * DAY })], Date.UTC(2026, 0, 11, 9, 30, 5));
  expect(text.split("\r\n")).toEqual([
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Keybrake//EN", "CALSCALE:GREGORIAN"],
    ...["BEGIN:VEVENT", "UID:rotation-a1@keybrake", "DTSTAMP:20260111T093005Z", "DTSTART;VALUE=DATE:20260410"],
    ...["SUMMARY:Replace grid-bot\\; now\\, please", "TRANSP:TRANSPARENT", "END:VEVENT"],
    ...["BEGIN:VEVENT", "UID:end-a1@keybrake", "DTSTAMP:20260111T093005Z", "DTSTART;VALUE=DATE:20260130", "SUMMARY:It ends", "TRANSP:TRANSPARENT", "END:VEVENT"],
    ...["END:VCALENDAR", ""],
  ]);
});

test("a revoked key has no day", () => {
  expect(calendarOf([entry("x", { state: "revoked" })], BORN)).not.toContain("VEVENT");
});

test("long lines are folded, and no letter is cut", () => {
  const title = "Schlüssel für den Zähler ".repeat(8).trim();
  const lines = calendarOf([entry(title)], BORN).split("\r\n");
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(lines.join("\r\n").replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}`);
});
