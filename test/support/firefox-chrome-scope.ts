/** Reaches what a page cannot: Firefox's own window, to show extension pages, to suspend the event page and to drop things on a page. */
import type { Browser } from "puppeteer-core";

/** The part of puppeteer's BiDi connection that is used here; it is not in puppeteer's public types. */
interface Connection {
  send(method: string, parameters: Record<string, unknown>): Promise<{ result: unknown }>;
}

function connectionOf(browser: Browser): Connection {
  const connection: unknown = "connection" in browser ? browser.connection : undefined;
  if (typeof connection !== "object" || connection === null || !("send" in connection)) {
    throw new Error("This puppeteer gives no access to its BiDi connection");
  }
  return connection as Connection;
}

interface ChromeScope {
  /** Sends the tab that is at `from`, and no other, to `to`, which may be the extension's. */
  moveTab(from: string, to: string): Promise<void>;
  suspendBackground(extensionId: string): Promise<void>;
  /** Closes every tab but the one in front. Rejects if any stays. */
  closeOtherTabs(): Promise<void>;
  /** Under which address the extension will be installed; drawn by chance if not told. */
  setUuid(extensionId: string, uuid: string): Promise<void>;
  /** What the switch "Run in private windows" of the add-on manager does. The extension is started anew. */
  allowPrivateWindows(extensionId: string): Promise<void>;
  openPrivateWindow(): Promise<void>;
  /** Has the policies' file read again, as at a start. */
  readPolicies(): Promise<void>;
  /** Looks for newer versions of what is installed, as Firefox does every day; resolves when one is installed. */
  takeUpdate(): Promise<void>;
  /** What "Paste" in the menus does. */
  pasteByMenu(): Promise<void>;
  /** Runs a script with the browser's own rights in the process of the selected tab's page, where `content` is its window. */
  runInPage(script: string): Promise<void>;
}

/** Needs `--remote-allow-system-access`. */
export function chromeScope(browser: Browser): ChromeScope {
  const connection = connectionOf(browser);
  const evaluate = async (expression: string): Promise<void> => {
    const { result: tree } = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome" })) as {
      result: { contexts: { context: string; url: string }[] };
    };
    const context = tree.contexts.find(({ url }) => url.endsWith("browser.xhtml"))?.context;
    const { result } = (await connection.send("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: true,
    })) as { result: { type: string; exceptionDetails?: { text: string } } };
    if (result.type !== "success") throw new Error(`Firefox: ${result.exceptionDetails?.text ?? "no answer"}`);
  };
  return {
    moveTab: (from, to) =>
      evaluate(`(() => {
        const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === ${JSON.stringify(from)});
        if (!tab) throw new Error("no tab at ${from}");
        tab.linkedBrowser.fixupAndLoadURIString(${JSON.stringify(to)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
      })()`),
    closeOtherTabs: () =>
      evaluate(`(() => {
        gBrowser.removeAllTabsBut(gBrowser.selectedTab, { animate: false, skipWarnAboutClosingTabs: true });
        if (gBrowser.tabs.filter((tab) => !tab.closing).length !== 1) throw new Error("a tab stayed open");
      })()`),
    setUuid: (extensionId, uuid) => evaluate(`Services.prefs.setStringPref("extensions.webextensions.uuids", JSON.stringify({ ${JSON.stringify(extensionId)}: ${JSON.stringify(uuid)} }))`),
    allowPrivateWindows: (extensionId) =>
      evaluate(`(async () => {
        const id = ${JSON.stringify(extensionId)};
        const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
        await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
        await (await AddonManager.getAddonByID(id)).reload();
      })()`),
    openPrivateWindow: () => evaluate(`void OpenBrowserWindow({ private: true })`),
    pasteByMenu: () => evaluate(`void goDoCommand("cmd_paste")`),
    runInPage: (script) =>
      evaluate(`gBrowser.selectedBrowser.messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + ${JSON.stringify(encodeURIComponent(script))}, false)`),
    readPolicies: () => evaluate(`void Services.obs.notifyObservers(null, "EnterprisePolicies:Restart")`),
    takeUpdate: () =>
      evaluate(`new Promise((done) => {
        const { AddonManager, AddonManagerPrivate } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
        AddonManager.addInstallListener({ onInstallEnded: () => done() });
        AddonManagerPrivate.backgroundUpdateCheck();
      })`),
    suspendBackground: (extensionId) =>
      evaluate(`WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension
        .terminateBackground({ disableResetIdleForTest: true }).then(() => undefined)`),
  };
}
