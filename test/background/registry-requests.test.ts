import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import { worker } from "../../src/background/handlers.ts";
import { copiedList } from "../../src/background/copied.ts";
import { pauses } from "../../src/background/pauses.ts";
import { rateLimit } from "../../src/background/rate-limit.ts";
import { type Router, router } from "../../src/background/router.ts";
import type { Sender } from "../../src/background/sender.ts";
import { digestOfText } from "../../src/detect/digest.ts";
import type { Credential } from "../../src/domain.ts";
import { gateOf } from "../../src/filter.ts";
import type { Answers, CredentialDetail, JudgeAnswer, Overview, PageState, UiRequest } from "../../src/messages.ts";
import { connect } from "../../src/registry/connection.ts";
import { openRegistry } from "../../src/registry/registry.ts";
import { noCompany } from "../support/company.ts";
import { noReports } from "../support/reports.ts";
import { policiesOf } from "../support/policies.ts";
import { storageArea } from "../support/storage-area.ts";
import { nobodyWaits } from "../support/waiting.ts";
import "fake-indexeddb/auto";

const DAY = 86_400_000;
const OLD = "kB7".repeat(21) + "z";
const NEW = "qX4".repeat(21) + "w";
const self = { id: "keybrake-id", base: "chrome-extension://keybrake-id/" };
const popup: Sender = { id: self.id, url: `${self.base}src/popup/index.html`, origin: "chrome-extension://keybrake-id" };
const dpaste: Sender = { id: self.id, url: "https://dpaste.com/", origin: "https://dpaste.com", frameId: 0, tab: { id: 7, url: "https://dpaste.com/", incognito: false } };

let route: Router;
let time: number;
let badges: number[];
let published: PageState[];
let forgotten: number;
let session: ReturnType<typeof storageArea>;

function start(managed = {}): void {
  const made = worker(
    { registry: openRegistry(connect(), () => time), company: noCompany, reports: noReports, copied: copiedList(storageArea(), () => time), policies: policiesOf(managed), pauses: pauses(session, () => time), ruleFacts: () => undefined, now: () => time },
    {
      publish: (state) => Promise.resolve(void published.push(state)),
      badge: (count) => Promise.resolve(void badges.push(count)),
      tabMark: () => Promise.resolve(), tabAlarm: () => Promise.resolve(),
      kept: () => Promise.resolve(undefined),
      keep: () => Promise.resolve(),
      showGlance: () => Promise.resolve(), forgetCopiedLater: () => Promise.resolve(),
      keptRows: () => Promise.resolve([{ name: "page-state", value: 1 }]),
      forget: () => Promise.resolve(void forgotten++),
    },
    nobodyWaits,
  );
  route = router(made, self, rateLimit());
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  time = Date.UTC(2026, 10, 20);
  [badges, published, forgotten, session] = [[], [], 0, storageArea()];
  start();
});

async function ask<R extends UiRequest>(request: R): Promise<Answers[R["type"]]> {
  const answer = await route(request, popup);
  if (!answer.ok) throw new Error(`${request.type}: ${answer.failure}`);
  return answer.value as Answers[R["type"]];
}

const part = (secret: string) => ({ part: "secret" as const, digest: digestOfText(secret), mask: `${secret.slice(0, 2)}••••`, length: secret.length, gate: gateOf(secret) });
const add = (secret: string, change: Partial<Credential> = {}) =>
  ask({ type: "add-credential", provider: "nobody", label: "grid-bot", tiers: ["trade"], ipAllowlist: [], createdAt: time, parts: [part(secret)], ...change } as UiRequest & { type: "add-credential" });
const detail = (id: string): Promise<CredentialDetail> => ask({ type: "credential", id });
const overview = (): Promise<Overview> => ask({ type: "overview" });

const REQUEST = "6f1b7a52-30c8-4d0e-9a52-0d1b1a3f5c10";
async function pasted(secret: string, sender = dpaste, request = REQUEST): Promise<JudgeAnswer> {
  const match = { digest: digestOfText(secret), mask: "k…z" };
  const answer = await route({ type: "judge", request, road: "paste", passed: false, findings: [], matches: [match] }, sender);
  if (!answer.ok) throw new Error(answer.failure);
  return answer.value as JudgeAnswer;
}

describe("one credential", () => {
  test("is shown with its exposures and overrides", async () => {
    const { id } = await add(OLD);
    await pasted(OLD);
    await route({ type: "choose", request: REQUEST, choice: "allowed-here", reason: "mine" }, dpaste);
    expect(await detail(id)).toMatchObject({ credential: { id, label: "grid-bot" }, exposures: [{ id: REQUEST }], overrides: [{ host: "dpaste.com", reason: "mine" }] });
    expect(await route({ type: "credential", id: "nobody" }, popup)).toEqual({ ok: false, failure: "not-found" });
  });

  test("is edited: what is left out stays, null takes away", async () => {
    const { id } = await add(OLD, { notes: "on the NAS" });
    expect(await ask({ type: "edit-credential", id, change: { label: "dca-bot", notes: null, pairs: ["BTC/EUR"], twoFactor: true, expiresAt: 9 } })).toEqual({ edited: true });
    const { credential } = await detail(id);
    expect(credential).toMatchObject({ label: "dca-bot", pairs: ["BTC/EUR"], twoFactor: true, expiresAt: 9, tiers: ["trade"] });
    expect(credential).not.toHaveProperty("notes");
  });

  test("that is reviewed needs nobody until the next week", async () => {
    const { id } = await add(OLD);
    expect((await overview()).attention).toBe(0);
    time += 8 * DAY;
    expect((await overview()).attention).toBe(1);
    expect(await ask({ type: "mark-reviewed", id })).toEqual({ marked: true });
    expect(badges.at(-1)).toBe(0);
    expect((await overview()).attention).toBe(0);
  });

  test("is snoozed for days, and not for good", async () => {
    const { id } = await add(OLD);
    time += 80 * DAY;
    expect((await overview()).attention).toBe(1);
    expect(await ask({ type: "snooze", id, days: 3 })).toEqual({ until: time + 3 * DAY });
    expect((await overview()).attention).toBe(0);
    time += 3 * DAY;
    expect((await overview()).attention).toBe(1);
    await ask({ type: "snooze", id, days: 3 });
    expect(await ask({ type: "snooze", id, days: 0 })).toEqual({});
    expect((await overview()).attention).toBe(1);
  });

  test("that was marked revoked by mistake comes back", async () => {
    const { id } = await add(OLD);
    expect(await ask({ type: "revoke-credential", id })).toEqual({ revoked: true });
    expect(await ask({ type: "revoke-credential", id })).toEqual({ revoked: false });
    expect((await detail(id)).credential).toMatchObject({ state: "revoked", revokedAt: time });
    expect(await ask({ type: "unrevoke-credential", id })).toEqual({ restored: true });
    expect((await detail(id)).credential.state).toBe("active");
    expect((await detail(id)).credential).not.toHaveProperty("revokedAt");
  });
});

describe("replacing a credential", () => {
  const replacement = (id: string) => ask({ type: "register-replacement", id, createdAt: time, change: { ipAllowlist: ["192.0.2.9"] }, parts: [part(NEW)] });

  test("goes step by step, and the new one takes over what the old one was for", async () => {
    const { id } = await add(OLD, { integrations: ["NAS", "phone"], purpose: "bot", notes: "n" });
    time += 10 * DAY;
    expect(await ask({ type: "start-rotation", id })).toEqual({ started: true });
    expect(await ask({ type: "start-rotation", id })).toEqual({ started: false });
    await ask({ type: "rotation-step", id, step: "open-page", done: true });
    const fresh = (await replacement(id)).id;
    expect((await detail(id)).credential).toMatchObject({ state: "rotated", replacedBy: fresh, rotation: { successorId: fresh, done: ["open-page", "register"] } });
    expect((await detail(fresh)).credential).toMatchObject({
      ...{ state: "active", label: "grid-bot", purpose: "bot", notes: "n", integrations: ["NAS", "phone"], tiers: ["trade"] },
      ...{ ipAllowlist: ["192.0.2.9"], createdAt: time, rotatedAt: time, replaces: id },
    });
    await ask({ type: "rotation-updated", id, integration: "NAS", done: true });
    expect((await detail(id)).credential.rotation?.done).not.toContain("update");
    await ask({ type: "rotation-updated", id, integration: "phone", done: true });
    expect((await detail(id)).credential.rotation?.done).toContain("update");
    expect(await ask({ type: "finish-rotation", id })).toEqual({ finished: true });
    const { credential, successor } = await detail(id);
    expect(credential).toMatchObject({ state: "revoked", revokedAt: time });
    expect(credential).not.toHaveProperty("rotation");
    expect(successor?.id).toBe(fresh);
    expect((await detail(fresh)).predecessor?.id).toBe(id);
  });

  test("leaves the old fingerprint known: pasted afterwards it is told to be replaced, or revoked", async () => {
    const { id } = await add(OLD);
    await ask({ type: "start-rotation", id });
    await replacement(id);
    expect((await pasted(OLD)).findings[0]?.record).toMatchObject({ label: "grid-bot", state: "rotated" });
    await ask({ type: "finish-rotation", id });
    expect((await pasted(OLD)).findings[0]?.record).toMatchObject({ label: "grid-bot", state: "revoked" });
    expect((await pasted(NEW)).findings[0]?.record).toMatchObject({ state: "active" });
  });

  test("publishes the new secret to every page", async () => {
    const { id } = await add(OLD);
    await ask({ type: "start-rotation", id });
    await replacement(id);
    expect(published.at(-1)?.filter.tags).toHaveLength(2);
  });

  test("cannot register the old secret as the new one, and then changes nothing", async () => {
    const { id } = await add(OLD);
    await ask({ type: "start-rotation", id });
    expect(await route({ type: "register-replacement", id, createdAt: time, change: {}, parts: [part(OLD)] }, popup)).toEqual({ ok: false, failure: "duplicate" });
    expect((await detail(id)).credential).toMatchObject({ state: "active", rotation: { done: [] } });
    expect((await overview()).total).toBe(1);
  });

  test("is given up before the new one is registered as if it had not begun", async () => {
    const { id } = await add(OLD);
    await ask({ type: "start-rotation", id });
    expect(await ask({ type: "cancel-rotation", id })).toEqual({ cancelled: true });
    expect((await detail(id)).credential).not.toHaveProperty("rotation");
    expect(await ask({ type: "finish-rotation", id })).toEqual({ finished: false });
  });

  test("leaves the old key known: pasted again it is said when it was replaced", async () => {
    const { id } = await add(OLD);
    await ask({ type: "start-rotation", id });
    await replacement(id);
    expect((await pasted(OLD)).findings[0]?.record).toMatchObject({ state: "rotated", replacedAt: time });
    await ask({ type: "finish-rotation", id });
    expect((await pasted(OLD)).findings[0]?.record).toMatchObject({ state: "revoked", replacedAt: time, revokedAt: time });
  });

  test("after an exposure ticks what it does away with, and the exposure stays until the rest is done", async () => {
    const { id } = await add(OLD);
    await pasted(OLD);
    await route({ type: "choose", request: REQUEST, choice: "pasted" }, dpaste);
    await ask({ type: "start-rotation", id });
    await replacement(id);
    await ask({ type: "finish-rotation", id });
    const { exposure } = await ask({ type: "exposure", id: REQUEST });
    expect(exposure.steps?.map(({ step }) => step).sort()).toEqual(["replace", "revoke", "update"]);
    expect(exposure).not.toHaveProperty("settledAt");
    await ask({ type: "response-step", id: REQUEST, step: "review-log", done: true });
    await ask({ type: "response-step", id: REQUEST, step: "keep-evidence", done: true });
    expect((await ask({ type: "exposure", id: REQUEST })).exposure.settledAt).toBe(time);
  });
});

describe("after an exposure", () => {
  beforeEach(async () => {
    await add(OLD);
    await pasted(OLD);
    await route({ type: "choose", request: REQUEST, choice: "pasted" }, dpaste);
  });

  test("each step can be ticked and unticked; unticking the last opens it again", async () => {
    const steps = ["revoke", "replace", "update", "review-log", "keep-evidence"] as const;
    for (const step of steps) await ask({ type: "response-step", id: REQUEST, step, done: true });
    expect((await overview()).credentials[0]?.state).toBe("active");
    expect(badges.at(-1)).toBe(0);
    await ask({ type: "response-step", id: REQUEST, step: "update", done: false });
    expect((await overview()).credentials[0]?.state).toBe("exposed");
    expect(badges.at(-1)).toBe(1);
  });

  test("a step that does not apply is refused", async () => {
    expect(await ask({ type: "response-step", id: REQUEST, step: "move-funds", done: true })).toEqual({ marked: false });
  });
});

test("a revoked key that is pasted leaves nothing to do", async () => {
  const { id } = await add(OLD);
  await ask({ type: "revoke-credential", id });
  await pasted(OLD);
  await route({ type: "choose", request: REQUEST, choice: "pasted" }, dpaste);
  expect(badges.at(-1)).toBe(0);
});

describe("a paused site", () => {
  beforeEach(() => add(OLD));

  test("is left alone for so long, and others are not", async () => {
    expect(await ask({ type: "pause-site", host: "dpaste.com", minutes: 60 })).toEqual({ until: time + 3_600_000 });
    expect((await pasted(OLD)).findings[0]?.verdict).toMatchObject({ action: "allow", reason: "paused" });
    expect((await overview()).pauses).toEqual([{ host: "dpaste.com", until: time + 3_600_000 }]);
    expect((await overview()).exposures).toEqual([]);
    const other = { ...dpaste, url: "https://pastebin.com/", origin: "https://pastebin.com", tab: { id: 8, url: "https://pastebin.com/", incognito: false } };
    expect((await pasted(OLD, other)).action).toBe("hold");
    time += 3_600_000;
    expect((await pasted(OLD)).action).toBe("hold");
    expect((await overview()).pauses).toEqual([]);
  });

  test("is watched again when the person says so", async () => {
    await ask({ type: "pause-site", host: "dpaste.com", minutes: 60 });
    expect(await ask({ type: "resume-site", host: "dpaste.com" })).toEqual({ resumed: true });
    expect(await ask({ type: "resume-site", host: "dpaste.com" })).toEqual({ resumed: false });
    expect((await pasted(OLD)).action).toBe("hold");
  });

  test("of a private window counts and is listed in such windows only", async () => {
    const hidden = { ...dpaste, tab: { id: 9, url: "https://dpaste.com/", incognito: true } };
    await ask({ type: "pause-site", host: "dpaste.com", minutes: 60, isPrivate: true });
    expect((await pasted(OLD)).action).toBe("hold");
    expect((await pasted(OLD, hidden)).action).toBe("allow");
    expect((await overview()).pauses).toEqual([]);
    expect(await ask({ type: "overview", isPrivate: true })).toMatchObject({ pauses: [{ host: "dpaste.com" }] });
    expect(await ask({ type: "resume-site", host: "dpaste.com" })).toEqual({ resumed: false });
    expect(await ask({ type: "resume-site", host: "dpaste.com", isPrivate: true })).toEqual({ resumed: true });
    expect((await pasted(OLD, hidden)).action).toBe("hold");
  });

  test("of a private window is forgotten with the last of them, others are not", async () => {
    await ask({ type: "pause-site", host: "dpaste.com", minutes: 60, isPrivate: true });
    await ask({ type: "pause-site", host: "pastebin.com", minutes: 60 });
    await pauses(session, () => time).forgetPrivate();
    expect(JSON.stringify(session)).not.toContain("dpaste.com");
    expect((await overview()).pauses).toMatchObject([{ host: "pastebin.com" }]);
  });

  test("cannot be where the policy forbids it", async () => {
    start({ pauseAllowed: false });
    expect(await route({ type: "pause-site", host: "dpaste.com", minutes: 60 }, popup)).toEqual({ ok: false, failure: "fixed" });
  });
});

describe("long lists", () => {
  test("come page by page, each row once", async () => {
    const ids = [];
    for (let i = 0; i < 5; i++) ids.push((await add(`${OLD}${i}`)).id);
    const first = await ask({ type: "credentials", limit: 2 });
    const second = await ask({ type: "credentials", limit: 2, after: first.next ?? "" });
    const third = await ask({ type: "credentials", limit: 2, after: second.next ?? "" });
    expect([first, second, third].flatMap(({ credentials }) => credentials.map(({ id }) => id))).toEqual(ids.toSorted());
    expect(third).not.toHaveProperty("next");
    expect(first.total).toBe(5);
  });

  test("the overview names the most urgent first and says how many there are", async () => {
    for (const [i, age] of [1, 95, 80, 2].entries()) await add(`${OLD}${i}`, { createdAt: time - age * DAY, tiers: ["read"], label: `aged ${age}` });
    const { credentials, total, attention } = await ask({ type: "overview", limit: 3 });
    expect(credentials.map(({ label }) => label)).toEqual(["aged 95", "aged 80", "aged 2"]);
    expect({ total, attention }).toEqual({ total: 4, attention: 2 });
  });
});

test("everything is erased, also what is kept outside the registry, and it begins anew", async () => {
  await add(OLD);
  expect(await ask({ type: "stored" })).toContainEqual({ store: "credentials", rows: 1 });
  expect((await ask({ type: "stored-rows", store: "local", limit: 10 })).rows).toEqual([{ name: "page-state", value: 1 }]);
  expect(await ask({ type: "erase-everything" })).toEqual({ erased: true });
  expect(forgotten).toBe(1);
  expect((await overview()).total).toBe(0);
  expect(published.at(-1)?.filter.tags).toEqual([]);
  expect(await pasted(OLD)).toMatchObject({ action: "allow", findings: [] });
});

describe("an exposure that the person tells of", () => {
  test("opens the guide of the key and is written once, however often it is sent", async () => {
    const { id } = await add(OLD);
    for (let turn = 0; turn < 2; turn++) await ask({ type: "tell-exposure", request: REQUEST, credentialId: id, host: "a forum" });
    const { credential, exposures } = await detail(id);
    expect(credential.state).toBe("exposed");
    expect(exposures).toMatchObject([{ id: REQUEST, road: "told", host: "a forum", secrets: [{ credentialId: id, label: "grid-bot" }] }]);
    expect(badges.at(-1)).toBe(1);
    await ask({ type: "settle-exposure", id: REQUEST });
    expect((await detail(id)).credential.state).toBe("active");
  });

  test("of a key that is not registered is refused", async () => {
    expect(await route({ type: "tell-exposure", request: REQUEST, credentialId: "nobody" }, popup)).toMatchObject({ ok: false, failure: "not-found" });
  });
});
