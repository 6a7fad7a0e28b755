/** The engine as it ships: one bundle, its rules packed, its numbers written out. For what measures its time. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { packedRules, withoutProse } from "./late-bundle.ts";
import { NUMBERS_INLINE } from "./numbers-inline.ts";

const ROOT = join(import.meta.dirname, "..");

/** Builds it anew. @param folder below `.cache`, one for each who may be at it at the same time. @returns its address */
export async function engineBundle(folder: string): Promise<string> {
  const outDir = join(ROOT, ".cache", folder);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    plugins: [packedRules(), withoutProse()],
    build: { outDir, target: "es2022", copyPublicDir: false, ssr: "test/bench/engine.ts", rolldownOptions: NUMBERS_INLINE },
  });
  return pathToFileURL(join(outDir, "engine.js")).href;
}
