/**
 * `npm run guards`: takes out each guard of `test/guards.ts` in a copy of the project, builds, and runs the test that watches it, which must turn red.
 * Before, with every guard in its place, these tests must be green: a test that is red for another reason watches nothing.
 * Not part of `npm test`: it builds and starts browsers once for each guard. Words after `--` choose guards by name.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Guard, guards } from "../test/guards.ts";

const ROOT = resolve(import.meta.dirname, "..");
const NOT_COPIED = new Set(["node_modules", ".git", "dist", "dist-firefox", "dist-cli", ".cache"]);

const wanted = process.argv.slice(2);
const chosen = guards.filter(({ name }) => wanted.every((word) => name.toLowerCase().includes(word.toLowerCase())));

const copy = mkdtempSync(join(tmpdir(), "keybrake-guards-"));
try {
  for (const name of readdirSync(ROOT)) if (!NOT_COPIED.has(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  const whole = build();
  if (whole !== "") throw new Error(`The project does not build as it is:\n${whole}`);
  const unsound = new Set<string>();
  for (const { test, watchedBy } of new Map(chosen.map((guard) => [guard.test + guard.watchedBy, guard])).values()) {
    const { failed, passed, words } = watch(test, watchedBy);
    const isGreen = failed === 0 && passed > 0;
    if (!isGreen) unsound.add(test + watchedBy);
    console.log(`${isGreen ? "green" : "NOT GREEN"} with every guard in its place: ${test}, ${watchedBy} (${passed} passed, ${failed} failed)${isGreen ? "" : `\n${words}`}`);
  }
  const survived = chosen.filter((guard) => {
    if (unsound.has(guard.test + guard.watchedBy)) return true;
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
    const trouble = build();
    if (trouble !== "") return { isRed: false, words: `It does not build:\n${trouble}` };
    const { failed, words } = watch(test, watchedBy);
    return { isRed: failed > 0, words };
  } finally {
    writeFileSync(path, whole);
  }
}

/** Both browsers' forms. What was wrong, in words; nothing if all went well. */
function build(): string {
  for (const [command, ...words] of [["vite", "build", "--logLevel", "error"], ["tsx", "scripts/check-build.ts"]] as const) {
    const { status, stdout, stderr } = run(command, words);
    if (status !== 0) return stdout + stderr;
  }
  return "";
}

function watch(test: string, watchedBy: string): { failed: number; passed: number; words: string } {
  const report = join(copy, "report.json");
  const { stdout } = run("vitest", ["run", "--project", "e2e", test, "-t", watchedBy.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"), "--reporter", "default", "--reporter", "json", "--outputFile.json", report]);
  const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, "utf8")) as { numFailedTests: number; numPassedTests: number };
  rmSync(report);
  return { failed: numFailedTests, passed: numPassedTests, words: stdout.slice(-2_000) };
}

function run(command: string, words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(join(ROOT, "node_modules/.bin", command), words, { cwd: copy, encoding: "utf8", maxBuffer: 1 << 26 });
}
