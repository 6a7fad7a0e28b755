import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { drop } from "../support/drops.ts";
import { githubToken } from "../support/samples.ts";
import { forget, got, ROADS_HOST, roadsSite, valueOf } from "./roads-page.ts";
import { armed, choose, isWarningOpen, overview, warningCloses, warningOpens } from "./warning.ts";

describe.each(["chromium", "firefox"] as const)("in %s", (name) => {
  let browser: TestBrowser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), "keybrake-files-"));
  const token = githubToken();
  const write = (file: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, file), content);
    return join(folder, file);
  };
  const env = write(".env", `TOKEN=${token}\n`);
  const notes = write("notes.txt", "nothing to see here");
  const wide = write("wide.txt", Buffer.from(`\ufeffTOKEN=${token}`, "utf16le"));
  const archive = write("archive.zip", Buffer.from(`PK\u0003\u0004${token}`));
  const blob = write("blob.dat", Buffer.from(`\u0000\u0001${token}`));

  beforeAll(async () => {
    browser = await launchBrowser(name, { sites: [roadsSite] });
    page = await browser.page(`https://${ROADS_HOST}/`);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => forget(page));

  /** As a person does: the frame is awake, and the browser fires the events. */
  async function pick(...paths: string[]): Promise<void> {
    await page.focus("#composer");
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

  it("a chosen file with a secret is held, hidden from the page, and left out; the others still go", async () => {
    await pick(notes, env);
    await warningOpens(page);
    expect(await got(page)).toEqual([]);
    expect(await selected()).toEqual([]);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    await expect.poll(() => got(page)).toEqual([["change", "notes.txt=nothing to see here"]]);
    expect(await selected()).toEqual(["notes.txt"]);
  });

  it("a chosen file with a secret goes in whole once it is let through, and is recorded once as a file", async () => {
    await pick(notes, wide, env);
    await warningOpens(page);
    await choose(page, "redacted"); // the second button: there is nothing to redact in a file
    await expect.poll(texts).toEqual(["notes.txt", "wide.txt", ".env"]);
    expect(await selected()).toEqual(["notes.txt", "wide.txt", ".env"]);
    const { exposures } = await overview(browser, page);
    expect(exposures[0]).toMatchObject({ road: "file", choice: "pasted" });
  });

  it("archives and binaries are left alone", async () => {
    await pick(archive, blob);
    await expect.poll(texts).toEqual(["archive.zip", "blob.dat"]);
    expect(await isWarningOpen(page)).toBe(false);
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

  it("dropped files are one question; the page gets them once they are let through", async () => {
    await drop(browser, page, "#zone", { files: [notes] });
    await expect.poll(texts).toEqual(["notes.txt"]);
    await forget(page);
    await drop(browser, page, "#zone", { files: [notes, env, wide] });
    await warningOpens(page);
    expect(await got(page)).toEqual([]);
    await armed();
    await choose(page, "redacted");
    await expect.poll(texts).toEqual(["notes.txt", ".env", "wide.txt"]);
  });
});
