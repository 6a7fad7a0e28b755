/** Secrets with their names out of the files that hold them: settings, exports of vaults, reports of scanners. Parses text; reads no file. */
import Papa from "papaparse";

export const INPUTS = ["auto", "env", "json", "csv", "vault", "gitleaks", "trufflehog"] as const;
export type Input = (typeof INPUTS)[number];

/** One secret as it stood in a file. Lives only until it is digested. */
export interface NamedSecret {
  name: string;
  text: string;
  owner?: string;
  help?: string;
}

/** What could not be read, by line or name; its message is for the person and repeats nothing of the text. */
export interface Unread {
  where: string;
  problem: string;
}

export interface Entries {
  secrets: NamedSecret[];
  unread: Unread[];
  /** What it was read as. */
  input: Exclude<Input, "auto">;
}

export function entriesOf(text: string, input: Input): Entries {
  const found: Entries = { secrets: [], unread: [], input: input === "auto" ? guess(text) : input };
  READERS[found.input](text, found);
  return found;
}

type Reader = (text: string, into: Entries) => void;

const READERS: Readonly<Record<Entries["input"], Reader>> = {
  env: readEnv,
  csv: readCsv,
  json: (text, into) => fromJson(text, into, (value) => readTree(value, [], into)),
  vault: (text, into) => fromJson(text, into, (value) => readTree(vaultData(value), [], into)),
  gitleaks: (text, into) => fromJson(text, into, (value) => readReport(value, into, gitleaksFinding)),
  trufflehog: readTrufflehog,
};

function guess(text: string): Entries["input"] {
  const start = text.trimStart();
  if (start.startsWith("[") || start.startsWith("{")) {
    if (/"DetectorName"\s*:/.test(text) && /"Raw"\s*:/.test(text)) return "trufflehog";
    if (/"RuleID"\s*:/.test(text) && /"Secret"\s*:/.test(text)) return "gitleaks";
    if (/"request_id"\s*:/.test(text) && /"lease_id"\s*:/.test(text)) return "vault";
    return "json";
  }
  const [head = ""] = start.split(/\r?\n/, 1);
  const columns = head.split(/[,;\t]/).map((column) => column.replaceAll('"', "").trim().toLowerCase());
  return columns.length > 1 && columns.some((column) => SECRET_COLUMNS.includes(column)) ? "csv" : "env";
}

/** `NAME=value`, with or without `export`, quotes and a comment behind. */
function readEnv(text: string, into: Entries): void {
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, name, rest = ""] = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (name === undefined) {
      into.unread.push({ where: `line ${String(i + 1)}`, problem: "is not NAME=value" });
      continue;
    }
    const quote = /^["'`]/.exec(rest)?.[0];
    if (quote === undefined) {
      into.secrets.push({ name, text: rest.replace(/\s+#.*$/, "").trim() });
      continue;
    }
    // A quoted value may go on over several lines, as keys in PEM do.
    let value = rest.slice(1);
    const from = i;
    while (!value.includes(quote) && i + 1 < lines.length) value += `\n${lines[++i] ?? ""}`;
    const end = value.indexOf(quote);
    if (end < 0) {
      into.unread.push({ where: `line ${String(from + 1)}`, problem: `${name} has a quote that is not closed` });
      i = from;
      continue;
    }
    const inner = value.slice(0, end);
    into.secrets.push({ name, text: quote === '"' ? inner.replaceAll("\\n", "\n") : inner });
  }
}

/** Where a table keeps its secrets; the first that is there. */
const SECRET_COLUMNS = ["secret", "value", "password", "token", "key"];
const NAME_COLUMNS = ["label", "name", "title", "id"];

function readCsv(text: string, into: Entries): void {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: "greedy",
    transformHeader: (head) => head.trim().toLowerCase(),
  });
  for (const { row, message } of errors) into.unread.push({ where: row === undefined ? "the table" : `row ${String(row + 1)}`, problem: message });
  const columns = Object.keys(data[0] ?? {});
  const column = SECRET_COLUMNS.find((name) => columns.includes(name));
  if (column === undefined) {
    into.unread.push({ where: "the first row", problem: "names no column called secret, value, password, token or key" });
    return;
  }
  const named = NAME_COLUMNS.find((name) => columns.includes(name));
  for (const [i, row] of data.entries()) {
    const secret = row[column]?.trim();
    if (!secret) continue;
    const name = (named && row[named]?.trim()) || `row ${String(i + 1)}`;
    const { owner = "", help = "" } = row;
    into.secrets.push({ name, text: secret, ...(owner !== "" && { owner }), ...(help !== "" && { help }) });
  }
}

function fromJson(text: string, into: Entries, read: (value: unknown) => void): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    into.unread.push({ where: "the text", problem: "is not JSON" });
    return;
  }
  read(value);
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every text in a tree of any depth, named by its path. */
function readTree(value: unknown, path: readonly string[], into: Entries): void {
  if (path.length > 40) into.unread.push({ where: path.slice(0, 3).join("."), problem: "is nested too deeply" });
  else if (typeof value === "string") {
    if (value.trim() !== "") into.secrets.push({ name: path.join(".") || "text", text: value.trim() });
  } else if (Array.isArray(value)) for (const [i, each] of value.entries()) readTree(each, [...path, String(i)], into);
  else if (isGroup(value)) for (const [key, each] of Object.entries(value)) readTree(each, [...path, key], into);
}

/** `vault kv get -format=json`: version 2 has the secret in `data.data`, version 1 in `data`. */
function vaultData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(vaultData);
  if (!isGroup(value) || !isGroup(value["data"])) return value;
  const { data } = value;
  return isGroup(data["data"]) ? data["data"] : data;
}

/** A report that was written with the secrets left out is of no use; `REDACTED` and stars say so. */
const isLeftOut = (text: string): boolean => /^(?:REDACTED|\*+|\.+)$/i.test(text);

function readReport(value: unknown, into: Entries, read: (finding: Record<string, unknown>) => NamedSecret | undefined): void {
  if (!Array.isArray(value)) {
    into.unread.push({ where: "the report", problem: "is not a list of findings" });
    return;
  }
  for (const [i, finding] of value.entries()) {
    const secret = isGroup(finding) ? read(finding) : undefined;
    if (secret === undefined) into.unread.push({ where: `finding ${String(i + 1)}`, problem: "names no secret" });
    else if (isLeftOut(secret.text)) into.unread.push({ where: `finding ${String(i + 1)}`, problem: "has its secret left out; run the scanner without redaction" });
    else into.secrets.push(secret);
  }
}

const told = (...parts: unknown[]): string => parts.filter((part) => typeof part === "string" && part !== "").join(", ");

function gitleaksFinding(finding: Record<string, unknown>): NamedSecret | undefined {
  const { Secret: secret, RuleID: rule, File: file } = finding;
  return typeof secret === "string" && secret !== "" ? { name: told(rule, file), text: secret } : undefined;
}

/** One finding a line; an array is read as well. */
function readTrufflehog(text: string, into: Entries): void {
  if (text.trimStart().startsWith("[")) return fromJson(text, into, (value) => readReport(value, into, trufflehogFinding));
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      into.unread.push({ where: `line ${String(i + 1)}`, problem: "is not JSON" });
      continue;
    }
    // Its own log lines stand between the findings.
    if (isGroup(value) && typeof value["DetectorName"] === "string") readReport([value], into, trufflehogFinding);
  }
}

function trufflehogFinding(finding: Record<string, unknown>): NamedSecret | undefined {
  const { Raw: raw, DetectorName: detector, SourceMetadata: source } = finding;
  return typeof raw === "string" && raw !== "" ? { name: told(detector, fileIn(source)), text: raw } : undefined;
}

/** The file, wherever the source's own metadata keep it. */
function fileIn(value: unknown): string | undefined {
  if (!isGroup(value)) return undefined;
  for (const [key, each] of Object.entries(value)) {
    if (key === "file" && typeof each === "string") return each;
    const inner = fileIn(each);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
