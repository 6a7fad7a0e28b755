/** Checks the build and derives the Firefox package from it. Fails loudly: what it finds must not ship. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Budgets, checkBuild } from "./build-checks.ts";
import { engineKilobytes, tablesKilobytes } from "./engine-size.ts";
import { forFirefox, type Manifest } from "./package/manifest.ts";
import budgets from "./budgets.json" with { type: "json" };

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const firefox = join(root, "dist-firefox");

rmSync(firefox, { recursive: true, force: true });
cpSync(dist, firefox, { recursive: true });
const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")) as Manifest;
writeFileSync(join(firefox, "manifest.json"), `${JSON.stringify(forFirefox(manifest), null, 2)}\n`);

const permissions = readFileSync(join(root, "docs/permissions.md"), "utf8");
const { engine, engineTables, ...files } = budgets;
const { problems, sizes } = checkBuild(dist, permissions, files satisfies Budgets, root);
const say = (name: string, size: number, budget = 0): void => console.log(`${name.padEnd(14)} ${String(size).padStart(6)} KB gzip of ${budget}`);
for (const [name, size] of Object.entries(sizes)) say(name, size, (files as Budgets)[name]?.gzipKilobytes);
const weight = await engineKilobytes();
const tables = tablesKilobytes(JSON.parse(readFileSync(join(dist, "_locales/en/messages.json"), "utf8")) as object);
for (const [what, size, { gzipKilobytes: budget }] of [["engine", weight, engine], ["tables", tables, engineTables]] as const) {
  say(`- its ${what}`, size, budget);
  if (size > budget) problems.push(`${what}: ${size} KB gzip, budget ${budget} KB`);
}
for (const problem of problems) console.error(`build: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
