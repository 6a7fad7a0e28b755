import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { worker } from "../../src/background/handlers.ts";
import type { RuleKnowledge } from "../../src/background/judging.ts";
import { copiedList } from "../../src/background/copied.ts";
import { pauses } from "../../src/background/pauses.ts";
import { rateLimit } from "../../src/background/rate-limit.ts";
import { type Router, router } from "../../src/background/router.ts";
import type { Sender } from "../../src/background/sender.ts";
import { digestOfText } from "../../src/detect/digest.ts";
import { findRegistered, gateOf } from "../../src/filter.ts";
import type { AddRequest, JudgeAnswer, JudgeRequest, PageState, WaitingHold, WireFinding } from "../../src/messages.ts";
import { connect } from "../../src/registry/connection.ts";
import { openRegistry } from "../../src/registry/registry.ts";
import { dumpEverything } from "../support/dump-database.ts";
import { noCompany } from "../support/company.ts";
import { noReports } from "../support/reports.ts";
import { policiesOf } from "../support/policies.ts";
import { storageArea } from "../support/storage-area.ts";
import "fake-indexeddb/auto";

const SECRET = "kB7".repeat(21) + "z";
const REQUEST = "6f1b7a52-30c8-4d0e-9a52-0d1b1a3f5c10";
const self = { id: "keybrake-id", base: "chrome-extension://keybrake-id/" };
const popup: Sender = { id: self.id, url: `${self.base}src/popup/index.html`, origin: "chrome-extension://keybrake-id" };

const told = { providerName: "Provider", grants: "act for you", revoke: "https://provider.example/keys" };
const rules = new Map<string, RuleKnowledge>([
  ["github-classic-token", { label: "GitHub personal access token", kind: "access-token", provider: "github", ...told }],
  ["bip39-seed-phrase", { label: "Seed phrase", kind: "seed-phrase", provider: "bip39", ...told }],
]);

let route: Router;
let published: PageState[];
let badges: number[];
let waiting: WaitingHold[];
let refresh: () => Promise<void>;
let everything: unknown[];
let time: number;
let session: ReturnType<typeof storageArea>;

function start(managed = {}): void {
  published = [];
  badges = [];
  waiting = [];
  const made = worker(
    { registry: openRegistry(connect(), () => time), policies: policiesOf(managed), company: noCompany, reports: noReports, copied: copiedList(storageArea(), () => time), pauses: pauses(session, () => time), ruleFacts: (id) => rules.get(id), now: () => time },
    {
      publish: (state) => Promise.resolve(void published.push(state)),
      badge: (count) => Promise.resolve(void badges.push(count)),
      tabMark: () => Promise.resolve(), tabAlarm: () => Promise.resolve(),
      kept: () => Promise.resolve(undefined),
      keep: () => Promise.resolve(),
      showGlance: () => Promise.resolve(), forgetCopiedLater: () => Promise.resolve(),
      keptRows: () => Promise.resolve([{ name: "page-state", value: published.at(-1) }]),
      forget: () => Promise.resolve(),
    },
    {
      add: (hold) => Promise.resolve(void waiting.push(hold)),
      settle: (id) => Promise.resolve(void (waiting = waiting.filter(({ request }) => request !== id))),
      list: () => Promise.resolve(waiting),
      answer: (id) => Promise.resolve(waiting.some(({ request }) => request === id) ? "done" : "gone"),
    },
  );
  refresh = made.refresh;
  const inner = router(made, self, rateLimit());
  route = async (message, sender) => {
    const answer = await inner(message, sender);
    everything.push(message, answer);
    return answer;
  };
}

beforeEach(() => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  everything = [];
  time = 1_000;
  session = storageArea();
  start();
});

function on(url: string, change: Partial<Sender> = {}): Sender {
  return { id: self.id, url, origin: new URL(url).origin, frameId: 0, tab: { id: 7, url, incognito: false }, ...change };
}

const finding = (change: Partial<WireFinding> = {}): WireFinding => ({
  rule: "github-classic-token",
  confidence: "verified",
  part: "key",
  severity: "high",
  mask: "ghp_…",
  digest: digestOfText("token"),
  credential: 0,
  ...change,
});

const question = (change: Partial<JudgeRequest> = {}): JudgeRequest => ({
  type: "judge",
  request: REQUEST,
  road: "paste",
  passed: false,
  findings: [finding()],
  matches: [],
  ...change,
});

const match = { digest: digestOfText(SECRET), mask: "kB…7z" };

const addition = (change: Partial<AddRequest> = {}): AddRequest => ({
  type: "add-credential",
  provider: "binance",
  label: "grid-bot",
  tiers: ["read", "trade"],
  ipAllowlist: [],
  createdAt: 5,
  parts: [{ part: "secret", digest: digestOfText(SECRET), mask: "kB…7z", length: SECRET.length, gate: gateOf(SECRET) }],
  ...change,
});

async function judged(request: JudgeRequest, sender: Sender): Promise<JudgeAnswer> {
  const answer = await route(request, sender);
  if (!answer.ok) throw new Error(answer.failure);
  return answer.value as JudgeAnswer;
}

async function overview() {
  const answer = await route({ type: "overview" }, popup);
  if (!answer.ok) throw new Error(answer.failure);
  return answer.value as { credentials: { id: string; state: string }[]; exposures: Record<string, unknown>[]; overrides: { id: string; host: string }[] };
}

describe("a question from a page", () => {
  test("is judged, and told what the worker knows of the format", async () => {
    const answer = await judged(question(), on("https://dpaste.com/"));
    expect(answer).toEqual({
      action: "hold",
      destination: { kind: "public", host: "dpaste.com" },
      findings: [{ index: 0, verdict: { action: "hold", reason: "matrix", severity: "high" }, format: { label: "GitHub personal access token", ...told } }],
    });
  });

  test("is judged by the finding's own severity: a test key is worth less than its rule says", async () => {
    const answer = await judged(question({ findings: [finding({ severity: "low" })] }), on("https://dpaste.com/"));
    expect(answer.findings[0]?.verdict).toEqual({ action: "notify", reason: "matrix", severity: "low" });
  });

  test("is written down before it is answered, with mask and label, as not decided", async () => {
    await judged(question(), on("https://dpaste.com/"));
    expect((await overview()).exposures).toMatchObject([
      { id: REQUEST, at: 1_000, road: "paste", host: "dpaste.com", kind: "public", action: "hold", choice: "pending", secrets: [{ label: "GitHub personal access token", mask: "ghp_…", severity: "high" }] },
    ]);
  });

  test("to which the answer is 'allow' leaves nothing behind", async () => {
    expect((await judged(question(), on("https://github.com/settings/tokens"))).action).toBe("allow");
    expect((await overview()).exposures).toEqual([]);
  });

  test("that is only noted, or whose text is already in the page, is an exposure that passed", async () => {
    await judged(question({ findings: [finding({ confidence: "possible" })] }), on("https://dpaste.com/"));
    expect((await overview()).exposures).toMatchObject([{ action: "notify", choice: "passed" }]);
    await judged(question({ passed: true, request: REQUEST.replace("6f", "7f") }), on("https://dpaste.com/"));
    expect((await overview()).exposures).toContainEqual(expect.objectContaining({ action: "hold", choice: "passed" }));
    expect(badges.at(-1)).toBe(1);
  });

  test("asked again is answered again and is one exposure", async () => {
    const first = await judged(question(), on("https://dpaste.com/"));
    expect(await judged(question(), on("https://dpaste.com/"))).toEqual(first);
    expect((await overview()).exposures).toHaveLength(1);
  });

  test("from a private window is answered and leaves nothing behind, nor does the decision", async () => {
    const hidden = on("https://dpaste.com/", { tab: { id: 7, url: "https://dpaste.com/", incognito: true } });
    expect(await judged(question(), hidden)).toMatchObject({ action: "hold", isPrivate: true });
    expect(await route({ type: "choose", request: REQUEST, choice: "allowed-here" }, hidden)).toEqual({ ok: true, value: { recorded: false } });
    expect(await overview()).toMatchObject({ exposures: [], overrides: [] });
  });

  test("about a seed phrase is blocked in public and held elsewhere", async () => {
    const phrase = question({ findings: [finding({ rule: "bip39-seed-phrase" })] });
    expect((await judged(phrase, on("https://dpaste.com/"))).action).toBe("block");
    expect((await judged(phrase, on("https://www.binance.com/"))).findings[0]?.verdict.reason).toBe("wallet-on-web");
  });
});

describe("a registered secret that no rule knows", () => {
  beforeEach(async () => {
    await route(addition(), popup);
  });

  test("is named by its record, and no more of it is told than the warning shows", async () => {
    const answer = await judged(question({ findings: [], matches: [match] }), on("https://dpaste.com/"));
    expect(answer.action).toBe("hold");
    expect(answer.findings[0]?.record).toEqual({
      label: "grid-bot",
      provider: "binance",
      providerName: "Binance",
      tiers: ["read", "trade"],
      ipRestricted: false,
      state: "active",
      keyPage: "https://www.binance.com/en/my/settings/api-management",
    });
    expect((await overview()).exposures).toMatchObject([{ secrets: [{ rule: "registered", label: "grid-bot", mask: "kB…7z" }] }]);
  });

  test("is found by the filter that was published for the page side", () => {
    const [state] = published.slice(-1);
    if (!state) throw new Error("nothing published");
    expect(findRegistered(`secret=${SECRET};`, state.filter, digestOfText).map(({ digest }) => digest)).toEqual([match.digest]);
  });

  test("beats the rule that also matched it", async () => {
    const answer = await judged(question({ findings: [finding({ digest: match.digest })] }), on("https://www.cointracker.io/"));
    expect(answer.findings[0]).toMatchObject({ verdict: { action: "hold", reason: "more-than-needed" }, record: { label: "grid-bot" } });
  });

  test("keeps its place in the request; a chance hit of the filter is left out", async () => {
    const chance = { digest: digestOfText("chance"), mask: "ch…ce" };
    const answer = await judged(question({ matches: [chance, match] }), on("https://dpaste.com/"));
    expect(answer.findings.map(({ index }) => index)).toEqual([0, 2]);
  });

  test("is not recognised once it is removed, and is again once that is undone", async () => {
    const [credential] = (await overview()).credentials;
    const asked = () => judged(question({ findings: [], matches: [match] }), on("https://example.com/"));
    expect(await route({ type: "remove-credential", id: credential?.id }, popup)).toEqual({ ok: true, value: { removed: true } });
    expect(await asked()).toMatchObject({ action: "allow", findings: [] });
    expect(published.at(-1)?.filter.tags).toEqual([]);
    expect(await route({ type: "restore-credential", id: credential?.id }, popup)).toEqual({ ok: true, value: { restored: true } });
    expect((await asked()).findings).toHaveLength(1);
  });

  test("that was pasted is exposed until that is settled", async () => {
    const sender = on("https://dpaste.com/");
    await judged(question({ findings: [], matches: [match] }), sender);
    await route({ type: "choose", request: REQUEST, choice: "pasted", reason: "testing" }, sender);
    expect((await overview()).credentials[0]?.state).toBe("exposed");
    expect(badges.at(-1)).toBe(1);
    expect(await route({ type: "settle-exposure", id: REQUEST }, popup)).toEqual({ ok: true, value: { settled: true } });
    expect((await overview()).credentials[0]?.state).toBe("active");
    expect(badges.at(-1)).toBe(0);
  });
});

describe("a decision", () => {
  test("'always allow here' lets the same secret pass on this host only, until it is taken back", async () => {
    const [here, there] = [on("https://dpaste.com/"), on("https://pastebin.com/")];
    await judged(question(), here);
    expect(await route({ type: "choose", request: REQUEST, choice: "allowed-here" }, here)).toEqual({ ok: true, value: { recorded: true } });
    expect((await judged(question(), here)).findings[0]?.verdict).toMatchObject({ action: "allow", reason: "override" });
    expect((await judged(question(), there)).action).toBe("hold");
    const [override] = (await overview()).overrides;
    expect(await route({ type: "remove-override", id: override?.id }, popup)).toEqual({ ok: true, value: { removed: true } });
    expect((await judged(question(), here)).action).toBe("hold");
  });

  const DAY = 86_400_000;
  const here = on("https://dpaste.com/");
  const verdictThen = async (id: string) => (await judged(question({ request: `6f1b7a52-30c8-4d0e-9a52-0d1b1a3f5c${id}` }), here)).findings[0]?.verdict;
  const allowHere = async (reason?: string): Promise<unknown> => {
    await judged(question(), here);
    return route({ type: "choose", request: REQUEST, choice: "allowed-here", ...(reason !== undefined && { reason }) }, here);
  };

  test("'always allow this here' with a reason and an expiry ends on its day, and is shown with it", async () => {
    start({ overrides: "with-reason-and-expiry", overrideDays: 14 });
    await allowHere("The vendor asked for it");
    expect(await verdictThen("11")).toMatchObject({ action: "allow", reason: "override" });
    expect((await overview()).overrides).toMatchObject([{ host: "dpaste.com", reason: "The vendor asked for it", expiresAt: time + 14 * DAY }]);
    time += 14 * DAY - 1;
    expect(await verdictThen("12")).toMatchObject({ action: "allow" });
    time += 1;
    expect(await verdictThen("13")).toMatchObject({ action: "hold" });
    expect((await overview()).overrides).toEqual([]);
  });

  test.each([{ overrides: "none" }, { overrides: "with-reason" }, { overrides: "with-reason-and-expiry" }])("without a reason is a paste and no more under %j, whatever a page says", async (policy) => {
    start(policy);
    expect(await allowHere(" ")).toEqual({ ok: true, value: { recorded: true } });
    expect(await overview()).toMatchObject({ exposures: [{ choice: "pasted" }], overrides: [] });
    expect(await verdictThen("11")).toMatchObject({ action: "hold" });
  });

  test.each([
    ["counts as it was given", "Mine", {}, 0, true],
    ["is not there where the organisation allows none", "Mine", { overrides: "none" }, 0, false],
    ["counts with its reason where one is asked for", "Mine", { overrides: "with-reason" }, 0, true],
    ["counts no more without one", undefined, { overrides: "with-reason" }, 0, false],
    ["ends with the days that the organisation gives", "Mine", { overrides: "with-reason-and-expiry", overrideDays: 7 }, 7 * DAY, false],
    ["has those days", "Mine", { overrides: "with-reason-and-expiry", overrideDays: 7 }, 7 * DAY - 1, true],
  ] as const)("one that was given before a policy came: it %s", async (_title, reason, policy, after, isLeft) => {
    await allowHere(reason);
    start(policy);
    time += after;
    expect((await overview()).overrides.length).toBe(isLeft ? 1 : 0);
    expect(await verdictThen("11")).toMatchObject({ action: isLeft ? "allow" : "hold" });
    // Asked anew, and given by the rules of now, it counts.
    if (isLeft || policy.overrides === "none") return;
    await route({ type: "choose", request: "6f1b7a52-30c8-4d0e-9a52-0d1b1a3f5c11", choice: "allowed-here", reason: "Once more" }, here);
    expect(await verdictThen("12")).toMatchObject({ action: "allow" });
  });

  test("from another host, or about another request, is not recorded", async () => {
    await judged(question(), on("https://dpaste.com/"));
    const choose = { type: "choose", request: REQUEST, choice: "pasted" };
    expect(await route(choose, on("https://evil.io/"))).toEqual({ ok: true, value: { recorded: false } });
    expect(await route({ ...choose, request: REQUEST.replace("6f", "7f") }, on("https://dpaste.com/"))).toEqual({ ok: true, value: { recorded: false } });
    expect((await overview()).exposures).toMatchObject([{ choice: "pending" }]);
  });

  test("made in a private window changes nothing that was asked in another", async () => {
    const page = on("https://dpaste.com/");
    await judged(question(), page);
    const hidden = { ...page, tab: { ...page.tab, incognito: true } };
    expect(await route({ type: "choose", request: REQUEST, choice: "allowed-here" }, hidden)).toEqual({ ok: true, value: { recorded: false } });
    expect(await overview()).toMatchObject({ exposures: [{ choice: "pending" }], overrides: [] });
  });

  test("survives the worker: a new one knows what the old one asked", async () => {
    await judged(question(), on("https://dpaste.com/"));
    start();
    expect(await route({ type: "choose", request: REQUEST, choice: "dropped" }, on("https://dpaste.com/"))).toEqual({ ok: true, value: { recorded: true } });
  });
});

describe("a hold whose warning cannot be trusted", () => {
  const page = on("https://dpaste.com/");
  const begin = ({ passed: _passed, ...what }: JudgeRequest) => route({ ...what, type: "wait" }, page);

  test("waits for the popup, described by the worker: where to, what, and what may be chosen", async () => {
    await judged(question(), page);
    expect(await begin(question())).toEqual({ ok: true, value: { waiting: true } });
    expect(await route({ type: "waiting-holds" }, popup)).toMatchObject({
      ok: true,
      value: [
        {
          request: REQUEST,
          destination: { kind: "public", host: "dpaste.com" },
          secrets: [{ label: "GitHub personal access token" }],
          pasteAnyway: "offered",
          allowHere: true,
        },
      ],
    });
    expect(await route({ type: "answer-hold", request: REQUEST, choice: "redacted" }, popup)).toEqual({ ok: true, value: { outcome: "done" } });
    await route({ type: "choose", request: REQUEST, choice: "redacted" }, page);
    expect(await route({ type: "waiting-holds" }, popup)).toEqual({ ok: true, value: [] });
  });

  test("asks for a reason where its warning would have", async () => {
    const phrase = question();
    await begin({ ...phrase, findings: phrase.findings.map((finding) => ({ ...finding, rule: "bip39-seed-phrase", severity: "critical" as const })) });
    expect(waiting).toMatchObject([{ pasteAnyway: "with-reason", allowHere: false }]);
  });

  test("can be answered without a registry, but not once and for all", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("no", "InvalidStateError");
    });
    start();
    await begin({ ...question(), matches: [{ digest: digestOfText(SECRET), mask: "kB••" }] });
    expect(waiting).toMatchObject([{ secrets: [{ label: "GitHub personal access token" }, { label: "", mask: "kB••" }], pasteAnyway: "offered", allowHere: false }]);
  });

  test("is not listed to, nor answered by, a page", async () => {
    await begin(question());
    for (const message of [{ type: "waiting-holds" }, { type: "answer-hold", request: REQUEST, choice: "pasted" }])
      expect(await route(message, page)).toEqual({ ok: false, failure: "forbidden" });
    expect(await route({ ...question(), type: "wait" }, popup)).toEqual({ ok: false, failure: "forbidden" });
  });
});

describe("who may ask", () => {
  const page = on("https://dpaste.com/");

  test.each([{ type: "overview" }, addition(), { type: "remove-credential", id: "x" }, { type: "restore-credential", id: "x" }, { type: "remove-override", id: "x" }, { type: "settle-exposure", id: "x" }])(
    "a page is refused $type",
    async (message) => {
      expect(await route(message, page)).toEqual({ ok: false, failure: "forbidden" });
      expect((await dumpEverything())["credentials"] ?? []).toEqual([]);
    },
  );

  test.each([question(), { type: "choose", request: REQUEST, choice: "pasted" }])("the extension's own page is refused $type", async (message) => {
    expect(await route(message, popup)).toEqual({ ok: false, failure: "forbidden" });
  });

  test.each<[string, Sender]>([
    ["another extension", { ...page, id: "someone-else" }],
    ["nobody", {}],
    ["our page in a site's frame", { ...popup, frameId: 2, tab: { id: 1 } }],
  ])("%s is refused everything", async (_title, sender) => {
    expect(await route({ type: "overview" }, sender)).toEqual({ ok: false, failure: "forbidden" });
    expect(await route(question(), sender)).toEqual({ ok: false, failure: "forbidden" });
  });

  test("a page that asks without end is refused after a while, and can still tell its decision", async () => {
    await judged(question(), page);
    const failures = await Promise.all(Array.from({ length: 60 }, () => route(question(), page)));
    expect(failures.at(-1)).toEqual({ ok: false, failure: "too-many" });
    expect(await route({ type: "choose", request: REQUEST, choice: "dropped" }, page)).toEqual({ ok: true, value: { recorded: true } });
  });
});

describe("a malformed message", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["a word", "judge"],
    ["an unknown type", { type: "export-everything" }],
    ["a missing field", { ...question(), road: undefined }],
    ["an unknown field", { ...question(), secret: "x" }],
    ["a digest that is none", question({ findings: [finding({ digest: "short" })] })],
    ["an unknown rule", question({ findings: [finding({ rule: "no-such-rule" })] })],
    ["too many findings", question({ findings: Array.from({ length: 201 }, () => finding()) })],
    ["a mask as long as a secret", question({ findings: [finding({ mask: "m".repeat(41) })] })],
    ["a request id that is none", question({ request: "1" })],
    ["megabytes", { ...question(), reason: "x".repeat(5_000_000) }],
  ])("from a page is refused: %s", async (_title, message) => {
    expect(await route(message, on("https://dpaste.com/"))).toEqual({ ok: false, failure: "malformed" });
    expect((await dumpEverything())["exposures"] ?? []).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["no label", addition({ label: "  " })],
    ["no tier", addition({ tiers: [] })],
    ["no part", addition({ parts: [] })],
    ["a date before 1970", addition({ createdAt: -1 })],
    ["megabytes", { ...addition(), notes: "x".repeat(5_000_000) }],
  ])("from the popup is refused: %s", async (_title, message) => {
    expect(await route(message, popup)).toEqual({ ok: false, failure: "malformed" });
  });
});

test.each([
  ["a page", on("https://dpaste.com/"), question()],
  ["the popup", popup, addition()],
])("an oversized message from %s is refused before its contents are looked at", async (_title, sender, message) => {
  let looked = 0;
  const row = Array.from({ length: 10_000 }, () => ({}));
  for (const one of row) Object.defineProperty(one, "rule", { enumerable: true, get: () => looked++ });
  expect(await route({ ...message, findings: row, parts: row }, sender)).toEqual({ ok: false, failure: "malformed" });
  expect(looked).toBe(0);
});

describe("when the registry fails", () => {
  test("a page and the popup are told so, and nothing is taken for allowed", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("corrupt", "UnknownError");
    });
    expect(await route(question(), on("https://dpaste.com/"))).toEqual({ ok: false, failure: "registry-unavailable" });
    expect(await route({ type: "overview" }, popup)).toEqual({ ok: false, failure: "registry-unavailable" });
    await expect(refresh()).rejects.toMatchObject({ failure: "registry-unavailable" });
  });

  test("a full disk is named", async () => {
    await overview();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await route(addition(), popup)).toEqual({ ok: false, failure: "storage-full" });
    expect(published).toEqual([]);
  });

  test("a secret that is registered already, or too weak, is named", async () => {
    await route(addition(), popup);
    expect(await route(addition(), popup)).toEqual({ ok: false, failure: "duplicate" });
    const weak = addition({ parts: [{ part: "key", digest: digestOfText("short"), mask: "s…t", length: 5, gate: 1 }] });
    expect(await route(weak, popup)).toEqual({ ok: false, failure: "too-weak" });
  });
});

test("at its start the worker shows what the registry holds, even if the last one was stopped before it could", async () => {
  await route(addition(), popup);
  start();
  await refresh();
  expect(published).toHaveLength(1);
  expect(published[0]?.filter.lengths).toEqual([SECRET.length]);
  expect(badges).toEqual([0]);
});

test("the popup is told what the page in the active tab is, if it is a web page", async () => {
  expect(await route({ type: "overview", url: "https://dpaste.com/x" }, popup)).toMatchObject({ value: { here: { kind: "public", host: "dpaste.com" } } });
  expect(await route({ type: "overview", url: "chrome://settings" }, popup)).not.toHaveProperty("value.here");
});

test("a destination that the team has named is what it says, for the verdict and for the popup", async () => {
  const site = on("https://keys.example/");
  expect(await judged(question(), site)).toMatchObject({ action: "hold", destination: { kind: "unknown" } });
  start({ destinations: [{ site: "keys.example", kind: "vault" }] });
  expect(await judged(question(), site)).toMatchObject({ action: "allow", destination: { kind: "vault" } });
  expect(await route({ type: "overview", url: "https://keys.example/" }, popup)).toMatchObject({ value: { here: { kind: "vault" } } });
});

test("the raw secret is in no message, no answer, nothing published and nothing stored", async () => {
  const sender = on("https://dpaste.com/");
  await route(addition(), popup);
  await judged(question({ matches: [match] }), sender);
  await route({ type: "choose", request: REQUEST, choice: "pasted" }, sender);
  await overview();
  const seen = JSON.stringify([everything, published, await dumpEverything()]);
  expect(seen).toContain("grid-bot");
  expect(seen).not.toContain(SECRET);
  expect(seen).not.toContain(SECRET.slice(0, 12));
  const kept = JSON.stringify([published, await dumpEverything()]);
  expect(kept).not.toContain(match.digest.slice(0, 16));
});

test.each([
  [{ backup: false }, { type: "backup-page", store: "credentials", limit: 10 }],
  [{ bulkImport: false }, { type: "import-begin" }],
] as const)("with the features %j the worker does not answer %j, whoever asks", async (features, request) => {
  expect(await route(request, popup)).toMatchObject({ ok: true });
  start({ features });
  expect(await route(request, popup)).toEqual({ ok: false, failure: "forbidden" });
});
