import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { VerdictAction } from "../../src/domain.ts";
import { KEYS, KINDS, SEVERITIES } from "../../src/policy/keys.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import { defaultPolicy, type Policy } from "../../src/policy/policy.ts";

const policyOf = (managed: unknown, own?: unknown): Policy => parsePolicy(managed, own).policy;
const problemsOf = (managed: unknown, own?: unknown) => parsePolicy(managed, own).problems.map(({ path, reason }) => `${path}: ${reason}`);
const sourceOf = (key: string, managed: unknown, own?: unknown) => parsePolicy(managed, own).values.find((each) => each.key === key);

describe("without anything said", () => {
  test.each<[string, unknown]>([["an empty policy", {}], ["none", undefined]])("%s is the default policy, and every value says so", (_name, managed) => {
    const { policy, values, problems } = parsePolicy(managed);
    expect(policy).toEqual(defaultPolicy);
    expect(problems).toEqual([]);
    expect(new Set(values.map(({ source }) => source))).toEqual(new Set(["default"]));
  });

  test("every key has its values, in the table's order", () => {
    const heads = [...new Set(parsePolicy({}).values.map(({ key }) => key.replace(/\..*/, "")))];
    expect(heads).toEqual(Object.keys(KEYS).filter((key) => key !== "matrixLooser"));
  });
});

describe("where a value is from", () => {
  test("the organisation's stands above the person's, and the person's above the organisation's default", () => {
    expect(sourceOf("mode", { mode: "enforce" }, { mode: "observe" })).toMatchObject({ value: "enforce", source: "organisation-enforced" });
    expect(sourceOf("mode", { defaults: { mode: "enforce" } }, { mode: "observe" })).toMatchObject({ value: "observe", source: "person" });
    expect(sourceOf("mode", { defaults: { mode: "enforce" } })).toMatchObject({ value: "enforce", source: "organisation-default" });
    expect(sourceOf("mode", {}, { mode: "observe" })).toMatchObject({ value: "observe", source: "person" });
  });

  test("what is wrong with a person's own settings is told apart from what is wrong with the organisation's", () => {
    const { problems } = parsePolicy({ defaults: { mode: "strict" }, features: { timeline: "no" } }, { mode: "mine", features: { checklist: "x", colour: 1 }, rotateEveryDays: 3 });
    expect(problems.filter(({ isOwn }) => isOwn).map(({ path }) => path)).toEqual(["mode", "rotateEveryDays", "features.colour", "features.checklist"]);
    expect(problems.filter(({ isOwn }) => !isOwn).map(({ path }) => path)).toEqual(["mode", "features.timeline"]);
  });

  test("each key of a group has a source of its own", () => {
    const managed = { rotateEveryDays: { withdraw: 7 }, defaults: { rotateEveryDays: { read: 180, trade: 60 } } };
    const own = { rotateEveryDays: { trade: 45, withdraw: 300 } };
    expect(policyOf(managed, own).rotateEveryDays).toEqual({ read: 180, trade: 45, withdraw: 7, manage: 30 });
    expect(policyOf(managed, own).rotationBy).toEqual({ trade: "person", withdraw: "organisation" });
    expect(["read", "trade", "withdraw", "manage"].map((tier) => sourceOf(`rotateEveryDays.${tier}`, managed, own)?.source)).toEqual([
      ...["organisation-default", "person", "organisation-enforced", "default"],
    ]);
  });

  test("what a person may not change is the organisation's wherever it stands, and nothing a person can set", () => {
    const managed = { defaults: { pauseAllowed: false } };
    expect(sourceOf("pauseAllowed", managed)).toMatchObject({ value: false, source: "organisation-enforced" });
    expect(problemsOf(managed)).toEqual(["defaults.pauseAllowed: not-personal"]);
    expect(policyOf({}, { pauseAllowed: false, overrides: "none", matrixLooser: { high: { public: "allow" } } })).toEqual(defaultPolicy);
  });
});

test("where the organisation has fixed places of one sort, a person adds none of the other", () => {
  const managed = { destinations: [{ site: "paste.example.com", kind: "public" }], defaults: { trustedDestinations: ["vault.example.com"] } };
  const own = { trustedDestinations: ["paste.example.com/new"] };
  expect(policyOf(managed, own).trustedDestinations).toEqual(["vault.example.com"]);
  expect(sourceOf("trustedDestinations", managed, own)?.source).toBe("organisation-enforced");
  expect(policyOf({}, own).trustedDestinations).toEqual(["paste.example.com/new"]);
});

describe("the table of verdicts", () => {
  test("is made stricter by matrix, and never looser", () => {
    const managed = { matrix: { high: { public: "block", unknown: "allow" } } };
    const { matrix } = policyOf(managed);
    expect([matrix.high.public, matrix.high.unknown]).toEqual(["block", "hold"]);
    expect(problemsOf(managed)).toEqual(["matrix.high.unknown: looser"]);
    expect(sourceOf("matrix.high.public", managed)?.source).toBe("organisation-enforced");
    expect(sourceOf("matrix.high.unknown", managed)?.source).toBe("default");
  });

  test("is made looser by matrixLooser alone, which yields to matrix", () => {
    expect(policyOf({ matrixLooser: { high: { public: "allow" } } }).matrix.high.public).toBe("allow");
    expect(policyOf({ matrixLooser: { high: { public: "allow" } }, matrix: { high: { public: "notify" } } }).matrix.high.public).toBe("hold");
    expect(policyOf({ matrixLooser: { medium: { unknown: "block" } } }).matrix.medium.unknown).toBe("block");
    expect(problemsOf({ matrixLooser: { medium: { unknown: "block" } } })).toEqual(["matrixLooser.medium.unknown: not-looser"]);
  });
});

describe("what cannot be read", () => {
  test.each<[string, unknown, string, (policy: Policy) => unknown, unknown]>([
    ["a mode", { mode: "enforc" }, "mode: not-a-choice", ({ mode }) => mode, "enforce"],
    ["a way through", { overrides: true }, "overrides: not-a-choice", ({ overrides }) => overrides, "none"],
    ["a cell", { matrix: { low: { shared: "blok" } } }, "matrix.low.shared: not-a-choice", ({ matrix }) => matrix.low.shared, "block"],
    ["a looser cell", { matrixLooser: { low: { shared: "alow" } } }, "matrixLooser.low.shared: not-a-choice", ({ matrix }) => matrix.low.shared, "notify"],
    ["a pause", { pauseAllowed: "no" }, "pauseAllowed: not-a-switch", ({ pauseAllowed }) => pauseAllowed, false],
    ["a collector's switch", { collector: { enabled: "yes" } }, "collector.enabled: not-a-switch", ({ collector }) => collector.enabled, false],
    ["a rule's severity", { severities: { "github-classic-token": "huge" } }, "severities.github-classic-token: not-a-choice", ({ severities }) => severities, { "github-classic-token": "critical" }],
    ["a place's kind", { destinations: [{ site: "a.example", kind: "valt" }] }, "destinations[0].kind: not-a-choice", ({ destinations }) => destinations, [{ site: "a.example", kind: "public" }]],
    ["what a place needs", { destinations: [{ site: "a.example", kind: "purpose", needs: "all" }] }, "destinations[0].needs: not-a-choice", ({ destinations }) => destinations[0]?.needs, "read"],
    ["a site", { trustedDestinations: ["https://a.example"] }, "trustedDestinations[0]: not-a-site", ({ trustedDestinations }) => trustedDestinations, []],
    ["a number", { rotateEveryDays: { read: 0 } }, "rotateEveryDays.read: not-a-number", ({ rotateEveryDays }) => rotateEveryDays.read, 90],
    ["a link", { organisation: { helpLink: "javascript:alert(1)" } }, "organisation.helpLink: not-a-link", ({ organisation }) => organisation.helpLink, ""],
    ["a rule that is a star", { rulesOff: ["*"] }, "rulesOff[0]: unknown-rule", ({ rulesOff }) => rulesOff, []],
    ["a group", { features: 7 }, "features: not-a-group", ({ features }) => features, defaultPolicy.features],
    ["a list", { rulesOff: { 0: "x" } }, "rulesOff: not-a-list", ({ rulesOff }) => rulesOff, []],
    ["a policy", [1], ": not-a-group", (policy) => policy, defaultPolicy],
  ])("%s is named, and counts as the strictest where it guards something", (_name, managed, problem, of, value) => {
    expect(problemsOf(managed)).toEqual([problem]);
    expect(of(policyOf(managed))).toEqual(value);
  });

  test("a key that is not known is named, wherever it stands", () => {
    const managed = { modes: "warn", features: { chat: false }, defaults: { moode: 1 }, matrix: { huge: {} }, destinations: [{ site: "a.example", kind: "vault", colour: 1 }] };
    expect(problemsOf(managed)).toEqual(["modes: unknown-key", "defaults.moode: unknown-key", "matrix.huge: unknown-key", "destinations[0].colour: unknown-key", "features.chat: unknown-key"]);
  });

  test("a person's own value that cannot be read is as if it were not there", () => {
    expect(policyOf({ defaults: { mode: "enforce" } }, { mode: "lax" }).mode).toBe("enforce");
  });
});

test("groups and lists may come as JSON text, and switches as numbers: the registry of Windows has nothing else", () => {
  const managed = { matrix: '{"high":{"public":"block"}}', destinations: '[{"site":"wiki.example.com","kind":"shared"}]', pauseAllowed: 0, defaults: '{"mode":"observe"}' };
  const policy = policyOf(managed);
  expect(problemsOf(managed)).toEqual([]);
  expect([policy.matrix.high.public, policy.destinations[0]?.kind, policy.pauseAllowed, policy.mode]).toEqual(["block", "shared", false, "observe"]);
});

const STRICTNESS: Record<VerdictAction, number> = { allow: 0, notify: 1, hold: 2, block: 3 };
const MODES = ["observe", "warn", "enforce"];
const WAYS = ["allowed", "with-reason", "with-reason-and-expiry", "none"];
const COST = ["low", "medium", "high", "critical"];

/** Every guard of `a` that is weaker than the same guard of `b`. */
function weaker(a: Policy, b: Policy): string[] {
  return [
    ...(MODES.indexOf(a.mode) < MODES.indexOf(b.mode) ? ["mode"] : []),
    ...(WAYS.indexOf(a.overrides) < WAYS.indexOf(b.overrides) ? ["overrides"] : []),
    ...(a.pauseAllowed && !b.pauseAllowed ? ["pauseAllowed"] : []),
    ...(a.collector.enabled && !b.collector.enabled ? ["collector"] : []),
    ...SEVERITIES.flatMap((severity) => KINDS.filter((kind) => STRICTNESS[a.matrix[severity][kind]] < STRICTNESS[b.matrix[severity][kind]]).map((kind) => `matrix.${severity}.${kind}`)),
    ...a.rulesOff.filter((rule) => !b.rulesOff.includes(rule)).map((rule) => `rulesOff ${rule}`),
    ...a.trustedDestinations.filter((site) => !b.trustedDestinations.includes(site)).map((site) => `trusted ${site}`),
    ...a.destinations.filter(({ site, kind }) => kind !== "public" && !b.destinations.some((other) => other.site === site && other.kind === kind)).map(({ site }) => `destination ${site}`),
    ...Object.entries(a.severities).filter(([rule, severity]) => COST.indexOf(severity) < COST.indexOf(b.severities[rule] ?? "low")).map(([rule]) => `severity ${rule}`),
  ];
}

/** Anything but what a key could take for a value of its own that loosens something: those words are a decision, not noise. */
const noise = fc.anything({ withNullPrototype: true, withObjectString: true, maxDepth: 3 }).filter((value) => !/observe|warn|allow|notify|hold|with-reason|true|low|medium|high/.test(JSON.stringify(value) ?? "") && value !== true && value !== 1);

describe("a fuzzed policy never weakens a guard:", () => {
  test("noise under any key leaves every guard at least as strict as without a policy", () => {
    const keys = fc.constantFrom(...Object.keys(KEYS), "defaults", "__proto__", "constructor", "toString", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, noise), { maxLength: 8 }), (entries) => {
        const managed: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
        for (const [key, value] of entries) managed[key] = value;
        const { policy } = parsePolicy(managed);
        // A list's noise may happen to be a rule's id or a host.
        const harmless = { ...policy, rulesOff: [], trustedDestinations: [], destinations: [], severities: {} };
        expect(weaker(harmless, defaultPolicy)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  const strict = {
    ...{ mode: "enforce", overrides: "none", pauseAllowed: false, collector: { enabled: false } },
    matrix: { critical: { unknown: "block" }, high: { public: "block", shared: "block" }, low: { issuer: "hold" } },
    severities: { "github-classic-token": "critical", "slack-webhook-url": "high" },
    destinations: [{ site: "wiki.example.com", kind: "public", name: "Wiki" }],
  };
  /** Where a value stands. Whole groups are left out: a group that is not there says nothing. */
  const leaves = (value: unknown, path: string[] = []): string[][] =>
    typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key])) : [path];
  const replaced = (value: unknown, [first, ...rest]: string[], by: unknown): unknown => {
    if (first === undefined) return by;
    const inner = replaced((value as Record<string, unknown>)[first], rest, by);
    return Array.isArray(value) ? (value as unknown[]).map((each, index) => (String(index) === first ? inner : each)) : { ...(value as object), [first]: inner };
  };

  test("one value of a strict policy turned to noise, or misspelt, leaves it as strict as it was", () => {
    const misspelt = (word: string) =>
      fc.tuple(fc.nat(word.length), fc.string({ maxLength: 2 }), fc.nat(2)).map(([at, more, cut]) => word.slice(0, at) + more + word.slice(at + cut)).filter((other) => other !== word);
    const place = fc.constantFrom(...leaves(strict).filter((path) => path.at(-1) !== "site"));
    const base = parsePolicy(strict).policy;
    fc.assert(
      fc.property(
        place.chain((path) => {
          const old = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], strict);
          return fc.tuple(fc.constant(path), typeof old === "string" ? fc.oneof(noise, misspelt(old)) : noise);
        }),
        ([path, by]) => {
          fc.pre(by !== undefined);
          expect(weaker(parsePolicy(replaced(strict, path, by)).policy, base)).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
