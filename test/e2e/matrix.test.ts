/**
 * Road × place × browser. Each place is also driven in the same browser without the extension: what an ordinary paste leaves there is what a
 * paste that was held and approved must leave. Prints its table.
 */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { githubToken } from "../support/samples.ts";
import { HOST, PLACES, type PlaceToTest, placesSite } from "./matrix/places.ts";

const token = githubToken();
const text = `deploy with ${token} please`;
const html = `<p>deploy <b>with</b> <i>${token}</i> please</p>`;
const BROWSERS = ["chromium", "firefox"] as const;
const COLUMNS = ["held", "dropped", "again", "button", "redacted"] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** As in `warn/dialog.tsx`. */
const ARMING_MS = 600;
const PATIENCE = { timeout: 8_000, interval: 20 };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Recording {
  place?: { read(): unknown; focus(): void };
  saw: string[];
}

/** One place in one tab, opened anew for each road so that nothing is left of the one before. */
class Visit {
  readonly browser: TestBrowser;
  readonly page: Page;
  readonly frame: Frame;

  private constructor(browser: TestBrowser, page: Page, frame: Frame) {
    this.browser = browser;
    this.page = page;
    this.frame = frame;
  }

  static async of(browser: TestBrowser, page: Page, place: PlaceToTest): Promise<Visit> {
    await page.goto(`${place.scheme ?? "https"}://${HOST}/${place.name}`, { waitUntil: "load" });
    let frame: Frame | undefined;
    for (let tries = 0; tries < 200 && !frame; tries++) {
      for (const one of page.frames()) if (await one.evaluate(hasPlace).catch(() => false)) frame = one;
      if (!frame) await pause(25);
    }
    if (!frame) throw new Error(`${place.name} did not load`);
    if (place.press !== undefined) {
      await page.click(place.press);
      await expect.poll(() => frame.evaluate(() => document.getElementById("field")?.checkVisibility()), PATIENCE).toBe(true);
    }
    await frame.evaluate(remember);
    await (await frame.frameElement())?.evaluate((element) => (element as HTMLElement).focus());
    await frame.evaluate(() => (globalThis as unknown as Recording).place?.focus());
    return new Visit(browser, page, frame);
  }

  async paste(): Promise<void> {
    await this.browser.pressPaste(this.page);
  }

  read(): Promise<{ document: unknown; rest: string; focus: string }> {
    return this.frame.evaluate(() => {
      const { place } = globalThis as unknown as Recording;
      const { document: content, ...rest } = place?.read() as { document: unknown };
      const active = document.activeElement;
      return { document: content, rest: JSON.stringify(rest), focus: active ? active.tagName + active.id : "" };
    });
  }

  saw(): Promise<string[]> {
    return this.frame.evaluate(() => (globalThis as unknown as Recording).saw);
  }

  async opens(): Promise<void> {
    await expect.poll(() => this.frame.evaluate(isOpen), { ...PATIENCE, message: "a warning opens" }).toBe(true);
  }

  async closes(): Promise<void> {
    await expect.poll(() => this.frame.evaluate(isOpen), { ...PATIENCE, message: "the warning closes" }).toBe(false);
  }

  /** A choice by keyboard, `steps` Tabs from the safe one. */
  async choose(steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) await this.page.keyboard.press("Tab");
    await this.onceArmed(() => this.page.keyboard.press("Enter"));
  }

  /** Presses until it counts: how long the arming takes depends on when the first frame was painted. */
  async onceArmed(press: () => Promise<void>): Promise<void> {
    await pause(ARMING_MS);
    for (let tries = 0; tries < 40 && (await this.frame.evaluate(isOpen)); tries++) {
      await press();
      for (let wait = 0; wait < 8 && (await this.frame.evaluate(isOpen)); wait++) await pause(25);
    }
    await this.closes();
  }

  async undo(): Promise<void> {
    await this.browser.press(this.page, "z", "Control");
  }
}

/** Strict pages run no script of their own: there the test brings it. */
function hasPlace(): boolean {
  const scope = globalThis as unknown as Partial<Recording>;
  const field = document.getElementById("field");
  if (!scope.place && field instanceof HTMLTextAreaElement && document.scripts.length === 0 && location.pathname === "/strict-csp")
    scope.place = { focus: () => field.focus(), read: () => ({ document: field.value, selection: [field.selectionStart, field.selectionEnd] }) };
  return scope.place !== undefined;
}

function remember(): void {
  const scope = globalThis as unknown as Recording;
  scope.saw = [];
  for (const type of ["paste", "beforeinput", "input"])
    window.addEventListener(type, (event) => scope.saw.push(`${event.type} ${event.isTrusted ? "" : "untrusted"}`.trim()), true);
}

function isOpen(): boolean {
  const host = document.documentElement.lastElementChild;
  return host?.localName === "div" && document.activeElement === host;
}

/** One browser with the extension and one without, in which the same is done. */
interface Side {
  browser: TestBrowser;
  plain: TestBrowser;
  page: Page;
  plainPage: Page;
  rows: Map<string, Row>;
}

async function launchSide(name: (typeof BROWSERS)[number]): Promise<Side> {
  const site = await placesSite();
  const [browser, plain] = await Promise.all([launchBrowser(name, { sites: [site] }), launchBrowser(name, { sites: [site], extension: null })]);
  const [page, plainPage] = [await browser.page(`https://${HOST}/textarea`), await plain.page(`https://${HOST}/textarea`)];
  await Promise.all([browser.setClipboard(page, { text, html }), plain.setClipboard(plainPage, { text, html })]);
  return { browser, plain, page, plainPage, rows: new Map() };
}

/** What the same paste leaves without the extension, and after one undo. */
async function ordinary({ plain, plainPage }: Side, place: PlaceToTest) {
  const visit = await Visit.of(plain, plainPage, place);
  await visit.paste();
  await expect.poll(async () => JSON.stringify((await visit.read()).document), PATIENCE).toContain(token);
  await pause(30);
  const pasted = await visit.read();
  await visit.undo();
  await pause(60);
  return { pasted, undone: (await visit.read()).document };
}

async function tryPlace(side: Side, place: PlaceToTest): Promise<void> {
  const { browser, page, rows } = side;
  const row: Row = {};
  rows.set(place.name, row);
  const [expected, visit] = await Promise.all([ordinary(side, place), Visit.of(browser, page, place)]);
  const before = await visit.read();
  const isUntouched = async (): Promise<void> => {
    expect(await visit.read()).toMatchObject({ document: before.document });
    expect(await visit.saw()).toEqual([]);
  };
  await visit.paste();
  if (place.how === "held") {
    await pause(500);
    await isUntouched();
    row.held = "yes";
    return;
  }
  await visit.opens();
  await isUntouched();
  row.held = "yes";
  // In Firefox the first Escape ends a fullscreen, whatever is open.
  for (let tries = 0; tries < 3 && (await visit.frame.evaluate(isOpen)); tries++) {
    await page.keyboard.press("Escape");
    await pause(60);
  }
  await visit.closes();
  await isUntouched();
  expect(await visit.read()).toEqual(before);
  row.dropped = "same";

  const back = async (column: "again" | "button", choose: (visit: Visit) => Promise<void>) => {
    const there = place.how === "brief" ? visit : await Visit.of(browser, page, place);
    await there.paste();
    await there.opens();
    await choose(there);
    await expect.poll(() => there.read(), { ...PATIENCE, message: column }).toEqual(expected.pasted);
    await there.undo();
    await expect.poll(async () => (await there.read()).document, { ...PATIENCE, message: `${column}, undone` }).toEqual(expected.undone);
    row[column] = (await there.saw()).some((one) => one.includes("untrusted")) ? "same*" : "same";
  };
  if (!place.noTab) await back("button", (there) => there.choose(2));
  if (place.how === "full" || place.noTab) await back("again", (there) => there.onceArmed(() => there.paste()));
  if (place.how === "brief") return;

  const redacted = await Visit.of(browser, page, place);
  await redacted.paste();
  await redacted.opens();
  await redacted.choose(1);
  // Every placeholder replaced by what it stands for gives the document of the ordinary paste.
  const restored = async () => JSON.stringify((await redacted.read()).document).replaceAll(/\[[^\][{}"]+\]/g, token);
  await expect.poll(restored, { ...PATIENCE, message: "redacted" }).toBe(JSON.stringify(expected.pasted.document));
  expect(JSON.stringify(await redacted.read())).not.toContain(token);
  row.redacted = "same";
}

function printed(name: string, rows: Map<string, Row>): string {
  const width = Math.max(...PLACES.map((place) => place.name.length));
  const lineOf = (first: string, cells: readonly string[], note = "") => `${first.padEnd(width)}  ${cells.map((cell) => cell.padEnd(9)).join("")}${note}`.trimEnd();
  const lines = PLACES.map((place) => lineOf(place.name, COLUMNS.map((column) => rows.get(place.name)?.[column] ?? "-"), place.note));
  return [`\n== Paste into every place, ${name} ==`, lineOf("", COLUMNS), ...lines, "same: as without the extension; *: by events that are not trusted\n"].join("\n");
}

/** Both browsers at once: most of the time is theirs, waiting for a warning to be armed. */
describe("a paste into every place", () => {
  const sides = new Map<(typeof BROWSERS)[number], Side>();

  beforeAll(async () => {
    for (const [index, side] of (await Promise.all(BROWSERS.map(launchSide))).entries()) sides.set(BROWSERS[index] ?? "chromium", side);
  }, 120_000);
  afterAll(async () => {
    for (const [name, { rows }] of sides) console.log(printed(name, rows));
    await Promise.all([...sides.values()].flatMap(({ browser, plain }) => [browser.close(), plain.close()]));
  });

  it.each(PLACES)("$name", async (place) => {
    const names = BROWSERS.filter((name) => place.only === undefined || place.only === name);
    const outcomes = await Promise.allSettled(
      names.map(async (name) => {
        const side = sides.get(name);
        if (side) await tryPlace(side, place);
      }),
    );
    const failed = outcomes.flatMap((outcome, index) => (outcome.status === "rejected" ? `${names[index] ?? ""}: ${String(outcome.reason)}` : []));
    expect(failed).toEqual([]);
  });
});
