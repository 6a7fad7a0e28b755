/**
 * Browsers that one test file after another uses: to start one costs 5 to 14 seconds of a processor, to take the extension out of it with all
 * it kept, and to put it in anew, less than one. What a file gets is as after a first installation; of the browser itself, cookies and
 * what pages keep are left from files before.
 *
 * A test that changes the browser beyond that (preferences, switches, a profile, private windows) starts one of its own with `launchBrowser`.
 */
import type { NamedServer, Site } from "../../demo/proxy.ts";
import { clipboardSite, install, launchBrowser, type Started, start, type TestBrowser, testBrowser, uninstall } from "./browsers.ts";
import type { BrowserName } from "./executables.ts";
import { chromeScope } from "./firefox-chrome-scope.ts";

/** Kept as long as this process: it ends them when it exits. */
const idle: Started[] = [];

export interface BorrowSettings {
  sites?: readonly (Site | NamedServer)[];
  /** Default: the built one. `null` for a browser without any extension, to compare with. */
  extension?: string | null;
  /** Of Firefox, which is then started for this file alone. */
  preferences?: Record<string, unknown>;
}

/** A browser as new. Give it back with its `close`. */
export async function borrowBrowser(name: BrowserName, { sites = [], extension, preferences }: BorrowSettings = {}): Promise<TestBrowser> {
  if (name === "firefox" && preferences !== undefined) return launchBrowser(name, { sites, preferences, ...(extension !== undefined && { extension }) });
  const at = idle.findIndex((started) => started.name === name);
  const [started = await start(name)] = at < 0 ? [] : idle.splice(at, 1);
  started.proxy.serve(clipboardSite, ...sites);
  try {
    if (extension !== null) await install(started, extension);
  } catch (error) {
    await started.end();
    throw error;
  }
  let isBack = false;
  return testBrowser(started, async () => {
    if (isBack) return;
    isBack = true;
    if (await isCleared(started, extension !== null)) idle.push(started);
    else await started.end();
  });
}

const LONGEST_CLEARING_MS = 15_000;

/** Takes the extension out and closes what is open. False if the browser does not let go: a page may have frozen it. */
async function isCleared(started: Started, hasExtension: boolean): Promise<boolean> {
  const clear = async (): Promise<boolean> => {
    // A browser without a window is no browser.
    const left = await started.puppeteer.newPage();
    if (hasExtension) await uninstall(started);
    if (started.name === "firefox") {
      // The driver goes on listing tabs that were the extension's, so it is Firefox itself that closes and counts them.
      await left.bringToFront();
      await chromeScope(started.puppeteer).closeOtherTabs();
      return true;
    }
    for (const page of await started.puppeteer.pages()) if (page !== left) await page.close().catch(() => undefined);
    return (await started.puppeteer.pages()).length === 1;
  };
  const tooLong = new Promise<boolean>((done) => setTimeout(done, LONGEST_CLEARING_MS, false).unref());
  return Promise.race([clear().catch(() => false), tooLong]);
}
