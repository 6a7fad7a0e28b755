/** Text of a file -> entries with their line and raw values. Pure. What is returned holds secrets: it lives only until `bulk.ts` has digested it. */
import Papa from "papaparse";
import type { Part } from "../domain.ts";
import { COLUMNS, roleOf, wordOf } from "./fields.ts";

export type Format = "csv" | "env" | "json";

export interface RawEntry {
  line: number;
  fields: Partial<Record<"label" | "provider" | "created" | "tiers" | "addresses" | "purpose" | "days", string>>;
  parts: Partial<Record<Part, string>>;
}

export type ReadProblem = "no-columns" | "broken-quotes" | "broken-json" | "not-a-line";

export interface Read {
  format: Format;
  entries: RawEntry[];
  problems: { line: number; problem: ReadProblem }[];
}

export function read(text: string): Read {
  const clean = text.replace(/^\uFEFF/, "");
  if (/^\s*[[{]/.test(clean)) return readJson(clean);
  const [head = ""] = clean.trimStart().split(/\r?\n/, 1);
  const isTable = /[,;\t]/.test(head) && head.split(/[,;\t]/).some((column) => wordOf(column) in COLUMNS);
  return isTable ? readCsv(clean) : readEnv(clean);
}

function readCsv(text: string): Read {
  const result: Read = { format: "csv", entries: [], problems: [] };
  let columns: (keyof typeof COLUMNS | undefined)[] | undefined;
  let [begin, line] = [0, 1];
  Papa.parse<string[]>(text, {
    skipEmptyLines: "greedy",
    step: ({ data, errors, meta }) => {
      // Blank lines before a row belong to the row for Papa, not for a person who looks for it.
      const blank = /^\s*/.exec(text.slice(begin, meta.cursor))?.[0] ?? "";
      const at = line + newlinesIn(blank);
      line += newlinesIn(text.slice(begin, meta.cursor));
      begin = meta.cursor;
      if (columns === undefined) {
        columns = data.map((header) => (wordOf(header) in COLUMNS ? wordOf(header) : undefined));
        return;
      }
      if (errors.some(({ type }) => type === "Quotes")) {
        result.problems.push({ line: at, problem: "broken-quotes" });
        return;
      }
      result.entries.push(entryOf(columns.flatMap((column, i) => (column === undefined ? [] : [[column, data[i] ?? ""]] as const)), at));
    },
  });
  return result;
}

function readEnv(text: string): Read {
  const result: Read = { format: "env", entries: [], problems: [] };
  const named: Named[] = [];
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#") || line.startsWith(";") || /^\[.*\]$/.test(line)) continue;
    const [, name, rest] = /^(?:export\s+|set\s+)?([\w.-]+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined) result.problems.push({ line: i + 1, problem: "not-a-line" });
    else named.push({ name, value: unquoted(rest), line: i + 1 });
  }
  result.entries = grouped(named);
  return result;
}

interface Named {
  name: string;
  value: string;
  line: number;
}

/** Variables whose names differ only in the role at their end are one credential. */
function grouped(named: readonly Named[]): RawEntry[] {
  const entries = new Map<string, RawEntry>();
  for (const { name, value, line } of named) {
    const role = roleOf(name);
    if (role === undefined || value === "") continue;
    const before = entries.get(role.stem);
    // The same role twice: a second credential, under its own name.
    const isFree = before?.parts[role.part] === undefined;
    const stem = isFree ? role.stem : name;
    const entry = (isFree ? before : undefined) ?? { line, fields: { label: stem || name, provider: stem }, parts: {} };
    entry.parts[role.part] = value;
    entries.set(stem, entry);
  }
  return [...entries.values()];
}

function readJson(text: string): Read {
  const result: Read = { format: "json", entries: [], problems: [] };
  let tree: unknown;
  try {
    tree = JSON.parse(text);
  } catch {
    result.problems.push({ line: 1, problem: "broken-json" });
    return result;
  }
  // Where a row begins is told by the brace that opens it: near enough to find it.
  let from = 0;
  const lineOf = (): number => {
    from = Math.max(from, text.indexOf("{", from + 1));
    return 1 + newlinesIn(text.slice(0, from));
  };
  const rows: readonly unknown[] = Array.isArray(tree) ? tree : isObject(tree) && Array.isArray(tree["items"]) ? tree["items"] : [];
  for (const row of rows) if (isObject(row)) result.entries.push(entryOf(flat(row), lineOf()));
  if (rows.length === 0 && isObject(tree)) {
    const named: Named[] = [];
    for (const [name, value] of Object.entries(tree)) {
      if (typeof value === "string") named.push({ name, value, line: 1 + newlinesIn(text.slice(0, text.indexOf(`"${name}"`))) });
      else if (isObject(value)) result.entries.push(entryOf([["name", name], ["provider", name], ...flat(value)], lineOf()));
    }
    result.entries.push(...grouped(named));
  }
  return result;
}

/** Fields of a row, those of an inner object (`login` of a password manager) as if they were its own. */
function flat(row: Record<string, unknown>): (readonly [string, string])[] {
  return Object.entries(row).flatMap(([name, value]): (readonly [string, string])[] => {
    if (typeof value === "string" || typeof value === "number") return [[name, String(value)]];
    if (Array.isArray(value) && value.every((one) => typeof one === "string")) return [[name, value.join(" ")]];
    return isObject(value) ? flat(value) : [];
  });
}

function entryOf(named: readonly (readonly [string, string])[], line: number): RawEntry {
  const entry: RawEntry = { line, fields: {}, parts: {} };
  for (const [name, raw] of named) {
    const field = COLUMNS[wordOf(name)];
    const value = raw.trim();
    if (field === undefined || value === "") continue;
    if (field === "key" || field === "secret" || field === "passphrase") entry.parts[field] ??= value;
    else entry.fields[field] = field === "provider" ? value : (entry.fields[field] ?? value);
  }
  return entry;
}

function unquoted(rest: string): string {
  const [, , inner] = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(rest) ?? [];
  return inner ?? rest.replace(/\s+#.*$/, "").trim();
}

function newlinesIn(text: string): number {
  return text.split("\n").length - 1;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
