/** Says where the named browsers are; exits with 1, and says where it looked, if one is missing. */
import { type BrowserName, candidatePaths, findExecutable } from "../test/support/executables.ts";

for (const name of process.argv.slice(2) as BrowserName[]) {
  const path = findExecutable(name);
  if (path === undefined) {
    process.exitCode = 1;
    console.error(`${name} was not found. Install it, or name it in an environment variable (see README). Looked at:`);
    for (const candidate of candidatePaths(name)) console.error(`  ${candidate}`);
  } else console.log(`${name.padEnd(9)} ${path}`);
}
