/**
 * Says unasked that a key needs its owner: all of them in one notification, each at most once a day, and nothing of what is snoozed.
 *
 * An hourly alarm, not one for each date: it fires after sleep, it does not mind a clock that was set, and what is due is worked out from the
 * records each time. Firefox forgets alarms with the session and Chromium may, so that every start of the worker makes sure of it.
 */
import type { Lived } from "./overview.ts";
import { byUrgency } from "./overview.ts";
import type { Bench } from "./judging.ts";
import { DAY, type NextStep } from "../lifecycle/lifecycle.ts";

export const ALARM = "keybrake-hourly";
const EVERY_MINUTES = 60;
/** One at a time: a newer one takes the place of the older. */
export const REMINDER = "keybrake-reminder";
/** More names than this are a list that nobody reads. */
const SHOWN_LABELS = 3;
export const SNOOZE_DAYS = 3;

export interface Reminder {
  /** The most urgent key, and what to do about it. */
  label: string;
  step: Exclude<NextStep, "none">;
  /** How many keys it is about in all, and the names of the first. */
  count: number;
  labels: string[];
}

/** As much of the browser as is used. */
export interface ReminderEdge {
  hasAlarm(name: string): Promise<boolean>;
  createAlarm(name: string, everyMinutes: number): Promise<void>;
  /** Which keys the notification on the screen is about, for "remind me later". */
  keep(ids: readonly string[]): Promise<void>;
  kept(): Promise<string[]>;
  show(reminder: Reminder): Promise<void>;
}

export interface Reminders {
  ensureAlarm(): Promise<void>;
  /** To be called with every alarm and every start: shows what is due and was not said within a day. */
  remind(): Promise<void>;
  /** Nothing of those that the notification is about for some days. */
  snooze(): Promise<void>;
}

export function reminders({ registry, policies, now }: Pick<Bench, "registry" | "policies" | "now">, edge: ReminderEdge): Reminders {
  return {
    ensureAlarm: async () => {
      if (!(await edge.hasAlarm(ALARM))) await edge.createAlarm(ALARM, EVERY_MINUTES);
    },
    remind: async () => {
      const { policy } = await policies.settings();
      if (!policy.features.reminders) return;
      const [credentials, told] = await Promise.all([registry.credentials(), registry.toldAt()]);
      const due = byUrgency(credentials, now(), policy).filter(({ credential, life }) => life.needsAttention && !isRecent(told.get(credential.id), now()));
      const [first] = due;
      if (!first || first.life.nextStep === "none") return;
      const ids = due.map(({ credential }) => credential.id);
      // Written first: of a worker that is stopped here nothing is heard, rather than the same thing every hour.
      await registry.told(ids);
      await edge.keep(ids);
      await edge.show({ label: first.credential.label, step: first.life.nextStep, count: due.length, labels: labelsOf(due) });
    },
    snooze: async () => {
      for (const id of await edge.kept()) await registry.snooze(id, now() + SNOOZE_DAYS * DAY);
    },
  };
}

/** Within a day, before or after: a clock that was wrong for a while neither silences a key for years nor repeats it. */
function isRecent(toldAt: number | undefined, now: number): boolean {
  return toldAt !== undefined && Math.abs(now - toldAt) < DAY;
}

function labelsOf(due: readonly Lived[]): string[] {
  return due.slice(0, SHOWN_LABELS).map(({ credential }) => credential.label);
}
