import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/detect/catalog.ts";
import { inflate } from "../../src/detect/decode/inflate.ts";
import { scan } from "../../src/detect/scan.ts";
import { drawSample } from "./samples.ts";
import { seeded } from "./shapes.ts";

const rule = catalog().prefixed.find(({ facts }) => facts.id === "npm-access-token")?.rule;
if (!rule) throw new Error("no npm rule");
const secret = drawSample(rule, seeded(5));
const code = (c: string, base: number): string => c.charCodeAt(0).toString(base);
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const each = (write: (c: string) => string, of = /./g): string => secret.replace(of, write);

const reported = (text: string): { rules: string[]; shown: string } => {
  const found = scan(text).filter(({ confidence }) => confidence !== "possible");
  return { rules: found.map((one) => one.rule), shown: found.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end))).join("|") };
};

describe("a secret in disguise", () => {
  it.each([
    ["percent", `https://x.test/?q=${each((c) => `%${code(c, 16)}`)}&y=1`],
    ["percent, in part", `https://x.test/?q=npm%5F${secret.slice(4)}&y=1`],
    ["unicode escapes", `{"a": "${each((c) => `\\u${code(c, 16).padStart(4, "0")}`)}"}`],
    ["hex escapes", `'${each((c) => `\\x${code(c, 16)}`)}'`],
    ["decimal entities", `<p>${each((c) => `&#${code(c, 10)};`)}</p>`],
    ["hexadecimal entities", `<p>${each((c) => `&#x${code(c, 16)};`, /_/g)}</p>`],
    ["named entities", `<p>${each(() => "&lowbar;", /_/g)}</p>`],
    ["quoted-printable", `token=3D${secret.slice(0, 20)}=\r\n${secret.slice(20)}`],
    ["zero-width characters", secret.split("").join("\u200b")],
    ["one zero-width character", `${secret.slice(0, 12)}\u2060${secret.slice(12)}`],
    ["fullwidth letters", each((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ["a look-alike", secret.replace("p", "р")],
    ["base64", `data: ${base64(`{"token": "${secret}"}`)}`],
    ["base64 of a file", base64(`//registry.npmjs.org/\nsome=thing\n${secret}\n`)],
    ["base64 twice", base64(base64(`{"token": "${secret}"}`))],
    ["wrapped base64", base64(`${"some text before it, ".repeat(5)}${secret}${" and some behind it".repeat(5)}`).replace(/.{76}/g, "$&\n")],
    ["base64 in percent", encodeURIComponent(base64(`{"token": "${secret}", "more": true}`))],
    ["base64url", Buffer.from(`?token=${secret}&more=${"x".repeat(20)}`).toString("base64url")],
    ["hex", Buffer.from(`the token is ${secret}`).toString("hex")],
    ["gzip in base64", gzipSync(`{"token": "${secret}", "other": "${"text ".repeat(30)}"}`).toString("base64")],
    ["a wrapped line", `${secret.slice(0, 24)}\n${secret.slice(24)}`],
    ["a quoted mail", `> ${secret.slice(0, 24)}\n> ${secret.slice(24)}`],
    ["joined strings", `"${secret.slice(0, 24)}" +\n  "${secret.slice(24)}"`],
    ["groups", (secret.match(/.{1,4}/g) ?? []).join(" ")],
    ["a log line", `2026-03-01 10:00:00,123 DEBUG [main] auth - ${secret} ok`],
    ["a coloured log line", `\u001b[32m${secret}\u001b[0m`],
  ])("is found: %s", (_, text) => {
    expect(reported(text).rules).toEqual(["npm-access-token"]);
  });

  it("is shown where it stands", () => {
    expect(reported(`a %6E%70%6D%5F${secret.slice(4)} b`).shown).toBe(`%6E%70%6D%5F${secret.slice(4)}`);
    expect(reported(`a\n${secret.slice(0, 24)}\n${secret.slice(24)}\nb`).shown).toBe(`${secret.slice(0, 24)}|${secret.slice(24)}`);
    const encoded = base64(`${"x".repeat(30)} ${secret} ${"y".repeat(30)}`);
    const { shown } = reported(encoded);
    expect(shown.length).toBeLessThan((secret.length * 4) / 3 + 6);
    expect(Buffer.from(encoded.slice(Math.floor(encoded.indexOf(shown) / 4) * 4), "base64").toString()).toContain(secret);
  });

  it("is not made up of words around a line break", () => {
    expect(scan("The prefix is npm_\nwhich stands for the registry whose token it is").length).toBe(0);
    expect(scan("npm_config_registry npm_package_version npm_lifecycle_event npm_execpath2").length).toBe(0);
  });
});

describe("inflate", () => {
  it("gives back what gzip was given", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 20 }), (bytes, level, times) => {
        const plain = Buffer.concat(Array.from({ length: times }, () => Buffer.from(bytes)));
        const packed = gzipSync(plain, { level });
        expect(Buffer.from(inflate(new Uint8Array(packed), 1 << 17) ?? []).equals(plain)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("is bounded, and gives up on what is malformed", () => {
    expect(inflate(new Uint8Array(gzipSync(Buffer.alloc(1 << 20))), 1000)?.length).toBe(1000);
    expect(inflate(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 7]), 1000)).toBeUndefined();
    fc.assert(fc.property(fc.uint8Array(), (bytes) => (inflate(bytes, 1000)?.length ?? 0) <= 1000));
  });
});
