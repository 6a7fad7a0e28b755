/** `npm start`: installs what is missing, builds, and opens the demo. Node's own modules only: it works on a fresh clone. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { checkNode, installBrowsers, installPackages, ROOT } from "./install.mjs";

if (process.argv.includes("--help")) {
  console.log("npm start [-- --browser chrome|chromium|edge|brave|firefox] [--headless]");
  process.exit(0);
}

const isWindows = process.platform === "win32";

function run(name, parameters, stdio = "inherit") {
  const bin = join(ROOT, "node_modules", ".bin", isWindows ? `${name}.cmd` : name);
  return spawnSync(bin, parameters, { cwd: ROOT, stdio, shell: isWindows }).status ?? 1;
}

checkNode();
installPackages();

const at = process.argv.indexOf("--browser");
const wanted = at < 0 ? undefined : process.argv[at + 1];
const isMissing = (name) => run("tsx", ["scripts/find-browsers.ts", name], "ignore") !== 0;
// Debian has Chromium and Firefox; the others have to be installed by hand.
if (wanted === undefined) installBrowsers(["chromium", "chrome", "edge", "brave", "firefox"].every(isMissing));
else installBrowsers(["chromium", "firefox"].includes(wanted) && isMissing(wanted));

console.log("Building the extension ...");
for (const [name, ...parameters] of [
  ["vite", "build", "--logLevel", "error"],
  ["tsx", "scripts/check-build.ts"],
]) {
  const status = run(name, parameters);
  if (status !== 0) process.exit(status);
}
process.exit(run("tsx", ["demo/main.ts", ...process.argv.slice(2)]));
