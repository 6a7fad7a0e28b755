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
