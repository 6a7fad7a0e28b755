import { expect, test } from "vitest";
import messages from "../../public/_locales/en/messages.json";
import { reminderEdge } from "../../src/background/reminder-edge.ts";
import { english } from "../../src/platform/english.ts";
import { storageArea } from "../support/storage-area.ts";

type Notice = { title: string; message: string; buttons?: { title: string }[] };

function browser(hasButtons: boolean) {
  const notices: Notice[] = [];
  return {
    notices,
    alarms: { get: () => Promise.resolve(undefined), create: () => undefined },
    notifications: {
      create: (_id: string, notice: Notice) => {
        if (notice.buttons && !hasButtons) return Promise.reject(new Error("buttons are not supported"));
        notices.push(notice);
        return Promise.resolve("id");
      },
      clear: () => Promise.resolve(true),
    },
    storage: { session: storageArea() },
    runtime: { getURL: (path: string) => path },
    i18n: { getMessage: (key: string, substitutions: string[] = []) => english(key, substitutions) },
  };
}

test.each([true, false])("a reminder is a plain sentence, with buttons: %s", async (hasButtons) => {
  const edge = browser(hasButtons);
  const { show } = reminderEdge(edge);
  await show({ label: "grid-bot", step: "rotate-now", count: 1, labels: ["grid-bot"] });
  await show({ label: "grid-bot", step: "review", count: 5, labels: ["grid-bot", "dca", "tax"] });
  expect(edge.notices).toMatchObject([
    { title: "grid-bot needs you", message: messages.next_rotate_now.message },
    { title: "5 keys need you", message: "grid-bot, dca, and tax. First grid-bot: Look at its usage log." },
  ]);
  expect(edge.notices.every(({ buttons }) => (buttons !== undefined) === hasButtons)).toBe(true);
});

test("which keys it was about is known to the next worker", async () => {
  const edge = browser(true);
  await reminderEdge(edge).keep(["a", "b"]);
  expect(await reminderEdge(edge).kept()).toEqual(["a", "b"]);
});
