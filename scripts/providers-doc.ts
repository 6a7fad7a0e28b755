/** Writes `docs/providers.md`. */
import { writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const { module } = await runnerImport<{ providersText: () => string }>("./scripts/providers-text.ts", { configFile: false, logLevel: "error" });
writeFileSync("docs/providers.md", module.providersText());
