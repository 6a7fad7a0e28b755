/** The warning in each of its states, armed and not, in light and dark, in both browsers: axe finds nothing in it, and it fits a narrow window from either side. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, type Rolldown } from "vite";
import type { TestBrowser } from "../support/browsers.ts";
import { rowsFor } from "../support/in-turns.ts";
import { borrowBrowser } from "../support/shared-browsers.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const HOST = "warning.example";

interface States {
  states: string[];
  show(name: string, armed: boolean): void;
}

let script = "";
beforeAll(async () => {
  const entry = join(import.meta.dirname, "warning-states.tsx");
  const made = (await build({ configFile: false, logLevel: "error", build: { write: false, target: "es2022", copyPublicDir: false, lib: { entry, formats: ["iife"], name: "warnings" } } })) as Rolldown.RolldownOutput[];
  script = made[0]?.output[0].code ?? "";
});

const LOOKS = (["chromium", "firefox"] as const).flatMap((name) => rowsFor(name, ["light", "dark"] as const).map((scheme) => [name, scheme] as const));

describe.each(LOOKS)("a warning in %s, %s", (name, scheme) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    // Firefox's driver emulates no colour scheme.
    const preferences = { "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1 };
    browser = await borrowBrowser(name, { extension: null, preferences, sites: [{ hosts: [HOST], answer: () => ({ body: `<!doctype html><html lang="en"><title>Page</title><main><h1>Page</h1></main>` }) }] });
    page = await browser.page(`https://${HOST}/`);
    if (name === "chromium") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.evaluate(script);
    await page.evaluate(AXE);
  });
  afterAll(() => browser?.close());

  const violations = async (what: string): Promise<string[]> => ((await page.evaluate("axe.run()")) as AxeResults).violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html ?? ""}`);

  it("is accessible in every state", async () => {
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(scheme === "dark");
    const states = await page.evaluate(() => (globalThis as unknown as States).states);
    expect(states.length).toBeGreaterThan(10);
    const found: string[] = [];
    for (const state of states) {
      for (const armed of [false, true]) {
        await page.evaluate((one, isArmed) => (globalThis as unknown as States).show(one, isArmed), state, armed);
        found.push(...(await violations(`${state}${armed ? "" : ", not armed"}`)));
      }
      // The question for a reason is a state of its own.
      const asks = await page.evaluate(() => {
        const buttons = [...document.querySelector("#host")!.shadowRoot!.querySelectorAll<HTMLElement>(".quiet button")];
        buttons[0]?.click();
        return buttons.length > 0;
      });
      if (asks) found.push(...(await violations(`${state}, its reason asked`)));
    }
    expect(found).toEqual([]);
  });

  it("fits 320 pixels, from left to right and from right to left, and twice the text", async () => {
    await page.setViewport({ width: 320, height: 640 });
    const states = await page.evaluate(() => (globalThis as unknown as States).states);
    const wide: string[] = [];
    for (const state of states) {
      await page.evaluate((one) => (globalThis as unknown as States).show(one, true), state);
      for (const [dir, size] of [["ltr", ""], ["rtl", ""], ["ltr", "200%"]] as const) {
        const isWide = await page.evaluate(
          (to, text) => {
            const dialog = document.querySelector("#host")!.shadowRoot!.querySelector("dialog")!;
            dialog.firstElementChild?.setAttribute("dir", to);
            dialog.style.fontSize = text;
            const { left, right } = dialog.getBoundingClientRect();
            return dialog.scrollWidth > dialog.clientWidth + 1 || left < 0 || right > innerWidth;
          },
          dir,
          size,
        );
        if (isWide) wide.push(`${state} ${dir} ${size}`);
      }
    }
    expect(wide).toEqual([]);
  });
});
