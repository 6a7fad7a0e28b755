import { IDBFactory } from "fake-indexeddb";
import { expect, test, vi } from "vitest";
import "fake-indexeddb/auto";

type Listener = (message: unknown, sender: unknown) => Promise<unknown>;

const listeners: Record<string, Listener[]> = {};
const stored: Record<string, unknown> = {};
const badge: string[] = [];
const alarms: string[] = [];
const event = (name: string) => ({ addListener: (listener: Listener) => void (listeners[name] ??= []).push(listener) });

vi.mock("../../src/platform/browser.ts", () => ({
  browser: {
    runtime: {
      id: "keybrake-id",
      getManifest: () => ({ version: "0.1.0", content_security_policy: { extension_pages: "connect-src 'none'" } }),
      getURL: () => "chrome-extension://keybrake-id/",
      onMessage: event("message"),
      onInstalled: event("installed"),
      onStartup: event("startup"),
    },
    storage: {
      local: { get: () => Promise.resolve({}), set: (values: object) => Promise.resolve(void Object.assign(stored, values)) },
      session: { get: () => Promise.resolve({}), set: () => Promise.resolve(), remove: () => Promise.resolve() },
      managed: { get: () => Promise.resolve({}) },
      onChanged: event("changed"),
    },
    notifications: { onClicked: event("notification"), onButtonClicked: event("button") },
    alarms: { get: () => Promise.resolve(undefined), create: (name: string) => void alarms.push(name), onAlarm: event("alarm") },
    windows: { onRemoved: event("window closed") },
    scripting: { getRegisteredContentScripts: () => Promise.resolve([]) },
    action: { setBadgeText: ({ text }: { text: string }) => Promise.resolve(void badge.push(text)) },
  },
}));

test("the worker listens as soon as it is loaded, brings what it shows up to date, and answers those who may ask", async () => {
  globalThis.indexedDB = new IDBFactory();
  await import("../../src/background/worker.ts");
  expect(Object.keys(listeners).sort()).toEqual(["alarm", "button", "changed", "installed", "message", "notification", "startup", "window closed"]);
  await vi.waitFor(() => expect(badge).toEqual([""]));
  await vi.waitFor(() => expect(alarms).toEqual(["keybrake-hourly"]));
  expect(stored["page-state"]).toEqual({ version: 1, filter: { lengths: [], gates: [], tags: [] } });

  const [listen] = listeners["message"] ?? [];
  const popup = { id: "keybrake-id", url: "chrome-extension://keybrake-id/src/popup/index.html" };
  expect(await listen?.({ type: "overview" }, popup)).toMatchObject({ ok: true, value: { credentials: [], total: 0, attention: 0, exposures: [], overrides: [], pauses: [] } });
  expect(await listen?.({ type: "overview" }, {})).toEqual({ ok: false, failure: "forbidden" });
});

test("it knows the engine's rules", async () => {
  const [listen] = listeners["message"] ?? [];
  const finding = { rule: "npm-access-token", confidence: "verified", part: "key", severity: "high", mask: "npm_…", digest: "0".repeat(64), credential: 0 };
  const question = { type: "judge", request: "6f1b7a52-30c8-4d0e-9a52-0d1b1a3f5c10", road: "paste", passed: false, findings: [finding], matches: [] };
  const page = { id: "keybrake-id", url: "https://dpaste.com/", frameId: 0, tab: { id: 1, incognito: false } };
  expect(await listen?.(question, page)).toMatchObject({ ok: true, value: { action: "hold" } });
  expect(await listen?.({ ...question, findings: [{ ...finding, rule: "constructor" }] }, page)).toEqual({ ok: false, failure: "malformed" });
});
