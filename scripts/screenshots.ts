/**
 * Pictures of every state of every surface, in light and dark, into `artifacts/screenshots`; the few that the README shows into
 * `docs/images`. Needs a build. `npm run screenshots -- popup` makes only those whose name begins so.
 */
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { makeSamples } from "../demo/samples.ts";
import { demoPages, demoSites, WELCOME } from "../demo/sites.ts";
import { warningOpens } from "../test/e2e/warning.ts";
import { launchBrowser } from "../test/support/browsers.ts";
import { sketchedCredentials } from "./screenshot-registry.ts";

const folder = resolve(import.meta.dirname, "../artifacts/screenshots");
const shown = resolve(import.meta.dirname, "../docs/images");
const SCHEMES = ["light", "dark"] as const;
const DASHBOARD = "src/dashboard/index.html";
/** What the README shows. */
const IN_README = ["warning-paste-site", "popup-keys"];
const only = process.argv[2] ?? "";

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await mkdir(shown, { recursive: true });
const samples = makeSamples();

/** Long enough for the warning's way in to be over and its buttons to be armed. */
const settle = (ms = 900) => new Promise((done) => setTimeout(done, ms));

interface Shot {
  width: number;
  height: number;
  /** Everything, however far down it goes. */
  isWhole?: boolean;
}
const WIDE: Shot = { width: 1180, height: 800 };
const NARROW: Shot = { width: 320, height: 700 };
const POPUP: Shot = { width: 384, height: 600 };

async function picture(page: Page, name: string, shots: readonly Shot[] = [WIDE, NARROW]): Promise<void> {
  if (!name.startsWith(only)) return;
  for (const { width, height, isWhole = false } of shots) {
    await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }, { name: "prefers-reduced-motion", value: "reduce" }]);
      await settle(350);
      const end = width === 320 ? "-320" : "";
      const path = join(folder, `${name}${end}-${scheme}.webp`);
      await page.screenshot({ path, type: "webp", quality: 80, fullPage: isWhole });
      if (end === "" && IN_README.includes(name)) await copyFile(path, join(shown, `${name}-${scheme}.webp`));
    }
  }
}

const browser = await launchBrowser("chromium", { sites: demoSites(samples) });
const ask = (requests: object[]) =>
  browser.evaluateInExtension((all) => Promise.all(all.map((request) => chrome.runtime.sendMessage(request) as Promise<{ ok: boolean; value: { id: string } }>)), requests);
const go = async (page: Page, hash: string) => {
  await page.evaluate((to) => void (location.hash = to), hash);
  await page.waitForFunction((to) => location.hash === to && document.querySelector("main h1") !== null, {}, hash);
  await settle(500);
};

try {
  const empty = await browser.openPopupAsTab();
  await picture(empty, "popup-empty", [POPUP]);
  await empty.close();
  const first = await browser.openExtensionPage(DASHBOARD);
  await picture(first, "dashboard-empty");
  await go(first, "#/welcome");
  await picture(first, "dashboard-welcome", [{ width: 1180, height: 1000 }, NARROW]);
  await first.close();

  const welcome = await browser.page(WELCOME);
  await picture(welcome, "demo-welcome");
  await welcome.close();
  for (const { id, url } of demoPages) {
    if (!`warning-${id}`.startsWith(only)) continue;
    const page = await browser.page(url);
    const sample = samples.find((candidate) => candidate.id === (id === "tax-tool" || id === "exchange" ? "seed-phrase" : "env-file"));
    await browser.setClipboard(page, { text: sample?.text ?? "" });
    await page.focus("#field");
    await browser.pressPaste(page);
    await warningOpens(page);
    await settle();
    await picture(page, `warning-${id}`, [{ width: 1000, height: 760 }, NARROW]);
    await page.close();
  }

  const few = await ask(sketchedCredentials(Date.now(), 4));
  const [exposed] = few;
  if (exposed) await ask([{ type: "tell-exposure", request: crypto.randomUUID(), credentialId: exposed.value.id, host: "dpaste.com" }]);
  const popup = await browser.openPopupAsTab();
  await popup.waitForSelector("details");
  await picture(popup, "popup-keys", [POPUP, NARROW]);
  await popup.click("summary");
  await popup.$eval("summary", (summary) => summary.scrollIntoView());
  await picture(popup, "popup-key-open", [POPUP]);
  await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>(".bar button")][0]?.click());
  await picture(popup, "popup-add", [{ ...POPUP, isWhole: true }, NARROW]);
  await popup.close();

  await ask(sketchedCredentials(Date.now()).slice(4));
  const many = await browser.openPopupAsTab();
  await many.waitForSelector("#search");
  await picture(many, "popup-search", [POPUP]);
  await many.close();

  const page = await browser.openExtensionPage(DASHBOARD);
  await page.waitForSelector("tbody tr.opens");
  const id = few[1]?.value.id ?? "";
  const pages: [name: string, hash: string, shots?: Shot[]][] = [
    ["keys", "#/keys"],
    ["key", `#/keys/${exposed?.value.id ?? id}`, [{ ...WIDE, isWhole: true }, NARROW]],
    ["edit", `#/keys/${id}/edit`, [{ ...WIDE, isWhole: true }]],
    ["rotate", `#/keys/${id}/rotate`],
    ["exposed", `#/keys/${id}/exposed`],
    ["exposures", "#/exposures"],
    ["timeline", "#/timeline", [{ width: 1180, height: 900 }, { ...NARROW, isWhole: true }]],
    ["places", "#/places"],
    ["providers", "#/providers"],
    ["rules", "#/rules", [{ ...WIDE, isWhole: true }, NARROW]],
    ["settings", "#/settings", [{ ...WIDE, isWhole: true }, NARROW]],
    ["policy", "#/policy"],
    ["stored", "#/stored"],
  ];
  for (const [name, hash, shots] of pages) {
    if (!`dashboard-${name}`.startsWith(only)) continue;
    await go(page, hash);
    await picture(page, `dashboard-${name}`, shots);
  }
  await go(page, "#/exposures");
  await page.click("a.line");
  await page.waitForSelector(".steps");
  await picture(page, "dashboard-exposure", [{ ...WIDE, isWhole: true }, NARROW]);
  console.log(`Screenshots: ${relative(process.cwd(), folder)}`);
} finally {
  await browser.close();
}
