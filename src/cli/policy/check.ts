/** `keybrake policy check`: what a policy file says, what is wrong with it, and what it would do to sample texts. Prints masks, never a secret. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { scanUnder } from "../../custom/scan.ts";
import { settle, type SettledRules } from "../../custom/settle.ts";
import { classify } from "../../destinations/classify.ts";
import type { Destination } from "../../domain.ts";
import { judge } from "../../judge/judge.ts";
import type { Problem } from "../../policy/field.ts";
import { KINDS } from "../../policy/keys.ts";
import { ownPlaces } from "../../policy/policy.ts";
import { wayThrough } from "../../policy/rules.ts";
import messages from "../../../public/_locales/en/messages.json";
import { UsageError } from "../arguments.ts";
import { decode, reason, sourcesOf } from "../files.ts";
import type { Terminal } from "../run.ts";
import { readPolicyFile } from "./read.ts";

const SOURCES = { "organisation-enforced": "fixed", "organisation-default": "default, the person may change it", person: "", default: "" } as const;

/** A policy file, settled as the extension would. @throws UsageError where it cannot be read. */
export function policyIn(file: string): SettledRules & { form: string } {
  let text: string;
  try {
    text = decode(readFileSync(file));
  } catch (error) {
    throw new UsageError(`${file}: ${reason(error)}`);
  }
  try {
    const { form, values } = readPolicyFile(text);
    return { form, ...settle(values, {}) };
  } catch (error) {
    throw new UsageError(`${file} ${error instanceof Error ? error.message : "cannot be read"}`);
  }
}

/** Resolves to the exit code: 0 nothing is wrong with it, 1 something is, 2 it could not be read. */
export async function policyCommand(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const { file, texts, urls } = parse(parameters);
  const settled = policyIn(file);
  const lines = [`${file}: read as ${settled.form}`, ...problemLines(settled), ...valueLines(settled), ...ruleLines(settled)];
  for (const path of texts) {
    for (const source of sourcesOf(path)) {
      if ("problem" in source) throw new UsageError(`${source.file}: ${source.problem}`);
      lines.push("", `What it would do with ${source.file}:`, ...dryRun(source.text, urls, settled));
    }
  }
  await terminal.write(`${lines.join("\n")}\n`);
  return settled.problems.length === 0 ? 0 : 1;
}

function parse(parameters: readonly string[]): { file: string; texts: string[]; urls: string[] } {
  const option = { type: "string", multiple: true } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...parameters], allowPositionals: true, options: { text: option, url: option } });
    const [command, file, ...others] = positionals;
    if (command !== "check" || file === undefined || others.length > 0) throw new UsageError("the policy command is: policy check FILE");
    const odd = values.url?.find((url) => !URL.canParse(url));
    if (odd !== undefined) throw new UsageError(`--url is an address, such as https://example.com; "${odd}" is not`);
    return { file, texts: values.text ?? [], urls: values.url ?? [] };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? (error.message.split(/\.\s/)[0] ?? "") : "");
  }
}

function problemLines({ problems }: SettledRules): string[] {
  if (problems.length === 0) return ["Nothing is wrong with it."];
  return ["", `Wrong (${problems.length}):`, ...problems.map((problem) => `  ${problem.path || "the policy"}: ${sentenceOf(problem)}`)];
}

const SENTENCES: ReadonlyMap<string, { message: string }> = new Map(Object.entries(messages));

/** As the policy page says it. */
function sentenceOf({ reason, details }: Problem): string {
  const { message } = SENTENCES.get(`problem_${reason.replaceAll("-", "_")}`) ?? { message: reason };
  const names = [...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name))];
  return message.replace(/\$(\w+)\$/g, (_whole, name: string) => details[names.indexOf(name)] ?? "");
}

/** What the organisation says; everything else is as without a policy. */
function valueLines({ values }: SettledRules): string[] {
  const said = values.filter(({ source }) => source.startsWith("organisation"));
  if (said.length === 0) return ["", "It says nothing."];
  return ["", "In force:", ...said.map(({ key, value, source }) => `  ${key} = ${shortly(value)} (${SOURCES[source]})`)];
}

function shortly(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

function ruleLines({ customRules }: SettledRules): string[] {
  return customRules.length === 0 ? [] : ["", `Company rules (${customRules.length}):`, ...customRules.map(({ id, label, severity }) => `  ${id}: ${label} (${severity})`)];
}

/** Each finding, with the verdict at each kind of place, or at the addresses that were asked for. */
function dryRun(text: string, urls: readonly string[], settled: SettledRules): string[] {
  const { policy } = settled;
  const places: [string, Destination][] = urls.length > 0
    ? urls.map((url) => [url, classify(url, ownPlaces(policy))])
    : KINDS.filter((kind) => kind !== "issuer").map((kind) => [kind, { kind, host: kind }]);
  const found = scanUnder(settled)(text);
  if (found.length === 0) return ["  nothing is found"];
  return found.flatMap(({ rule, label, severity, mask, spans, ...candidate }) => {
    const verdicts = places.map(([name, destination]) => {
      const { action } = judge({ ...candidate, severity }, undefined, destination, policy);
      const way = action === "hold" || action === "block" ? `, ${WAYS[wayThrough(action, policy)]}` : "";
      return `    ${name}: ${action}${way}`;
    });
    return [`  at ${spans[0]?.start ?? 0}: ${label} [${rule}] (${severity}): ${mask}`, ...verdicts];
  });
}

const WAYS = { offered: "may be pasted anyway", "with-reason": "may be pasted with a reason", refused: "no way through" } as const;
