#!/usr/bin/env node
/** Starts the built command line; `npm run build` makes it. */
import { existsSync, readFileSync } from "node:fs";

const built = new URL("../dist-cli/keybrake.mjs", import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  process.exitCode = await main(process.argv.slice(2), version);
} else {
  console.error("keybrake: not built yet. Run: npm install && npm run build");
  process.exitCode = 2;
}
