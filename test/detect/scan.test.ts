import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/detect/catalog.ts";
import { digestOf } from "../../src/detect/digest.ts";
import { ruleFacts } from "../../src/detect/facts.ts";
import { scan } from "../../src/detect/scan.ts";
import { drawSample } from "./samples.ts";
import { seeded } from "./shapes.ts";

const strong = catalog().prefixed.filter(({ rule }) => rule.confidence === undefined);
const random = seeded(11);
const drawSecret = (id: string): string => {
  const found = strong.find(({ facts }) => facts.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return drawSample(found.rule, random);
};
const secrets = fc.integer({ min: 0, max: strong.length - 1 }).chain((at) =>
  fc.integer().map((seed) => {
    const one = strong[at];
    if (!one) throw new Error("no such rule");
    return drawSample(one.rule, seeded(seed));
  }),
);
const anyText = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.lorem(), fc.json());

describe("scan", () => {
  it("never throws, and its spans lie in the text, ascending and apart", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, secrets, fc.constantFrom("ghp_", "-----BEGIN ", "password=", "eyJ", "\\u0061", "%41", "\n"))), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const { spans } of scan(text)) {
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it("finds a secret set anywhere in random text", () => {
    fc.assert(
      fc.property(anyText, secrets, anyText, (before, secret, after) => {
        const text = `${before}\n${secret}\n${after}`;
        const at = before.length + 1;
        return scan(text).some(({ spans }) => spans.some(({ start, end }) => start < at + secret.length && at < end));
      }),
      { numRuns: 500 },
    );
  });

  it("finds a secret that begins like a name, and one of letters only", () => {
    for (const secret of [`pat${"gSscHMipeRrEmJ"}.${"5cc85f86".repeat(8)}`, `hf_${"CGLObAAlyMlmtXhlyakzXidhbThHlVbwUOIpoOa"}`]) {
      expect(scan(`see ${secret} there`).map(({ spans }) => spans)).toEqual([[{ start: 4, end: 4 + secret.length }]]);
    }
  });

  it("puts nothing of a secret into what it serialises to, but what the mask shows", () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const candidates = scan(`token: ${secret}`);
        expect(candidates.length).toBeGreaterThan(0);
        const written = JSON.stringify(candidates.map((candidate) => ({ ...candidate, mask: "" }))) + candidates.map(({ secret: hidden }) => `${String(hidden)}`).join();
        // A face such as `configcat-sdk-` is no secret, and stands in the rule's name too.
        for (let at = 16; at + 12 <= secret.length; at++) expect(written).not.toContain(secret.slice(at, at + 12));
        for (const { mask } of candidates) expect(mask.length).toBeLessThanOrEqual(24);
      }),
      { numRuns: 200 },
    );
  });

  it("reports one finding for one secret, the most particular", () => {
    const secret = drawSecret("npm-access-token");
    const found = scan(`NPM_TOKEN=${secret}\npassword: "${secret}"`);
    expect(found.map(({ rule, confidence, why }) => [rule, confidence, why])).toEqual([
      ["npm-access-token", "verified", "checksum"],
      ["npm-access-token", "verified", "checksum"],
    ]);
  });

  it("says of a checksum that fails that it does, and is not sure, whatever stands beside it", () => {
    const secret = drawSecret("npm-access-token");
    const last = secret.endsWith("0") ? "1" : "0";
    const found = scan(`NPM_TOKEN=${secret.slice(0, -1)}${last}`);
    expect(found.map(({ confidence, why }) => [confidence, why])).toEqual([["possible", "invalid-checksum"]]);
  });

  it("bonds key and secret of one provider, and leaves others apart", () => {
    const hex = (length: number): string => Array.from({ length }, () => "0123456789abcdef"[Math.floor(random() * 16)]).join("");
    const [key, secret] = [hex(32), hex(64)];
    const found = scan(`GATEIO_API_KEY=${key}\nGATEIO_API_SECRET=${secret}\n\nSTRIPE=${drawSecret("stripe-secret-key")}`);
    const credentials = found.map(({ provider, part, credential }) => [provider, part, credential]);
    expect(credentials.slice(0, 2)).toEqual([
      [found[0]?.provider, "key", 1],
      [found[0]?.provider, "secret", 1],
    ]);
    expect(found[2]?.credential).toBe(2);
  });

  it("gives a digest that is the same wherever the secret stands", () => {
    const secret = drawSecret("npm-access-token");
    const [one, two] = scan(`${secret}\n"${secret}"`);
    expect(one && two && digestOf(one.secret) === digestOf(two.secret)).toBe(true);
    expect(one && digestOf(one.secret)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("knows what each rule it reports is", () => {
    const [found] = scan(drawSecret("npm-access-token"));
    expect(found && ruleFacts(found.rule)?.providerName).toBe("npm");
    expect(ruleFacts("generic-password")?.label).toBe("Password");
    expect(ruleFacts("no-such-rule")).toBeUndefined();
  });
});

describe("edges", () => {
  const secret = drawSecret("npm-access-token");
  const shape = drawSecret("stripe-secret-key");
  it.each(["", " ", "\n", '"', "'", "=", ":", "(", "<", "/", "\\n", "%3D", ",", "[", "`", ">", "|", "\u00a0", "：", "密钥是"])("are met behind %j", (before) => {
    expect(scan(`${before}${shape}`).length).toBe(1);
  });
  it.each([" ", "\n", '"', "'", ",", ")", "\\n", "&", ";", "<", "。", "…x"])("are met before %j", (after) => {
    expect(scan(`${shape}${after}`).length).toBe(after === "…x" ? 0 : 1);
  });
  it("do not matter to what proves itself", () => {
    expect(scan(`x${secret}`).map(({ why }) => why)).toEqual(["checksum"]);
  });
});
