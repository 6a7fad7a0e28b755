/**
 * `npm run guards`: takes out each guard of `test/guards.ts` in a copy of the project, builds, and runs the test that watches it, which must turn red.
 * Not part of `npm test`: it builds and starts browsers once for each guard. Words after `--` choose guards by name.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Guard, guards } from "../test/guards.ts";

const ROOT = resolve(import.meta.dirname, "..");
const NOT_COPIED = new Set(["node_modules", ".git", "dist", "dist-firefox", "dist-cli", ".cache", "docs"]);

const wanted = process.argv.slice(2);
const chosen = guards.filter(({ name }) => wanted.every((word) => name.toLowerCase().includes(word.toLowerCase())));

const copy = mkdtempSync(join(tmpdir(), "keybrake-guards-"));
try {
  for (const name of readdirSync(ROOT)) if (!NOT_COPIED.has(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  const survived = chosen.filter((guard) => {
    const { isRed, words } = breakGuard(guard);
    console.log(`${isRed ? "red, as it must be" : "SURVIVED"}  ${guard.name}  (${guard.watchedBy})${isRed ? "" : `\n${words}`}`);
    return !isRed;
  });
  console.log(`\n${chosen.length - survived.length} of ${chosen.length} guards are watched`);
  process.exitCode = survived.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function breakGuard({ file, find, replace, test, watchedBy }: Guard): { isRed: boolean; words: string } {
  const path = join(copy, file);
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, whole.replace(find, replace));
  try {
    const built = run("vite", ["build", "--logLevel", "error"]);
    if (built.status !== 0) return { isRed: false, words: `It does not build:\n${built.stdout}${built.stderr}` };
    const report = join(copy, "report.json");
    const tried = run("vitest", ["run", "--project", "e2e", test, "-t", watchedBy.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"), "--reporter", "json", "--outputFile", report]);
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, "utf8")) as { numFailedTests: number; numPassedTests: number };
    rmSync(report);
    if (numFailedTests + numPassedTests === 0) return { isRed: false, words: "No test has such a name" };
    return { isRed: numFailedTests > 0, words: tried.stdout.slice(-2_000) };
  } finally {
    writeFileSync(path, whole);
  }
}

function run(command: string, words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(join(ROOT, "node_modules/.bin", command), words, { cwd: copy, encoding: "utf8", maxBuffer: 1 << 26 });
}
