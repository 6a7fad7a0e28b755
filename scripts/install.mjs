/** Brings a machine that has only Node and npm to where everything runs. Node's own modules only: it works before anything is installed. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

const APT_PACKAGES = ["chromium", "firefox-esr", "fonts-dejavu-core"];
/** Files are pasted from a desktop's clipboard, and text is dragged with its mouse: an X server without a screen, and what moves both. By command and package. */
const DESKTOP = { Xvfb: "xvfb", xclip: "xclip", xdotool: "xdotool" };

/** npm is a script on Windows, which only a shell can start. */
const SHELL = process.platform === "win32";

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Keybrake needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** `npm ci`, if there is no node_modules or the lock file is newer than what was installed from it. */
export function installPackages() {
  const installed = join(ROOT, "node_modules", ".package-lock.json");
  const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(ROOT, "package-lock.json")).mtimeMs;
  if (isCurrent || (existsSync(installed) && installedMatchesLock(installed))) return;
  console.log("Installing packages (npm ci) ...");
  const { status } = spawnSync("npm", ["ci", "--no-fund", "--no-audit"], { cwd: ROOT, stdio: "inherit", shell: SHELL });
  if (status !== 0) {
    console.error("npm ci failed; its own words stand above.");
    process.exit(1);
  }
}

/** A fresh checkout gives the lock file a new time without changing it: then compare what it says. */
function installedMatchesLock(installed) {
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || (present[path] === undefined ? entry.optional === true : present[path].version === entry.version),
  );
}

function isOnPath(command) {
  return spawnSync(process.platform === "win32" ? "where" : "which", [command], { stdio: "ignore" }).status === 0;
}

/** Debian and its kin, as root: browsers can be installed without asking anyone. */
function canInstallBrowsers() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version") && isOnPath("apt-get");
}

/**
 * Installs browsers where that is possible. Elsewhere returns without a word: who needs a browser says where it looked.
 * `isMissing` tells whether any is missing; with a desktop, what the tests on a desktop need comes too.
 */
export function installBrowsers(isMissing, withDesktop = false) {
  const desktop = withDesktop ? Object.entries(DESKTOP).flatMap(([command, name]) => (isOnPath(command) ? [] : [name])) : [];
  const packages = [...(isMissing ? APT_PACKAGES : []), ...desktop];
  if (packages.length === 0 || !canInstallBrowsers()) return;
  console.log(`Installing browsers (apt-get install ${packages.join(" ")}) ...`);
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
  } catch (error) {
    console.error(`The browsers could not be installed: ${error.message}`);
  }
}
