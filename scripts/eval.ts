/**
 * Measures the engine on labelled examples: `npm run eval -- DIR`. Prints recall by peer and kind (mean over the peer's rules), false
 * alarms in ordinary text, labelled negatives that are reported, and speed; writes what was missed to `.cache/eval-misses.jsonl`.
 * Recall is printed over all examples; over all, where also counts what is told as "looks like one, but is not valid" and never held; and over
 * those with whose label we agree: without the rules listed, with reasons, in
 * `eval-disagreements.json`, and without tokens whose checksum is wrong, which are told as such and never held.
 *
 * DIR holds `PEER.jsonl` files of labelled examples and `benign/*.jsonl` of ordinary text.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Candidate } from "../src/detect/scan.ts";
import { throughputOf } from "../test/bench/scan.ts";
import { engineBundle } from "./engine-bundle.ts";
import { engineKilobytes, tablesKilobytes } from "./engine-size.ts";
import { tableSentences } from "./late-bundle.ts";

type Scan = (text: string) => Candidate[];

interface Example {
  text: string;
  label: "positive" | "negative";
  kind: string;
  rule: string;
  secrets: string[];
}

const dir = process.argv[2];
if (dir === undefined) {
  console.error("usage: npm run eval -- DIR");
  process.exit(2);
}

function readLines(file: string): Record<string, unknown>[] {
  const lines = readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
  return lines.map((line): Record<string, unknown> => {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : {};
  });
}

function exampleOf(row: Record<string, unknown>): Example {
  const secrets = [...(Array.isArray(row["secrets"]) ? row["secrets"] : []), row["secret"]];
  return {
    text: String(row["text"]),
    label: row["label"] === "negative" ? "negative" : "positive",
    kind: String(row["kind"]),
    rule: String(row["rule"]),
    secrets: secrets.filter((secret): secret is string => typeof secret === "string" && secret !== ""),
  };
}

/** A candidate counts as reported if it would hold or notify. */
function reportable(candidates: Candidate[]): Candidate[] {
  return candidates.filter((candidate) => candidate.confidence !== "possible");
}

function isFound(example: Example, candidates: Candidate[]): boolean {
  if (example.secrets.length === 0) return candidates.length > 0;
  return example.secrets.some((secret) => {
    for (let at = example.text.indexOf(secret); at >= 0; at = example.text.indexOf(secret, at + 1)) {
      if (candidates.some(({ spans }) => spans.some((span) => span.start < at + secret.length && at < span.end))) return true;
    }
    return !example.text.includes(secret) && candidates.length > 0;
  });
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

/** Mean over rules of the share of each rule's examples that were found. */
function meanOverRules(results: { rule: string; found: boolean }[]): number {
  const rules = new Map<string, { found: number; all: number }>();
  for (const { rule, found } of results) {
    const counts = rules.get(rule) ?? { found: 0, all: 0 };
    rules.set(rule, { found: counts.found + Number(found), all: counts.all + 1 });
  }
  let sum = 0;
  for (const { found, all } of rules.values()) sum += found / all;
  return rules.size === 0 ? 0 : sum / rules.size;
}

/** The engine looked at the secret and found its checksum to be wrong: made up for a test. */
function isRefuted(example: Example, candidates: Candidate[]): boolean {
  return isFound(
    example,
    candidates.filter((candidate) => candidate.why === "invalid-checksum"),
  );
}

function disputedRules(): Set<string> {
  const groups: unknown = JSON.parse(readFileSync(new URL("eval-disagreements.json", import.meta.url), "utf8"));
  if (!Array.isArray(groups)) return new Set();
  return new Set(groups.flatMap((group: unknown) => (typeof group === "object" && group !== null && "rules" in group && Array.isArray(group.rules) ? group.rules.map(String) : [])));
}

function measurePeers(scan: Scan, folder: string, misses: unknown[]): void {
  const disputed = disputedRules();
  const positives: { peer: string; kind: string; rule: string; found: boolean; told: boolean; agreed: boolean }[] = [];
  const negatives: { kind: string; rule: string; found: boolean }[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl")).sort()) {
    const peer = file.replace(".jsonl", "");
    for (const example of readLines(join(folder, file)).map(exampleOf)) {
      const all = scan(example.text);
      const candidates = reportable(all);
      const found = isFound(example, candidates);
      const rule = `${peer}/${example.rule}`;
      const agreed = !disputed.has(rule) && (found || !isRefuted(example, all));
      if (example.label === "positive") positives.push({ peer, kind: example.kind, rule, found, told: isFound(example, all), agreed });
      else negatives.push({ kind: example.kind, rule, found: candidates.length > 0 });
      if ((example.label === "positive") !== found || (example.label === "negative" && candidates.length > 0)) {
        misses.push({ what: example.label === "positive" ? "missed" : "negative", agreed, ...example, rule, reported: candidates.map((c) => c.rule) });
      }
    }
  }
  const kinds = [...new Set(positives.map((result) => result.kind))];
  const peers = [...new Set(positives.map((result) => result.peer))];
  const [anyHow, agreedOnly] = ["all, also if only told", "all we agree with"];
  const rows = [...peers, "all", anyHow, agreedOnly].map((peer) => {
    const row: Record<string, string> = { peer };
    for (const kind of kinds) {
      const isIn = (result: (typeof positives)[number]): boolean => result.peer === peer || peer === "all" || peer === anyHow || (peer === agreedOnly && result.agreed);
      const of = positives.filter((result) => result.kind === kind && isIn(result)).map((result) => (peer === anyHow ? { ...result, found: result.told } : result));
      row[kind] = of.length === 0 ? "-" : `${(100 * meanOverRules(of)).toFixed(1)} % (${String(of.length)})`;
    }
    return row;
  });
  console.table(rows);
  const reported = negatives.filter((result) => result.found).length;
  console.log(`labelled negatives reported: ${percent(reported, negatives.length)} (${String(reported)} of ${String(negatives.length)})`);
}

function measureBenign(scan: Scan, folder: string, misses: unknown[]): void {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readLines(join(folder, name)).map((row) => ({ id: String(row["id"]), text: String(row["text"]) })));
  let alarmed = 0;
  let findings = 0;
  let size = 0;
  for (const { id, text } of texts) {
    const candidates = reportable(scan(text));
    size += text.length;
    findings += candidates.length;
    if (candidates.length === 0) continue;
    alarmed++;
    misses.push({
      what: "false alarm",
      id,
      reported: candidates.map((c) => ({ rule: c.rule, around: text.slice(Math.max(0, (c.spans[0]?.start ?? 0) - 80), (c.spans[0]?.end ?? 0) + 20) })),
    });
  }
  console.log(`ordinary pastes with a finding: ${((1000 * alarmed) / texts.length).toFixed(2)} per 1,000 (${String(alarmed)} of ${String(texts.length)})`);
  console.log(`false alarms: ${(findings / (size / 1e6)).toFixed(2)} per MB (${String(findings)} in ${(size / 1e6).toFixed(2)} MB)`);
  let best = Infinity;
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    for (const { text } of texts) scan(text);
    best = Math.min(best, performance.now() - start);
  }
  console.log(`throughput, ordinary texts one by one: ${(size / 1e3 / best).toFixed(0)} MB/s`);
}

const engine = await engineBundle("eval");
const { scan } = (await import(engine)) as { scan: Scan };
console.log(`engine with all rules, gzip: ${String(await engineKilobytes())} kB in the content script, ${String(tablesKilobytes(await tableSentences()))} kB of tables beside it`);
const misses: unknown[] = [];
measurePeers(scan, dir, misses);
measureBenign(scan, join(dir, "benign"), misses);
console.log(`throughput, ${await throughputOf(engine)}`);
mkdirSync(".cache", { recursive: true });
writeFileSync(".cache/eval-misses.jsonl", misses.map((miss) => JSON.stringify(miss)).join("\n"));
console.log(`misses: .cache/eval-misses.jsonl (${String(misses.length)})`);
