import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { type Desktop, startDesktop } from "../support/desktop.ts";
import { githubToken } from "../support/samples.ts";
import { forget, got, ROADS_HOST, roadsSite } from "./roads-page.ts";
import { approve, choose, overview, warningCloses, warningOpens } from "./warning.ts";

describe.each(["chromium", "firefox"] as const)("files copied in a file manager and pasted in %s", (name) => {
  let desktop: Desktop;
  let browser: TestBrowser;
  let page: Page;
  const token = githubToken();
  const folder = mkdtempSync(join(tmpdir(), "keybrake-pasted-"));
  const [env, notes] = [join(folder, ".env"), join(folder, "notes.txt")];
  // Firefox takes the first file off a clipboard only.
  const copied = name === "chromium" ? [notes, env] : [env];
  const arrived = ["paste", ...(name === "chromium" ? ["notes.txt", ".env"] : [".env"])];

  beforeAll(async () => {
    writeFileSync(env, `TOKEN=${token}\n`);
    writeFileSync(notes, "nothing to see here");
    desktop = await startDesktop();
    browser = await launchBrowser(name, { sites: [roadsSite], display: desktop.display });
    page = await browser.page(`https://${ROADS_HOST}/`);
  });
  afterAll(async () => {
    await browser?.close();
    desktop?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => forget(page));

  async function paste(...files: string[]): Promise<void> {
    await desktop.copyFiles(...files);
    await page.focus("#composer");
    await browser.pressPaste(page);
  }
  const names = async (): Promise<string[][]> => (await got(page)).map(([road = "", ...files]) => [road, ...files.map((file) => file.split("=")[0] ?? "")]);

  it("reach the page at once where there is no secret in them", async () => {
    await paste(notes);
    await expect.poll(() => got(page)).toEqual([["paste", "notes.txt=nothing to see here"]]);
  });

  it("are held as one question; the page gets them all by the same keys once more, and it is recorded once", async () => {
    await paste(...copied);
    await warningOpens(page);
    expect(await got(page)).toEqual([]);
    await approve(page, () => browser.pressPaste(page));
    await expect.poll(names).toEqual([arrived]);
    const { exposures } = await overview(browser, page);
    expect(exposures).toHaveLength(1);
    expect(exposures[0]).toMatchObject({ road: "file", choice: "pasted" });
  });

  it("are held, and go in by the button", async () => {
    await paste(...copied);
    await warningOpens(page);
    await choose(page, "redacted"); // the second button: there is nothing to redact in a file
    await expect.poll(names).toEqual([arrived]);
  });

  it(`are held, and where they are left out ${name === "chromium" ? "the others still go" : "nothing goes"}`, async () => {
    await paste(...copied);
    await warningOpens(page);
    await page.keyboard.press("Escape");
    await warningCloses(page);
    if (name === "firefox") await paste(notes);
    await expect.poll(() => got(page)).toEqual([["paste", "notes.txt=nothing to see here"]]);
  });
});
