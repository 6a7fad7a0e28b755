import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Site } from "../../demo/proxy.ts";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { type Desktop, type Point, startDesktop } from "../support/desktop.ts";
import { rowsFor } from "../support/in-turns.ts";
import { githubToken } from "../support/samples.ts";
import { forget, got, ROADS_HOST, roadsSite } from "./roads-page.ts";
import { approve, armed, choose, overview, warningCloses, warningOpens } from "./warning.ts";

const OUTER = "outer.example";
const INNER = "inner.example";
const framesSite: Site = {
  hosts: [OUTER, INNER],
  answer: ({ url }) => ({
    body:
      url.pathname === "/inner"
        ? `<!doctype html><title>Inner</title><body style="margin:0"><textarea id="field" style="width:300px;height:150px"></textarea>
          <script>window.got = []; for (const type of ["drop", "beforeinput", "input"]) addEventListener(type, (event) => got.push(event.dataTransfer?.getData("text/plain") ?? event.data), true)</script>`
        : `<!doctype html><title>Outer</title><p id="text" style="display:inline-block;font:20px monospace">${decodeURIComponent(url.search).slice(1)}</p><br>
          <iframe id="frame" src="https://${url.pathname === "/cross" ? INNER : OUTER}/inner" width="320" height="170"></iframe>`,
  }),
};

describe.each(["chromium", "firefox"] as const)("on a desktop, in %s", (name) => {
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
    browser = await launchBrowser(name, { sites: [roadsSite, framesSite], display: desktop.display });
    page = await browser.page(`https://${ROADS_HOST}/`);
  });
  afterAll(async () => {
    await browser?.close();
    desktop?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe("files copied in a file manager and pasted", () => {
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
      // The worker hears of the choice while the warning closes.
      await expect.poll(async () => (await overview(browser, page)).exposures).toMatchObject([{ road: "file", choice: "pasted" }]);
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

  // Chromium's driver makes its drags itself, in every frame (`matrix-chromium.test.ts`).
  if (name === "firefox") describe("text dragged with the mouse", () => {
    const text = `key ${token}`;

    it.each(rowsFor(name, ["same", "cross"]))("into a frame of the %s origin is held, left out, and goes in once it is approved", async (origin) => {
      const tab = await browser.tab(`https://${OUTER}/${origin}?${encodeURIComponent(text)}`);
      const frame = tab.frames()[1];
      if (!frame) throw new Error("no frame");
      /** A busy machine may take the first moves for none: then there was no drag. A drop that is not held would show in the field. */
      const dropHeld = async (): Promise<void> => {
        for (let tries = 0; tries < 4 && !(await isOpen()); tries++) {
          await drag();
          for (let waits = 0; waits < 40 && !(await isOpen()); waits++) await new Promise((resolve) => setTimeout(resolve, 50));
        }
        expect(await isOpen()).toBe(true);
      };
      const drag = async (): Promise<void> => {
        const [from, to] = await tab.evaluate(() => {
          const here = window as unknown as { mozInnerScreenX: number; mozInnerScreenY: number };
          const at = (id: string, x: number, y: number): Point => {
            const { left, top } = (document.getElementById(id) as HTMLElement).getBoundingClientRect();
            return { x: here.mozInnerScreenX + left + x, y: here.mozInnerScreenY + top + y };
          };
          getSelection()?.selectAllChildren(document.getElementById("text") as HTMLElement);
          return [at("text", 30, 12), at("frame", 100, 60)] as const;
        });
        await desktop.drag(from, to);
      };
      const isOpen = () => frame.evaluate(() => document.documentElement.lastElementChild?.tagName === "DIV");
      const value = () => frame.evaluate(() => (document.getElementById("field") as HTMLTextAreaElement).value);

      await dropHeld();
      await tab.keyboard.press("Escape");
      await expect.poll(isOpen).toBe(false);
      expect([await value(), await frame.evaluate(() => (window as unknown as { got: string[] }).got)]).toEqual(["", []]);
      await dropHeld();
      for (let tries = 0; tries < 5 && (await isOpen()); tries++) {
        await armed();
        // From the safe choice over the one without the secret.
        for (const key of ["Tab", "Tab", "Enter"] as const) await tab.keyboard.press(key);
      }
      await expect.poll(value).toBe(text);
    });
  });
});
