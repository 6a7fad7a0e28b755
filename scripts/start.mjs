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

const wanted = process.argv[process.argv.indexOf("--browser") + 1];
const names = process.argv.includes("--browser") && wanted ? [wanted] : ["chromium", "chrome", "edge", "brave", "firefox"];
installBrowsers(names.every((name) => run("tsx", ["scripts/find-browsers.ts", name], "ignore") !== 0));

console.log("Building the extension ...");
for (const [name, ...parameters] of [
  ["vite", "build", "--logLevel", "warn"],
  ["tsx", "scripts/check-build.ts"],
]) {
  const status = run(name, parameters);
  if (status !== 0) process.exit(status);
}
process.exit(run("tsx", ["demo/main.ts", ...process.argv.slice(2)]));
