import { describe, expect, test } from "vitest";
import { decide, ownAnswer } from "../../src/content/decision.ts";
import type { Destination } from "../../src/domain.ts";
import { buildFilter, gateOf, tagOf } from "../../src/filter.ts";
import { digestOfText } from "../../src/detect/digest.ts";
import { defaultPagePolicy, type PagePolicy } from "../../src/policy/policy.ts";
import { faceless, githubToken } from "../support/samples.ts";

const dpaste: Destination = { kind: "public", host: "dpaste.com" };
const nothing = buildFilter([]);
const under = (change: Partial<PagePolicy>): PagePolicy => ({ ...defaultPagePolicy, ...change });
const actionOf = (text: string, policy: PagePolicy, filter = nothing) => decide(text, dpaste, filter, policy).action;

const unknown: Destination = { kind: "unknown", host: "unknown.example" };

describe("what was copied on a key page a moment ago", () => {
  const secret = faceless();
  const copied = { ...nothing, copied: { lengths: [secret.length], gates: [gateOf(secret)] } };

  test("is asked about wherever it does not belong, though no rule knows it", () => {
    expect(decide(secret, unknown, nothing, defaultPagePolicy).suspects).toEqual([]);
    const decision = decide(`key=${secret}`, unknown, copied, defaultPagePolicy);
    expect(decision.action).toBe("hold");
    expect(decision.suspects).toMatchObject([{ isCopied: true, digest: digestOfText(secret) }]);
    // Without a worker nobody knows whose it is; it stays held.
    expect(ownAnswer(decision.suspects, decision).findings[0]?.verdict.action).toBe("hold");
  });

  test("is let into a vault without a question, and a text of another length anywhere", () => {
    expect(decide(secret, { kind: "vault", host: "vault.example" }, copied, defaultPagePolicy)).toMatchObject({ action: "allow", suspects: [] });
    expect(decide(`${secret}x`, unknown, copied, defaultPagePolicy).suspects).toEqual([]);
  });

  test("is held at its issuer's look-alike", () => {
    const resembles = { providers: ["binance"], domain: "binance.com", by: "spelling" } as const;
    expect(decide(secret, { ...unknown, resembles }, copied, defaultPagePolicy).action).toBe("hold");
  });
});

describe("the page side's first answer under a policy", () => {
  const token = githubToken();

  test("is the default's where there is none", () => {
    expect(actionOf(token, defaultPagePolicy)).toBe("hold");
  });

  test("holds nothing where the organisation only watches, not even what might be registered", () => {
    const secret = faceless();
    const filter = buildFilter([{ tag: tagOf(digestOfText(secret)), length: secret.length, gate: gateOf(secret) }]);
    expect(actionOf(secret, defaultPagePolicy, filter)).toBe("hold");
    expect(actionOf(secret, under({ mode: "observe" }), filter)).toBe("notify");
    expect(actionOf(token, under({ mode: "observe" }))).toBe("notify");
  });

  test("does not see a rule that is switched off, alone or with its family", () => {
    const rule = decide(token, dpaste, nothing, defaultPagePolicy).suspects[0]?.description?.rule ?? "";
    expect(rule).toMatch(/^github-/);
    expect(actionOf(token, under({ rulesOff: [rule] }))).toBe("allow");
    expect(actionOf(token, under({ rulesOff: ["github-*"] }))).toBe("allow");
    expect(actionOf(token, under({ rulesOff: ["gitlab-*"] }))).toBe("hold");
  });

  test("takes a rule's severity from it, for itself and for the worker's absence", () => {
    const rule = decide(token, dpaste, nothing, defaultPagePolicy).suspects[0]?.description?.rule ?? "";
    const decision = decide(token, dpaste, nothing, under({ severities: { [rule]: "critical" } }));
    expect(decision.action).toBe("block");
    expect(ownAnswer(decision.suspects, decision).findings[0]?.verdict).toMatchObject({ action: "block", severity: "critical" });
  });
});
