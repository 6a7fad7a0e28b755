import fc from "fast-check";
import { sha256 } from "@noble/hashes/sha2.js";
import { expect, test } from "vitest";
import { jwt } from "../../../src/detect/verify/jwt.ts";
import { toBase32 } from "../../../src/detect/verify/strkey.ts";
import {
  awsAccessKeyId,
  azureAnnotated,
  blockfrostId,
  discordBot,
  githubFineGrained,
  grafanaCloud,
  grafanaLegacy,
  kucoinKey,
  sentryOrganisation,
  telegramBot,
} from "../../../src/detect/verify/structure.ts";

const base64 = (value: unknown): string => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64");
const base64url = (value: unknown): string => base64(value).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

test("an AWS access key id tells its account", () => {
  // The first five bytes hold the account from bit 7 on; github.com/trufflesecurity/trufflehog pkg/detectors/aws/utils.go.
  const account = 29608264753n;
  const bytes = new Uint8Array(10);
  for (let i = 0, value = account << 7n; i < 6; i++) bytes[5 - i] = Number((value >> BigInt(8 * i)) & 255n);
  bytes[0] = (bytes[0] ?? 0) | 0x80;
  expect(awsAccessKeyId("ASIA" + toBase32(bytes)).tells?.account).toBe("029608264753");
  expect(awsAccessKeyId("AKIA" + "I".repeat(16)).tells).toBeUndefined();
});

test("a fine-grained GitHub token that holds its hash is proved, another is not condemned", () => {
  const before = "github_pat_" + "1".repeat(22) + "_" + "x".repeat(43);
  const hash = toBase32(sha256(new TextEncoder().encode(before)).subarray(0, 5));
  expect(githubFineGrained(before + hash + "yyyyyyyy").valid).toBe(true);
  expect(githubFineGrained(before + "zzzzzzzz" + "yyyyyyyy").valid).toBeUndefined();
});

test("a KuCoin key tells when it was made, and not before there was a KuCoin", () => {
  const made = Date.UTC(2019, 0, 3);
  const key = (made / 1000).toString(16) + "0".repeat(16);
  expect(kucoinKey().verify(key).tells?.createdAt).toBe(made);
  expect(kucoinKey().verify("0".repeat(24)).valid).toBe(false);
  expect(kucoinKey().verify("f".repeat(24)).valid).toBe(false);
  expect(kucoinKey().verify(kucoinKey().complete("f".repeat(24))).valid).toBeUndefined();
});

test.each([
  ["Sentry", sentryOrganisation(), (value: unknown) => `sntrys_${base64(value)}_x`, { iat: 1_700_000_000.5, url: "", region_url: "", org: "" }],
  ["Grafana Cloud", grafanaCloud(), (value: unknown) => `glc_${base64(value)}`, { o: "1", n: "", k: "", m: { r: "eu" } }],
  ["Grafana of before 2023", grafanaLegacy(), base64, { k: "", n: "", id: 1 }],
])("a %s token decodes to its object, and to no other", (_, { verify, complete }, write, object) => {
  expect(verify(write(object)).valid).toBe(true);
  expect(verify(write({ other: 1 })).valid).toBe(false);
  expect(verify("nothing of the kind").valid).toBe(false);
  expect(verify(complete("x".repeat(100))).valid).toBe(true);
});

test("a Sentry token tells when it was issued", () => {
  const token = `sntrys_${base64({ iat: 1_700_000_000.5, region_url: "" })}_x`;
  expect(sentryOrganisation().verify(token).tells?.createdAt).toBe(1_700_000_000_500);
});

test("a Discord token tells its bot and when that was made", () => {
  // discord.com/developers/docs/reference#snowflakes: 175928847299117063 was made at 2016-04-30 11:18:25.796 UTC.
  const { valid, tells } = discordBot(`${base64url("175928847299117063")}.x.y`);
  expect([valid, tells?.account, tells?.createdAt]).toEqual([true, "175928847299117063", Date.UTC(2016, 3, 30, 11, 18, 25, 796)]);
  expect(discordBot(`${base64url("not a number at all")}.x.y`).valid).toBe(false);
});

test("a Telegram token tells its bot", () => {
  expect(telegramBot("1234567890:x").tells?.account).toBe("1234567890");
});

test("an annotated Azure key tells the month it was made in", () => {
  const key = (date: string): string => "x".repeat(52) + "JQQJ99" + date + "AC" + "x".repeat(20);
  expect(azureAnnotated(key("BC")).tells?.createdAt).toBe(Date.UTC(2025, 2));
  expect(azureAnnotated(key("BZ")).valid).toBe(false);
});

test("a Blockfrost project id is mixed and tells its network", () => {
  expect(blockfrostId("preprod" + "aB3d".repeat(8)).tells?.network).toBe("preprod");
  expect(blockfrostId("preview" + "ofsomethingverylongwithoutdigits").valid).toBe(false);
});

test("a JWT tells expiry, issue and issuer", () => {
  const token = [base64url({ alg: "none" }), base64url({ exp: 1_800_000_000, iat: 1_700_000_000, iss: "https://issuer" }), "x"].join(".");
  expect(jwt(token)).toEqual({
    valid: true,
    by: "structure",
    tells: { expiresAt: 1_800_000_000_000, createdAt: 1_700_000_000_000, issuer: "https://issuer" },
  });
  expect(jwt([base64url({ typ: "x" }), base64url({}), "x"].join(".")).valid).toBe(false);
  expect(jwt([base64url({ alg: "dir", enc: "A256GCM" }), "", "x"].join(".")).valid).toBe(true);
});

test("no look at a structure ever throws", () => {
  const looks = [awsAccessKeyId, githubFineGrained, kucoinKey().verify, sentryOrganisation().verify, grafanaCloud().verify, grafanaLegacy().verify, discordBot, telegramBot, azureAnnotated, blockfrostId, jwt];
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.base64String(), fc.stringMatching(/^[\w.-]{0,60}$/)), (text) => {
      for (const look of looks) expect(["checksum", "structure"]).toContain(look(text).by);
    }),
    { numRuns: 500 },
  );
});
