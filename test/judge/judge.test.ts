import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Confidence, Destination, DestinationKind, Severity, Tier, VerdictAction } from "../../src/domain.ts";
import { highestTier, severityOfRecord } from "../../src/judge/cost.ts";
import { isWalletMaterial, judge, type Judged, type JudgedRecord, mayBeOverridden, strictest } from "../../src/judge/judge.ts";
import { defaultPolicy, type Policy } from "../../src/policy/policy.ts";

const token: Judged = { severity: "high", confidence: "verified", kind: "access-token", provider: "github", why: "checksum" };
const exchangeKey: Judged = { severity: "high", confidence: "contextual", kind: "api-secret", provider: "binance", why: "named" };
const phrase: Judged = { severity: "critical", confidence: "verified", kind: "seed-phrase", provider: "bip39", why: "checksum" };
const walletKey: Judged = { ...phrase, kind: "private-key" };

const KINDS: DestinationKind[] = ["issuer", "vault", "local", "purpose", "unknown", "third-party", "shared", "public"];
const SEVERITIES: Severity[] = ["critical", "high", "medium", "low"];
const ACTIONS: VerdictAction[] = ["allow", "notify", "hold", "block"];

function place(kind: DestinationKind, more: Partial<Destination> = {}): Destination {
  return { kind, host: "place.example", ...(kind === "issuer" && { provider: "binance" }), ...more };
}

function record(tiers: Tier[], ipAllowlist: string[] = [], provider = "binance"): JudgedRecord {
  return { provider, tiers, ipAllowlist };
}

describe("the table of severity and destination", () => {
  const table: [Severity, Record<DestinationKind, VerdictAction>][] = [
    ["critical", { issuer: "allow", vault: "allow", local: "allow", purpose: "hold", unknown: "hold", "third-party": "hold", shared: "hold", public: "block" }],
    ["high", { issuer: "allow", vault: "allow", local: "allow", purpose: "allow", unknown: "hold", "third-party": "hold", shared: "hold", public: "hold" }],
    ["medium", { issuer: "allow", vault: "allow", local: "allow", purpose: "allow", unknown: "notify", "third-party": "hold", shared: "hold", public: "hold" }],
    ["low", { issuer: "allow", vault: "allow", local: "allow", purpose: "allow", unknown: "allow", "third-party": "notify", shared: "notify", public: "notify" }],
  ];
  const cells = table.flatMap(([severity, row]) => KINDS.map((kind) => [severity, kind, row[kind]] as const));

  test.each(cells)("an exchange secret of %s severity on a destination of kind %s: %s", (severity, kind, action) => {
    expect(judge({ ...exchangeKey, severity }, undefined, place(kind))).toEqual({ action, reason: "matrix", severity });
  });
});

describe("whose site it is", () => {
  test("only its own issuer's site is a home to a token", () => {
    expect(judge(token, undefined, place("issuer", { provider: "github" })).action).toBe("allow");
    expect(judge(token, undefined, place("issuer", { provider: "binance" })).action).toBe("hold");
  });

  test("the issuer's public corner is public", () => {
    expect(judge(token, undefined, place("public", { provider: "github" })).action).toBe("hold");
  });

  test("the record says whose it is, whatever the rule believed", () => {
    const at = place("issuer", { provider: "kraken" });
    expect(judge(exchangeKey, record(["withdraw"], [], "kraken"), at).action).toBe("allow");
    expect(judge({ ...exchangeKey, provider: "kraken" }, record(["withdraw"], [], "binance"), at).action).toBe("hold");
  });

  test("a tracker is a purpose for exchange keys, not for a code host's token", () => {
    expect(judge(exchangeKey, undefined, place("purpose")).action).toBe("allow");
    expect(judge({ ...exchangeKey, provider: "other" }, undefined, place("purpose")).action).toBe("allow");
    expect(judge(token, undefined, place("purpose", { needs: "read" })).action).toBe("hold");
  });
});

describe("what a registered key can do sets what losing it costs", () => {
  test.each<[Tier[], string, Severity]>([
    [["read"], "any address", "medium"],
    [["read"], "an allowlist", "low"],
    [["read", "trade"], "any address", "high"],
    [["read", "trade"], "an allowlist", "low"],
    [["read", "trade", "withdraw"], "any address", "high"],
    [["withdraw"], "an allowlist", "medium"],
    [["manage"], "any address", "high"],
    [["manage", "read"], "an allowlist", "high"],
  ])("%s from %s: %s", (tiers, from, severity) => {
    const known = record(tiers, from === "an allowlist" ? ["192.0.2.1"] : []);
    expect(severityOfRecord(known)).toBe(severity);
    expect(judge({ ...exchangeKey, severity: "low" }, known, place("public")).severity).toBe(severity);
  });

  test("a record without a tier is taken for one that can do everything", () => {
    expect(highestTier([])).toBe("manage");
  });

  test("a registered key is certain, however unsure the rule was", () => {
    expect(judge({ ...exchangeKey, confidence: "possible", why: "invalid-checksum" }, record(["trade"]), place("public")).action).toBe("hold");
  });
});

describe("what a place needs", () => {
  test.each<[Tier, Tier, VerdictAction, string]>([
    ["read", "read", "allow", "enough"],
    ["trade", "read", "hold", "more-than-needed"],
    ["withdraw", "read", "hold", "more-than-needed"],
    ["manage", "read", "hold", "more-than-needed"],
    ["read", "trade", "allow", "enough"],
    ["trade", "trade", "allow", "enough"],
    ["withdraw", "trade", "hold", "more-than-needed"],
    ["manage", "trade", "hold", "more-than-needed"],
  ])("a registered key that can %s, where %s is needed: %s, %s", (can, needs, action, reason) => {
    for (const addresses of [[], ["192.0.2.1"]]) {
      expect(judge(exchangeKey, record([can], addresses), place("purpose", { needs }))).toMatchObject({ action, reason });
    }
  });

  test("an unregistered key goes by the table", () => {
    expect(judge(exchangeKey, undefined, place("purpose", { needs: "read" }))).toEqual({ action: "allow", reason: "matrix", severity: "high" });
  });

  test("where nobody wrote down what is needed, a key that can withdraw is treated as on an unknown site, one that trades is not", () => {
    expect(judge(exchangeKey, record(["withdraw"]), place("purpose"))).toEqual({ action: "hold", reason: "matrix", severity: "high" });
    expect(judge(exchangeKey, record(["trade"]), place("purpose"))).toEqual({ action: "allow", reason: "matrix", severity: "high" });
  });
});

describe("what belongs to a wallet is held on every web page", () => {
  const pages = KINDS.filter((kind) => kind !== "local" && kind !== "public");

  test.each(pages)("%s", (kind) => {
    for (const finding of [phrase, walletKey, { ...phrase, severity: "high" as const }]) {
      expect(judge(finding, undefined, place(kind, { provider: finding.provider }))).toEqual({ action: "hold", reason: "wallet-on-web", severity: "critical" });
    }
  });

  test("it is blocked where everyone reads, and allowed on this computer", () => {
    expect(judge(phrase, undefined, place("public")).action).toBe("block");
    expect(judge(walletKey, undefined, place("local")).action).toBe("allow");
  });

  test("no record and no override makes it less", () => {
    expect(judge(phrase, record(["read"], ["192.0.2.1"]), place("vault"), defaultPolicy, true)).toEqual({
      action: "hold",
      reason: "wallet-on-web",
      severity: "critical",
    });
  });

  test("an SSH key is a private key but no wallet's", () => {
    const ssh = { ...walletKey, severity: "high" as const };
    expect(isWalletMaterial(ssh)).toBe(false);
    expect(judge(ssh, undefined, place("vault")).action).toBe("allow");
  });
});

describe("what is not sure", () => {
  test("a merely possible secret is noted where a sure one would be held", () => {
    for (const finding of [token, phrase]) {
      expect(judge({ ...finding, confidence: "possible" }, undefined, place("public"))).toMatchObject({ action: "notify", reason: "unsure" });
    }
  });

  test("what has a wrong checksum is noted where a right one would be held", () => {
    for (const finding of [token, phrase]) {
      expect(judge({ ...finding, why: "invalid-checksum" }, undefined, place("shared"))).toMatchObject({ action: "notify", reason: "unsure" });
    }
  });

  test("a note or a leave is not made more of", () => {
    const unsure = { ...exchangeKey, confidence: "possible" as const };
    expect(judge({ ...unsure, severity: "medium" }, undefined, place("unknown"))).toMatchObject({ action: "notify", reason: "matrix" });
    expect(judge(unsure, undefined, place("issuer"))).toMatchObject({ action: "allow", reason: "matrix" });
  });
});

describe("what the person has allowed here", () => {
  test("passes where it would be held or noted", () => {
    expect(judge(token, undefined, place("shared"), defaultPolicy, true)).toEqual({ action: "allow", reason: "override", severity: "high" });
    expect(judge({ ...token, severity: "low" }, undefined, place("shared"), defaultPolicy, true)).toMatchObject({ action: "allow", reason: "override" });
  });

  test("is not said to be the reason where it passes anyway", () => {
    expect(judge(token, undefined, place("vault"), defaultPolicy, true).reason).toBe("matrix");
  });

  test("does not pass where it is blocked, where it is critical, or where the policy knows no overrides", () => {
    const strict = withCell("high", "shared", "block");
    expect(judge(token, undefined, place("shared"), strict, true)).toMatchObject({ action: "block", reason: "policy" });
    expect(judge({ ...token, severity: "critical" }, undefined, place("shared"), defaultPolicy, true).action).toBe("hold");
    expect(judge(token, undefined, place("shared"), { ...defaultPolicy, overrides: "none" }, true).action).toBe("hold");
    expect(mayBeOverridden({ action: "hold", severity: "high" })).toBe(true);
    expect(mayBeOverridden({ action: "block", severity: "high" })).toBe(false);
    expect(mayBeOverridden({ action: "hold", severity: "critical" })).toBe(false);
  });
});

describe("a mode", () => {
  test("that only watches notes what would be held or blocked, wallets too, and leaves the rest", () => {
    const watching = { ...defaultPolicy, mode: "observe" as const };
    expect(judge(token, undefined, place("public"), watching)).toMatchObject({ action: "notify", reason: "policy" });
    expect(judge(phrase, undefined, place("public"), watching)).toMatchObject({ action: "notify", severity: "critical" });
    expect(judge(token, undefined, place("vault"), watching)).toMatchObject({ action: "allow", reason: "matrix" });
  });

  test("that enforces judges as any other", () => {
    expect(judge(token, undefined, place("public"), { ...defaultPolicy, mode: "enforce" })).toEqual(judge(token, undefined, place("public")));
  });
});

describe("a policy", () => {
  test("may make a cell stricter or looser, and is then given as the reason", () => {
    expect(judge(token, undefined, place("vault"), withCell("high", "vault", "hold"))).toMatchObject({ action: "hold", reason: "policy" });
    expect(judge(token, undefined, place("shared"), withCell("high", "shared", "notify"))).toMatchObject({ action: "notify", reason: "policy" });
  });

  test("that blocks the critical everywhere blocks wallets too; one that loosens it does not let them pass", () => {
    expect(judge(phrase, undefined, place("unknown"), withCell("critical", "unknown", "block"))).toMatchObject({ action: "block", reason: "policy" });
    expect(judge(phrase, undefined, place("unknown"), withCell("critical", "unknown", "allow"))).toMatchObject({ action: "hold", reason: "wallet-on-web" });
  });
});

function withCell(severity: Severity, kind: DestinationKind, action: VerdictAction): Policy {
  return { ...defaultPolicy, matrix: { ...defaultPolicy.matrix, [severity]: { ...defaultPolicy.matrix[severity], [kind]: action } } };
}

describe("the verdict on a text", () => {
  const verdict = (action: VerdictAction, severity: Severity) => ({ action, severity, reason: "matrix" as const });

  test("is the strictest of all, of equals the costliest", () => {
    expect(strictest([verdict("notify", "high"), verdict("block", "low"), verdict("hold", "critical")])).toEqual(verdict("block", "low"));
    expect(strictest([verdict("hold", "low"), verdict("hold", "critical"), verdict("hold", "high")])).toEqual(verdict("hold", "critical"));
    expect(strictest([{ ...verdict("allow", "low"), reason: "override" }]).reason).toBe("override");
  });

  test("in which nothing was found is to allow it", () => {
    expect(strictest([]).action).toBe("allow");
  });
});

const anyFinding = fc.record({
  severity: fc.constantFrom(...SEVERITIES),
  confidence: fc.constantFrom<Confidence>("verified", "structural", "contextual", "possible"),
  kind: fc.constantFrom<Judged["kind"]>("api-key", "private-key", "seed-phrase", "jwt"),
  provider: fc.constantFrom("binance", "github", "other"),
});
const anyTiers = fc.uniqueArray(fc.constantFrom<Tier>("read", "trade", "withdraw", "manage"), { minLength: 1 });
const anyPlace = fc.record({ kind: fc.constantFrom(...KINDS), needs: fc.constantFrom<Tier>("read", "trade") }).map(({ kind, needs }) => place(kind, kind === "purpose" ? { needs } : {}));

test("more permissions never make a verdict milder, and an address list never makes it stricter", () => {
  fc.assert(
    fc.property(anyFinding, anyTiers, anyTiers, anyPlace, (finding, tiers, more, at) => {
      const level = (known: JudgedRecord) => ACTIONS.indexOf(judge(finding, known, at).action);
      expect(level(record([...tiers, ...more]))).toBeGreaterThanOrEqual(level(record(tiers)));
      expect(level(record(tiers, ["192.0.2.1"]))).toBeLessThanOrEqual(level(record(tiers)));
    }),
  );
});

describe("a site that looks like the issuer's", () => {
  const clone = place("unknown", { resembles: { providers: ["binance", "binance-us"], domain: "binance.com", by: "spelling" } });
  const named = place("unknown", { resembles: { providers: ["binance"], domain: "binance.com", by: "path" } });
  const readOnly = record(["read"], ["203.0.113.7"]);

  test("is held as critical for that issuer's keys, whatever they may do, and is not allowed for good", () => {
    for (const key of [judge(exchangeKey, undefined, clone), judge({ ...exchangeKey, severity: "low" }, undefined, clone), judge(exchangeKey, readOnly, clone)]) {
      expect(key).toEqual({ action: "hold", reason: "look-alike", severity: "critical" });
      expect(mayBeOverridden(key)).toBe(false);
    }
    expect(judge({ ...exchangeKey, provider: "binance-us" }, undefined, clone).reason).toBe("look-alike");
  });

  test("is no more than unknown for everybody else's", () => {
    expect(judge(token, undefined, clone)).toEqual(judge(token, undefined, place("unknown")));
    expect(judge({ ...exchangeKey, provider: "kraken" }, undefined, clone).reason).toBe("matrix");
    expect(judge(exchangeKey, record(["read"], [], "okx"), clone).reason).toBe("matrix");
  });

  test("is told for a key whose exchange nobody knows, if the name is in the host", () => {
    expect(judge({ ...exchangeKey, provider: "generic" }, undefined, clone).severity).toBe("critical");
    expect(judge({ ...exchangeKey, provider: "generic" }, undefined, named).reason).toBe("matrix");
  });

  test("holds what is pasted where only the path names the issuer, and that may be allowed for good", () => {
    const verdict = judge(exchangeKey, readOnly, named);
    expect(verdict).toEqual({ action: "hold", reason: "look-alike", severity: "high" });
    expect(judge(exchangeKey, readOnly, named, defaultPolicy, true).action).toBe("allow");
  });

  test("stays blocked where the team says so", () => {
    const policy = { ...defaultPolicy, matrix: { ...defaultPolicy.matrix, critical: { ...defaultPolicy.matrix.critical, unknown: "block" as const } } };
    expect(judge(exchangeKey, undefined, clone, policy)).toEqual({ action: "block", reason: "policy", severity: "critical" });
  });
});

test("a key that is no exchange's is never needed at a tracker", () => {
  expect(judge(token, undefined, place("purpose", { needs: "read" }))).toEqual({ action: "hold", reason: "never-needed", severity: "high" });
  expect(judge(exchangeKey, record(["read"], [], "github"), place("purpose", { needs: "read" })).reason).toBe("never-needed");
});
