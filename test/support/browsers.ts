/**
 * Real browsers with the built extension: a fresh profile each, no network but the proxy, real key events. One driver
 * (puppeteer-core) for both families: CDP over a pipe for Chromium, WebDriver BiDi for Firefox.
 */
import { randomUUID } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type EvaluateFunc, type KeyInput, type LaunchOptions, type Page, TargetType } from "puppeteer-core";
import { type NamedServer, type Proxy, type Site, startProxy } from "../../demo/proxy.ts";
import { type BrowserName, candidatePaths, findExecutable } from "./executables.ts";
import { chromeScope } from "./firefox-chrome-scope.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** Follows from `key` in manifest.json. */
const CHROMIUM_ID = "hoijjpkmdbfiiiemlmfkdniigchknmga";
const GECKO_ID = "extension@keybrake";
/** Firefox draws a random one per profile; fixed here so that pages can be named. */
const GECKO_UUID = "5b0e7a1c-0d2f-4c0e-9a53-6b6579627261";
export const POPUP = "src/popup/index.html";
/** At the extension's address, with its rights, and without a script of its own. */
const BARE_PAGE = "icons/16.png";

const TAB_WITHIN_MS = 12_000;

/** The page from which the clipboard is written; reserved name, so no rule or list can know it. */
const CLIPBOARD_HOST = "clipboard.test";

export interface LaunchSettings {
  sites?: readonly (Site | NamedServer)[];
  /** Default: the built `dist` or `dist-firefox`. `null` starts without any extension, to compare with. */
  extension?: string | null;
  /** Nothing is loaded: the machine's policy installs it, in Chromium under this id. */
  forced?: string;
  /** A folder that outlives the browser, to start it again in. */
  profile?: string;
  headless?: boolean;
  /** An X display to open a window on, `:7`. */
  display?: string;
  /** Extra Firefox preferences. */
  preferences?: Record<string, unknown>;
  /** Extra Chromium switches. */
  switches?: readonly string[];
  windowSize?: { width: number; height: number };
}

export interface ClipboardContent {
  text?: string;
  html?: string;
}

/** A running browser. Every method rejects with a clear error when the browser is gone; call {@link close} in a `finally`. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly puppeteer: Browser;
  readonly proxy: Proxy;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly extensionOrigin: string;
  /** Opens a web page in a new tab, in front. */
  page(url: string): Promise<Page>;
  /** The same tab each time, moved to `url`, in front: a third of what a new tab costs. What was on the page before is gone. */
  tab(url: string): Promise<Page>;
  /**
   * Puts text and HTML on the clipboard with a real Ctrl+C in a tab of its own, then brings `page` to the front again. What was put there last
   * and not copied over by a key since, is there.
   */
  setClipboard(page: Page, content: ClipboardContent): Promise<void>;
  /** What a person would paste now, read by an extension page; `page` is brought to the front afterwards. */
  readClipboard(page: Page): Promise<Required<ClipboardContent>>;
  /** A real, trusted Ctrl+V (Cmd+V on macOS). */
  pressPaste(page: Page): Promise<void>;
  /** A real, trusted shortcut: `press(page, "z", "Control")`. */
  press(page: Page, key: KeyInput, ...modifiers: ("Control" | "Shift" | "Alt" | "Meta")[]): Promise<void>;
  /** One of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  openPopupAsTab(): Promise<Page>;
  /** Runs in a bare extension page that is kept for it, with `chrome.*` at hand. Arguments and result are JSON. */
  evaluateInExtension<A extends unknown[], F extends EvaluateFunc<A>>(
    run: F | string,
    ...values: A
  ): Promise<Awaited<ReturnType<F>>>;
  /** Kills the worker (Firefox: suspends the event page) as a browser does when it is idle. It wakes at the next event. */
  stopWorker(): Promise<void>;
  /** Refused requests that the browser does not make by itself: an extension or page that calls out shows up here. */
  strayRequests(): string[];
  close(): Promise<void>;
}

/** Whom browsers call on their own, whatever switches and preferences say. */
const BROWSERS_OWN_CALLS = /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|firefox|microsoft|bing|brave)\.(com|net|org)(:\d+)?$/;

export const clipboardSite: Site = {
  hosts: [CLIPBOARD_HOST],
  answer: () => ({
    body: `<!doctype html><title>Clipboard</title><textarea id="field" autofocus>x</textarea><script>
      addEventListener("copy", (event) => {
        event.preventDefault();
        for (const [type, value] of Object.entries(window.content ?? {})) event.clipboardData.setData(type, value);
      });
    </script>`,
  }),
};

const FIREFOX_PREFERENCES = {
  "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.no_proxies_on": "",
  "network.proxy.allow_hijacking_localhost": true,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "browser.newtabpage.activity-stream.feeds.system.topstories": false,
  "extensions.update.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "app.normandy.enabled": false,
  "browser.contentblocking.report.hide_vpn_banner": true,
  "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
  "security.OCSP.enabled": 0,
  // What a person would see and no test does: a third of the processor's time.
  "ui.prefersReducedMotion": 1,
  "toolkit.cosmeticAnimations.enabled": false,
  "dom.ipc.processPrelaunch.enabled": false,
  // Blank tabs share a process, which is kept: a new one for each is a tenth of a second.
  "dom.ipc.processCount": 1,
  "dom.ipc.keepProcessesAlive.web": 1,
  "layout.frame_rate": 30,
};

const NO_BACKGROUND = "--disable-background-networking";

const CHROMIUM_SWITCHES = [
  "--disable-component-update",
  "--disable-sync",
  NO_BACKGROUND,
  "--no-default-browser-check",
  "--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate",
  "--hide-crash-restore-bubble",
];

/** A browser's process, its profile and the proxy that is all its network. No extension is in it yet. */
export interface Started {
  name: BrowserName;
  puppeteer: Browser;
  proxy: Proxy;
  /** Ends the process and removes what it left on disk. May be called twice. */
  end(): Promise<void>;
}

/** Starts a browser with the built extension. Cleans up after itself if anything on the way fails. */
export async function launchBrowser(name: BrowserName, settings: LaunchSettings = {}): Promise<TestBrowser> {
  const started = await start(name, settings);
  try {
    if (settings.forced !== undefined && name === "chromium") await contentScriptsRun(started);
    if (settings.forced === undefined && settings.extension !== null) await install(started, settings.extension);
  } catch (error) {
    await started.end();
    throw error;
  }
  return testBrowser(started, started.end, settings.forced ?? CHROMIUM_ID);
}

/** Starts a browser without any extension. */
export async function start(name: BrowserName, settings: LaunchSettings = {}): Promise<Started> {
  const executablePath = findExecutable(name);
  if (executablePath === undefined) {
    throw new Error(`${name} was not found. Looked at:\n  ${candidatePaths(name).join("\n  ")}`);
  }
  const isForced = settings.forced !== undefined;
  const proxy = await startProxy(clipboardSite, ...(settings.sites ?? []));
  const profile = settings.profile ?? (await mkdtemp(join(tmpdir(), "keybrake-")));
  const isKept = settings.profile !== undefined;
  // Where the process ends without end(): on Ctrl+C puppeteer kills the browser and exits.
  const sweep = (): void => (isKept ? undefined : rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 }));
  process.once("exit", sweep);
  const cleanUp = async (): Promise<void> => {
    process.off("exit", sweep);
    await proxy.close();
    if (!isKept) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const { width, height } = settings.windowSize ?? { width: 1100, height: 900 };
  const common: LaunchOptions = {
    executablePath,
    headless: settings.headless ?? settings.display === undefined,
    ...(settings.display !== undefined && { env: { ...process.env, DISPLAY: settings.display } }),
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    timeout: 60_000,
    // Below what a test may take: a call that is never answered is then said by its name.
    protocolTimeout: 50_000,
  };
  let browser: Browser;
  try {
    if (name === "firefox") {
      browser = await puppeteer.launch({
        ...common,
        browser: "firefox",
        args: ["--remote-allow-system-access", `--width=${width}`, `--height=${height}`],
        extraPrefsFirefox: {
          ...FIREFOX_PREFERENCES,
          "network.proxy.http_port": proxy.port,
          "network.proxy.ssl_port": proxy.port,
          ...settings.preferences,
        },
      });
    } else {
      browser = await puppeteer.launch({
        ...common,
        pipe: true,
        enableExtensions: true,
        // With it nothing is fetched that policy wants installed.
        ...(isForced && { ignoreDefaultArgs: [NO_BACKGROUND] }),
        args: [
          ...CHROMIUM_SWITCHES.filter((each) => !(isForced && each === NO_BACKGROUND)),
          `--proxy-server=http://127.0.0.1:${proxy.port}`,
          "--proxy-bypass-list=<-loopback>",
          `--ignore-certificate-errors-spki-list=${proxy.certificateHash}`,
          `--window-size=${width},${height}`,
          // As root there is no sandbox to be had, and Chromium refuses to start with one.
          ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
          ...(settings.display === undefined ? [] : ["--ozone-platform=x11"]),
          ...(settings.switches ?? []),
        ],
      });
    }
  } catch (error) {
    await cleanUp();
    throw error;
  }
  let isEnded = false;
  return {
    name,
    puppeteer: browser,
    proxy,
    async end() {
      if (isEnded) return;
      isEnded = true;
      const child = browser.process();
      try {
        await browser.close();
      } catch {
        child?.kill("SIGKILL");
      }
      await cleanUp();
    },
  };
}

/** Installs the extension, by default the built one, and waits until pages have it. */
export async function install(started: Started, folder?: string): Promise<void> {
  const extension = folder ?? join(ROOT, started.name === "firefox" ? "dist-firefox" : "dist");
  if (!existsSync(join(extension, "manifest.json"))) {
    throw new Error(`There is no built extension in ${extension}. Run "npm run build" first.`);
  }
  await started.puppeteer.installExtension(extension);
  if (started.name === "chromium") await contentScriptsRun(started);
}

/** Removes the extension with all it keeps. */
export async function uninstall({ name, puppeteer: browser }: Started): Promise<void> {
  if (name === "chromium") return browser.uninstallExtension(CHROMIUM_ID);
  await browser.uninstallExtension(GECKO_ID);
  // Forgotten with the extension.
  await chromeScope(browser).setUuid(GECKO_ID, GECKO_UUID);
}

/**
 * Chromium answers that an extension is installed before its content scripts are read from disk: about one first page in ten would be
 * without them. Resolves once a page has the extension's world; rejects after a minute without one.
 */
async function contentScriptsRun({ puppeteer: browser }: Started): Promise<void> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const origins: string[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => origins.push(context.origin));
  await session.send("Runtime.enable");
  const giveUpAt = Date.now() + 60_000;
  while (!origins.some((origin) => origin.startsWith("chrome-extension://"))) {
    if (Date.now() > giveUpAt) throw new Error("The extension's content scripts did not start within 60 s");
    await page.goto(`https://${CLIPBOARD_HOST}/`, { waitUntil: "load" });
  }
  await page.close();
}

/** @param close what is to become of the browser when the test has done with it. */
export function testBrowser({ name, puppeteer: browser, proxy }: Started, close: () => Promise<void>, chromiumId = CHROMIUM_ID): TestBrowser {
  const isFirefox = name === "firefox";
  const extensionOrigin = isFirefox ? `moz-extension://${GECKO_UUID}/` : `chrome-extension://${chromiumId}/`;
  let clipboardPage: Page | undefined;
  let usedTab: Page | undefined;
  let ownPage: Page | undefined;
  let onClipboard = "";

  const press: TestBrowser["press"] = async (page, key, ...modifiers) => {
    if (key === "c" || key === "x") onClipboard = "";
    for (const modifier of modifiers) await page.keyboard.down(modifier);
    try {
      await page.keyboard.press(key);
    } finally {
      for (const modifier of modifiers.toReversed()) await page.keyboard.up(modifier);
    }
  };
  const control = process.platform === "darwin" ? "Meta" : "Control";

  const clipboardTab = async (): Promise<Page> => {
    clipboardPage ??= await openPage(`https://${CLIPBOARD_HOST}/`);
    await clipboardPage.bringToFront();
    await clipboardPage.focus("#field");
    return clipboardPage;
  };

  const openPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    try {
      await page.goto(url, { waitUntil: "load" });
    } catch (error) {
      await page.close();
      throw error;
    }
    await page.bringToFront();
    return page;
  };

  const moveTab = async (url: string): Promise<Page> => {
    try {
      await usedTab?.goto(url, { waitUntil: "load", timeout: 20_000 });
    } catch {
      // Closed by the test, or stuck in what its page does.
      await usedTab?.close().catch(() => undefined);
      usedTab = undefined;
    }
    usedTab ??= await openPage(url);
    await usedTab.bringToFront();
    return usedTab;
  };

  const openExtensionPage = async (path: string): Promise<Page> => {
    const url = extensionOrigin + path;
    if (!isFirefox) return openPage(url);
    // A driver now and then never hears of a tab again that has moved into the extension's process: then another one is opened.
    for (let tries = 1; ; tries++) {
      const page = await browser.newPage();
      const answer = await movedTo(page, url);
      if (answer === `complete ${url}`) return page;
      if (tries === 3) throw new Error(`The extension page ${url} did not open: ${answer}`);
      console.warn(`Firefox told nothing of a tab for ${TAB_WITHIN_MS / 1000} s, another one is opened: ${answer}`);
      await page.close().catch(() => undefined);
    }
  };

  /** A tab that the driver knows, moved by Firefox itself: of tabs that Firefox opens for an extension it tells the driver late, or never. */
  const movedTo = async (page: Page, url: string): Promise<string> => {
    const mark = `about:blank#${randomUUID()}`;
    await page.goto(mark);
    await chromeScope(browser).moveTab(mark, url);
    await page.bringToFront();
    let answer = "";
    // A busy machine takes seconds over a new process for the extension's pages. Not by `page.url()`: puppeteer keeps the address the tab had
    // before it moved into that process. What is asked of a page that is on its way out may stay without an answer.
    for (const last = Date.now() + TAB_WITHIN_MS; Date.now() < last; ) {
      const asked = page.evaluate(() => `${document.readyState} ${location.href}`).catch(String);
      answer = await Promise.race([asked, new Promise<string>((done) => setTimeout(done, 2000, "no answer"))]);
      if (answer === `complete ${url}`) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    return answer;
  };

  const evaluateInExtension = async <A extends unknown[], F extends EvaluateFunc<A>>(
    run: F | string,
    ...values: A
  ): Promise<Awaited<ReturnType<F>>> => {
    // An update of the extension closes its pages.
    if (ownPage === undefined || ownPage.isClosed()) ownPage = await openExtensionPage(BARE_PAGE);
    return ownPage.evaluate<A, F>(run, ...values);
  };

  return {
    name,
    puppeteer: browser,
    proxy,
    extensionOrigin,
    page: openPage,
    tab: moveTab,
    press,
    pressPaste: (page) => press(page, "v", control),
    openExtensionPage,
    openPopupAsTab: () => openExtensionPage(POPUP),
    async setClipboard(page, content) {
      const wanted = JSON.stringify([content.text, content.html]);
      if (wanted === onClipboard) return page.bringToFront();
      const tab = await clipboardTab();
      await tab.evaluate(
        (text, html) => {
          const content: Record<string, string> = {};
          if (text !== null) content["text/plain"] = text;
          if (html !== null) content["text/html"] = html;
          Object.assign(window, { content });
          document.querySelector("textarea")?.select();
        },
        content.text ?? null,
        content.html ?? null,
      );
      await press(tab, "c", control);
      onClipboard = wanted;
      await page.bringToFront();
    },
    async readClipboard(page) {
      await evaluateInExtension("0");
      // A page in the background may not read it.
      await ownPage?.bringToFront();
      const content = await evaluateInExtension(async () => {
        const read = { text: "", html: "" };
        for (const item of await navigator.clipboard.read()) {
          if (item.types.includes("text/plain")) read.text += await (await item.getType("text/plain")).text();
          if (item.types.includes("text/html")) read.html += await (await item.getType("text/html")).text();
        }
        return read;
      });
      await page.bringToFront();
      return content;
    },
    evaluateInExtension,
    async stopWorker() {
      if (isFirefox) return chromeScope(browser).suspendBackground(GECKO_ID);
      const target = browser
        .targets()
        .find((candidate) => candidate.type() === TargetType.SERVICE_WORKER && candidate.url().startsWith(extensionOrigin));
      const worker = await target?.worker();
      await worker?.close().catch((error: unknown) => {
        // It has ended by itself a moment before, or is gone before it could be let go.
        if (!/No session with given id|Target closed/.test(String(error))) throw error;
      });
    },
    strayRequests: () => proxy.refused.filter((target) => !BROWSERS_OWN_CALLS.test(target)),
    close,
  };
}
