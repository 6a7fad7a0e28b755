/** What must be true of the repository as a whole, whoever adds a file. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join, matchesGlob } from "node:path";
import { describe, expect, it } from "vitest";
import { scan } from "../../src/detect/scan.ts";
import { githubToken } from "../support/samples.ts";
import configuration from "../../vitest.config.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Tracked files and those that a commit would add; what git ignores is not part of the repository. */
const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "");

const isBinary = (file: string): boolean => /\.(png|ico|woff2?|webp|jpe?g|gif)$/.test(file);

function read(file: string): string | undefined {
  try {
    return readFileSync(join(ROOT, file), "utf8");
  } catch {
    return undefined; // deleted, and the deletion is not committed yet
  }
}

const texts = files.flatMap((file) => {
  const text = isBinary(file) ? undefined : read(file);
  return text === undefined ? [] : [{ file, text }];
});

describe("every test is run", () => {
  interface Project {
    test: { name: string; include: string[]; exclude?: string[] };
  }
  const { projects } = (configuration as { test: { projects: Project[] } }).test;
  const runs = (project: Project, file: string): boolean =>
    project.test.include.some((glob) => matchesGlob(file, glob)) &&
    !(project.test.exclude ?? []).some((glob) => matchesGlob(file, glob));
  const testFiles = files.filter((file) => /\.(test|spec)\.\w+$/.test(file));

  it("finds test files at all", () => {
    expect(testFiles).toContain("test/meta/repository.test.ts");
  });

  it("by exactly one project, besides detection's that run once more against the packed engine", () => {
    const once = projects.filter((project) => project.test.name !== "packed");
    const counts = testFiles.map((file) => [file, once.filter((project) => runs(project, file)).map((p) => p.test.name)] as const);
    expect(counts.filter(([, names]) => names.length !== 1)).toEqual([]);
  });

  it("and lies in test/, with a name the projects look for, or in a file that such a test calls", () => {
    const calls = texts.filter(
      ({ file, text }) => /\.[cm]?[jt]sx?$/.test(file) && /from "vitest"/.test(text) && /^\s*(it|test)(\.each)?[(`]/m.test(text),
    );
    const isTest = (file: string): boolean => /^test\/.*\.test\.tsx?$/.test(file);
    const isCalled = (file: string): boolean => texts.some((other) => isTest(other.file) && other.text.includes(`/${basename(file)}"`));
    expect(calls.map(({ file }) => file).filter((file) => !isTest(file) && !isCalled(file))).toEqual([]);
  });

  it("none is switched off or alone", () => {
    const switched = /\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|skipIf|runIf|todo|fails)\b|\bx(?:it|describe)\(/;
    expect(texts.filter(({ file, text }) => /^test\/.*\.tsx?$/.test(file) && switched.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe("the repository holds no secret and no trace of a machine", () => {
  /** Text that is made of hashes or of public word lists, where a chance match says nothing. */
  const EXEMPT = new Set([
    "package-lock.json", // integrity hashes
  ]);

  /** Shorter ones are passwords that stand in tables of tests, and words. */
  const SHORTEST_KEY = 16;

  it("our own scanner finds nothing key-shaped that is worth a hold, in any file", () => {
    const found = texts
      .filter(({ file }) => !EXEMPT.has(file))
      .flatMap(({ file, text }) =>
        scan(text)
          .filter(({ confidence, secret }) => confidence !== "possible" && secret.length >= SHORTEST_KEY)
          .map(({ rule, mask, spans }) => `${file}:${text.slice(0, spans[0]?.start ?? 0).split("\n").length} ${rule} ${mask}`),
      );
    expect(found).toEqual([]);
  }, 120_000);

  it("and would find one", () => {
    expect(scan(`token = "${githubToken()}"`).map(({ confidence }) => confidence)).toEqual(["verified"]);
  });

  it("no path of a developer's machine", () => {
    const paths = /(?<![\w./-])(?:(?:\/home|\/Users|\/root|[A-Z]:\\Users)[/\\][a-z]|\/tmp\/\w)/i;
    const allowed = new Set(["test/meta/repository.test.ts"]);
    expect(texts.filter(({ file, text }) => !allowed.has(file) && paths.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it("no registry host in the lock file", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved":/);
  });
});

describe("texts a person reads", () => {
  const messages = JSON.parse(read("public/_locales/en/messages.json") ?? "{}") as Record<string, { message?: string }>;
  const sources = texts.filter(({ file }) => /^(src\/.*\.(tsx?|html)|manifest\.json)$/.test(file));
  const mentioned = (key: string): boolean =>
    sources.some(({ text }) => text.includes(`"${key}"`) || text.includes(`__MSG_${key}__`) || text.includes(`\`${key}\``));

  it("are all there: every __MSG_key__ has a message", () => {
    const used = sources.flatMap(({ text }) => [...text.matchAll(/__MSG_(\w+)__/g)].map(([, key = ""]) => key));
    expect(used.filter((key) => (messages[key]?.message ?? "") === "")).toEqual([]);
  });

  it("are all used: no message without a place", () => {
    // Keys that are put together at run time share a beginning that stands in a template: `reason_${why}`.
    const beginnings = sources.flatMap(({ text }) => [...text.matchAll(/`(\w+_)\$\{/g)].map(([, beginning = ""]) => beginning));
    const unused = Object.keys(messages).filter(
      (key) => !mentioned(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    // sayCount(key) looks up key_one and key_other.
    expect(unused.filter((key) => !mentioned(key.replace(/_(zero|one|two|few|many|other)$/, "")))).toEqual([]);
  });

  it("are calm: no exclamation mark", () => {
    expect(Object.entries(messages).filter(([, { message = "" }]) => message.includes("!"))).toEqual([]);
  });
});
