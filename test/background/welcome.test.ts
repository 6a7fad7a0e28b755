import { expect, test } from "vitest";
import { welcome } from "../../src/background/welcome.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";

/** @param arrivesAfterMs when the organisation's policy is handed out, if ever */
async function installed(by: string, arrivesAfterMs: number, firstRun: boolean): Promise<{ opened: boolean[]; waitedMs: number }> {
  const opened: boolean[] = [];
  let waitedMs = 0;
  await welcome({
    installType: () => Promise.resolve(by),
    settings: () => {
      const isManaged = waitedMs >= arrivesAfterMs;
      return Promise.resolve({ isManaged, policy: isManaged ? { ...defaultPolicy, features: { ...defaultPolicy.features, firstRun } } : defaultPolicy });
    },
    pause: (ms) => Promise.resolve(void (waitedMs += ms)),
    open: ({ isActive }) => Promise.resolve(void opened.push(isActive)),
  });
  return { opened, waitedMs };
}

test.each<[string, string, number, boolean, boolean[]]>([
  ["by a person opens it, in front", "normal", Infinity, true, [true]],
  ["from a folder opens it behind", "development", Infinity, true, [false]],
  ["by an organisation that is silent opens it", "admin", Infinity, true, [true]],
  ["by an organisation that wants it opens it", "admin", 3_000, true, [true]],
  ["by an organisation that says no, after three seconds, does not", "admin", 3_000, false, []],
])("an install %s", async (_title, by, arrivesAfterMs, firstRun, opened) => {
  const made = await installed(by, arrivesAfterMs, firstRun);
  expect(made.opened).toEqual(opened);
  expect(made.waitedMs).toBeLessThan(30_000);
  if (by !== "admin") expect(made.waitedMs).toBe(0);
});
