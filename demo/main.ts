/** Serves the demo and opens a browser on it: for a person where there is a display, else as a tour. */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser } from "../test/support/browsers.ts";
import { type BrowserName, findExecutable } from "../test/support/executables.ts";
import { makeSamples } from "./samples.ts";
import { demoSites, WELCOME } from "./sites.ts";
import { takeTour } from "./tour.ts";

const NAMES: readonly BrowserName[] = ["chromium", "chrome", "edge", "brave", "firefox"];

const { values } = parseArgs({ options: { browser: { type: "string" }, headless: { type: "boolean", default: false } } });

/** The one that was asked for, else the first that is there. */
function chooseBrowser(wanted: string | undefined): BrowserName {
  const named = NAMES.find((name) => name === wanted);
  if (wanted !== undefined && named === undefined) throw new Error(`--browser is one of ${NAMES.join(", ")}; it was ${wanted}.`);
  const name = named ?? NAMES.find((candidate) => findExecutable(candidate) !== undefined);
  if (name === undefined) throw new Error(`None of these browsers was found: ${NAMES.join(", ")}. Install one, then try again.`);
  return name;
}

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env["DISPLAY"]) || Boolean(process.env["WAYLAND_DISPLAY"]);

try {
  const name = chooseBrowser(values.browser);
  const isTour = values.headless || !hasDisplay;
  const samples = makeSamples();
  const browser = await launchBrowser(name, { sites: demoSites(samples), headless: isTour });
  try {
    if (isTour) {
      console.log(`${name}, headless${values.headless ? "" : ": there is no display"}. The same tour, by itself:`);
      await takeTour(browser, samples, resolve(join(import.meta.dirname, "../artifacts/tour", name)));
    } else {
      const [first] = await browser.puppeteer.pages();
      await browser.page(WELCOME);
      await first?.close();
      console.log(`${name} is open, in a fresh profile, with Keybrake loaded. The page in it says what to try.`);
      console.log("Close it, or press Ctrl+C here, and the profile is deleted.");
      await new Promise<void>((closed) => browser.puppeteer.once("disconnected", () => closed()));
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
