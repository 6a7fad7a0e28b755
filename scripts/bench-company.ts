/**
 * `npm run bench:company`: a company list of a million in real Chromium: made, loaded, found, and replaced
 * by another, with times and memory. Fails where something is not found, or found that should not be. The key comes by policy, so it writes below /etc: as root.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { LIST_FILE } from "../src/company/list-file.ts";
import type { Answer, Answers, CompanyListState } from "../src/messages.ts";
import type { Lookups } from "../test/bench/company-lookup.ts";
import { median, quantile, table } from "../test/bench/figures.ts";
import { residentMegabytes, watchMemory } from "../test/bench/memory.ts";
import { fieldSite, PUBLIC_HOST } from "../test/e2e/field-page.ts";
import { isHeld } from "../test/e2e/pasting.ts";
import { install, launchBrowser, type TestBrowser } from "../test/support/browsers.ts";
import { managedPolicy } from "../test/support/managed-policy.ts";
import { bundleScript } from "./late-bundle.ts";
import { forFleet, type Manifest } from "./package/manifest.ts";

const ROOT = join(import.meta.dirname, "..");
const COUNT = Number(process.argv[2] ?? 1_000_000);
const KNOWN = 1000;
const PASTED = 5;
/** The worker's process, and that of the extension's pages. */
const EXTENSION = "--extension-process";
const GIVE_UP_AFTER_MS = 300_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const megabytes = (size: number | undefined): string => (size === undefined ? "not known" : `${size.toFixed(0)} MB`);
const newSecret = (): string => `k1${randomBytes(24).toString("base64url")}`;
const rows: string[][] = [["what", "time", "memory"]];
/** Said at once as well: it takes minutes. */
function note(what: string, time: string, memory = ""): void {
  rows.push([what, time, memory]);
  console.error(`${what}: ${[time, memory].filter((each) => each !== "").join(", ")}`);
}

interface Waited {
  /** Of the list, as the dashboard is told on the way. */
  shares: number[];
  /** While one was loading, another was in force. */
  isOldInForce: boolean;
}

function check(isSo: boolean, what: string): void {
  if (isSo) return;
  console.error(`bench: ${what}`);
  process.exitCode = 1;
}

const work = mkdtempSync(join(tmpdir(), "keybrake-bench-"));
const policy = managedPolicy("chromium");
let browser: TestBrowser | undefined;
try {
  const key = randomBytes(32).toString("base64");
  writeFileSync(join(work, "organisation.key"), `${key}\n`);
  const list = await makeList("Example Ltd", "first");
  const unlisted = Array.from({ length: KNOWN }, newSecret);
  policy.set({ mode: "enforce", organisation: { name: "Example Ltd" }, fingerprintKey: key });
  const extension = join(work, "extension");
  cpSync(join(ROOT, "dist"), extension, { recursive: true });
  pack(extension, list.file, 1);

  const started = performance.now();
  const first = watchMemory(EXTENSION);
  browser = await launchBrowser("chromium", { sites: [fieldSite], extension });
  const { shares } = await untilReady(browser, "Example Ltd");
  note("loaded, from the browser's start", seconds(performance.now() - started), `${megabytes(first())} at most`);
  console.log(`progress as the dashboard is told: ${shares.map((share) => `${String(Math.round(share * 100))} %`).join(", ")}`);
  await pause(3_000);
  note("at rest", "", megabytes(residentMegabytes(EXTENSION)));

  const page = await browser.page(`https://${PUBLIC_HOST}/`);
  for (let tries = 0; tries < 20 && !(await isHeld(browser, page, list.known[0] ?? "")); tries++) await pause(100);
  const held = await heldOf(page, list.known);
  note(`held in a page, of ${String(PASTED)} that are listed: ${String(held)}`, "");
  check(held === PASTED, "a listed secret was not held");
  check((await heldOf(page, unlisted)) === 0, "a secret of no list was held");

  await browser.evaluateInExtension(await bundleScript("test/bench/company-lookup.ts"));
  const listed = await lookups(key, list.known);
  const others = await lookups(key, unlisted);
  check(listed.found === KNOWN && others.found === 0, `${String(listed.found)} of ${String(KNOWN)} listed and ${String(others.found)} others were found`);
  note("one lookup, first time: median, 95 of 100", `${median(listed.single).toFixed(2)} ms, ${quantile(listed.single, 0.95).toFixed(2)} ms`);
  note("fifty lookups at once, warm: median, 95 of 100", `${median(listed.fifty).toFixed(2)} ms, ${quantile(listed.fifty, 0.95).toFixed(2)} ms`);

  const next = await makeList("Example Ltd, newer", "second");
  pack(extension, next.file, 2);
  const since = performance.now();
  const second = watchMemory(EXTENSION);
  // As an update does: another version in the same place, and everything that is stored stays.
  await install({ ...browser, end: browser.close }, extension);
  const meanwhile = await untilReady(browser, "Example Ltd, newer");
  note("replaced by another of as many", seconds(performance.now() - since), `${megabytes(second())} at most`);
  console.log(`the list before was in force until then: ${meanwhile.isOldInForce ? "yes" : "no"}`);
  check(meanwhile.isOldInForce, "the list before was out of force before the other was in");
  await page.reload({ waitUntil: "load" });
  for (let tries = 0; tries < 20 && !(await isHeld(browser, page, next.known[0] ?? "")); tries++) await pause(100);
  check((await heldOf(page, next.known)) === PASTED, "a secret of the new list was not held");
  check((await heldOf(page, list.known)) === 0, "a secret of the list that was replaced was held");
  await browser.evaluateInExtension(await bundleScript("test/bench/company-lookup.ts"));
  const [kept, gone] = [await lookups(key, next.known), await lookups(key, list.known)];
  check(kept.found === KNOWN && gone.found === 0, `after it was replaced ${String(kept.found)} of ${String(KNOWN)} listed and ${String(gone.found)} of the list before were found`);
  note(`found after that: ${String(kept.found)} of ${String(KNOWN)} of the new list, ${String(gone.found)} of the old`, "");

  console.log(`\n== A company list of ${COUNT.toLocaleString("en")} in real Chromium ==\n${table(rows)}\n\nmemory: of the process in which the worker runs (in the list's making: of the command)`);
} finally {
  await browser?.close();
  policy.remove();
  rmSync(work, { recursive: true, force: true });
}

/** By the command that a company uses, from a file of settings. */
async function makeList(name: string, stem: string): Promise<{ file: string; known: string[] }> {
  const secrets = Array.from({ length: COUNT }, newSecret);
  const [from, file] = [join(work, `${stem}.env`), join(work, `${stem}.kbfp`)];
  writeFileSync(from, secrets.map((secret, i) => `SERVICE_${String(i)}_KEY=${secret}\n`).join(""));
  const since = performance.now();
  const command = [join(ROOT, "bin/keybrake.mjs"), "fingerprint", "--key-file", join(work, "organisation.key"), "--name", name, "--out", file, from];
  const memory = watchMemory(file);
  const status = await new Promise<number | null>((done) => spawn(process.execPath, command, { stdio: "ignore" }).on("close", done));
  note(`made: ${(statSync(file).size / 1e6).toFixed(1)} MB`, seconds(performance.now() - since), `${megabytes(memory())} at most`);
  if (status !== 0) throw new Error(`keybrake fingerprint ended with ${String(status)}`);
  rmSync(from);
  const step = Math.max(1, Math.floor(COUNT / KNOWN));
  return { file, known: secrets.filter((_, i) => i % step === 0).slice(0, KNOWN) };
}

/** What `npm run package -- --fingerprints` does to a build. */
function pack(extension: string, list: string, build: number): void {
  const manifest = JSON.parse(readFileSync(join(ROOT, "dist/manifest.json"), "utf8")) as Manifest;
  copyFileSync(list, join(extension, LIST_FILE));
  writeFileSync(join(extension, "manifest.json"), JSON.stringify(forFleet(manifest, { hasList: true, build })));
}

async function states(running: TestBrowser): Promise<CompanyListState[]> {
  const ask = async (): Promise<unknown> => chrome.runtime.sendMessage({ type: "company-lists" });
  // A page that goes down with its extension answers no more.
  const answer = (await Promise.race([running.evaluateInExtension(ask).catch(() => undefined), pause(5_000)])) as Answer<Answers["company-lists"]> | undefined;
  return answer?.ok ? answer.value : [];
}

/** Waits until the list of this name is in force. */
async function untilReady(running: TestBrowser, name: string): Promise<Waited> {
  const waited: Waited = { shares: [], isOldInForce: true };
  for (const until = performance.now() + GIVE_UP_AFTER_MS; performance.now() < until; await pause(50)) {
    const now = await states(running);
    const isAnyReady = now.some(({ status }) => status === "ready");
    if (now.some((list) => list.status === "ready" && list.name === name) && !now.some(({ status }) => status === "loading")) return waited;
    const share = now.find(({ status }) => status === "loading")?.done;
    if (share !== undefined && !isAnyReady) waited.isOldInForce = false;
    if (share !== undefined && share !== waited.shares.at(-1)) waited.shares.push(share);
  }
  throw new Error(`The list was not in force after ${seconds(GIVE_UP_AFTER_MS)}: ${JSON.stringify(await states(running))}`);
}

async function heldOf(page: Page, secrets: readonly string[]): Promise<number> {
  let held = 0;
  if (browser) for (const secret of secrets.slice(-PASTED)) if (await isHeld(browser, page, secret)) held++;
  return held;
}

function lookups(key: string, secrets: readonly string[]): Promise<Lookups> {
  if (!browser) throw new Error("There is no browser");
  const time = (base64: string, asked: string[]): Promise<Lookups> => (globalThis as unknown as { timeLookups: (key: string, secrets: string[]) => Promise<Lookups> }).timeLookups(base64, asked);
  return browser.evaluateInExtension(time, key, [...secrets]);
}
