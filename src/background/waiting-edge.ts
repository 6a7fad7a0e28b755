/** How waiting holds are kept, reached and shown: session memory, the frame's page side, the badge of the tab and a notification. */
import type { WaitingEdge } from "./waiting.ts";

const KEY = "waiting-holds";
const NOTIFICATION = "hold-in-tab-";

/** As much of the browser as is used. */
interface Browser {
  storage: { session: { get(key: string): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> } };
  tabs: {
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    get(tab: number): Promise<{ windowId?: number | undefined }>;
    update(tab: number, change: { active: boolean }): Promise<unknown>;
  };
  windows: { update(window: number, change: { focused: boolean }): Promise<unknown> };
  action: {
    setBadgeText(details: { text: string | null; tabId: number }): Promise<void>;
    openPopup(): Promise<void>;
  };
  notifications: {
    create(id: string, options: { type: "basic"; title: string; message: string; iconUrl: string }): Promise<string>;
    clear(id: string): Promise<boolean>;
  };
  runtime: { getURL(path: string): string };
  i18n: { getMessage(key: string, substitutions?: string[]): string };
}

export function waitingEdge({ storage, tabs, action, notifications, runtime, i18n }: Browser): WaitingEdge {
  return {
    load: async () => (await storage.session.get(KEY))[KEY],
    save: (entries) => storage.session.set({ [KEY]: entries }),
    send: (tab, frame, message) => tabs.sendMessage(tab, message, { frameId: frame }),
    show: async (tab, count, newest) => {
      const id = NOTIFICATION + tab;
      // A tab that is gone has no badge; a system without notifications still has the badge.
      const quietly = (showing: Promise<unknown>) => showing.catch(() => undefined);
      if (count === 0) {
        await Promise.all([quietly(action.setBadgeText({ tabId: tab, text: null })), quietly(notifications.clear(id))]);
        return;
      }
      // A question, not the number of things to do that the button shows elsewhere.
      await quietly(action.setBadgeText({ tabId: tab, text: `${Math.min(count, 99)}?` }));
      if (newest === undefined) return;
      await quietly(
        notifications.create(id, {
          type: "basic",
          title: i18n.getMessage("waiting_notification_title"),
          // Systems keep a list of what they have shown.
          message: newest.isPrivate ? i18n.getMessage("waiting_notification_private") : i18n.getMessage("waiting_notification", [newest.destination.host]),
          iconUrl: runtime.getURL("icons/128.png"),
        }),
      );
    },
  };
}

/** Somebody clicked the notification: brings its tab to the front and, where the browser lets an extension do so, opens the popup. */
export async function showWaiting(notification: string, { tabs, windows, action }: Browser): Promise<void> {
  if (!notification.startsWith(NOTIFICATION)) return;
  const tab = Number(notification.slice(NOTIFICATION.length));
  try {
    await tabs.update(tab, { active: true });
    const { windowId } = await tabs.get(tab);
    if (windowId !== undefined) await windows.update(windowId, { focused: true });
    await action.openPopup();
  } catch {
    // The tab is gone, or the browser opens popups only for a click on the button: the badge is there.
  }
}
