/**
 * Company rules on their way to the pages. Their engine weighs as much as half of everything else, so that only browsers whose
 * organisation has such rules load it: a script of its own, registered while there are any.
 */
import type { CustomRule } from "../custom/rule.ts";
import { CUSTOM_RULES_KEY } from "../messages.ts";

export const CUSTOM_SCRIPT = "src/content/custom.iife.js";
const ID = "custom-rules";
/** Set for this run of the browser when the tabs that lay open have the script. */
export const IN_TABS_KEY = "custom-rules-in-tabs";

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

/** As much of the browser as is used. */
export interface Browser {
  storage: { local: Area; session: Area };
  scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<readonly unknown[]>;
    registerContentScripts(scripts: object[]): Promise<unknown>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<unknown>;
    executeScript(injection: { target: { tabId: number; allFrames: boolean }; files: string[]; injectImmediately: boolean }): Promise<unknown>;
  };
  tabs: { query(query: object): Promise<readonly { id?: number }[]> };
}

/**
 * @param current asked when it is the turn: two changes at once would register the script twice, and the older might be written last.
 * @returns brings stored rules, registration and open tabs up to date.
 */
export function customScript(current: () => Promise<readonly CustomRule[]>, browser: Browser): () => Promise<void> {
  let turn: Promise<unknown> = Promise.resolve();
  return () => {
    const spread = turn.then(async () => spreadRules(await current(), browser));
    turn = spread.catch(() => undefined);
    return spread;
  };
}

async function spreadRules(rules: readonly CustomRule[], { storage, scripting, tabs }: Browser): Promise<void> {
  const { [CUSTOM_RULES_KEY]: before } = await storage.local.get(CUSTOM_RULES_KEY);
  // Every frame hears of a write: nothing is written that has not changed.
  if (JSON.stringify(before ?? []) !== JSON.stringify(rules)) await storage.local.set({ [CUSTOM_RULES_KEY]: rules });
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (rules.length === 0) {
    if (isRegistered) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [CUSTOM_SCRIPT], matches: ["<all_urls>"], allFrames: true, matchOriginAsFallback: true, runAt: "document_start" };
  if (!isRegistered) await scripting.registerContentScripts([script]);
  const { [IN_TABS_KEY]: areInTabs } = await storage.session.get(IN_TABS_KEY);
  if (isRegistered && areInTabs === true) return;
  // Also at the first start of each run: a browser may open the tabs of the last one before it remembers what was registered. Where the script is
  // already it does nothing. Side by side: a tab that is frozen or put to sleep answers late or never.
  const inject = (tabId: number): Promise<unknown> =>
    scripting.executeScript({ target: { tabId, allFrames: true }, files: [CUSTOM_SCRIPT], injectImmediately: true }).catch(() => undefined);
  for (const { id } of await tabs.query({})) if (id !== undefined) void inject(id);
  await storage.session.set({ [IN_TABS_KEY]: true });
}
