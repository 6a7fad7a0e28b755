import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCompanyFilter, type CompanyFilter, findListed } from "../../src/company/filter.ts";
import { digestOfText } from "../../src/detect/digest.ts";

const secrets = Array.from({ length: 2_000 }, (_, i) => randomBytes(15 + (i % 30)).toString(i % 2 === 0 ? "base64" : "base64url"));
const filter: CompanyFilter = {
  bits: buildCompanyFilter(secrets.map(digestOfText)),
  lengths: [...new Set(secrets.map((secret) => secret.length))].sort((a, b) => a - b),
};
const found = (text: string): string[] => findListed(text, filter, digestOfText).map(({ span }) => text.slice(span.start, span.end));

describe("the filter of a company's list", () => {
  const around: [string, string][] = [
    ["", ""],
    ["API_KEY=", ""],
    ['{"secret": "', '"}'],
    ["the key is ", ", keep it"],
    ["it is ", "."],
    ["https://example.com/?token=", "&x=1"],
    ["password: '", "'"],
    ["<value>", "</value>"],
    ["Authorization: Bearer ", "\r\n"],
    ["(", ")"],
  ];

  it.each(around)("finds a listed secret between %j and %j", (before, after) => {
    fc.assert(
      fc.property(fc.constantFrom(...secrets), (secret) => {
        expect(found(before + secret + after)).toContain(secret);
      }),
      { numRuns: 100 },
    );
  });

  it("takes hardly any token for listed that is not", () => {
    const others = Array.from({ length: 4_000 }, () => randomBytes(24).toString("base64url"));
    expect(found(others.join(" ")).length).toBeLessThan(0.005 * others.length);
  });

  // Of a filter over random secrets a name in code may be taken for listed, once in some hundred: the list itself then says no.
  it("takes hardly a word of ordinary text and code for listed", () => {
    const texts = ["README.md", "ARCHITECTURE.md", "src/detect/pass.ts", "src/content/holding.ts"].map((file) => readFileSync(file, "utf8"));
    expect(new Set(texts.flatMap(found)).size).toBeLessThan(4);
  });

  it("of an empty list finds nothing", () => {
    expect(findListed(secrets.join(" "), { bits: buildCompanyFilter([]), lengths: [] }, digestOfText)).toEqual([]);
  });

  it("hashes a bounded number of tokens, however long the text", () => {
    let hashed = 0;
    const text = Array.from({ length: 50_000 }, (_, i) => `key${String(i).padStart(17, "0")}`).join(" ");
    findListed(text, filter, (token) => {
      hashed++;
      return digestOfText(token);
    });
    expect(hashed).toBeLessThanOrEqual(5_000);
  });
});
