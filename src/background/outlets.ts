/** Where the worker shows something outside itself: what every page side reads, and the number on the toolbar button. */
import { PAGE_STATE_KEY, type PageState } from "../messages.ts";

export interface Outlets {
  publish(state: PageState): Promise<void>;
  badge(count: number): Promise<void>;
}

/** As much of the browser as is used. */
interface Browser {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> } };
  action: { setBadgeText(details: { text: string }): Promise<void> };
}

export function outlets({ storage, action }: Browser): Outlets {
  return {
    // Every frame hears of each write, so nothing is written that has not changed.
    publish: async (state) => {
      const { [PAGE_STATE_KEY]: before } = await storage.local.get(PAGE_STATE_KEY);
      if (JSON.stringify(before) !== JSON.stringify(state)) await storage.local.set({ [PAGE_STATE_KEY]: state });
    },
    badge: (count) => action.setBadgeText({ text: badgeText(count) }),
  };
}

/** The button has room for three characters. */
function badgeText(count: number): string {
  if (count === 0) return "";
  return count > 99 ? "99+" : String(count);
}
