/** Where browsers live. Looks at well-known places only; starts nothing. */
import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

export type BrowserName = "chrome" | "chromium" | "edge" | "brave" | "firefox";

/** Environment variable that overrides the search, per browser. */
const VARIABLES: Record<BrowserName, string> = {
  chrome: "CHROME_PATH",
  chromium: "CHROMIUM_PATH",
  edge: "EDGE_PATH",
  brave: "BRAVE_PATH",
  firefox: "FIREFOX_PATH",
};

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ["chromium", "chromium-browser"],
  chrome: ["google-chrome", "google-chrome-stable"],
  edge: ["microsoft-edge", "microsoft-edge-stable"],
  brave: ["brave-browser", "brave"],
  firefox: ["firefox-esr", "firefox-developer-edition", "firefox"],
};

const MAC: Record<BrowserName, readonly string[]> = {
  chromium: ["Chromium.app/Contents/MacOS/Chromium"],
  chrome: ["Google Chrome.app/Contents/MacOS/Google Chrome"],
  edge: ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  brave: ["Brave Browser.app/Contents/MacOS/Brave Browser"],
  firefox: ["Firefox Developer Edition.app/Contents/MacOS/firefox", "Firefox.app/Contents/MacOS/firefox"],
};

const WINDOWS: Record<BrowserName, readonly string[]> = {
  chromium: ["Chromium\\Application\\chrome.exe"],
  chrome: ["Google\\Chrome\\Application\\chrome.exe"],
  edge: ["Microsoft\\Edge\\Application\\msedge.exe"],
  brave: ["BraveSoftware\\Brave-Browser\\Application\\brave.exe"],
  firefox: ["Firefox Developer Edition\\firefox.exe", "Mozilla Firefox\\firefox.exe"],
};

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Every path where this browser might be, in the order in which they are tried. */
export function candidatePaths(
  name: BrowserName,
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string[] {
  const told = environment[VARIABLES[name]];
  if (told !== undefined && told !== "") return [told];
  if (platform === "darwin") {
    return MAC[name].flatMap((path) => [join("/Applications", path), join(homedir(), "Applications", path)]);
  }
  if (platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((key) => environment[key] ?? "");
    return roots.filter((root) => root !== "").flatMap((root) => WINDOWS[name].map((path) => `${root}\\${path}`));
  }
  const folders = [...(environment["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  // npm puts the .bin folder of every package up to the root on the path: no browser is there.
  const usual = folders.filter((folder) => folder !== "" && !/node_modules|node-gyp/.test(folder));
  return [...new Set(usual)].flatMap((folder) => COMMANDS[name].map((command) => join(folder, command)));
}

/** The browser's executable; `undefined` if it is at none of its {@link candidatePaths}. */
export function findExecutable(name: BrowserName): string | undefined {
  return candidatePaths(name).find(isRunnable);
}
