/** Pictures of every surface, in light and dark, at an ordinary and at the narrowest width: `artifacts/screenshots`. Needs a build. */
import { mkdir, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { makeSamples } from "../demo/samples.ts";
import { demoPages, demoSites, WELCOME } from "../demo/sites.ts";
import { warningOpens } from "../test/e2e/warning.ts";
import { launchBrowser } from "../test/support/browsers.ts";

const folder = resolve(import.meta.dirname, "../artifacts/screenshots");
const SCHEMES = ["light", "dark"] as const;
const WIDTHS = [1000, 320] as const;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const samples = makeSamples();
const browser = await launchBrowser("chromium", { sites: demoSites(samples) });

/** Long enough for the warning's way in to be over and its buttons to be armed. */
const settle = () => new Promise((done) => setTimeout(done, 900));

async function picture(page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.setViewport({ width, height: 800 });
      await settle();
      await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`) });
    }
  }
}

try {
  const welcome = await browser.page(WELCOME);
  await picture(welcome, "demo-welcome");
  await welcome.close();
  for (const { id, url } of demoPages) {
    const page = await browser.page(url);
    await picture(page, `demo-${id}`);
    const sample = samples.find((candidate) => candidate.id === (id === "tax-tool" || id === "exchange" ? "seed-phrase" : "env-file"));
    await browser.setClipboard(page, { text: sample?.text ?? "" });
    await page.focus("#field");
    await browser.pressPaste(page);
    await warningOpens(page);
    await picture(page, `warning-${id}`);
    await page.close();
  }
  const popup = await browser.openPopupAsTab();
  await picture(popup, "popup");
  console.log(`Screenshots: ${relative(process.cwd(), folder)}`);
} finally {
  await browser.close();
}
