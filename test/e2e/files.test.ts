import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browsers.ts";
import { drop } from "../support/drops.ts";
import { githubToken } from "../support/samples.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";
import { forget, got, ROADS_HOST, roadsSite, valueOf } from "./roads-page.ts";
import { printTable } from "./table.ts";
import { choose, isWarningOpen, lastExposure, warningCloses, warningOpens } from "./warning.ts";

/** A picture and a text, as a browser copies them; the picture is a file to whoever pastes it. */
const COPY_PICTURE = async (text: string): Promise<void> => {
  const canvas = new OffscreenCanvas(2, 2);
  canvas.getContext("2d");
  const picture = await canvas.convertToBlob({ type: "image/png" });
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": new Blob([text], { type: "text/plain" }), "image/png": picture })]);
};

describe.each(["chromium", "firefox"] as const)("in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), "keybrake-files-"));
  const token = githubToken();
  const rows: string[][] = [];
  const write = (file: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, file), content);
    return join(folder, file);
  };
  const env = write(".env", `TOKEN=${token}\n`);
  const notes = write("notes.txt", "nothing to see here");
  const wide = write("wide.txt", Buffer.from(`\ufeffTOKEN=${token}`, "utf16le"));
  const archive = write("archive.zip", Buffer.from(`PK\u0003\u0004${token}`));
  /** One byte more than is read. */
  const huge = write("huge.txt", `${token}\n`.padEnd(8 * 1024 * 1024 + 1, "x"));
  const large = write("large.txt", `\n${token}`.padStart(8 * 1024 * 1024, "x"));
  const blob = write("blob.dat", Buffer.from(`\u0000\u0001${token}`));

  beforeAll(async () => {
    browser = await borrowBrowser(name, { sites: [roadsSite] });
    page = await browser.page(`https://${ROADS_HOST}/`);
  });
  afterAll(async () => {
    printTable(`== Files, ${name} ==`, ["", "held", "left out", "let through"], rows);
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => forget(page));

  /** As a person does: the frame is awake, and the browser fires the events. */
  async function pick(...paths: string[]): Promise<void> {
    await page.click("#composer");
    const input = await page.$<"input">("input#file" as "input");
    await input?.uploadFile(...paths);
  }
  const selected = (): Promise<string[]> =>
    page.evaluate(() => [...((document.getElementById("file") as HTMLInputElement).files ?? [])].map((file) => file.name));
  const texts = async (): Promise<string[]> => (await got(page)).flatMap(([, ...files]) => files.map((file) => file.split("=")[0] ?? ""));

  it("a chosen file without a secret reaches the page at once", async () => {
    await pick(notes);
    await expect.poll(() => got(page)).toEqual([["change", "notes.txt=nothing to see here"]]);
  });

  // Headless Firefox keeps no picture on its clipboard.
  if (name === "chromium") it("a pasted picture with a secret beside it is held, and both go in once they are approved", async () => {
    await page.focus("#composer");
    await page.evaluate(COPY_PICTURE, token);
    await browser.pressPaste(page);
    await warningOpens(page);
    expect(await got(page)).toEqual([]);
    await choose(page, "redacted"); // the second button: a picture cannot be redacted
    await warningCloses(page);
    await expect.poll(() => valueOf(page, "composer")).toBe(token);
    await expect.poll(async () => (await got(page)).map(([road, file]) => [road, file?.split("=")[0]])).toEqual([["paste", "image.png"]]);
  });

  it("a chosen file with a secret is held, hidden from the page, and left out; the others still go", async () => {
    await pick(notes, env);
    await warningOpens(page);
    expect(await got(page)).toEqual([]);
    expect(await selected()).toEqual([]);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    await expect.poll(() => got(page)).toEqual([["change", "notes.txt=nothing to see here"]]);
    expect(await selected()).toEqual(["notes.txt"]);
    rows.push(["chosen, one of two left out", "yes", "the other goes", "-"]);
  });

  it("a chosen file with a secret goes in whole once it is let through, and is recorded once as a file", async () => {
    await pick(notes, wide, env);
    await warningOpens(page);
    await choose(page, "redacted"); // the second button: there is nothing to redact in a file
    await expect.poll(texts).toEqual(["notes.txt", "wide.txt", ".env"]);
    expect(await selected()).toEqual(["notes.txt", "wide.txt", ".env"]);
    await expect.poll(() => lastExposure(browser, page)).toMatchObject({ road: "file", choice: "pasted" });
    rows.push(["chosen, three", "yes", "-", "same"]);
  });

  it("archives and binaries are left alone", async () => {
    await pick(archive, blob);
    await expect.poll(texts).toEqual(["archive.zip", "blob.dat"]);
    expect(await isWarningOpen(page)).toBe(false);
    rows.push(["archive, binary", "no", "-", "untouched"]);
  });

  it("a file of 8 MB is read, a larger one is left alone", async () => {
    await pick(huge);
    await expect.poll(texts).toEqual(["huge.txt"]);
    await forget(page);
    await pick(large);
    await warningOpens(page);
    expect(await got(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    expect(await selected()).toEqual([]);
    rows.push(["8 MB", "yes", "nothing goes", "-"], ["over 8 MB", "no", "-", "untouched"]);
  });

  it("thousands of files are one question, and none goes unread", { timeout: 150_000 }, async () => {
    mkdirSync(join(folder, "tree/inner"), { recursive: true });
    const names = Array.from({ length: 2_100 }, (_, at) => `tree/${at % 2 ? "inner/" : ""}${String(at).padStart(4, "0")}.txt`);
    const paths = names.map((file, at) => write(file, at === names.length - 1 ? token : "nothing"));
    // Firefox's driver drops and chooses no folders: there the same files are chosen one by one.
    if (name === "firefox") await pick(...paths);
    else await drop(browser, page, "#zone", { files: [join(folder, "tree")] });
    await expect.poll(() => isWarningOpen(page), { timeout: 60_000 }).toBe(true);
    expect(await got(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    await expect.poll(async () => (await texts()).length, { timeout: 10_000 }).toBe(2_099);
    rows.push([name === "firefox" ? "2,100 chosen" : "a folder of 2,100, dropped", "yes", "the others go", "-"]);
    if (name === "firefox") return;
    await forget(page);
    const input = await page.$<"input">("input#folder" as "input");
    await input?.uploadFile(join(folder, "tree"));
    await expect.poll(() => isWarningOpen(page), { timeout: 60_000 }).toBe(true);
    expect(await got(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    await expect.poll(async () => (await texts()).length, { timeout: 10_000 }).toBe(2_099);
    rows.push(["a folder of 2,100, chosen", "yes", "the others go", "-"]);
  });

  it("a dropped link, and markup that shows no secret, are held where a secret is in them", async () => {
    const address = `https://x.example/?t=${token}`;
    for (const strings of [{ "text/plain": "this", "text/uri-list": address }, { "text/plain": "this", "text/html": `<a title="${token}">this</a>` }, { "text/plain": "this", "application/x-editor": `{"text":"a\\n${token}"}` }]) {
      await drop(browser, page, "#rich", { strings: strings as Record<string, string> });
      await warningOpens(page).catch(() => expect.fail(`not held: ${Object.keys(strings).join()}`));
      expect(await valueOf(page, "rich")).toBe("");
      await page.keyboard.press("Escape");
      await warningCloses(page);
    }
  });

  it("dropped text is held and left out, and dropped where it was to go once it is approved, as one undo step", async () => {
    const strings = { "text/plain": `key ${token}`, "text/html": `<b>key</b> ${token}` };
    for (const id of ["composer", "rich"]) {
      await drop(browser, page, `#${id}`, { strings });
      await warningOpens(page);
      expect(await valueOf(page, id)).toBe("");
      await page.keyboard.press("Escape");
      await warningCloses(page);
      expect(await valueOf(page, id)).toBe("");
      await drop(browser, page, `#${id}`, { strings });
      await warningOpens(page);
      await choose(page, "pasted");
      await expect.poll(() => valueOf(page, id)).toBe(`key ${token}`);
      await browser.press(page, "z", "Control");
      await expect.poll(() => valueOf(page, id)).toBe("");
      await drop(browser, page, `#${id}`, { strings });
      await warningOpens(page);
      await choose(page, "redacted");
      await expect.poll(() => valueOf(page, id)).toMatch(/^key \[.*\]$/);
    }
  });

  it("a dropped picture, in which nothing is to be read, reaches the page as the browser's own drop", async () => {
    await drop(browser, page, "#zone", { files: [write("picture.png", "not really")] });
    await expect.poll(async () => (await got(page)).map(([road]) => road)).toEqual(["drop"]);
  });

  it("a drop is held also after a drag of the page's own of which nobody said that it ended", async () => {
    const box = await (await page.$("#refused"))?.boundingBox();
    if (!box) throw new Error("nothing to drag");
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    for (let step = 1; step < 5; step++) await page.mouse.move(box.x + 5 + step * 10, box.y + 5);
    await page.mouse.up();
    await expect.poll(() => got(page)).toEqual([["refused"]]);
    await drop(browser, page, "#composer", { strings: { "text/plain": token } });
    await warningOpens(page);
    await page.keyboard.press("Escape");
    await warningCloses(page);
  });

  it("dropped files are one question; the page gets them once they are let through", async () => {
    await drop(browser, page, "#zone", { files: [notes] });
    await expect.poll(texts).toEqual(["notes.txt"]);
    await forget(page);
    await drop(browser, page, "#zone", { files: [notes, env, wide] });
    await warningOpens(page);
    expect(await got(page)).toEqual([]);
    await choose(page, "redacted");
    await expect.poll(texts).toEqual(["notes.txt", ".env", "wide.txt"]);
    rows.push(["dropped, three", "yes", "-", "same"]);
  });
});
