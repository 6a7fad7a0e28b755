import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bucketOf, companyFingerprinter, findInBucket, openList } from "../../src/company/list-file.ts";
import { digestOf, digestOfText } from "../../src/detect/digest.ts";
import { scan } from "../../src/detect/scan.ts";
import { alphanumeric, githubToken, seedPhrase } from "../support/samples.ts";
import { webHash } from "../support/company.ts";
import { command, type Outcome } from "./terminal.ts";

let folder: string;
const file = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "keybrake-fingerprint-"));
  writeFileSync(file("key"), (await command(["fingerprint", "--new-key"])).out);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (input: string, ...more: string[]): Promise<Outcome> =>
  command(["fingerprint", "--key-file", file("key"), "--out", file("list"), ...more], input);

/** What the list that was written says of a digest. */
async function told(digest: string) {
  const list = await openList(new Uint8Array(readFileSync(file("list"))), webHash);
  const key = Buffer.from(readFileSync(file("key"), "utf8"), "base64");
  const fingerprint = companyFingerprinter(key)(digest);
  return list && findInBucket(list.buckets[bucketOf(fingerprint, list.header.bucketBits)] ?? new Uint8Array(4), fingerprint);
}

const a = alphanumeric(40);
const b = githubToken();
const trees = { db: { password: a, hosts: ["db-1.internal.example"] }, token: b };

describe("keybrake fingerprint", () => {
  const inputs: [string, string, string][] = [
    ["a .env file", `# settings\nexport DB_PASSWORD="${a}"  \nTOKEN=${b} # for ci\nPORT=8080\n`, "DB_PASSWORD"],
    ["JSON", JSON.stringify(trees), "db.password"],
    ["CSV", `name,owner,secret,help\nDB,"Data, team",${a},https://wiki.example.com/db\nCI,,${b},\n`, "DB"],
    ["a Vault export", JSON.stringify({ request_id: "9d1c", lease_id: "", data: { data: { DB: a, ci: b }, metadata: { version: 3 } } }), "DB"],
    ["a gitleaks report", JSON.stringify([{ RuleID: "generic-api-key", File: "app/.env", Secret: a }, { RuleID: "github-pat", File: "ci.yml", Secret: b }]), "generic-api-key, app/.env"],
    [
      "a trufflehog report",
      [
        { level: "info", msg: "finished" },
        { DetectorName: "Generic", Raw: a, SourceMetadata: { Data: { Filesystem: { file: "app/.env" } } } },
        { DetectorName: "Github", Raw: b, SourceMetadata: { Data: { Git: { file: "ci.yml" } } } },
      ]
        .map((line) => JSON.stringify(line))
        .join("\n"),
      "Generic, app/.env",
    ],
  ];

  it.each(inputs)("reads %s, whatever it is called", async (_name, text, label) => {
    const { complaints, out } = await make(text);
    expect([out, ...complaints].join("\n")).not.toContain(a);
    expect((await told(digestOfText(a)))?.label).toBe(label);
    expect(await told(digestOfText(b))).toBeDefined();
    expect(readFileSync(file("list")).includes(a)).toBe(false);
  });

  it("carries owner and help link of a row, else those that are given for all", async () => {
    await make(`name,owner,secret,help\nDB,Data team,${a},https://wiki.example.com/db\nCI,,${b},\n`, "--owner", "Security", "--help-link", "https://wiki.example.com");
    expect(await told(digestOfText(a))).toEqual({ label: "DB", owner: "Data team", help: "https://wiki.example.com/db" });
    expect(await told(digestOfText(b))).toEqual({ label: "CI", owner: "Security", help: "https://wiki.example.com" });
  });

  it("refuses what could be guessed, by its name, and exits with 1", async () => {
    const { code, complaints } = await make(`A=${a}\nPIN=1234\nLOGIN=password12345678password\n`);
    expect(code).toBe(1);
    expect(complaints).toContain("stdin: PIN is too short: it could be found again by trying");
    expect(complaints.some((line) => line.startsWith("stdin: LOGIN "))).toBe(true);
    expect(complaints.join("\n")).not.toContain("1234");
    expect(await told(digestOfText("1234"))).toBeUndefined();
  });

  it("knows a key block and a phrase in the form in which a paste of them is reported", async () => {
    const pem = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    const phrase = seedPhrase();
    await make(`KEY="${pem.trim().replaceAll("\n", "\\n")}"\nPHRASE="${phrase}"\n`);
    for (const pasted of [`here: ${pem}`, phrase.replaceAll(" ", "\n")]) {
      const digests = scan(pasted).map(({ secret }) => digestOf(secret));
      expect(await Promise.all(digests.map(async (digest) => (await told(digest))?.label))).toEqual([pasted === phrase.replaceAll(" ", "\n") ? "PHRASE" : "KEY"]);
    }
  });

  it("says what is wrong in words and writes no list", async () => {
    const cases: [string[], string, RegExp][] = [
      [["fingerprint", "--out", file("x")], "", /--key-file FILE is missing/],
      [["fingerprint", "--key-file", file("key")], "", /--out FILE is missing/],
      [["fingerprint", "--key-file", file("nowhere"), "--out", file("x")], "", /cannot be read/],
      [["fingerprint", "--key-file", file("key"), "--out", file("x"), "--from", "xml"], "", /--from is one of/],
      [["fingerprint", "--key-file", file("key"), "--out", file("x"), "--colour"], "", /colour/],
      [["fingerprint", "--key-file", file("key"), "--out", file("x")], "PORT=8080", /nothing to put into a list/],
    ];
    for (const [parameters, input, complaint] of cases) {
      const { code, complaints } = await command(parameters, input);
      expect(code).toBe(2);
      expect(complaints.join("\n")).toMatch(complaint);
    }
    expect(() => readFileSync(file("x"))).toThrow();
  });

  it("says that the list cannot be written, and exits with 2", async () => {
    const { code, out, complaints } = await command(["fingerprint", "--key-file", file("key"), "--out", folder], `TOKEN=${githubToken()}`);
    expect([code, out, complaints.at(-1)]).toEqual([2, "", `${folder}: is a folder`]);
  });

  it("names the lines that it cannot read and takes the others", async () => {
    const { code, complaints } = await make(`A=${a}\nwhat is this\nB="open\n`, "--from", "env");
    expect(code).toBe(1);
    expect(complaints).toContain("stdin: line 2 is not NAME=value");
    expect(complaints).toContain("stdin: line 3 B has a quote that is not closed");
    expect(await told(digestOfText(a))).toBeDefined();
  });

  it("says that a report with its secrets left out is of no use", async () => {
    const { complaints } = await make(JSON.stringify([{ RuleID: "x", File: "y", Secret: "REDACTED" }]));
    expect(complaints).toContain("stdin: finding 1 has its secret left out; run the scanner without redaction");
  });
});
