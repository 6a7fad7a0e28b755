import { createHash } from "node:crypto";
import fc from "fast-check";
import { parse } from "valibot";
import { describe, expect, it } from "vitest";
import type { Credential } from "../../src/domain.ts";
import { gateOf } from "../../src/filter.ts";
import { uiRequestSchema } from "../../src/messages.ts";
import { type Draft, type DraftField, OTHER, takePart, toRequest, twinOf } from "../../src/ui/draft.ts";
import { english } from "./english.ts";

const NOW = new Date(2026, 10, 21, 15, 30).getTime();
const sample = (seed: number, length = 64) => fc.sample(fc.stringMatching(new RegExp(`^[A-Za-z0-9]{${length}}$`)), { numRuns: 1, seed })[0] ?? "";

function taken(part: "key" | "secret", text: string) {
  const result = takePart(part, text);
  if (!result.ok) throw new Error(result.error);
  return result.taken;
}

const draft: Draft = {
  provider: "binance",
  otherProvider: "",
  label: " grid-bot ",
  tiers: new Set(["read", "trade"]),
  addresses: "203.0.113.7",
  created: "2026-11-20",
  parts: { secret: taken("secret", sample(1)) },
};

describe("a secret is taken", () => {
  const text = sample(2);
  const result = taken("secret", `\n ${text} \t`);

  it("as the digest, length and gate of its text, without the space around it", () => {
    const digest = createHash("sha256").update(text).digest("hex");
    expect(result).toMatchObject({ part: "secret", digest, length: 64, gate: gateOf(text) });
  });

  it("and the text itself is not kept: no five characters of it in a row are in what is kept, digest aside", () => {
    const kept = JSON.stringify({ ...result, digest: "" });
    for (let at = 0; at + 5 <= text.length; at++) expect(kept).not.toContain(text.slice(at, at + 5));
  });

  it("if it is too weak, it is refused with the reason", () => {
    expect(takePart("passphrase", "tulip-42")).toEqual({ ok: false, error: "weak_short" });
    expect(takePart("key", "ab".repeat(30))).toEqual({ ok: false, error: "weak_repetitive" });
    expect(takePart("key", "your-api-key-example-12")).toEqual({ ok: false, error: "weak_guessable" });
  });

  it("if it is longer than a message may say, it is refused", () => {
    expect(takePart("key", sample(3) + sample(5, 2000).repeat(50))).toEqual({
      ok: false,
      error: "weak_long",
    });
  });
});

describe("a complete form", () => {
  const result = toRequest(draft, NOW, english);

  it("becomes a request that the worker's parser takes", () => {
    if (!result.ok) throw new Error("refused");
    expect(parse(uiRequestSchema, result.request)).toEqual(result.request);
    expect(result.request).toMatchObject({ provider: "binance", label: "grid-bot", tiers: ["read", "trade"], ipAllowlist: ["203.0.113.7"] });
  });

  it("means the day of the person's own calendar", () => {
    if (!result.ok) throw new Error("refused");
    expect(result.request.createdAt).toBe(new Date(2026, 10, 20).getTime());
  });

  it("may name a provider that is not known", () => {
    const other = toRequest({ ...draft, provider: OTHER, otherProvider: " Own exchange " }, NOW, english);
    expect(other).toMatchObject({ ok: true, request: { provider: "Own exchange" } });
  });
});

describe("the key that has the secret already", () => {
  const result = toRequest(draft, NOW, english);
  if (!result.ok) throw new Error("refused");
  const { request } = result;
  const same = { part: "secret" as const, fingerprint: "f", mask: request.parts[0]?.mask ?? "", length: 64 };
  const twin: Credential = { id: "a", provider: "p", label: "twin", parts: [same], tiers: ["read"], ipAllowlist: [], createdAt: 0, state: "active" };
  const other: Credential = { ...twin, id: "b", label: "other", parts: [{ ...same, mask: "zz••••zz" }] };

  it("is named by what it looks like", () => {
    expect(twinOf(request, [other, twin])?.label).toBe("twin");
  });

  it("is not named where two look alike, or where only the length is the same", () => {
    expect(twinOf(request, [twin, { ...twin, id: "c" }])).toBeUndefined();
    expect(twinOf(request, [other])).toBeUndefined();
  });
});

describe("a form is not sent when", () => {
  it.each<[string, Partial<Draft>, DraftField, string]>([
    ["no provider is chosen", { provider: "" }, "provider", "Say who issued it."],
    ["another provider is not named", { provider: OTHER, otherProvider: " " }, "otherProvider", "Say who issued it."],
    ["it has no label", { label: "  " }, "label", "Give it a name you will recognise."],
    ["no permission is ticked", { tiers: new Set() }, "tiers", "Tick at least one, as the provider’s page shows it."],
    [
      "an address is wrong",
      { addresses: "192.168.1" },
      "addresses",
      "192.168.1 is not an IP address or range. Write it like 203.0.113.7 or 203.0.113.0/24.",
    ],
    ["the day is in the future", { created: "2026-11-22" }, "created", "Choose a day that is not in the future."],
    ["the day is none", { created: "2026-13-40" }, "created", "Choose a day that is not in the future."],
    ["the year is a slip", { created: "0026-11-20" }, "created", "Choose a day that is not in the future."],
    ["there is no secret", { parts: {} }, "parts", "Paste at least the key or the secret."],
    [
      "the same text is in two fields",
      { parts: { key: taken("key", sample(1)), secret: taken("secret", sample(1)) } },
      "parts",
      "Two of these fields hold the same text.",
    ],
  ])("%s", (_name, change, field, error) => {
    const result = toRequest({ ...draft, ...change }, NOW, english);
    expect(result).toEqual({ ok: false, errors: { [field]: error } });
  });

  it("several things are wrong: all of them are said", () => {
    const result = toRequest({ ...draft, label: "", addresses: "x" }, NOW, english);
    expect(result.ok || Object.keys(result.errors)).toEqual(["label", "addresses"]);
  });
});
