import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { profileAround, samplesOf } from "../../scripts/admin-text.ts";
import { KEYS } from "../../src/policy/keys.ts";
import { run } from "../../src/cli/run.ts";
import { githubToken } from "../support/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "keybrake-policy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function keybrake(...parameters: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const input = { async *[Symbol.asyncIterator]() {} } as AsyncIterable<Uint8Array>;
  const code = await run(parameters, "0", { input, write: (text) => Promise.resolve((out += text) !== ""), complain: (text) => void (err += `${text}\n`) });
  return { code, out, err };
}

test.each(Object.entries(KEYS))("the samples of %s in docs/admin are as the browsers take them, and nothing is wrong with them", async (name, { sample }) => {
  for (const [form, text] of Object.entries(samplesOf(name, sample))) {
    const { code, out, err } = await keybrake("policy", "check", file(`${name}-${form}`, text));
    expect({ form, code, err, wrong: out.includes("Wrong (") }).toEqual({ form, code: 0, err: "", wrong: false });
    expect(out).toContain(`${name}`);
  }
});

const rules = "[[rules]]\nid = 'acme-token'\ndescription = 'Acme token'\nregex = 'acme_[a-z0-9]{12}'\n";
const acme = `acme_${"ab12".repeat(3)}`;

describe("keybrake policy check", () => {
  test("says what a good policy puts in force, and which company rules it holds", async () => {
    const { code, out } = await keybrake("policy", "check", file("good.json", { mode: "enforce", customRules: rules, defaults: { reviewEveryDays: 3 } }));
    expect(code).toBe(0);
    expect(out).toContain("Nothing is wrong with it.");
    expect(out).toContain('mode = "enforce" (fixed)');
    expect(out).toContain("reviewEveryDays = 3 (default, the person may change it)");
    expect(out).toContain("acme-token: Acme token (high)");
  });

  test("names what is wrong, in plain words, and ends with 1", async () => {
    const { code, out } = await keybrake("policy", "check", file("bad.json", { mode: "strict", matrix: { high: { unknown: "allow" } }, rulesOff: ["no-such-rule"] }));
    expect(code).toBe(1);
    expect(out).toContain("mode: is not one of observe, warn, enforce");
    expect(out).toContain("matrix.high.unknown: is looser than Keybrake’s own, which is hold; matrixLooser is the key for that");
    expect(out).toContain("rulesOff[0]: is not the id of a rule");
  });

  test("dry-runs it against a text, by kind of place or by address, and prints no secret", async () => {
    const policy = file("dry.json", { policies: { "3rdparty": { Extensions: { "extension@keybrake": { mode: "enforce", matrix: { high: { public: "block" } }, customRules: rules, trustedDestinations: ["vault.example.com"] } } } } });
    const text = file("sample.txt", `${acme}\n`);
    const byKind = await keybrake("policy", "check", policy, "--text", text);
    expect(byKind.out).toContain("read as policies.json of Firefox");
    expect(byKind.out).toMatch(/public: block, no way through/);
    expect(byKind.out).toMatch(/shared: hold, may be pasted anyway/);
    expect(byKind.out).not.toContain(acme);
    const byAddress = await keybrake("policy", "check", policy, "--text", text, "--url", "https://vault.example.com/x", "--url", "https://dpaste.com/");
    expect(byAddress.out).toMatch(/vault\.example\.com\/x: allow/);
    expect(byAddress.out).toMatch(/dpaste\.com\/: block/);
  });

  const { linux, firefox, registry, profile, console: admin } = samplesOf("customRules", `${rules}[[rules]]\nid = 'acme-old'\nregex = '(?=x)'\n`);
  test.each<[string, string | Uint8Array, string]>([
    ["a managed policy of Linux", linux, "a policy file of Chromium"],
    ["policies.json", firefox, "policies.json of Firefox"],
    ["a .reg file", registry.replaceAll("\n", "\r\n"), "a registry file"],
    ["a .reg file as Windows saves it", Buffer.from(`\ufeff${registry.replaceAll("\n", "\r\n")}`, "utf16le"), "a registry file"],
    ["a configuration profile", profileAround(profile), "a property list"],
    ["what goes into the Google Admin console", admin, "managed values as JSON"],
  ])("reads %s, names the rule that cannot be, and tries the others on a text", async (name, content, form) => {
    const path = join(folder, name.replace(/\W/g, ""));
    writeFileSync(path, content);
    const { code, out } = await keybrake("policy", "check", path, "--text", file("sample.txt", `${acme}\n`), "--url", "https://dpaste.com/");
    expect(code).toBe(1);
    expect(out).toContain(`read as ${form}`);
    expect(out).toMatch(/customRules\.acme-old: .*RE2/);
    expect(out).toMatch(/Acme token \[acme-token\] \(high\): .*\n {4}https:\/\/dpaste\.com\/: hold/);
    expect(out).not.toContain(acme);
  });

  test.each<[string, string[], RegExp]>([
    ["a profile that was cut off", ["policy", "check", file("cut.mobileconfig", profileAround(profile).slice(0, -60))], /is no whole property list: <\w+> is not closed/],
    ["a profile for something else", ["policy", "check", file("other.mobileconfig", profileAround("<key>PayloadType</key><string>com.apple.wifi</string>"))], /has no payload for the extension/],
    ["a .reg file for something else", ["policy", "check", file("other.reg", "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome]\r\n\"a\"=dword:1\r\n")], /has no key below 3rdparty/],
    ["JSON that was cut off", ["policy", "check", file("cut.json", linux.slice(0, -5))], /neither JSON nor/],
    ["a text that is not there", ["policy", "check", file("mode.json", { mode: "warn" }), "--text", join(folder, "absent.txt")], /absent\.txt/],
    ["a file that is not there", ["policy", "check", join(folder, "absent.json")], /there is no such file/],
    ["an address that is none", ["policy", "check", join(folder, "absent.json"), "--url", "not an address"], /--url is an address/],
    ["a file that is no policy", ["policy", "check", file("no.txt", "hello")], /neither JSON nor/],
    ["another extension's policy", ["policy", "check", file("other.json", { policies: { "3rdparty": { Extensions: { "a@b": {} } } } })], /has nothing for/],
    ["no file", ["policy", "check"], /policy check FILE/],
  ])("%s: 2", async (_name, parameters, said) => {
    const { code, err } = await keybrake(...parameters);
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });
});

describe("keybrake scan --policy", () => {
  test("finds by company rules, with the policy's severities, and nothing that is switched off", async () => {
    const text = file("mixed.txt", `${acme}\n${githubToken()}\n`);
    const policy = file("scan.json", { customRules: rules, severities: { "acme-token": "critical" }, rulesOff: ["github-*"] });
    const { code, out } = await keybrake("scan", "--policy", policy, "--format", "json", text);
    expect(code).toBe(1);
    expect((JSON.parse(out) as { findings: { rule: string; severity: string }[] }).findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["acme-token critical"]);
    expect(out).not.toContain(acme);
  });
});
