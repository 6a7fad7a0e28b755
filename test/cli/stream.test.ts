import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { githubToken } from "../support/samples.ts";
import { command } from "./terminal.ts";

const token = githubToken();

const lines = (...values: readonly unknown[]): string => values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)) + "\n").join("");
const answers = (out: string): Record<string, unknown>[] => out.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Record<string, unknown>);

describe("keybrake scan --jsonl", () => {
  it("answers each line with what is in it and what would happen", async () => {
    const { code, out } = await command(["scan", "--jsonl"], lines({ id: "a", text: `é ${token}` }, { id: 2, text: "nothing" }));
    expect(answers(out)).toEqual([
      {
        id: "a",
        findings: [
          {
            ...{ rule: "github-classic-token", provider: "github", kind: "access-token", confidence: "verified", severity: "high" },
            ...{ start: 2, end: 42, mask: `ghp_••••${token.slice(-4)}` },
          },
        ],
        verdict: "hold",
      },
      { id: 2, findings: [], verdict: "allow" },
    ]);
    expect(code).toBe(1);
  });

  it.each([
    ["https://github.com/settings/tokens", "allow"],
    ["https://pastebin.com/", "hold"],
    ["https://unheard-of.example/", "hold"],
    ["no address", "hold"],
    [null, "hold"],
  ])("at %s the verdict is %s", async (url, verdict) => {
    expect(answers((await command(["scan", "--jsonl"], lines({ id: 1, text: token, url }))).out)[0]).toMatchObject({ verdict });
  });

  it.each([
    ["{", "is not JSON"],
    [`{"id": 1, "text": ${token}}`, "is not JSON"],
    ["[]", '"id" is neither text nor a number'],
    ["7", "is not an object"],
    ['{"id": 1}', '"text" is not text'],
    ['{"text": "x"}', '"id" is neither text nor a number'],
    ['{"id": 1, "text": "x", "url": 3}', '"url" is not text'],
  ])("names a line that cannot be read, %s, and goes on", async (bad, reason) => {
    const { code, out, complaints } = await command(["scan", "--jsonl"], lines({ id: 1, text: "" }, bad, { id: 3, text: "" }));
    expect(complaints).toEqual([`line 2: ${reason}`]);
    expect(answers(out).map(({ id }) => id)).toEqual([1, 3]);
    expect(code).toBe(2);
  });

  it("needs no newline at the end, and minds no empty line", async () => {
    const { out, code } = await command(["scan", "--jsonl"], `\n{"id":1,"text":"a"}\r\n\n{"id":2,"text":"b"}`);
    expect(answers(out).map(({ id }) => id)).toEqual([1, 2]);
    expect(code).toBe(0);
  });

  it("answers the same however the input is cut", async () => {
    const input = lines({ id: "ä", text: `😀 ${token} ü` }, { id: 2, text: `zwölf ${token}` }, { id: 3, text: "" });
    const whole = await command(["scan", "--jsonl"], input);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 120 }), async (chunk) => {
        expect(await command(["scan", "--jsonl"], input, chunk)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it("spends no more than linear time on one long line in small chunks", async () => {
    const line = lines({ id: 1, text: "lorem ipsum ".repeat(400_000) });
    const started = performance.now();
    await command(["scan", "--jsonl"], line, 4096);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
