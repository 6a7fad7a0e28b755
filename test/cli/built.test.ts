/** The command as people run it: built, in a process of its own. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { githubToken } from "../support/samples.ts";

const ROOT = join(import.meta.dirname, "../..");
const token = githubToken();

let copy: string;

/** The bin stands beside a build of its own, so that it needs nothing else and no other build is in its way. */
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), "keybrake-bin-"));
  cpSync(join(ROOT, "bin"), join(copy, "bin"), { recursive: true });
  cpSync(join(ROOT, "package.json"), join(copy, "package.json"));
  const outDir = join(copy, "dist-cli");
  await build({ root: ROOT, configFile: join(ROOT, "vite.cli.config.ts"), logLevel: "error", build: { outDir, emptyOutDir: true } });
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function keybrake(parameters: readonly string[], input = "") {
  return spawnSync(process.execPath, [join(copy, "bin/keybrake.mjs"), ...parameters], { input, encoding: "utf8", maxBuffer: 1 << 27 });
}

describe("bin/keybrake.mjs", () => {
  it.each([
    ["nothing", 0, ""],
    [`a ${token}`, 1, "stdin:1:3: GitHub personal access token"],
  ])("exits by what it finds", (text, code, beginning) => {
    const { status, stdout, stderr } = keybrake(["scan"], text);
    expect({ status, stderr }).toEqual({ status: code, stderr: "" });
    expect(stdout.slice(0, beginning.length)).toBe(beginning);
    expect(stdout).not.toContain(token);
  });

  it("says what is wrong and exits with 2", () => {
    const { status, stderr } = keybrake(["scan", "no-such-file"]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "keybrake: no-such-file: there is no such file\n" });
  });

  it("answers more lines than a pipe holds, in order", () => {
    const texts = Array.from({ length: 20_000 }, (_, id) => ({ id, text: id % 7 === 0 ? `line ${token}` : "line" }));
    const { status, stdout } = keybrake(["scan", "--jsonl"], texts.map((each) => JSON.stringify(each)).join("\n"));
    const answers = stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as { id: number; verdict: string });
    expect(answers.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
    expect(answers.every(({ id, verdict }) => verdict === (id % 7 === 0 ? "hold" : "allow"))).toBe(true);
    expect(status).toBe(1);
  });

  it("says so when it was not built", () => {
    rmSync(join(copy, "dist-cli"), { recursive: true });
    const { status, stderr } = keybrake(["scan"]);
    expect(status).toBe(2);
    expect(stderr).toContain("not built yet");
  });
});
