/** Documents that name things must name the things there are. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const manifest = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe("docs/dependencies.md", () => {
  const named = [...read("docs/dependencies.md").matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  );
  const isNamed = (dependency: string): boolean =>
    named.some((name) => name === dependency || (name.endsWith("/*") && dependency.startsWith(name.slice(0, -1))));

  it("gives a reason for every dependency", () => {
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter((dependency) => !isNamed(dependency))).toEqual([]);
  });

  it("names none that is not there", () => {
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(named.filter((name) => !all.some((dependency) => dependency === name || (name.endsWith("/*") && dependency.startsWith(name.slice(0, -1)))))).toEqual([]);
  });

  it("is about exact versions", () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version));
    expect(ranges).toEqual([]);
  });
});

describe("package-lock.json", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
  };

  it("has every optional package of every other platform, or `npm ci` refuses it", () => {
    const paths = Object.keys(packages);
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  it("names no registry", () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});

describe("the commands in README and CONTRIBUTING", () => {
  it.each(["README.md", "CONTRIBUTING.md"])("%s names only commands that exist", (file) => {
    const commands = [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it.each(["README.md", "CONTRIBUTING.md"])("%s links only to files that exist", (file) => {
    for (const [, target = ""] of read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)) expect(() => read(target), target).not.toThrow();
  });
});
