import { createHash, randomBytes } from "node:crypto";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gateOf } from "../../src/filter.ts";
import type { TestBrowser } from "../support/browsers.ts";
import { faceless } from "../support/samples.ts";
import { rowsFor } from "../support/in-turns.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { openToolbarPopup } from "../support/toolbar-popup.ts";
import { printTable } from "./table.ts";

/** How long after the request the worker is stopped, or the page that asked is closed. */
const DELAYS_MS = { worker: [0, 3, 15], page: [0, 3] };
type Gone = keyof typeof DELAYS_MS;

type Told = Record<string, string>;
/** The next request, from what the ones before have answered. */
type Step = (told: Told) => Record<string, unknown>;

const partOf = (secret: string) => ({ part: "secret", digest: createHash("sha256").update(secret).digest("hex"), mask: "vm••••8A", length: secret.length, gate: gateOf(secret) });
const factsOf = (label: string) => ({ provider: "binance", label, tiers: ["read"], ipAllowlist: [], createdAt: Date.now(), parts: [partOf(faceless())] });
const add = (label: string): Step => () => ({ type: "add-credential", ...factsOf(label) });

const WRAP = randomBytes(32).toString("hex");

interface Operation {
  name: string;
  before: Step[];
  /** Steps that are cut short, in turn. */
  steps: Step[];
}

/** `told` keeps what the steps need of each other: "id" of the last answer, "key" of the first. */
const operations: Operation[] = [
  { name: "add", before: [], steps: [add("grid-bot")] },
  {
    name: "rotate",
    before: [add("grid-bot")],
    steps: [
      ({ key }) => ({ type: "start-rotation", id: key }),
      ({ key }) => ({ type: "register-replacement", id: key, createdAt: Date.now(), change: {}, parts: [partOf(faceless())] }),
      ({ key }) => ({ type: "finish-rotation", id: key }),
    ],
  },
  {
    name: "import",
    before: [add("mine")],
    steps: [
      () => ({ type: "import-begin" }),
      ({ id }) => ({ type: "import-rows", id, rows: ["one", "two"].map((label) => ({ store: "additions", row: factsOf(label) })) }),
      ({ id }) => ({ type: "import-commit", id }),
    ],
  },
  {
    name: "restore",
    before: [add("grid-bot"), () => ({ type: "backup-keys", wrapWith: WRAP }), () => ({ type: "backup-page", store: "credentials", limit: 10 }), () => ({ type: "erase-everything" }), add("mine")],
    steps: [
      ({ keys }) => ({ type: "import-begin", keys: JSON.parse(keys ?? "[]") as unknown, unwrapWith: WRAP }),
      ({ id, rows }) => ({ type: "import-rows", id, rows: JSON.parse(rows ?? "[]") as unknown }),
      ({ id }) => ({ type: "import-commit", id }),
    ],
  },
];

describe.each(["chromium", "firefox"] as const)("what is cut short at any step in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await borrowBrowser(name);
    page = await browser.openPopupAsTab();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const ask = (request: Record<string, unknown>): Promise<{ ok: boolean; value?: Record<string, unknown> } | undefined> =>
    page.evaluate(async (message) => (await (chrome.runtime.sendMessage(message) as Promise<unknown>).catch(() => undefined)) as never, request);

  async function take(step: Step, told: Told): Promise<void> {
    const request = step(told);
    const answer = await ask(request);
    expect(answer, JSON.stringify(request["type"])).toMatchObject({ ok: true });
    const { id, keys, rows } = answer?.value ?? {};
    if (typeof id === "string") told["id"] = id;
    if (typeof id === "string" && request["type"] === "add-credential") told["key"] ??= id;
    if (Array.isArray(keys)) told["keys"] = JSON.stringify(keys);
    if (Array.isArray(rows)) told["rows"] = JSON.stringify(rows);
  }

  /** What a person would see of the registry, without ids and times. */
  async function state(): Promise<string> {
    let answer = await ask({ type: "credentials", limit: 100 });
    // A message that meets the worker on its way out is lost; the next one wakes a new worker.
    for (let tries = 0; answer === undefined && tries < 10; tries++) answer = await ask({ type: "credentials", limit: 100 });
    expect(answer).toMatchObject({ ok: true });
    const credentials = (answer?.value?.["credentials"] ?? []) as { label: string; state: string; parts: unknown[]; rotation?: { done: string[] } }[];
    return credentials.map((one) => `${one.label} ${one.state} ${one.parts.length}${one.rotation ? ` rotating ${one.rotation.done.join("+")}` : ""}`).toSorted().join(", ") || "nothing";
  }

  async function upTo({ before, steps }: Operation, count: number): Promise<Told> {
    const told: Told = {};
    await take(() => ({ type: "erase-everything" }), told);
    for (const step of [...before, ...steps.slice(0, count)]) await take(step, told);
    return told;
  }

  /** Asks for it and takes away who answers, or who asked: the popup closes when a person clicks beside it. */
  async function cutShort(gone: Gone, request: Record<string, unknown>, delay: number): Promise<void> {
    const asker = gone === "worker" ? page : name === "chromium" ? await openToolbarPopup(browser, page) : await browser.openPopupAsTab();
    await asker.evaluate((message) => void (chrome.runtime.sendMessage(message) as Promise<unknown>).catch(() => undefined), request);
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    await (gone === "page" ? asker.close() : browser.stopWorker());
  }

  it.each(["worker", "page"] as const)("leaves the old state or the new one when the %s goes", async (gone) => {
    const rows: string[][] = [];
    const turn = gone === "worker" ? name : name === "chromium" ? "firefox" : "chromium";
    for (const operation of rowsFor(turn, operations)) {
      const told = await upTo(operation, 0);
      const states = [await state()];
      for (const step of operation.steps) {
        await take(step, told);
        states.push(await state());
      }
      expect(states.at(-1), operation.name).not.toBe(states[0]);
      for (const [at, step] of operation.steps.entries()) {
        const [old = "", fresh = ""] = [states[at], states[at + 1]];
        let kept = 0;
        for (const delay of DELAYS_MS[gone]) {
          await cutShort(gone, step(await upTo(operation, at)), delay);
          const when = `${operation.name}, step ${at + 1}, the ${gone} gone after ${delay} ms`;
          expect([old, fresh], when).toContain(await state());
          // Whoever asked is gone, the worker may be at it still: ended, so that nothing of it comes into the next turn.
          if (gone === "page") await browser.stopWorker();
          const found = await state();
          expect([old, fresh], when).toContain(found);
          if (found === old) kept++;
        }
        rows.push([operation.name, typeOf(step), String(kept), String(DELAYS_MS[gone].length - kept)]);
      }
    }
    printTable(`${name}: what is there after the ${gone} went`, ["operation", "step", "old", "new"], rows);
  }, 120_000);

  function typeOf(step: Step): string {
    return String(step({ id: "", key: "" })["type"]);
  }
});
