/** Everything CI does, in one go. Ends with one line: `N passed, N failed`. Node's own modules only: it works on a fresh clone. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { constants, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { checkNode, installBrowsers, installPackages, ROOT } from "./install.mjs";

checkNode();
const startedAt = Date.now();
installPackages();

const reports = mkdtempSync(join(tmpdir(), "keybrake-reports-"));
const bin = (name) => name === "node" ? process.execPath : join(ROOT, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

/**
 * Each runs whatever became of the others, so that one run shows everything. A stage is made of lists that run beside each other, to fill two
 * cores. The build comes first, beside the tests that measure time; then the browsers, and what has no hurry beside them.
 */
const STAGES = [
  [
    [
      { name: "build", command: ["vite", "build", "--logLevel", "warn"] },
      { name: "build of the command line", command: ["vite", "build", "--config", "vite.cli.config.ts", "--logLevel", "warn"] },
      { name: "build assertions", command: ["tsx", "scripts/check-build.ts"] },
      // By its path: both TypeScripts call themselves `tsc`.
      { name: "types", command: ["node", "node_modules/typescript-native/bin/tsc", "--noEmit"] },
      { name: "web-ext lint", command: ["web-ext", "lint", "--source-dir", "dist-firefox", "--warnings-as-errors"] },
      { name: "browsers are there", command: ["tsx", "scripts/find-browsers.ts", "chromium", "firefox"] },
    ],
    [{ name: "tests of time", command: ["vitest", "run", "--project", "timed"], report: "timed.json" }],
  ],
  [
    [{ name: "end-to-end tests", command: ["vitest", "run", "--project", "e2e"], report: "e2e.json", isLong: true }],
    [
      { name: "lint and import boundaries", command: ["eslint", ".", "--max-warnings=0"], isPatient: true },
      { name: "unit tests", command: ["vitest", "run", "--project", "unit", "--project", "packed", "--maxWorkers", "1"], report: "unit.json", isPatient: true },
      { name: "dead code", command: ["knip"], isPatient: true },
    ],
  ],
];

function prepareBrowsers() {
  const found = spawnSync(bin("tsx"), ["scripts/find-browsers.ts", "chromium", "firefox"], { cwd: ROOT, stdio: "ignore", shell: process.platform === "win32" });
  installBrowsers(found.status !== 0, true);
}

/** No step takes half of this: one that hangs is ended and said, while there is time for the others. */
const LIMIT_MINUTES = 30;
/** Each is the head of a group of processes, which ends as a whole: what it has started itself would go on, and keep its streams open. */
const running = new Set();

function end(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"], { stdio: "ignore" });
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]]) {
  process.on(signal, () => {
    for (const child of running) end(child);
    process.exit(code);
  });
}

/** What a test failed by and where, short: who sees only the end of a log sees this. */
function why({ failureMessages }) {
  const [first = ""] = failureMessages;
  const lines = first.replaceAll(`${ROOT}/`, "").split("\n").map((line) => line.trim());
  const places = lines.filter((line) => /^at .*\btest\//.test(line)).slice(0, 3);
  return [lines[0].slice(0, 300), ...places].map((line) => `           ${line}`).join("\n");
}

/** What a step adds to the count: its tests, if it reported any, else itself. */
function count(step, status) {
  const file = step.report && join(reports, step.report);
  if (!file || !existsSync(file)) return status === 0 ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [] };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const failures = report.testResults.flatMap((result) => {
    const failed = result.assertionResults.filter((test) => test.status === "failed").map((test) => `${test.fullName}\n${why(test)}`);
    // A file that does not even load has no tests to fail.
    return failed.length === 0 && result.status === "failed" ? [`${result.name.slice(ROOT.length + 1)} did not load: ${result.message}`] : failed;
  });
  // A skipped test is a failure: nothing here may be switched off.
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  if (skipped > 0) failures.push(`${skipped} tests were skipped`);
  if (report.numTotalTests === 0) failures.push("no test was run");
  const failed = Math.max(failures.length, status === 0 ? 0 : 1);
  return { passed: report.numPassedTests, failed, failures };
}

/** Runs one command to its end. What it prints comes in one piece, unless it takes so long that a person wants to see it move. Never rejects. */
function finish({ command, isLong, isPatient }) {
  return new Promise((resolve) => {
    const [name, ...parameters] = command;
    const child = spawn(bin(name), parameters, {
      cwd: ROOT,
      stdio: ["ignore", isLong ? "inherit" : "pipe", isLong ? "inherit" : "pipe"],
      shell: process.platform === "win32",
      detached: process.platform !== "win32",
      // matchesGlob is stable in everything but its label.
      env: {
        ...process.env,
        // Long tables of browser tests: each row in one of the two browsers (test/support/in-turns.ts).
        KEYBRAKE_TABLES: "in-turns",
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --disable-warning=ExperimentalWarning`.trim(),
      },
    });
    // Browsers are waited for by tests that have a limit; the rest takes what they leave.
    if (isPatient && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => printed.push(chunk));
    running.add(child);
    const limit = setTimeout(() => {
      printed.push(Buffer.from(`\nEnded: it took longer than ${LIMIT_MINUTES} minutes.\n`));
      end(child);
    }, LIMIT_MINUTES * 60_000);
    const done = (status, text) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ status, printed: text });
    };
    child.on("error", (error) => done(1, `${error.message}\n`));
    child.on("close", (status) => done(status ?? 1, Buffer.concat(printed).toString()));
  });
}

async function run(step) {
  const since = Date.now();
  console.log(`\n=== ${step.name} ===`);
  const report = step.report ? ["--reporter=default", "--reporter=json", `--outputFile.json=${join(reports, step.report)}`] : [];
  const { status, printed } = await finish({ ...step, command: [...step.command, ...report] });
  if (printed) console.log(`\n--- printed by ${step.name} ---\n${printed}`);
  const { passed, failed, failures } = count(step, status);
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  const line = `${failed === 0 ? "ok    " : "FAILED"} ${step.name.padEnd(28)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`;
  return { passed, failed, lines: [line, ...failures.map((failure) => `         ${failure}`)] };
}

async function inOrder(steps) {
  const results = [];
  for (const step of steps) results.push(await run(step));
  return results;
}

prepareBrowsers();
const results = [];
for (const stage of STAGES) results.push(...(await Promise.all(stage.map(inOrder))).flat());
rmSync(reports, { recursive: true, force: true });

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n=== summary, ${((Date.now() - startedAt) / 1000).toFixed(0)} s ===\n${results.flatMap((result) => result.lines).join("\n")}\n`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
