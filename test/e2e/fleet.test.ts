import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, Answers, Settings } from "../../src/messages.ts";
import { launchBrowser, type TestBrowser } from "../support/browsers.ts";
import { Collector } from "../support/collector.ts";
import { chromeScope } from "../support/firefox-chrome-scope.ts";
import { type ManagedPolicy, managedPolicy } from "../support/managed-policy.ts";
import { faceless, githubToken } from "../support/samples.ts";
import { fieldSite, PUBLIC_HOST } from "./field-page.ts";
import { type Guide, guide } from "./guide.ts";
import { drop, isHeld, paste, pasted } from "./pasting.ts";
import { choose, isWarningOpen, warningCloses, warningOpens } from "./warning.ts";

/** It looks for newer versions as it always does, and believes the certificate of the tests also where it installs from. */
const FIREFOX = { "extensions.update.enabled": true, "extensions.install.requireBuiltInCerts": false, "extensions.update.requireBuiltInCerts": false };

const ARRIVES = { timeout: 60_000, interval: 500 };
const RULES = "[[rules]]\nid = 'acme-token'\nregex = '''acme_[A-Za-z0-9]{64}'''\n";

/** The company's own, one for each browser's test. */
const secret = faceless();
const folder = mkdtempSync(join(tmpdir(), "keybrake-fleet-"));
let made: Guide;

beforeAll(() => {
  writeFileSync(join(folder, ".env"), `PAYMENTS_API_SECRET=${secret}\n`);
  writeFileSync(join(folder, "vault.json"), JSON.stringify({ data: { data: { DEPLOY_KEY: faceless() } } }));
  made = guide(folder);
  made.make();
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));


describe.each(["chromium", "firefox"] as const)("a fleet's %s, set up as the guide says", (name) => {
  const profile = mkdtempSync(join(tmpdir(), "keybrake-fleet-profile-"));
  const collector = new Collector();
  let policy: ManagedPolicy;
  let browser: TestBrowser;
  let page: Page;
  /** Is in force: the file of the guide, with some of Keybrake's keys changed. */
  let inFile: Record<string, unknown>;

  async function start(): Promise<void> {
    const sites = [fieldSite, made.site, { hosts: ["collector.example.com"], origin: () => collector.origin }];
    browser = await launchBrowser(name, { sites, forced: made.id(), profile, preferences: FIREFOX });
    // Firefox installs before a driver can have it believe the certificate of the tests: once more, with it.
    if (name === "firefox") await chromeScope(browser.puppeteer).readPolicies();
    page = await browser.page(`https://${PUBLIC_HOST}/`);
  }
  beforeAll(async () => {
    await collector.start();
    made.serve(1);
    policy = managedPolicy(name);
    write({});
    await start();
  }, 120_000);
  afterAll(async () => {
    policy?.remove();
    await browser?.close();
    await collector.stop();
    rmSync(profile, { recursive: true, force: true });
  });

  /** `null` leaves the install and takes Keybrake's own policy away. */
  function write(change: object | null): void {
    inFile = made.policy(name) as typeof inFile;
    const firefox = inFile["policies"] as Record<string, Record<string, Record<string, object>>> | undefined;
    const third = firefox?.["3rdparty"] ?? (inFile["3rdparty"] as Record<string, Record<string, object>>);
    const extensions = Object.values(third)[0] ?? {};
    for (const id of Object.keys(extensions)) {
      if (change === null) Reflect.deleteProperty(extensions, id);
      else extensions[id] = { ...extensions[id], customRules: RULES, ...change };
    }
    // Only so that a driver may look into what policy has installed.
    policy.write(firefox ? inFile : { ...inFile, DeveloperToolsAvailability: 1 });
  }
  /** Firefox reads its policies when it starts; Chromium sees a changed file by itself. */
  async function announce(): Promise<void> {
    if (name === "chromium") return;
    await browser.close();
    await start();
  }

  async function ask<T>(message: object): Promise<T> {
    const answer = (await browser.evaluateInExtension(async (asked: object) => (await chrome.runtime.sendMessage(asked)) as object, message)) as Answer<T>;
    if (!answer.ok) throw new Error(`The worker answered ${answer.failure}`);
    return answer.value;
  }
  const settings = () => ask<Settings>({ type: "settings" });
  const version = () => browser.evaluateInExtension(() => chrome.runtime.getManifest().version);
  /** No page of the extension is left, and no worker. */
  async function letGo(): Promise<void> {
    for (const own of await browser.puppeteer.pages()) if (own.url().startsWith(browser.extensionOrigin)) await own.close();
    await browser.stopWorker();
  }
  const sendNow = async () => (await ask<{ outcome: string }>({ type: "send-reports" })).outcome;
  const reported = (kind: "waiting" | "done") => ask<Answers["reports"]>({ type: "reports", store: kind, limit: 100 });

  async function pasteAndDrop(text: string): Promise<void> {
    await paste(browser, page, text);
    await warningOpens(page);
    expect(await pasted(page)).toBe("");
    await drop(page);
  }

  it("has Keybrake by force, from the server, with the policy in force and fixed", async () => {
    await expect.poll(() => version().catch(() => ""), ARRIVES).toMatch(/\.1$/);
    // The page was open before there was an extension.
    await page.reload();
    await expect.poll(async () => (await settings()).isManaged, ARRIVES).toBe(true);
    const { policy: inForce, problems } = await settings();
    expect(problems).toEqual([]);
    expect(inForce).toMatchObject({ mode: "enforce", organisation: { name: "Example Ltd" }, collector: { enabled: true } });
    await expect(ask({ type: "change-setting", key: "mode", value: "observe" })).rejects.toThrow("fixed");
    await ask({ type: "change-setting", key: "reviewEveryDays", value: 5 });
  });

  it("knows the company's secrets by the list in the package, and its formats by the policy", async () => {
    await expect.poll(async () => (await ask<Answers["company-lists"]>({ type: "company-lists" })).map(({ status, count }) => `${status} ${String(count)}`), ARRIVES).toEqual(["ready 2"]);
    // "ready" is said a moment before the pages know it.
    await expect.poll(() => isHeld(browser, page, secret), ARRIVES).toBe(true);
    const { exposures } = await ask<Answers["exposures"]>({ type: "exposures", limit: 10 });
    expect(exposures.flatMap(({ secrets }) => secrets.map(({ label }) => label))).toEqual(["PAYMENTS_API_SECRET"]);
    await expect.poll(() => isHeld(browser, page, `acme_${faceless()}`), ARRIVES).toBe(true);
    const dashboard = await browser.openExtensionPage("src/dashboard/index.html#/policy");
    await expect.poll(() => dashboard.evaluate(() => document.querySelector("main")?.innerText.replace(/\s+/g, " "))).toMatch(/Example Ltd Comes with this package\. 2 fingerprints\. Made on .+ In force/);
    await dashboard.close();
    await page.bringToFront();
  });

  it("reports to the collector, each event once, in order, and shows the person what it sent", async () => {
    await expect.poll(sendNow, ARRIVES).toBe("sent");
    await paste(browser, page, githubToken());
    await warningOpens(page);
    await choose(page, "pasted");
    await warningCloses(page);
    await expect.poll(async () => (await reported("waiting")).kept?.waiting).toBe(2);
    expect(await sendNow()).toBe("sent");
    expect(collector.problems).toEqual([]);
    const events = collector.taken;
    expect(events.map(({ name: event, attributes }) => `${event} ${String(attributes["keybrake.rule"])} ${String(attributes["destination.address"])}`)).toEqual([
      `keybrake.held registered ${PUBLIC_HOST}`,
      `keybrake.held acme-token ${PUBLIC_HOST}`,
      `keybrake.held github-classic-token ${PUBLIC_HOST}`,
      `keybrake.overridden github-classic-token ${PUBLIC_HOST}`,
    ]);
    const shown = await reported("done");
    expect(shown.kept?.rows.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid).toReversed());
    expect(shown.kept?.install).toBe(events[0]?.browser);
    expect(JSON.stringify(collector.bodies)).not.toContain(secret.slice(0, 8));
  });

  it("whose worker is stopped while the collector has not answered loses no report, and repeats it under its own number", async () => {
    const before = collector.taken.length;
    collector.mood = "slow";
    collector.slowMs = 60_000;
    await pasteAndDrop(githubToken());
    await pasteAndDrop(githubToken());
    await browser.evaluateInExtension(() => void chrome.runtime.sendMessage({ type: "send-reports" }).catch(() => undefined));
    await expect.poll(() => collector.taken.length).toBe(before + 2);
    await browser.stopWorker();
    collector.mood = "takes";
    // Nothing but what the worker has on disk tells it to go on: its alarm, or the next thing that happens.
    await expect.poll(sendNow, ARRIVES).toBe("sent");
    const [first, second] = [collector.taken.slice(before, before + 2), collector.taken.slice(before + 2)];
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect((await reported("waiting")).kept?.waiting).toBe(0);
    expect(await sendNow()).toBe("nothing");
  });

  it("keeps what is reported while the collector is away, over a restart of the browser", async () => {
    await collector.stop();
    await pasteAndDrop(githubToken());
    expect(await sendNow()).toBe("failed");
    await browser.close();
    await collector.start();
    await start();
    await expect.poll(async () => (await settings()).isManaged, ARRIVES).toBe(true);
    const { kept } = await reported("waiting");
    expect(kept).toMatchObject({ waiting: 1, failures: 1 });
    // Browsers that start together do not come together: within five and a half minutes.
    expect(kept?.dueAt).toBeGreaterThan(Date.now());
    expect(kept?.dueAt).toBeLessThan(Date.now() + 331_000);
  });

  it("takes a newer version from the same server, with its policy, its list and its queue", async () => {
    made.serve(2);
    if (name === "firefox") {
      await chromeScope(browser.puppeteer).takeUpdate();
      // Its driver loses the extension's pages then.
      await browser.close();
      await start();
    } else expect(await browser.evaluateInExtension(async () => (await chrome.runtime.requestUpdateCheck()).status)).toBe("update_available");
    // Chromium puts a newer version in when nothing of the older one has run for some seconds: no page and no worker. To look is to run.
    const look = async (): Promise<string> => {
      const found = await version().catch(() => "");
      if (!found.endsWith(".2")) await letGo();
      return found;
    };
    await expect.poll(look, { timeout: 120_000, interval: 8_000 }).toMatch(/\.2$/);
    await expect.poll(async () => (await ask<Answers["company-lists"]>({ type: "company-lists" })).map(({ status }) => status), ARRIVES).toEqual(["ready"]);
    expect((await settings()).isManaged).toBe(true);
    await page.close();
    page = await browser.page(`https://${PUBLIC_HOST}/`);
    await pasteAndDrop(secret);
  }, 180_000);

  it("has reported everything in the end, by itself, when its time had come", async () => {
    await expect.poll(async () => (await reported("waiting")).kept?.waiting, { timeout: 400_000, interval: 5_000 }).toBe(0);
    expect(new Set(collector.taken.map(({ uid }) => uid)).size).toBe(8);
    expect((await reported("done")).kept?.rows.length).toBe(8);
    expect(collector.problems).toEqual([]);
  }, 420_000);

  it("follows a changed policy, and gives the person their settings back when it is gone", async () => {
    write({ mode: "observe", reviewEveryDays: 9 });
    await announce();
    await expect.poll(async () => (await settings()).policy.mode, ARRIVES).toBe("observe");
    expect((await settings()).policy.reviewEveryDays).toBe(9);
    const token = githubToken();
    await paste(browser, page, token);
    await expect.poll(() => pasted(page)).toBe(token);
    expect(await isWarningOpen(page)).toBe(false);

    write(null);
    await announce();
    await expect.poll(async () => (await settings()).isManaged, ARRIVES).toBe(false);
    const value = (await settings()).values.find(({ key }) => key === "reviewEveryDays");
    expect(value).toMatchObject({ value: 5, source: "person" });
    expect(await reported("waiting")).toEqual({ status: "off" });
    await pasteAndDrop(githubToken());
  });

  it("has called nobody but the pages, the server and the collector", () => {
    expect(browser.strayRequests()).toEqual([]);
  });
});
