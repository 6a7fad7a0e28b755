import { describe, expect, it, test } from "vitest";
import { type WarnedSecret, type WarningInput, warningModel } from "../../../src/content/warn/model.ts";
import type { Destination, Verdict } from "../../../src/domain.ts";
import type { RecognisedCredential } from "../../../src/messages.ts";
import { defaultPolicy, type Policy } from "../../../src/policy/policy.ts";
import { english } from "../../ui/english.ts";

const secret: WarnedSecret = {
  rule: "github-classic-token",
  label: "GitHub personal access token",
  kind: "access-token",
  mask: "ghp_••••x2Lq",
  confidence: "verified",
  why: "checksum",
  severity: "high",
  credential: 0,
  length: 40,
  providerName: "GitHub",
  grants: "read and write your repositories",
  revoke: "https://github.com/settings/tokens",
};
const seedPhrase: WarnedSecret = {
  ...secret,
  ...{ rule: "bip39", label: "Seed phrase", kind: "seed-phrase", mask: "••••", severity: "critical", length: 78 },
  ...{ providerName: undefined, grants: undefined },
};
const registered: WarnedSecret = {
  ...secret,
  ...{ rule: "registered", label: "Text that looks like one of your keys", kind: "api-secret", mask: "Nh••••0j", why: "entropy", length: 64 },
  ...{ providerName: undefined, grants: undefined, revoke: undefined },
};
const record: RecognisedCredential = {
  label: "grid-bot",
  provider: "binance",
  providerName: "Binance",
  tiers: ["read", "trade", "withdraw"],
  ipRestricted: false,
  state: "active",
  keyPage: "https://www.binance.com/en/my/settings/api-management",
};
const dpaste: Destination = { kind: "public", host: "dpaste.com" };
const chat: Destination = { kind: "shared", host: "chat.example" };
const tracker: Destination = { kind: "purpose", host: "app.cointracker.io", name: "CoinTracker", needs: "read" };

const held: Verdict = { action: "hold", reason: "matrix", severity: "high" };
const blocked: Verdict = { action: "block", reason: "matrix", severity: "high" };
const wallet: Verdict = { action: "hold", reason: "wallet-on-web", severity: "critical" };
const clone: Destination = { kind: "unknown", host: "binance-login.example", resembles: { providers: ["binance"], domain: "binance.com", by: "spelling" } };
const named: Destination = { kind: "unknown", host: "tool.example", resembles: { providers: ["binance"], domain: "binance.com", by: "path" } };
const lookAlike: Verdict = { action: "hold", reason: "look-alike", severity: "critical" };
const neverNeeded: Verdict = { action: "hold", reason: "never-needed", severity: "high" };
const tooMuch: Verdict = { action: "hold", reason: "more-than-needed", severity: "high" };
const byPolicy: Verdict = { action: "block", reason: "policy", severity: "high" };

interface One {
  secret?: WarnedSecret;
  verdict?: Verdict;
  record?: RecognisedCredential | undefined;
}

function modelOf(ones: One[], destination: Destination = dpaste, facts: Partial<WarningInput> = {}) {
  const findings = ones.map((one, index) => ({ index, verdict: one.verdict ?? held, ...(one.record && { record: one.record }) }));
  const secrets = ones.map((one) => one.secret ?? secret);
  return warningModel(
    { secrets, answer: { action: "hold", destination, findings }, registryAsked: true, canRepeat: true, isMac: false, policy: defaultPolicy, ...facts },
    english,
  );
}

describe("the headline says what was about to happen:", () => {
  it.each<[string, One, Destination]>([
    ["Your Binance key “grid-bot” was about to become public", { secret: registered, record }, dpaste],
    ["Your Binance key “grid-bot” was about to go to chat.example", { secret: registered, record }, chat],
    ["Your Binance key “grid-bot” can do more than CoinTracker needs", { secret: registered, record, verdict: tooMuch }, tracker],
    ["binance-login.example is not binance.com", { record, verdict: lookAlike }, clone],
    ["Your Binance key “grid-bot” was about to go to tool.example", { secret: registered, record, verdict: { ...lookAlike, severity: "high" } }, named],
    ["GitHub personal access token was about to become public", {}, dpaste],
    ["GitHub personal access token was about to go to chat.example", {}, chat],
    ["This seed phrase gives away the whole wallet", { secret: seedPhrase, verdict: wallet }, dpaste],
    [
      "This key gives away the whole wallet",
      { secret: { ...secret, kind: "private-key" }, verdict: { action: "hold", reason: "matrix", severity: "critical" } },
      dpaste,
    ],
  ])("%s", (title, one, destination) => {
    expect(modelOf([one], destination).title).toBe(title);
  });

  it("3 secrets were about to become public", () => {
    const ones = [0, 1, 2].map((credential) => ({ secret: { ...secret, credential } }));
    expect(modelOf(ones).title).toBe("3 secrets were about to become public");
  });

  it("3 secrets were about to go to chat.example", () => {
    const ones = [0, 1, 2].map((credential) => ({ secret: { ...secret, credential } }));
    expect(modelOf(ones, chat).title).toBe("3 secrets were about to go to chat.example");
  });

  it("key and secret of one credential are one thing, shown as two", () => {
    const model = modelOf([{}, {}]);
    expect(model.title).toBe("GitHub personal access token was about to become public");
    expect(model.count).toBe("2 secrets");
  });
});

describe("why here is wrong:", () => {
  it.each<[string, One, Destination]>([
    ["Anyone can read what is posted on dpaste.com, and bots search such sites all day.", {}, dpaste],
    ["Others can read it on chat.example, and it stays in the history.", {}, chat],
    [
      "ChatGPT belongs to another company. It may keep what you paste, and people there may read it.",
      {},
      { kind: "third-party", host: "chatgpt.com", name: "ChatGPT" },
    ],
    ["Keybrake does not know some.example, so it cannot tell who would read it.", {}, { kind: "unknown", host: "some.example" }],
    ["vault.example does not need this secret.", {}, { kind: "vault", host: "vault.example" }],
    ["CoinTracker asks for keys that can read and nothing beyond.", { record, verdict: tooMuch }, tracker],
    ["Your organisation’s rules hold such secrets at dpaste.com.", { verdict: byPolicy }, dpaste],
    ["No exchange, tracker or support desk ever asks for it. Whoever does is after the funds.", { secret: seedPhrase, verdict: wallet }, chat],
  ])("%s", (why, one, destination) => {
    expect(modelOf([one], destination).facts[0]).toEqual({ topic: "why", text: why });
  });
});

test("what a place is said to need carries where it says so, and the day", () => {
  const sourced: Destination = { ...tracker, needsFrom: { source: "https://support.cointracker.io/x", checkedOn: "2026-11-20" } };
  expect(modelOf([{ record, verdict: tooMuch }], sourced).facts[0]?.source).toEqual({ href: "https://support.cointracker.io/x", label: "support.cointracker.io, read on November 20, 2026" });
  expect(modelOf([{ record }], sourced).facts[0]).not.toHaveProperty("source");
});

describe("what it could cost:", () => {
  it.each<[string, One]>([
    ["It can trade and withdraw. No IP restriction: it works from anywhere.", { record }],
    ["It can read. It works only from the IP addresses on its allowlist.", { record: { ...record, tiers: ["read"], ipRestricted: true } }],
    ["Whoever has it can read and write your repositories.", {}],
    ["Whoever has it can act in your name.", { secret: { ...secret, grants: undefined } }],
    [
      "Whoever has it can use what it gives access to.",
      { secret: { ...secret, grants: undefined }, verdict: { action: "hold", reason: "matrix", severity: "medium" } },
    ],
    ["Whoever has it can take everything in the wallet. It cannot be revoked.", { secret: seedPhrase, verdict: wallet }],
  ])("%s", (cost, one) => {
    expect(modelOf([one]).facts[1]).toEqual({ topic: "cost", text: cost });
  });

  it("of several, the gravest is named", () => {
    const model = modelOf([{ verdict: { ...held, severity: "medium" } }, { secret: { ...registered, credential: 1 }, record }]);
    expect(model.facts[1]?.text).toBe("grid-bot weighs most. It can trade and withdraw. No IP restriction: it works from anywhere.");
  });
});

describe("why here is wrong, of places that say something of the key:", () => {
  it.each<[string, One, Destination]>([
    ["The address only looks like binance.com. Pages like this one are made to collect keys.", { record, verdict: lookAlike }, clone],
    ["The address of this page names binance.com, but the site is another one.", { record, verdict: lookAlike }, named],
    ["CoinTracker works with exchange keys. It never needs this one.", { verdict: neverNeeded }, tracker],
    ["CoinTracker asks for keys that can read and nothing beyond.", { record, verdict: tooMuch }, tracker],
    ["No exchange, tracker or support desk ever asks for it. Whoever does is after the funds.", { secret: seedPhrase, verdict: wallet }, tracker],
  ])("%s", (why, one, destination) => {
    expect(modelOf([one], destination).facts[0]).toEqual({ topic: "why", text: why });
  });
});

describe("what to do:", () => {
  it.each<[string, One, Destination]>([
    ["Don’t paste it. If it was ever here before, replace it now.", {}, dpaste],
    ["Don’t paste it. It was exposed before: replace it now.", { record: { ...record, state: "exposed" } }, dpaste],
    ["Don’t paste it. It is marked as revoked here: check that it really is.", { record: { ...record, state: "revoked" } }, dpaste],
    ["Don’t paste it. You marked this key as revoked on March 12, 2026: check that it really is.", { record: { ...record, state: "revoked", revokedAt: Date.UTC(2026, 2, 12, 12) } }, dpaste],
    ...(["rotated", "exposed", "revoked"] as const).map((state): [string, One, Destination] => [
      "Don’t paste it. You replaced this key on March 12, 2026: use the new one, and revoke this one if Binance still lists it.",
      { record: { ...record, state, replacedAt: Date.UTC(2026, 2, 12, 12) } },
      dpaste,
    ]),
    ["Create a key that can only read, and paste that one.", { record, verdict: tooMuch }, tracker],
    [
      "Turn off “Enable Withdrawals” and “Enable Futures” on its key page, or paste a key that can only read.",
      { record: { ...record, beyond: ["Enable Withdrawals", "Enable Futures"] }, verdict: tooMuch },
      tracker,
    ],
    ["Don’t paste it. Open binance.com from a bookmark, or type the address yourself.", { record: { ...record, state: "exposed" }, verdict: lookAlike }, clone],
    ["Don’t paste it. If anyone may have seen it, move the funds to a new wallet now.", { secret: seedPhrase, verdict: wallet }, dpaste],
  ])("%s", (act, one, destination) => {
    expect(modelOf([one], destination).facts[2]).toEqual({ topic: "act", text: act });
  });

  it("a registered key links to its provider's key page", () => {
    expect(modelOf([{ record }]).link).toEqual({ href: record.keyPage, label: "Open Binance key page" });
  });

  it("a found key links to where its format is revoked", () => {
    expect(modelOf([{}]).link).toEqual({ href: secret.revoke, label: "Open GitHub key page" });
  });

  it("wallet material has no page to revoke it on, whatever its rule says", () => {
    expect(modelOf([{ secret: seedPhrase, verdict: wallet }]).link).toBeUndefined();
  });

  it.each(["javascript:alert(1)", "http://github.com/settings"])("an address like %s is no link", (revoke) => {
    expect(modelOf([{ secret: { ...secret, revoke } }]).link).toBeUndefined();
  });
});

describe("what is offered", () => {
  it.each<[string, One, { pasteAnyway: string; allowHere: boolean; repeatKeys: string | undefined }]>([
    ["when it is held: all of it", {}, { pasteAnyway: "offered", allowHere: true, repeatKeys: "Ctrl+V" }],
    ["when it is blocked: only with a reason", { verdict: blocked }, { pasteAnyway: "with-reason", allowHere: false, repeatKeys: undefined }],
    ["for a wallet: once, never for good", { secret: seedPhrase, verdict: wallet }, { pasteAnyway: "offered", allowHere: false, repeatKeys: "Ctrl+V" }],
  ])("%s", (_name, one, offered) => {
    const { pasteAnyway, allowHere, repeatKeys } = modelOf([one]);
    expect({ pasteAnyway, allowHere, repeatKeys }).toEqual(offered);
  });

  it("in a private window: not for good, as nothing of it is kept", () => {
    const answer = { action: "hold" as const, destination: dpaste, findings: [{ index: 0, verdict: held }] };
    expect(modelOf([{}], dpaste, { answer }).allowHere).toBe(true);
    expect(modelOf([{}], dpaste, { answer: { ...answer, isPrivate: true } }).allowHere).toBe(false);
  });

  it.each<[string, One, Partial<Policy>, { pasteAnyway: string; allowHere: boolean; repeatKeys: string | undefined }]>([
    ["enforces, and it is blocked: nothing", { verdict: byPolicy }, { mode: "enforce" }, { pasteAnyway: "refused", allowHere: false, repeatKeys: undefined }],
    ["enforces, and it is held: all of it", {}, { mode: "enforce" }, { pasteAnyway: "offered", allowHere: true, repeatKeys: "Ctrl+V" }],
    ["knows no way through: nothing", {}, { overrides: "none" }, { pasteAnyway: "refused", allowHere: false, repeatKeys: undefined }],
    ["wants a reason: no keys, and a reason for each way", {}, { overrides: "with-reason" }, { pasteAnyway: "with-reason", allowHere: true, repeatKeys: undefined }],
  ])("when the organisation %s", (_name, one, policy, offered) => {
    const { pasteAnyway, allowHere, repeatKeys } = modelOf([one], dpaste, { policy: { ...defaultPolicy, ...policy } });
    expect({ pasteAnyway, allowHere, repeatKeys }).toEqual(offered);
  });

  it("is what the organisation adds, and where to ask it", () => {
    const organisation = { name: "Example Ltd", text: "Use our vault.", helpLink: "https://wiki.example.com/secrets", contact: "security@example.com" };
    expect(modelOf([{}], dpaste, { policy: { ...defaultPolicy, organisation } }).organisation).toEqual({
      ...{ name: "Example Ltd", text: "Use our vault.", contact: "Questions: security@example.com." },
      link: { href: "https://wiki.example.com/secrets", label: "Help from Example Ltd" },
    });
    expect(modelOf([{}]).organisation).toBeUndefined();
  });

  it("when one of several is blocked: only with a reason, for all", () => {
    const model = modelOf([{}, { secret: { ...secret, credential: 1 }, verdict: blocked }]);
    expect(model.pasteAnyway).toBe("with-reason");
    expect(model.allowHere).toBe(false);
  });

  it("on a Mac: the keys of a Mac", () => {
    expect(modelOf([{}], dpaste, { isMac: true }).repeatKeys).toBe("⌘V");
  });

  it("where the keys cannot put it back: no word of them", () => {
    expect(modelOf([{}], dpaste, { canRepeat: false }).repeatKeys).toBeUndefined();
  });

  it("after an approved paste that the browser would not take back asks for the keys once more, whatever the verdict was", () => {
    const stuck = modelOf([{ verdict: { ...held, action: "allow" } }], dpaste, { stuck: "pasted" });
    expect(stuck.notice).toContain("press Ctrl+V now");
    expect(modelOf([{ verdict: blocked }], dpaste, { stuck: "pasted" }).repeatKeys).toBe("Ctrl+V");
    expect(modelOf([{}], dpaste).notice).toBeUndefined();
  });

  it("after a paste without its secret that the page would not take: nothing of keys that would paste the secret too", () => {
    const stuck = modelOf([{ verdict: blocked }], dpaste, { stuck: "redacted" });
    expect(stuck.notice).toContain("do it once more");
    expect(stuck.repeatKeys).toBeUndefined();
    expect(modelOf([{}], dpaste, { stuck: "pasted", canRepeat: false }).notice).toContain("it will not be held again");
  });

  it("where the page may have read it already says so, but not of what was typed there", () => {
    expect(modelOf([{}], dpaste, { mayBeRead: true }).notice).toContain("may have read the text");
    expect(modelOf([{}], dpaste, { mayBeRead: true, road: "typed" }).notice).toContain("in the page already");
  });

  it("when the registry could not be asked: nothing that it would have to remember", () => {
    expect(modelOf([{}], dpaste, { registryAsked: false }).allowHere).toBe(false);
  });
});

describe("what is pasted and where", () => {
  it("shows mask and length, and the kind of place", () => {
    const model = modelOf([{}]);
    expect(model.secrets).toEqual([{ label: "GitHub personal access token", mask: "ghp_••••x2Lq", size: "40 characters" }]);
    expect([model.host, model.place]).toEqual(["dpaste.com", "Public site"]);
  });

  it("a registered secret without a known format is named by its provider", () => {
    expect(modelOf([{ secret: registered, record }]).secrets[0]?.label).toBe("Binance secret");
  });

  it("of several credentials a registered one is told by its label", () => {
    const model = modelOf([{}, { secret: { ...registered, credential: 1 }, record }]);
    expect(model.secrets.map(({ label }) => label)).toEqual(["Binance secret of “grid-bot”", "GitHub personal access token"]);
  });

  it("a long list is cut, the gravest first", () => {
    const ones = [1, 2, 3, 4, 5, 6].map((credential) => ({
      secret: { ...secret, credential, label: `Number ${credential}` },
      verdict: credential === 6 ? blocked : held,
    }));
    const model = modelOf(ones);
    expect(model.secrets.map(({ label }) => label)).toEqual(["Number 6", "Number 1", "Number 2", "Number 3"]);
    expect(model.more).toBe("and 2 more");
  });

  it("what may pass is not shown", () => {
    const model = modelOf([{}, { secret: { ...secret, credential: 1 }, verdict: { action: "allow", reason: "override", severity: "low" } }]);
    expect(model.secrets).toHaveLength(1);
    expect(model.count).toBeUndefined();
  });

  it("nothing held is no warning", () => {
    expect(() => modelOf([{ verdict: { action: "allow", reason: "enough", severity: "low" } }])).toThrow("at least one");
  });
});

describe("how it was recognised:", () => {
  it.each<[string, One, Partial<WarningInput>]>([
    ["Checksum verified", {}, {}],
    ["Structure verified", { secret: { ...secret, why: "structure" } }, {}],
    ["Recognised by its prefix", { secret: { ...secret, why: "prefix" } }, {}],
    ["Key and secret together", { secret: { ...secret, why: "paired" } }, {}],
    ["Recognised by the words beside it", { secret: { ...secret, why: "named" } }, {}],
    ["Judged by its shape", { secret: { ...secret, why: "entropy" } }, {}],
    ["Recognised by your registry", { record }, {}],
    ["The registry could not be asked; judged by shape alone", {}, { registryAsked: false }],
  ])("%s", (evidence, one, facts) => {
    expect(modelOf([one], dpaste, facts).evidence).toBe(evidence);
  });
});

describe("the stripe is red", () => {
  it.each<[string, boolean, One, Destination]>([
    ["on a public site", true, {}, dpaste],
    ["for a wallet anywhere", true, { secret: seedPhrase, verdict: wallet }, chat],
    ["for what is blocked", true, { verdict: blocked }, chat],
    ["and amber for the rest", false, {}, chat],
  ])("%s", (_name, isGrave, one, destination) => {
    expect(modelOf([one], destination).isGrave).toBe(isGrave);
  });
});
