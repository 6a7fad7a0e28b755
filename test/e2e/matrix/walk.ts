/**
 * Road × place × browser. Each place is also driven in the same browser without the extension: what an ordinary paste leaves there is what a
 * paste that was held and approved must leave. Prints its table.
 */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browsers.ts";
import { dropAt } from "../../support/drops.ts";
import type { BrowserName } from "../../support/executables.ts";
import { rowsFor } from "../../support/in-turns.ts";
import { githubToken } from "../../support/samples.ts";
import { borrowBrowser } from "../../support/shared-browsers.ts";
import { printTable } from "../table.ts";
import { HOST, PLACES, type PlaceToTest, placesSite } from "./places.ts";

const token = githubToken();
const text = `deploy with ${token} please`;
const html = `<p>deploy <b>with</b> <i>${token}</i> please</p>`;
const strings = { "text/plain": text, "text/html": html };
const COLUMNS = ["held", "not pasted", "again", "button", "redacted", "drop held", "not dropped", "dropped", "caret", "drop redacted"] as const;
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

  /** Drops the same content where the field is. */
  async drop(): Promise<void> {
    const at = await this.frame.evaluate(() => {
      const { place } = globalThis as unknown as Recording;
      place?.focus();
      let active = document.activeElement;
      if (active === document.body && document.designMode !== "on") active = document.getElementById("host");
      const box = active?.getBoundingClientRect();
      return box ? { x: box.left + Math.min(box.width / 2, 300), y: box.top + Math.min(box.height / 2, 12) } : null;
    });
    if (!at) throw new Error("nothing has the focus");
    let { x, y } = at;
    for (let frame: Frame | null = this.frame; frame?.parentFrame(); frame = frame.parentFrame()) {
      const box = await (await frame.frameElement())?.evaluate((element) => {
        const { left, top } = element.getBoundingClientRect();
        return { x: left + element.clientLeft, y: top + element.clientTop };
      });
      x += box?.x ?? 0;
      y += box?.y ?? 0;
    }
    await dropAt(this.browser, this.page, { x: Math.round(x), y: Math.round(y) }, { strings });
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
  for (const type of ["paste", "drop", "beforeinput", "input"])
    window.addEventListener(type, (event) => scope.saw.push(`${event.type} ${event.isTrusted ? "" : "untrusted"}`.trim()), true);
}

function isOpen(): boolean {
  const host = document.documentElement.lastElementChild;
  return host?.localName === "div" && document.activeElement === host;
}

const sameAs = (saw: readonly string[]): string => (saw.some((one) => one.includes("untrusted")) ? "same*" : "same");

/** One browser with the extension and one without, in which the same is done. */
interface Side {
  browser: TestBrowser;
  plain: TestBrowser;
  page: Page;
  plainPage: Page;
  rows: Map<string, Row>;
}

async function launchSide(name: BrowserName): Promise<Side> {
  const site = await placesSite();
  const [browser, plain] = await Promise.all([borrowBrowser(name, { sites: [site] }), borrowBrowser(name, { sites: [site], extension: null })]);
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
  const undone = (await visit.read()).document;
  if (place.noDrop?.includes(plain.name) || place.how === "held") return { pasted, undone, drop: null };
  await visit.drop();
  await expect.poll(async () => JSON.stringify((await visit.read()).document), { ...PATIENCE, message: "an ordinary drop" }).toContain(token);
  await pause(30);
  const dropped = await visit.read();
  await visit.undo();
  await pause(60);
  return { pasted, undone, drop: { dropped, undone: (await visit.read()).document } };
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
  row["not pasted"] = "same";

  let last = visit;
  const back = async (column: "again" | "button", choose: (visit: Visit) => Promise<void>) => {
    const there = place.how === "brief" ? visit : await Visit.of(browser, page, place);
    await there.paste();
    await there.opens();
    await choose(there);
    await expect.poll(() => there.read(), { ...PATIENCE, message: column }).toEqual(expected.pasted);
    await there.undo();
    await expect.poll(async () => (await there.read()).document, { ...PATIENCE, message: `${column}, undone` }).toEqual(expected.undone);
    row[column] = sameAs(await there.saw());
    last = there;
  };
  if (!place.noTab) await back("button", (there) => there.choose(2));
  if (place.how === "full" || place.noTab) await back("again", (there) => there.onceArmed(() => there.paste()));
  if (expected.drop) await tryDrop({ visit: last, place, row, empty: expected.undone, ...expected.drop });
  if (place.how === "brief") return;

  const redacted = await Visit.of(browser, page, place);
  await redacted.paste();
  await redacted.opens();
  await redacted.choose(1);
  await expect.poll(() => restored(redacted), { ...PATIENCE, message: "redacted" }).toBe(JSON.stringify(expected.pasted.document));
  expect(JSON.stringify(await redacted.read())).not.toContain(token);
  row.redacted = "same";
}

/** Every placeholder replaced by what it stands for gives the document of the ordinary paste or drop. */
const restored = async (visit: Visit): Promise<string> => JSON.stringify((await visit.read()).document).replaceAll(/\[[^\][{}"]+\]/g, token);

interface Dropping {
  visit: Visit;
  place: PlaceToTest;
  row: Row;
  empty: unknown;
  /** What the same drop leaves without the extension, and its document after one undo. */
  dropped: Awaited<ReturnType<Visit["read"]>>;
  undone: unknown;
}

/** In a place that a paste was put into and taken out of again. */
async function tryDrop({ visit, place, row, empty, dropped, undone }: Dropping): Promise<void> {
  const seen = (await visit.saw()).length;
  const isUntouched = async (message: string): Promise<void> => {
    expect((await visit.read()).document, message).toEqual(empty);
    expect((await visit.saw()).slice(seen), message).toEqual([]);
  };
  await visit.drop();
  await visit.opens();
  await isUntouched("drop held");
  row["drop held"] = "yes";
  for (let tries = 0; tries < 3 && (await visit.frame.evaluate(isOpen)); tries++) {
    await visit.page.keyboard.press("Escape");
    await pause(60);
  }
  await visit.closes();
  await isUntouched("not dropped");
  row["not dropped"] = "same";
  await visit.drop();
  await visit.opens();
  await visit.choose(2);
  if (place.plainDrop?.includes(visit.browser.name)) {
    await expect.poll(async () => JSON.stringify((await visit.read()).document), { ...PATIENCE, message: "dropped" }).toContain(text);
    row.dropped = "text";
    return;
  }
  await expect.poll(async () => (await visit.read()).document, { ...PATIENCE, message: "dropped" }).toEqual(dropped.document);
  row.dropped = sameAs((await visit.saw()).slice(seen));
  const { rest, focus } = await visit.read();
  expect({ rest, focus }, "caret and focus after the drop").toEqual({ rest: dropped.rest, focus: dropped.focus });
  row.caret = "same";
  await visit.undo();
  await expect.poll(async () => (await visit.read()).document, { ...PATIENCE, message: "dropped, undone" }).toEqual(undone);
  // Where an editor keeps no history of its own, the paste and the drop are still there, and another drop has nothing to be compared with.
  if (JSON.stringify(empty).includes(token)) return;
  const there = JSON.stringify(undone) === JSON.stringify(empty) ? visit : await Visit.of(visit.browser, visit.page, place);
  await there.drop();
  await there.opens();
  await there.choose(1);
  const behind = place.behindRedacted?.[visit.browser.name] ?? "";
  await expect.poll(async () => (await restored(there)).replace(behind, ""), { ...PATIENCE, message: "drop redacted" }).toBe(JSON.stringify(dropped.document));
  expect(JSON.stringify(await there.read())).not.toContain(token);
  row["drop redacted"] = "same";
}

/** The whole table in one browser. */
export function walkPlaces(name: BrowserName): void {
  let side: Side | undefined;
  beforeAll(async () => {
    side = await launchSide(name);
  }, 120_000);
  afterAll(async () => {
    const rows = PLACES.map((place) => [place.name, ...COLUMNS.map((column) => side?.rows.get(place.name)?.[column] ?? "-"), place.note ?? ""]);
    printTable(`== Paste and drop into every place, ${name} (same: as without the extension; *: by events that are not trusted; text: without its formatting) ==`, ["", ...COLUMNS, ""], rows);
    await Promise.all([side?.browser.close(), side?.plain.close()]);
  });

  it.each(rowsFor(name, PLACES, ({ only }) => only === name).filter(({ only }) => only === undefined || only === name))("$name", async (place) => {
    if (side) await tryPlace(side, place);
  });
}
