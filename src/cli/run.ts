/** The command line without its process: parameters and streams in, exit code out. */
import { type Options, UsageError, parseArguments } from "./arguments.ts";
import { type Source, decode, sourcesOf } from "./files.ts";
import { type Finding, counts, findingsIn } from "./finding.ts";
import { scanUnder } from "../custom/scan.ts";
import type { SettledRules } from "../custom/settle.ts";
import { scan } from "../detect/scan.ts";
import { fingerprint } from "./fingerprint/command.ts";
import { HELP } from "./help.ts";
import { policyCommand, policyIn } from "./policy/check.ts";
import { readable } from "./readable.ts";
import { sarif } from "./sarif.ts";
import { answerStream } from "./stream.ts";

/** Where the command reads and writes. */
export interface Terminal {
  input: AsyncIterable<Uint8Array>;
  /** Resolves when there is room for more; to false where nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** One line for the person, on standard error. */
  complain(text: string): void;
}

const EXIT = { nothing: 0, found: 1, failed: 2 } as const;

/** Resolves to the exit code; never rejects for what was typed or read. */
export async function run(parameters: readonly string[], version: string, terminal: Terminal): Promise<number> {
  let options: Options | "help" | "version";
  try {
    const [command, ...rest] = parameters;
    if (command === "policy" && !rest.includes("--help")) return await policyCommand(rest, terminal);
    if (command === "fingerprint" && !rest.includes("--help")) return await fingerprint(rest, terminal);
    options = parseArguments(parameters);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`${error.message}\nkeybrake --help tells what there is`);
    return EXIT.failed;
  }
  if (options === "help") await terminal.write(HELP);
  else if (options === "version") await terminal.write(`${version}\n`);
  else {
    const under = options.policy === undefined ? undefined : policyOr(options.policy, terminal);
    if (under === "unreadable") return EXIT.failed;
    const { found, failed } = options.isStream ? await answerStream(terminal, options.atLeast, under) : await scanFiles(options, version, terminal, under);
    return failed ? EXIT.failed : found ? EXIT.found : EXIT.nothing;
  }
  return EXIT.nothing;
}

/** What is wrong with the policy is told, and the rest of it counts. */
function policyOr(file: string, terminal: Terminal): SettledRules | "unreadable" {
  try {
    const settled = policyIn(file);
    if (settled.problems.length > 0) terminal.complain(`${file}: ${settled.problems.length} values cannot be read; keybrake policy check ${file} names them`);
    return settled;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(error.message);
    return "unreadable";
  }
}

async function scanFiles({ files, format, atLeast }: Options, version: string, terminal: Terminal, under?: SettledRules): Promise<{ found: boolean; failed: boolean }> {
  const scanText = under ? scanUnder(under) : scan;
  const kept: Finding[] = [];
  const problems: string[] = [];
  let found = false;
  for await (const source of sources(files, terminal.input)) {
    if ("problem" in source) {
      problems.push(`${source.file}: ${source.problem}`);
      terminal.complain(`${source.file}: ${source.problem}`);
      continue;
    }
    const findings = findingsIn(source.text, source.file, scanText, under?.customRules);
    const counted = findings.filter((finding) => counts(finding, atLeast));
    found ||= counted.length > 0;
    // What can be shown at once is; a document has to be whole.
    if (format === "text" || format === "jsonl") {
      const lines = format === "text" ? counted.map(readable) : findings.map((finding) => JSON.stringify(finding));
      if (!(await writeLines(lines, terminal))) break;
    } else kept.push(...(format === "json" ? findings : counted));
  }
  if (format === "json") await terminal.write(`${JSON.stringify({ findings: kept, problems }, null, 2)}\n`);
  if (format === "sarif") await terminal.write(`${JSON.stringify(sarif(kept, problems, version), null, 2)}\n`);
  return { found, failed: problems.length > 0 };
}

async function writeLines(lines: readonly string[], terminal: Terminal): Promise<boolean> {
  return lines.length === 0 || terminal.write(`${lines.join("\n")}\n`);
}

async function* sources(files: readonly string[], input: Terminal["input"]): AsyncGenerator<Source> {
  for (const path of files.length === 0 ? ["-"] : files) {
    if (path === "-") yield { file: "stdin", text: await readAll(input) };
    else yield* sourcesOf(path);
  }
}

/** All of a stream as text. */
export async function readAll(input: Terminal["input"]): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return decode(Buffer.concat(chunks));
}
