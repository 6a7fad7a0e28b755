/** The browser's alarms and notifications, as the reminders use them. */
import type messages from "../../public/_locales/en/messages.json";
import { REMINDER, type Reminder, type ReminderEdge } from "./reminders.ts";

const KEY = "reminded";

interface Notice {
  type: "basic";
  iconUrl: string;
  title: string;
  message: string;
  buttons?: { title: string }[];
}

/** As much of it as is used. */
interface Browser {
  alarms: {
    get(name: string): Promise<unknown>;
    create(name: string, info: { periodInMinutes: number; delayInMinutes: number }): void | Promise<void>;
  };
  notifications: { create(id: string, notice: Notice): Promise<unknown>; clear(id: string): Promise<unknown> };
  storage: { session: { get(keys: string[]): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> } };
  runtime: { getURL(path: string): string };
  i18n: { getMessage(key: string, substitutions?: string[]): string };
}

/** Every next step has its sentence. */
const STEPS = {
  "rotate-exposed": "next_rotate_exposed",
  "finish-rotation": "next_finish_rotation",
  "revoke-old": "next_revoke_old",
  "replace-ended": "next_replace_ended",
  "rotate-now": "next_rotate_now",
  "keep-from-lapsing": "next_keep_from_lapsing",
  "replace-ending": "next_replace_ending",
  "rotate-soon": "next_rotate_soon",
  review: "next_review",
  "two-factor": "next_two_factor",
  "restrict-addresses": "next_restrict_addresses",
} as const satisfies Record<Reminder["step"], keyof typeof messages>;

export function reminderEdge({ alarms, notifications, storage, runtime, i18n }: Browser): ReminderEdge {
  const say = (key: keyof typeof messages, substitutions: string[] = []): string => i18n.getMessage(key, substitutions);
  return {
    hasAlarm: async (name) => Boolean(await alarms.get(name)),
    createAlarm: async (name, everyMinutes) => {
      await alarms.create(name, { periodInMinutes: everyMinutes, delayInMinutes: 1 });
    },
    keep: (ids) => storage.session.set({ [KEY]: ids }),
    kept: async () => {
      const { [KEY]: ids } = await storage.session.get([KEY]);
      return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
    },
    show: async ({ label, step, count, labels }) => {
      const what = say(STEPS[step]);
      const notice: Notice = {
        type: "basic",
        iconUrl: runtime.getURL("icons/128.png"),
        title: count === 1 ? say("reminder_one", [label]) : say("reminder_many", [String(count)]),
        message: count === 1 ? what : say("reminder_first", [new Intl.ListFormat(i18n.getMessage("@@ui_locale").replaceAll("_", "-") || "en").format(labels), label, what]),
      };
      try {
        await notifications.create(REMINDER, { ...notice, buttons: [{ title: say("reminder_snooze") }] });
      } catch {
        // Firefox has no buttons; a system without notifications still has the badge.
        await notifications.create(REMINDER, notice).catch(() => undefined);
      }
    },
  };
}
