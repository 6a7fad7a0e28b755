/** Writes `docs/rules.md`. */
import { writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const { module } = await runnerImport<{ rulesText: () => string }>("./scripts/rules-text.ts", { configFile: false, logLevel: "error" });
writeFileSync("docs/rules.md", module.rulesText());
