/** The command line's build: one file for Node that needs no package beside it. */
import { defineConfig } from "vite";
import { NUMBERS_INLINE } from "./scripts/numbers-inline.ts";

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ...{ ssr: "src/cli/keybrake.ts", outDir: "dist-cli", target: "node20", minify: false },
    rolldownOptions: { ...NUMBERS_INLINE, output: { entryFileNames: "keybrake.mjs" } },
  },
});
