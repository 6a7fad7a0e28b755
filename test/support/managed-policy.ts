/**
 * The organisation's policy for a test's browser, in the files where browsers look for it on Linux. They count for every browser of the
 * machine, so they are gone again whatever happens to the test.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const CHROMIUM_ID = "hoijjpkmdbfiiiemlmfkdniigchknmga";
const GECKO_ID = "extension@keybrake";

const FILES = {
  chromium: ["/etc/chromium/policies/managed/keybrake-test.json", "/etc/opt/chrome/policies/managed/keybrake-test.json"],
  firefox: ["/etc/firefox/policies/policies.json"],
} as const;

export interface ManagedPolicy {
  /** Hands this out from now on. Chromium sees it within seconds, Firefox when it reads its policies again. */
  set(values: object): void;
  /** The whole file, word for word. */
  write(content: object): void;
  remove(): void;
}

export function managedPolicy(name: keyof typeof FILES): ManagedPolicy {
  const before = FILES[name].map((file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined));
  const remove = (): void => {
    for (const [index, file] of FILES[name].entries()) {
      const old = before[index];
      if (old === undefined) rmSync(file, { force: true });
      else writeFileSync(file, old);
    }
  };
  const end = (): never => process.exit(1);
  process.once("exit", remove);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  // A browser that was started before its folder was there does not see a file in it for a quarter of an hour.
  for (const file of FILES[name]) mkdirSync(dirname(file), { recursive: true });
  const write = (content: object): void => {
    for (const file of FILES[name]) {
      writeFileSync(`${file}.new`, JSON.stringify(content));
      renameSync(`${file}.new`, file);
    }
  };
  return {
    set: (values) => write(name === "chromium" ? { "3rdparty": { extensions: { [CHROMIUM_ID]: values } } } : { policies: { "3rdparty": { Extensions: { [GECKO_ID]: values } } } }),
    write,
    remove,
  };
}
