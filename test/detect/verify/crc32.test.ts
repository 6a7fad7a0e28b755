import { expect, test } from "vitest";
import { atlassian, crc32, crc32Base62, crc32Hex, gitlabRoutable, grafanaServiceAccount } from "../../../src/detect/verify/crc32.ts";

test("CRC-32 has the published check value", () => {
  // https://reveng.sourceforge.io/crc-catalogue/17plus.htm#crc.cat.crc-32-iso-hdlc
  expect(crc32("123456789")).toBe(0xcbf43926);
  expect(crc32("")).toBe(0);
  expect(crc32Hex("123456789", "big")).toBe("cbf43926");
  expect(crc32Hex("123456789", "little")).toBe("2639f4cb");
});

test("GitHub's checksum is the base62 CRC-32 of the body without its prefix", () => {
  const { verify, complete } = crc32Base62("npm_");
  expect(complete("npm_123456789......")).toBe("npm_123456789" + base62(0xcbf43926));
  const good = complete("npm_" + "a".repeat(36));
  expect(verify(good)).toEqual({ valid: true, by: "checksum" });
  expect(verify(good.slice(0, -1) + (good.endsWith("0") ? "1" : "0")).valid).toBe(false);
  expect(verify("")).toEqual({ valid: false, by: "checksum" });
});

function base62(value: number): string {
  const digits = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"];
  let text = "";
  for (let rest = BigInt(value); rest > 0n; rest /= 62n) text = (digits[Number(rest % 62n)] ?? "") + text;
  return text.padStart(6, "0");
}

test("Grafana's own test vector passes", () => {
  // The token Grafana's tests use: github.com/grafana/grafana pkg/components/satokengen/tokengen_test.go
  const vector = ["glsa", "iNValIdinValiDinvalidinvalidinva", "5b582697"].join("_");
  const { verify, complete } = grafanaServiceAccount();
  expect(verify(vector).valid).toBe(true);
  expect(verify(vector.replace("5b58", "5b59")).valid).toBe(false);
  expect(complete(vector.slice(0, -8) + "00000000")).toBe(vector);
});

test("Atlassian's checksum is taken in both byte orders", () => {
  const before = "ATATT3" + "x".repeat(180) + "=";
  for (const order of ["little", "big"] as const) {
    const suffix = crc32Hex(before, order).toUpperCase();
    expect(atlassian().verify(before + suffix).valid).toBe(true);
    expect(atlassian().verify(before + suffix.toLowerCase() + "f").valid).toBe(false);
  }
});

test("a routable GitLab token proves itself", () => {
  const { verify, complete } = gitlabRoutable();
  const good = complete("glpat-" + "a".repeat(27) + ".01.0r" + "0000000");
  expect(verify(good).valid).toBe(true);
  expect(verify(good.replace("aaa", "aab")).valid).toBe(false);
});
