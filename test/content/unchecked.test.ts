import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decideHere } from "../../src/content/intercept/here.ts";
import { uncheckedModel } from "../../src/content/warn/unchecked.ts";
import { defaultPagePolicy } from "../../src/policy/policy.ts";
import { english } from "../ui/english.ts";

beforeEach(() => {
  vi.stubGlobal("location", { href: "https://dpaste.com/", host: "dpaste.com", ancestorOrigins: [] });
  vi.stubGlobal("document", { referrer: "" });
  vi.stubGlobal("self", { origin: "https://dpaste.com" });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("a text that cannot be got at is held, not let through", () => {
  const decision = decideHere(() => {
    throw new Error("no text");
  });
  expect(decision).toMatchObject({ action: "hold", isUnchecked: true, suspects: [], destination: { kind: "public" } });
});

test("a scan that fails holds even what would have been harmless", () => {
  expect(decideHere("hello there").action).toBe("allow");
  vi.spyOn(String.prototype, "matchAll").mockImplementation(() => {
    throw new Error("a fault");
  });
  expect(decideHere("hello there")).toMatchObject({ action: "hold", isUnchecked: true });
});

test("a place that cannot be told is one that nobody knows", () => {
  vi.stubGlobal("self", {
    get origin() {
      throw new Error("no origin");
    },
  });
  expect(decideHere("hello there")).toMatchObject({ action: "hold", isUnchecked: true, destination: { kind: "unknown", host: "dpaste.com" } });
});

const modelOf = (change: object) =>
  uncheckedModel({ destination: { kind: "public", host: "dpaste.com" }, policy: defaultPagePolicy, canRepeat: true, isMac: false, ...change }, english);

test("the warning says that it could not be checked, and lets it on", () => {
  const model = modelOf({});
  expect(model).toMatchObject({ title: "This text could not be checked", secrets: [], pasteAnyway: "offered", allowHere: false, repeatKeys: "Ctrl+V" });
  expect(model.words.redact).toBeUndefined();
});

test("where the extension was updated under the page, it says so, and what helps", () => {
  const [why, act] = modelOf({ isCutOff: true }).facts;
  expect(why?.text).toMatch(/was updated while this page was open/);
  expect(act?.text).toMatch(/^Load the page again/);
});

test("where an organisation allows no way through, there is none", () => {
  expect(modelOf({ policy: { ...defaultPagePolicy, overrides: "none" } }).pasteAnyway).toBe("refused");
});
