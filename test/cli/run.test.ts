import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { alphanumeric, githubToken } from "../support/samples.ts";
import { command } from "./terminal.ts";

const token = githubToken();
/** Shaped like a token, with a checksum that cannot be right: a possible finding. */
const wrong = token.slice(0, -1) + (token.endsWith("0") ? "1" : "0");

let folder: string;

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keybrake-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("keybrake scan", () => {
  it("says where, what, how surely and the mask, and exits with 1", async () => {
    const { code, out } = await command(["scan"], `one\ntwo ${token}\n`);
    expect(out).toBe(`stdin:2:5: GitHub personal access token (high, checksum verified): ghp_••••${token.slice(-4)}\n`);
    expect(code).toBe(1);
  });

  it("says nothing where there is nothing, and exits with 0", async () => {
    expect(await command(["scan"], "Nothing to see.\n")).toEqual({ code: 0, out: "", complaints: [] });
  });

  it("counts a possible finding only when asked", async () => {
    expect(await command(["scan"], wrong)).toMatchObject({ code: 0, out: "" });
    const asked = await command(["scan", "--at-least", "possible"], wrong);
    expect(asked.code).toBe(1);
    expect(asked.out).toContain("(high, possible, its checksum is wrong)");
    expect((await command(["scan", "--at-least", "verified"], `API_SECRET=${alphanumeric(32)}`)).code).toBe(0);
  });

  it("walks folders, but not other people's code, version control, links or binaries", async () => {
    for (const file of ["a.txt", "b/c.txt", ".git/config", "node_modules/x/index.js"]) write(file, `k = ${token}`);
    write("b/photo.png", Buffer.concat([Buffer.from([0x89, 0, 1]), Buffer.from(token)]));
    symlinkSync(folder, join(folder, "b", "loop"));
    const { out, code } = await command(["scan", folder]);
    expect(out.split("\n").map((line) => line.slice(folder.length + 1).split(":")[0])).toEqual(["a.txt", join("b", "c.txt"), ""]);
    expect(code).toBe(1);
  });

  it("reads UTF-16 where a mark says so", async () => {
    write("wide.txt", Buffer.from(`\ufefftoken ${token}`, "utf16le"));
    expect((await command(["scan", folder])).out).toContain("wide.txt:1:7: GitHub personal");
  });

  it("names a file that cannot be read, reads the others, and exits with 2", async () => {
    write("a.txt", token);
    const { code, out, complaints } = await command(["scan", join(folder, "none.txt"), join(folder, "a.txt")]);
    expect(code).toBe(2);
    expect(out).toContain("a.txt:1:1:");
    expect(complaints).toEqual([`${join(folder, "none.txt")}: there is no such file`]);
  });

  it("keeps a file's name from talking to the terminal", async () => {
    write("a\u001b[31m.txt", token);
    expect((await command(["scan", folder])).out).not.toContain("\u001b");
  });

  it("does not say that nothing was found where nobody reads on (| head)", async () => {
    const { code, out } = await command(["scan"], `a ${githubToken()}`, undefined, false);
    expect([code, out.split("\n")]).toEqual([1, [expect.stringContaining("stdin:1:3"), ""]]);
  });

  it("takes a dash for standard input, beside files", async () => {
    write("a.txt", token);
    const { out } = await command(["scan", "-", join(folder, "a.txt")], token);
    expect(out.split("\n").map((line) => line.split(":")[0])).toEqual(["stdin", join(folder, "a.txt"), ""]);
  });
});

describe("formats", () => {
  it("json is one document, with possible findings", async () => {
    const { code, out } = await command(["scan", "--format", "json"], `x\r\n é ${token}\n${wrong}`);
    const { findings, problems } = JSON.parse(out) as { findings: Record<string, unknown>[]; problems: unknown[] };
    expect(code).toBe(1);
    expect(problems).toEqual([]);
    expect(findings.map(({ confidence }) => confidence)).toEqual(["verified", "possible"]);
    expect(findings[0]).toMatchObject({
      ...{ file: "stdin", line: 2, column: 4, endLine: 2, endColumn: 44, start: 6, end: 46 },
      ...{ rule: "github-classic-token", provider: "github", severity: "high", why: "checksum", revoke: "https://github.com/settings/tokens" },
    });
  });

  it("jsonl is the same, a finding a line", async () => {
    const { out } = await command(["scan", "--format", "jsonl"], `${token}\n${token}\n`);
    expect(out.trimEnd().split("\n").map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([1, 2]);
  });

  it("sarif is what the standard asks for", async () => {
    write("with space/ä.env", `\nA=${token}\n`);
    const { out } = await command(["scan", "--format", "sarif", folder, join(folder, "none")]);
    const log = JSON.parse(out) as {
      version: string;
      runs: {
        tool: { driver: { name: string; rules: { id: string; helpUri?: string }[] } };
        invocations: { executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] }[];
        columnKind: string;
        results: { ruleId: string; ruleIndex: number; level: string; message: { text: string }; locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[] }[];
      }[];
    };
    const [run] = log.runs;
    expect(log.version).toBe("2.1.0");
    expect(run?.tool.driver.name).toBe("Keybrake");
    expect(run?.columnKind).toBe("utf16CodeUnits");
    expect(run?.invocations[0]?.executionSuccessful).toBe(false);
    expect(run?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain("there is no such file");
    const [result] = run?.results ?? [];
    const rule = run?.tool.driver.rules[result?.ruleIndex ?? -1];
    expect(rule).toMatchObject({ id: "github-classic-token", defaultConfiguration: { level: "error" }, properties: { "security-severity": "8.0" } });
    expect(new URL(rule?.helpUri ?? "").protocol).toBe("https:");
    expect(result).toMatchObject({ ruleId: "github-classic-token", level: "error" });
    const place = result?.locations[0]?.physicalLocation;
    expect(place?.region).toEqual({ startLine: 2, startColumn: 3, endLine: 2, endColumn: 43, charOffset: 3, charLength: 40 });
    expect(new URL(place?.artifactLocation.uri ?? "").pathname).toMatch(/\/with%20space\/%C3%A4\.env$/);
  });

  it.each(["text", "json", "jsonl", "sarif"])("%s never holds the secret", async (format) => {
    const password = alphanumeric(14);
    const { out } = await command(["scan", "--format", format, "--at-least", "possible"], `${token} ${wrong} password = "${password}"`);
    expect(out).not.toBe("");
    for (const secret of [token, wrong, password]) expect(out).not.toContain(secret.slice(4));
  });
});

describe("what was typed", () => {
  it.each([
    [["scan", "--format", "xml"], '--format is one of text, json, jsonl, sarif; "xml" is not'],
    [["scan", "--colour"], "unknown option '--colour'"],
    [["src"], 'there is no command "src"; did you mean: scan src'],
    [["scan", "--jsonl", "a.txt"], "--jsonl reads standard input"],
    [["scan", "--at-least", "sure"], "--at-least is one of verified,"],
  ])("%j is answered plainly, with 2", async (parameters, expected) => {
    const { code, complaints, out } = await command(parameters);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(complaints.join("\n")).toContain(expected);
  });

  it.each([[["--help"]], [["scan", "-h"]], [[]]])("%j prints help", async (parameters) => {
    const { code, out } = await command(parameters);
    expect(code).toBe(0);
    for (const word of ["--jsonl", "--format", "Exit code", "sarif"]) expect(out).toContain(word);
  });

  it("--version prints the version", async () => {
    expect(await command(["--version"])).toMatchObject({ code: 0, out: "1.2.3\n" });
  });
});
