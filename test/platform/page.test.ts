import messages from "../../public/_locales/en/messages.json";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PAGE_STATE_KEY, type PageRequest, type PageState } from "../../src/messages.ts";
import { ask, isAlive, message, onPageState, readPageState } from "../../src/platform/page.ts";

const request: PageRequest = { type: "choose", request: "6f1b7a52-30c8-4d0e-9a52-0d1b1a3f5c10", choice: "dropped" };
const state: PageState = { version: 1, filter: { lengths: [64], gates: [7], tags: [1, 2] } };
const unavailable = { ok: false, failure: "registry-unavailable" };

type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

function extension(change: { answer?: unknown; stored?: Record<string, unknown>; listen?: (changed: Changed) => void } = {}) {
  return {
    runtime: { id: "keybrake-id", sendMessage: () => Promise.resolve(change.answer) },
    storage: { local: { get: (key: string) => Promise.resolve({ [key]: change.stored?.[key] }) }, onChanged: { addListener: change.listen ?? (() => undefined) } },
    i18n: { getMessage: (key: string, substitutions?: string[]) => (key === "known" ? `[${substitutions?.join()}]` : "") },
  };
}

/** What is left of the API after the extension was updated under an open tab. */
const cutOff = {
  get runtime(): never {
    throw new Error("Extension context invalidated.");
  },
  get storage(): never {
    throw new Error("Extension context invalidated.");
  },
  get i18n(): never {
    throw new Error("Extension context invalidated.");
  },
};

afterEach(() => vi.unstubAllGlobals());

describe.each([["chrome"], ["browser"]])("with an extension behind %s", (name) => {
  test("a question is answered", async () => {
    vi.stubGlobal(name, extension({ answer: { ok: true, value: { recorded: true } } }));
    expect(isAlive()).toBe(true);
    expect(await ask(request)).toEqual({ ok: true, value: { recorded: true } });
  });

  test("a failure is passed on", async () => {
    vi.stubGlobal(name, extension({ answer: { ok: false, failure: "too-many" } }));
    expect(await ask(request)).toEqual({ ok: false, failure: "too-many" });
  });

  test.each([[undefined], [null], ["yes"], [{}], [{ ok: true }], [{ ok: false }]])("%o is no answer", async (answer) => {
    vi.stubGlobal(name, extension({ answer }));
    expect(await ask(request)).toEqual(unavailable);
  });

  test("what the worker has published is read", async () => {
    vi.stubGlobal(name, extension({ stored: { [PAGE_STATE_KEY]: state } }));
    expect(await readPageState()).toEqual(state);
  });

  test.each([[undefined], ["x"], [{ version: 2, filter: state.filter }], [{ version: 1 }], [{ version: 1, filter: { lengths: [1], gates: [], tags: ["x"] } }]])(
    "%o is not taken for a page state",
    async (stored) => {
      vi.stubGlobal(name, extension({ stored: { [PAGE_STATE_KEY]: stored } }));
      expect(await readPageState()).toBeUndefined();
    },
  );

  test("changes of the page state are heard, others are not", () => {
    let tell: Changed | undefined;
    vi.stubGlobal(name, extension({ listen: (changed) => (tell = changed) }));
    const heard: PageState[] = [];
    onPageState((one) => heard.push(one));
    tell?.({ [PAGE_STATE_KEY]: { newValue: state } }, "sync");
    tell?.({ other: { newValue: state } }, "local");
    tell?.({ [PAGE_STATE_KEY]: {} }, "local");
    expect(heard).toEqual([]);
    tell?.({ [PAGE_STATE_KEY]: { newValue: state } }, "local");
    expect(heard).toEqual([state]);
  });

  test("a sentence is looked up; one that is missing is shown as its key", () => {
    vi.stubGlobal(name, extension());
    expect(message("known", ["a", "b"])).toBe("[a,b]");
    expect(message("unknown")).toBe("unknown");
  });
});

describe.each<[string, unknown]>([
  ["cut off from its extension", cutOff],
  ["without any API", undefined],
  ["with an API of which the runtime is gone", {}],
])("%s", (_title, api) => {
  test("nothing throws, and every question fails softly", async () => {
    vi.stubGlobal("chrome", api);
    expect(isAlive()).toBe(false);
    const asked = ask(request);
    expect(await asked).toEqual(unavailable);
    expect(await readPageState()).toBeUndefined();
    onPageState(() => undefined);
    expect(message("known")).toBe("known");
  });
});

test("cut off, every sentence is still said, in English, with what was set in", () => {
  vi.stubGlobal("chrome", cutOff);
  expect(message("choose_drop")).toBe(messages.choose_drop.message);
  expect(message("redacted_placeholder", ["A token"])).toBe("[secret removed: A token]");
  expect(message("@@ui_locale")).toBe("en");
  for (const key of Object.keys(messages)) expect(message(key, ["1", "2", "3", "4"]), key).not.toMatch(/\$|^[a-z]+_[a-z_]+$/);
});

test("a worker that dies while it answers is a failure, not an exception", async () => {
  vi.stubGlobal("chrome", { ...extension(), runtime: { id: "x", sendMessage: () => Promise.reject(new Error("The message port closed")) } });
  expect(await ask(request)).toEqual(unavailable);
});

test("a page's element with the id 'browser' is not taken for the API", async () => {
  vi.stubGlobal("chrome", extension({ answer: { ok: true, value: { recorded: true } } }));
  const inherited: unknown = Object.getPrototypeOf(globalThis);
  if (typeof inherited !== "object" || inherited === null) throw new Error("a global without a prototype");
  Object.defineProperty(inherited, "browser", { configurable: true, value: { runtime: { sendMessage: "an input" } } });
  try {
    expect(await ask(request)).toMatchObject({ ok: true });
  } finally {
    Reflect.deleteProperty(inherited, "browser");
  }
});
