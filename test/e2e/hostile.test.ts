import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../demo/proxy.ts";
import type { TestBrowser } from "../support/browsers.ts";
import type { BrowserName } from "../support/executables.ts";
import { rowsFor } from "../support/in-turns.ts";
import { githubToken } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { FRAME_HOST, PUBLIC_HOST } from "./field-page.ts";
import { printTable } from "./table.ts";
import { answerHold, waitingHolds } from "./waiting.ts";
import { approve, armed, isWarningOpen, warningCloses, warningOpens, warningText } from "./warning.ts";

const FOLDER = join(import.meta.dirname, "hostile");

/** How the person gets the text in the end: by the warning's second Ctrl+V, or only from the popup, as the warning cannot be trusted. */
type Approval = "warning" | "popup" | "popup in chromium" | "either";

interface HostilePage {
  name: string;
  html: string;
  /** What it tries, in the page's own first line. */
  tries: string;
  approval: Approval;
  /** What `docs/security.md` says is not closed there: shown in the table as what it is. */
  gapIn: readonly BrowserName[];
  isInFrame: boolean;
}

const pages: HostilePage[] = readdirSync(FOLDER).map((file) => {
  const html = readFileSync(join(FOLDER, file), "utf8");
  const tries = /^<!-- (.*) -->/.exec(html)?.[1];
  if (tries === undefined) throw new Error(`${file} does not say what it tries`);
  const approval = html.includes("<!-- refuses approval -->") ? "popup" : html.includes("<!-- refuses approval in Chromium -->") ? "popup in chromium" : html.includes("<!-- may go either way -->") ? "either" : "warning";
  return { name: file.replace(/\.html$/, ""), html, tries, approval, gapIn: html.includes("<!-- known gap -->") ? ["chromium", "firefox"] : html.includes("<!-- known gap in Chromium -->") ? ["chromium"] : [], isInFrame: html.includes("<!-- field in a frame -->") };
});

/** What these pages do is not seen by the one way of all others. */
const ON_THEIR_OWN = new Set(["closes", "learner", "many-holds", "navigates", "stolen-click"]);

/** Where nothing of the page can be had by its name, it says itself where its field is. */
type OwnPlace = typeof globalThis & { place?: { focus(): void; read(): string } };

/** The page's own memory of what it got to see. */
const memory = `<script>window.leaked = ""; window.leak = (text) => { window.leaked += text; };</script>`;

const site: Site = {
  hosts: [PUBLIC_HOST, FRAME_HOST],
  answer: ({ url }) => ({
    body: `<!doctype html><html><head><title>Hostile</title>${memory}</head><body><textarea id="field"></textarea>${
      pages.find(({ name }) => url.pathname === `/${name}`)?.html ?? ""
    }</body></html>`,
  }),
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const rows: string[][] = [];

afterAll(() => {
  const tries = new Map(pages.map((page) => [page.name, page.tries]));
  printTable("Hostile pages", ["page", "in", "reached the page unasked", "approved by", "text had", "it tries"], rows.map((row) => [...row, tries.get(row[0] ?? "") ?? ""]));
});

describe.each(["chromium", "firefox"] as const)("a hostile page in %s", (name) => {
  const token = githubToken();
  let browser: TestBrowser;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: [site] });
    own = await browser.openPopupAsTab();
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function open(path: string): Promise<void> {
    page = await browser.tab(`https://${PUBLIC_HOST}/${path}`);
    if (/open|write/.test(path)) await page.waitForFunction("window.isReady === true");
    await browser.setClipboard(page, { text: token });
  }

  async function placeOfField(isInFrame: boolean): Promise<Frame> {
    const frame = isInFrame ? await (await page.$("#frame"))?.contentFrame() : null;
    return frame ?? page.mainFrame();
  }
  const focusField = (of: Frame): Promise<void> => of.evaluate(() => ((window as OwnPlace).place ?? document.querySelector("textarea"))?.focus());
  const text = (of: Frame): Promise<string> => of.evaluate(() => (window as OwnPlace).place?.read() ?? document.querySelector("textarea")?.value ?? "");
  const leaked = (): Promise<string> => page.evaluate(() => (globalThis as unknown as { leaked: string }).leaked);
  const isWarned = async (frame: Frame): Promise<boolean> =>
    frame === page.mainFrame() ? isWarningOpen(page) : frame.evaluate(() => document.documentElement.lastElementChild?.tagName === "DIV");

  /** A paste into the field is held, and had by the same keys once more. */
  async function heldAndHad(): Promise<void> {
    await page.focus("#field");
    await browser.pressPaste(page);
    await warningOpens(page);
    await approve(page, () => browser.pressPaste(page));
    await expect.poll(() => text(page.mainFrame())).toBe(token);
  }

  const shared = pages.filter((one) => !ON_THEIR_OWN.has(one.name)).map((one) => [one.name, one] as const);
  const isDifferent = ([, { approval, gapIn }]: (typeof shared)[number]): boolean => approval === "popup in chromium" || gapIn.length === 1;
  it.each(rowsFor(name, shared, isDifferent))("%s gets nothing without an approval, and the paste can be had", async (path, { approval, gapIn, isInFrame }) => {
    const isGap = gapIn.includes(name);
    await open(path);
    const frame = await placeOfField(isInFrame);
    await focusField(frame);
    await browser.pressPaste(page);
    await armed();
    const held = { field: await text(frame), leaked: (await leaked()).includes(token) };
    const row = [path, name, held.leaked || held.field !== "" ? `THE TEXT${isGap ? " (known gap)" : ""}` : "nothing"];
    if (!isGap) expect(held).toEqual({ field: "", leaked: false });
    // Where it cannot be helped, the person is told; but of a frame that has no address of its own.
    else if (!isInFrame) expect(await warningText(page)).toContain("may have read the text");
    // The person goes on pressing Ctrl+V in the warning, until the text is there or the question has moved to the popup.
    const outcome = async (): Promise<"had" | "waits" | "open"> => {
      if ((await text(frame)) !== "") return "had";
      return (await waitingHolds(own)).length > 0 ? "waits" : "open";
    };
    let now = await outcome();
    for (let times = 0; now === "open" && times < 12; times++) {
      if (await isWarned(frame)) await browser.pressPaste(page);
      // A press that came too early is waited for anew.
      await pause(times === 0 ? 200 : 900);
      now = await outcome();
    }
    expect(now).not.toBe("open");
    const by = now === "had" ? "warning" : "popup";
    if (by === "popup") {
      expect(await text(frame)).toBe("");
      if (!isGap) expect(await leaked()).not.toContain(token);
      await page.bringToFront();
      // A press that came too late for the first has been held anew; while its warning is open, nothing can be put into the page.
      const answer = async () => answerHold(own, (await waitingHolds(own))[0]?.request ?? "", "pasted");
      await expect.poll(answer, { timeout: 15_000, interval: 250 }).toBe("done");
      for (const { request } of await waitingHolds(own)) await answerHold(own, request, "dropped");
    }
    await expect.poll(() => text(frame)).toBe(token);
    rows.push([...row, by, "yes"]);
    const wanted = approval === "popup in chromium" ? (name === "chromium" ? "popup" : "warning") : approval;
    if (wanted !== "either") expect(by).toBe(wanted);
  });

  it("stolen-click gets nothing by clicks and keys that were on their way", async () => {
    await open("stolen-click");
    await page.focus("#field");
    // Enter goes down before the paste and stays down: what it repeats in the warning presses nothing.
    await page.keyboard.down("Enter");
    await browser.pressPaste(page);
    await warningOpens(page);
    for (let times = 0; times < 3; times++) await page.keyboard.down("Enter");
    expect(await isWarningOpen(page)).toBe(true);
    await page.keyboard.up("Enter");
    await page.keyboard.press("Escape");
    await warningCloses(page);
    await page.evaluate(() => Object.assign(document.querySelector("textarea") ?? {}, { value: "" }));
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const unarmedUntil = Date.now() + 350;
    await browser.pressPaste(page);
    // Everywhere over the lower half of a dialog that cannot be armed yet, but for its safe choice on the left.
    for (let y = 0.5; y < 0.8 && Date.now() < unarmedUntil; y += 0.06) await page.mouse.click(width * 0.55, height * y, { count: 2 });
    // A key that has been held all along approves nothing, however long ago it went down.
    await page.keyboard.down("Control");
    await page.keyboard.down("v");
    await armed();
    for (let times = 0; times < 3; times++) await page.keyboard.down("v");
    await page.keyboard.up("v");
    await page.keyboard.up("Control");
    expect(await text(page.mainFrame())).toBe("");
    expect(await isWarningOpen(page)).toBe(true);
    await approve(page, () => browser.pressPaste(page), true);
    await expect.poll(() => text(page.mainFrame())).toBe(token);
    rows.push(["stolen-click", name, "nothing", "warning", "yes"]);
  });

  it("navigates gets nothing, and the text is held again where it went", async () => {
    await open("navigates");
    await page.focus("#field");
    await browser.pressPaste(page);
    await page.waitForFunction(() => location.pathname === "/elsewhere" && document.readyState === "complete");
    expect(await text(page.mainFrame())).toBe("");
    expect(await leaked()).toBe("");
    await heldAndHad();
    rows.push(["navigates", name, "nothing", "warning", "yes"]);
  });

  it("closes gets nothing, and the text is held again where the person goes on", async () => {
    await open("closes");
    const before = new Set(await browser.puppeteer.pages());
    await page.click("button");
    const opened = async (): Promise<Page | undefined> => (await browser.puppeteer.pages()).find((one) => !before.has(one));
    await expect.poll(async () => (await opened())?.$("#field").catch(() => null)).toBeTruthy();
    const popup = await opened();
    if (!popup) throw new Error("No window opened");
    await popup.bringToFront();
    await popup.focus("#field");
    await browser.pressPaste(popup).catch(() => undefined); // the window may be gone before the key is up
    await expect.poll(() => popup.isClosed()).toBe(true);
    await page.bringToFront();
    expect(await leaked()).toBe("");
    expect(await waitingHolds(own)).toEqual([]);
    await page.bringToFront();
    await heldAndHad();
    rows.push(["closes", name, "nothing", "warning", "yes"]);
  });

  it("many-holds gets nothing: each of ten held pastes waits for its own answer", async () => {
    await open("many-holds");
    const frames = page.mainFrame().childFrames();
    expect(frames).toHaveLength(10);
    // In frames this small no warning can be read, so all of them go to the popup.
    for (const [index, frame] of frames.entries()) {
      await frame.waitForSelector("textarea");
      await frame.focus("textarea");
      await browser.pressPaste(page);
      await expect.poll(async () => (await waitingHolds(own)).length, { timeout: 20_000, interval: 100 }).toBe(index + 1);
    }
    for (const frame of frames) expect(await text(frame)).toBe("");
    await page.bringToFront();
    for (const [index, { request }] of (await waitingHolds(own)).entries()) expect(await answerHold(own, request, index === 0 ? "pasted" : "dropped")).toBe("done");
    await expect.poll(async () => (await Promise.all(frames.map(text))).join("")).toBe(token);
    expect(await waitingHolds(own)).toEqual([]);
    rows.push(["many-holds", name, "nothing", "popup", "yes"]);
  });

  it("learner learns nothing: it sees what it sees without the extension", async () => {
    const learn = `learn(${JSON.stringify(["nothing", token])})`;
    const bare = await borrowBrowser(name, { sites: [site], extension: null });
    try {
      const other = await bare.page(`https://${PUBLIC_HOST}/learner?${token}`);
      await other.type("#field", "typed");
      const without = await other.evaluate(learn);
      // In a tab that was used before, the driver's own globals would be found.
      page = await browser.page(`https://${PUBLIC_HOST}/learner?${token}`);
      await page.type("#field", "typed");
      expect(await page.evaluate(learn)).toEqual(without);
      await page.close();
    } finally {
      await bare.close();
    }
    rows.push(["learner", name, "nothing", "–", "–"]);
  });
});
