/** Where the worker shows something outside itself: what every page side reads, and the number on the toolbar button. */
import { COMPANY_FILTER_PREFIX, CUSTOM_RULES_KEY, GLANCE_KEY, type Overview, PAGE_STATE_KEY, type PageState } from "../messages.ts";
import { FILTERS_KEY, TAKEN_KEY } from "./company.ts";
import { COPIED_MS } from "./copied.ts";
import { MANAGED_KEY } from "./policies.ts";

export interface Outlets {
  publish(state: PageState): Promise<void>;
  badge(count: number): Promise<void>;
  /** A sign on the button of one tab: there is something to open. The number of {@link badge} goes before it. */
  tabMark(tab: number, isOn: boolean): Promise<void>;
  /** The page of this tab is not what it looks like. It goes before the number, not before the question of a hold that waits. */
  tabAlarm(tab: number, isOn: boolean): Promise<void>;
  /** What the popup draws first; `undefined` takes it away. */
  showGlance(glance: Overview | undefined): Promise<void>;
  /** Sets the alarm after which nothing is left of what was copied on a key page. */
  forgetCopiedLater(): Promise<void>;
  /** Small settings of `storage.local`. */
  kept(key: string): Promise<unknown>;
  keep(key: string, value: unknown): Promise<void>;
  /** All that is kept there, to be shown. */
  keptRows(): Promise<{ name: string; value: unknown }[]>;
  /** Erases what is kept in `storage`, but for what is the organisation's: its policy, and what pages know of its rules and lists. */
  forget(): Promise<void>;
}

export const COPIED_ALARM = "forget-copied";

/** Said beside the number of open exposures it would be lost, so it is there only without one. */
const TAB_MARK = "+";
const TAB_ALARM = "!";

/** As much of the browser as is used. */
interface Browser {
  storage: {
    local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
    session: { set(values: Record<string, unknown>): Promise<void>; remove(keys: string[]): Promise<void>; clear(): Promise<void> };
  };
  alarms: { create(name: string, info: { delayInMinutes: number }): void | Promise<void> };
  action: { setBadgeText(details: { text: string | null; tabId?: number }): Promise<void>; getBadgeText(details: { tabId?: number }): Promise<string> };
}

export function outlets({ storage, action, alarms }: Browser): Outlets {
  return {
    // Every frame hears of each write, so nothing is written that has not changed.
    publish: async (state) => {
      const { [PAGE_STATE_KEY]: before } = await storage.local.get(PAGE_STATE_KEY);
      if (JSON.stringify(before) !== JSON.stringify(state)) await storage.local.set({ [PAGE_STATE_KEY]: state });
    },
    tabMark: async (tab, isOn) => {
      try {
        const text = await action.getBadgeText({ tabId: tab });
        if (isOn ? text === "" : text === TAB_MARK) await action.setBadgeText({ tabId: tab, text: isOn ? TAB_MARK : "" });
      } catch {
        // The tab is gone.
      }
    },
    tabAlarm: async (tab, isOn) => {
      try {
        const text = await action.getBadgeText({ tabId: tab });
        // Without a text of its own the tab shows the number again.
        if (isOn ? !text.endsWith("?") : text === TAB_ALARM) await action.setBadgeText({ tabId: tab, text: isOn ? TAB_ALARM : null });
      } catch {
        // The tab is gone.
      }
    },
    keptRows: async () => Object.entries(await storage.local.get(null)).map(([name, value]) => ({ name, value })),
    forget: async () => {
      const names = Object.keys(await storage.local.get(null));
      await storage.local.remove(names.filter((name) => !isOrganisations(name)));
      await storage.session.clear();
    },
    showGlance: async (glance) => (glance === undefined ? storage.session.remove([GLANCE_KEY]) : storage.session.set({ [GLANCE_KEY]: glance })),
    forgetCopiedLater: async () => {
      // Named alarms replace each other; a second's grace, as an alarm may be early.
      await alarms.create(COPIED_ALARM, { delayInMinutes: COPIED_MS / 60_000 + 1 / 60 });
    },
    kept: async (key) => (await storage.local.get(key))[key],
    keep: (key, value) => storage.local.set({ [key]: value }),
    badge: (count) => action.setBadgeText({ text: badgeText(count) }),
  };
}

/** Not the person's to erase, and a guard that pages would be without. */
function isOrganisations(name: string): boolean {
  return [MANAGED_KEY, CUSTOM_RULES_KEY, TAKEN_KEY, FILTERS_KEY].includes(name) || name.startsWith(COMPANY_FILTER_PREFIX);
}

/** The button has room for three characters. */
function badgeText(count: number): string {
  if (count === 0) return "";
  return count > 99 ? "99+" : String(count);
}
