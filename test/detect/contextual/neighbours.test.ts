import { describe, expect, it } from "vitest";
import { scan } from "../../../src/detect/scan.ts";
import { drawShape, seeded } from "../shapes.ts";

const random = seeded(57);
const key = `${drawShape(/[A-Za-z0-9]{26}/, random)}k3y7Zq`;
const secret = `${drawShape(/[A-Za-z0-9]{58}/, random)}s9X2dR`;
const awsId = `AKIA${drawShape(/[A-Z2-7]{16}/, random)}`;
const awsSecret = `${drawShape(/[A-Za-z0-9]{34}/, random)}/a+B7z`;
const shared = `sk-${drawShape(/[a-f0-9]{32}/, random)}`;

function rulesAt(text: string, value: string): string[] {
  const at = text.indexOf(value);
  return scan(text)
    .filter(({ confidence, spans }) => confidence !== "possible" && spans.some(({ start, end }) => start === at && end === at + value.length))
    .map(({ rule }) => rule);
}

describe("the head of a column tells what stands below it", () => {
  it.each([
    ["CSV", `name,api_key,api_secret\nacme,${key},${secret}\n`],
    ["tab-separated text", `name\tapi key\tapi secret\nacme\t${key}\t${secret}\n`],
    ["Markdown", `| Service | API key | API secret |\n| --- | --- | --- |\n| acme | ${key} | ${secret} |\n`],
  ])("in %s", (_, text) => {
    expect(rulesAt(text, key)).toEqual(["generic-key"]);
    expect(rulesAt(text, secret)).toEqual(["generic-secret"]);
  });

  it.each([
    ["another column", `name,api_key,commit\nacme,none,${key}\n`],
    ["no table", `name,api_key,commit\n\nhere it is, ${key}\n`],
  ])("and says nothing of %s", (_, text) => {
    expect(rulesAt(text, key)).toEqual([]);
  });
});

describe("an AWS key's secret is found beside its id, without a label", () => {
  it.each([`${awsId}\n${awsSecret}`, `${awsId}:${awsSecret}`, `${awsId} / ${awsSecret}`, `alice,${awsId},${awsSecret}\n`])("%#", (text) => {
    expect(rulesAt(text, awsId)).toEqual(["aws-access-key-id"]);
    expect(rulesAt(text, awsSecret)).toEqual(["aws-secret-access-key"]);
    expect(new Set(scan(text).map(({ credential }) => credential)).size).toBe(1);
  });

  it.each([`${awsId}\ncommit ${"0123456789abcdef0123456789abcdef01234567"}`, `${awsId} src/components/settings/billing/index/page`, `${awsId}\n\n${awsSecret}more`])(
    "and other text is not taken for one: %#",
    (text) => {
      expect(scan(text).map(({ rule }) => rule)).toEqual(["aws-access-key-id"]);
    },
  );
});

describe("a key of a shape that services share", () => {
  it("is the one's that is named beside it", () => {
    expect(rulesAt(`DEEPSEEK_API_KEY=${shared}`, shared)).toEqual(["deepseek-key"]);
  });
  it("is found without a name", () => {
    expect(rulesAt(`x ${shared} y`, shared)).toEqual(["openai-compatible-key"]);
  });
});
