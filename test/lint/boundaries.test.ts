import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { boundaries, MAY_IMPORT, PURE_FOLDERS, REVEALERS } from "../../scripts/lint/boundaries.js";

const ROOT = join(import.meta.dirname, "../..");

/** Only our own rules, without type information: fast, and independent of what else the configuration says. */
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ["**/*.{ts,tsx}"],
      languageOptions: { parser: tseslint.parser },
      plugins: { keybrake: boundaries },
      rules: { "keybrake/imports": "error", "keybrake/globals": "error", "keybrake/reveal": "error" },
    },
  ],
});

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

describe("the configuration in use", () => {
  it("holds the three rules for everything in src", async () => {
    const used = new ESLint({ cwd: ROOT });
    const config = (await used.calculateConfigForFile(join(ROOT, "src/detect/scan.ts"))) as { rules: Record<string, [number]> };
    for (const rule of ["keybrake/imports", "keybrake/globals", "keybrake/reveal", "@typescript-eslint/no-floating-promises", "@typescript-eslint/no-explicit-any"]) {
      expect(config.rules[rule]?.[0], rule).toBe(2);
    }
  });

  it("knows every part of src", () => {
    const parts = readdirSync(join(ROOT, "src")).map((name) => name.replace(/\.\w+$/, ""));
    expect(parts.filter((part) => !Object.hasOwn(MAY_IMPORT, part))).toEqual([]);
  });

  it("has no circle", () => {
    const table: Record<string, readonly string[]> = MAY_IMPORT;
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (table[from] ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
    expect(Object.keys(table).filter((part) => reaches(part, part))).toEqual([]);
  });
});

describe("imports between the parts of src", () => {
  const parts = Object.keys(MAY_IMPORT);
  const table: Record<string, readonly string[]> = MAY_IMPORT;

  it.each(parts)("%s imports what the table allows, and nothing else", async (from) => {
    for (const to of parts.filter((part) => part !== from)) {
      const found = await complaints(`src/${from}/sample.ts`, `import { x } from "../${to}/y.ts"; export { x };`);
      expect(found, `${from} -> ${to}`).toEqual(table[from]?.includes(to) === true ? [] : ["keybrake/imports"]);
    }
  });

  it.each([
    ["type import", `import type { X } from "../registry/x.ts"; export type { X };`],
    ["import()", `export const x = import("../registry/x.ts");`],
    ["export from", `export { x } from "../registry/x.ts";`],
    ["export *", `export * from "../registry/x.ts";`],
    ["import type", `export type X = import("../registry/x.ts").X;`],
  ])("sees the form: %s", async (_form, code) => {
    expect(await complaints("src/detect/sample.ts", code)).toEqual(["keybrake/imports"]);
  });

  it("lets nothing in src reach outside of it", async () => {
    expect(await complaints("src/ui/sample.ts", `import { x } from "../../test/support/x.ts"; export { x };`)).toEqual(["keybrake/imports"]);
  });

  it("asks a new part to say what it may import", async () => {
    expect(await complaints("src/novelty/sample.ts", `import { x } from "../domain.ts"; export { x };`)).toEqual(["keybrake/imports"]);
  });
});

describe("packages that have one place", () => {
  it.each([
    ["src/platform/sample.ts", "webextension-polyfill", true],
    ["src/background/sample.ts", "webextension-polyfill", false],
    ["src/content/sample.ts", "webextension-polyfill", false],
    ["src/registry/sample.ts", "idb", true],
    ["src/background/sample.ts", "idb", false],
    ["src/ui/sample.ts", "preact/hooks", true],
    ["src/judge/sample.ts", "preact", false],
    ["src/detect/sample.ts", "node:fs", false],
    ["src/cli/sample.ts", "node:fs", true],
  ])("%s imports %s: %s", async (file, name, isAllowed) => {
    expect(await complaints(file, `import x from "${name}"; export { x };`)).toEqual(isAllowed ? [] : ["keybrake/imports"]);
  });
});

describe("pure parts", () => {
  it.each(PURE_FOLDERS)("%s knows no browser and no runtime", async (part) => {
    for (const name of ["document", "chrome", "browser", "fetch", "localStorage", "crypto", "console", "process", "setTimeout", "globalThis", "self"]) {
      expect(await complaints(`src/${part}/sample.ts`, `export const x = ${name};`), name).toEqual(["keybrake/globals"]);
    }
  });

  it("may use the language, URL and text encoders", async () => {
    const code = `export const x = [new URL("https://a.test"), new TextEncoder(), new Map(), Math.PI, JSON, BigInt(1), undefined, NaN];`;
    expect(await complaints("src/detect/sample.ts", code)).toEqual([]);
  });

  it("may name its own variables and types as it likes", async () => {
    const code = `type Y = { name: string }; export function f(document: Y) { const name = document.name; return name; }`;
    expect(await complaints("src/judge/sample.ts", code)).toEqual([]);
  });
});

describe("the text of a secret", () => {
  it.each([
    `export const x = (s) => s.reveal();`,
    `export const x = (s) => s["reveal"]();`,
    `export const x = ({ reveal }) => reveal;`,
    `export const x = (s) => s?.reveal?.();`,
  ])("is out of reach: %s", async (code) => {
    expect(await complaints("src/background/sample.ts", code)).toEqual(["keybrake/reveal"]);
  });

  it("is read where it is digested", async () => {
    for (const file of REVEALERS) expect(await complaints(file, `export const x = (s) => s.reveal();`), file).toEqual([]);
  });
});
