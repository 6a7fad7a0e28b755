import { expect, test } from "vitest";
import { waitingEdge } from "../../src/background/waiting-edge.ts";
import type { WaitingHold } from "../../src/messages.ts";
import { storageArea } from "../support/storage-area.ts";

const hold: WaitingHold = {
  ...{ request: "one", at: 0, road: "paste", destination: { kind: "public", host: "dpaste.com" } },
  ...{ secrets: [], pasteAnyway: "offered", allowHere: true },
};

test("a notification names the site, and none of a private window, as systems keep what they have shown", async () => {
  const shown: string[] = [];
  const edge = waitingEdge({
    storage: { session: storageArea() },
    tabs: { sendMessage: () => Promise.resolve(), get: () => Promise.resolve({}), update: () => Promise.resolve() },
    windows: { update: () => Promise.resolve() },
    action: { setBadgeText: () => Promise.resolve(), openPopup: () => Promise.resolve() },
    notifications: { create: (id, { title, message }) => {
        shown.push(`${title} ${message}`);
        return Promise.resolve(id);
      }, clear: () => Promise.resolve(true) },
    runtime: { getURL: (path) => path },
    i18n: { getMessage: (key, substitutions = []) => `${key} ${substitutions.join(" ")}` },
  });
  await edge.show(1, 1, hold);
  await edge.show(1, 1, { ...hold, isPrivate: true });
  expect(shown.map((one) => one.includes("dpaste.com"))).toEqual([true, false]);
});
