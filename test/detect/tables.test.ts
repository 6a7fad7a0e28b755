import { expect, test, vi } from "vitest";
import { keepTables, NoTables, readTablesFrom, table } from "../../src/detect/tables.ts";
import { sentenceOf, textOf } from "../../src/platform/table-sentences.ts";
import { tableSentences } from "../../scripts/late-bundle.ts";

test("without a place to read them, or where nobody answers, there are no tables, and it is said", () => {
  expect(() => table("rules")).toThrow(NoTables);
  readTablesFrom(() => "");
  expect(() => table("rules")).toThrow(NoTables);
  expect(() => keepTables()).toThrow(NoTables);
});

test("what was read once stays, whatever becomes of where it was", () => {
  const read = vi.fn((name: string) => `of ${name}`);
  readTablesFrom(read);
  keepTables();
  readTablesFrom(() => "");
  expect(table("rules")).toBe("of rules");
  expect(table("han")).toBe("of han");
  expect(read).toHaveBeenCalledTimes(5);
});

test("a table comes out of its sentence as it went in, and a sentence has no sign that browsers replace", async () => {
  const sentences = await tableSentences();
  expect(Object.keys(sentences).sort()).toEqual(["table_han", "table_hangul", "table_kana", "table_latin", "table_rules"]);
  for (const { message } of Object.values(sentences)) expect(message).not.toContain("$");
  expect(textOf(sentences["table_rules"]?.message ?? "")).toContain("$");
  expect(textOf(sentenceOf("a $1 $$ $b$"))).toBe("a $1 $$ $b$");
  expect(() => sentenceOf("§")).toThrow("§");
});
