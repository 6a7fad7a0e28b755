/**
 * Company rules on their way to the pages. Their engine weighs as much as half of everything else, so that only browsers whose
 * organisation has such rules load it: a script of its own, registered while there are any.
 */
import type { CustomRule } from "../custom/rule.ts";
import { CUSTOM_RULES_KEY } from "../messages.ts";

export const CUSTOM_SCRIPT = "src/content/custom.iife.js";
const ID = "custom-rules";

/** As much of the browser as is used. */
interface Browser {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> } };
  scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<readonly unknown[]>;
    registerContentScripts(scripts: object[]): Promise<unknown>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<unknown>;
    executeScript(injection: { target: { tabId: number; allFrames: boolean }; files: string[] }): Promise<unknown>;
  };
  tabs: { query(query: object): Promise<readonly { id?: number }[]> };
}

/** Brings stored rules and registration up to date. Every frame hears of a write, so nothing is written that has not changed. */
export async function spreadCustomRules(rules: readonly CustomRule[], { storage, scripting, tabs }: Browser): Promise<void> {
  const { [CUSTOM_RULES_KEY]: before } = await storage.local.get(CUSTOM_RULES_KEY);
  if (JSON.stringify(before ?? []) !== JSON.stringify(rules)) await storage.local.set({ [CUSTOM_RULES_KEY]: rules });
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (rules.length === 0) {
    if (isRegistered) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (isRegistered) return;
  const script = { id: ID, js: [CUSTOM_SCRIPT], matches: ["<all_urls>"], allFrames: true, matchOriginAsFallback: true, runAt: "document_start" };
  await scripting.registerContentScripts([script]);
  // Tabs that were open before the first rule. A browser that asks more for this than we ask of people refuses: they have it when reloaded.
  for (const { id } of await tabs.query({})) {
    if (id !== undefined) await scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [CUSTOM_SCRIPT] }).catch(() => undefined);
  }
}
