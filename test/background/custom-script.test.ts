import { beforeEach, describe, expect, it } from "vitest";
import { type Browser, CUSTOM_SCRIPT, customScript, IN_TABS_KEY } from "../../src/background/custom-script.ts";
import { parseCustomRules } from "../../src/custom/parse.ts";
import type { CustomRule } from "../../src/custom/rule.ts";
import { CUSTOM_RULES_KEY } from "../../src/messages.ts";
import { storageArea } from "../support/storage-area.ts";

const rulesOf = (id: string): readonly CustomRule[] => parseCustomRules(`[[rules]]\nid = '${id}'\nregex = 'acme_[0-9]{9}'`).rules;
const idsIn = (stored: unknown): string[] => (stored as CustomRule[]).map(({ id }) => id);

/** Chromium and Firefox, as far as they were seen: a script that is registered twice is refused, and a tab may never answer. */
function browser() {
  const registered: { id: string; js: string[] }[] = [];
  const [local, session] = [storageArea(), storageArea()];
  const asked: { tab: number; files: string[]; isAtOnce: boolean }[] = [];
  let writes = 0;
  const edge: Browser = {
    storage: { local: { ...local, set: (values) => (writes++, local.set(values)) }, session },
    scripting: {
      getRegisteredContentScripts: ({ ids }) => Promise.resolve(registered.filter(({ id }) => ids.includes(id))),
      registerContentScripts: (scripts) => {
        for (const script of scripts as typeof registered) {
          if (registered.some(({ id }) => id === script.id)) return Promise.reject(new Error(`Duplicate script ID '${script.id}'`));
          registered.push(script);
        }
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }) => Promise.resolve(void registered.splice(0, registered.length, ...registered.filter(({ id }) => !ids.includes(id)))),
      executeScript: ({ target, files, injectImmediately }) => {
        asked.push({ tab: target.tabId, files, isAtOnce: injectImmediately });
        if (target.tabId === 1) return new Promise(() => undefined);
        return target.tabId === 2 ? Promise.reject(new Error("Cannot access a chrome:// URL")) : Promise.resolve([]);
      },
    },
    tabs: { query: () => Promise.resolve([{ id: 1 }, { id: 2 }, {}, { id: 3 }]) },
  };
  return { edge, registered, local: local.values, session: session.values, asked, writes: () => writes };
}

describe("the script of company rules", () => {
  let made: ReturnType<typeof browser>;
  let rules: readonly CustomRule[];
  const script = () => customScript(() => Promise.resolve(rules), made.edge);
  beforeEach(() => {
    made = browser();
    rules = rulesOf("one");
  });

  it("comes into pages and into every open tab, whatever one of them answers, and only where there are rules", async () => {
    rules = [];
    await script()();
    expect([made.registered, made.asked, made.writes()]).toEqual([[], [], 0]);
    rules = rulesOf("one");
    await script()();
    expect(made.registered).toMatchObject([{ js: [CUSTOM_SCRIPT], matches: ["<all_urls>"], allFrames: true, matchOriginAsFallback: true, runAt: "document_start" }]);
    expect(made.asked).toEqual([1, 2, 3].map((tab) => ({ tab, files: [CUSTOM_SCRIPT], isAtOnce: true })));
    expect(idsIn(made.local[CUSTOM_RULES_KEY])).toEqual(["one"]);
  });

  it("asks nothing of tabs that have it, and writes nothing that has not changed", async () => {
    await script()();
    await script()();
    expect([made.asked.length, made.writes()]).toEqual([3, 1]);
    rules = rulesOf("two");
    await script()();
    expect([made.asked.length, made.writes()]).toEqual([3, 2]);
    expect(idsIn(made.local[CUSTOM_RULES_KEY])).toEqual(["two"]);
  });

  it("comes into the tabs again at the browser's next start, although it is registered", async () => {
    await script()();
    Reflect.deleteProperty(made.session, IN_TABS_KEY);
    await script()();
    expect([made.registered.length, made.asked.length]).toEqual([1, 6]);
  });

  it("is registered once, and the newest rules are what is left, when two changes come at once", async () => {
    const spread = script();
    const first = spread();
    rules = rulesOf("two");
    await Promise.all([first, spread()]);
    expect(made.registered).toHaveLength(1);
    expect(idsIn(made.local[CUSTOM_RULES_KEY])).toEqual(["two"]);
  });

  it("goes with the last rule", async () => {
    await script()();
    rules = [];
    await script()();
    expect(made.registered).toEqual([]);
    expect(made.local[CUSTOM_RULES_KEY]).toEqual([]);
  });
});
