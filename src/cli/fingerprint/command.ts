/** `keybrake fingerprint`: secrets in, a company's list out. Prints names and reasons, never a secret. */
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type CompanyEntry, type CompanyLabel, LEAST_KEY_BYTES, readListHeader, writeList } from "../../company/list-file.ts";
import { digestOf, digestOfText } from "../../detect/digest.ts";
import { scan } from "../../detect/scan.ts";
import { weaknessOf } from "../../detect/strength.ts";
import { UsageError } from "../arguments.ts";
import { reason, sourcesOf } from "../files.ts";
import type { Terminal } from "../run.ts";
import { readAll } from "../run.ts";
import { entriesOf, type Input, INPUTS, type NamedSecret } from "./entries.ts";

const REASONS = {
  short: "is too short: it could be found again by trying",
  repetitive: "repeats itself: it could be found again by trying",
  guessable: "could be guessed",
} as const;

/** Names that are refused are listed up to here; the rest is counted. */
const MOST_NAMED = 50;
/** How far it is, is said each time so many are done. */
const SAID_EVERY = 100_000;
/** Labels are shown in a warning. */
const MOST_LABEL = 120;

interface Wanted {
  keyFile: string;
  out: string;
  input: Input;
  base64: boolean;
  name: string;
  owner: string;
  help: string;
  files: string[];
}

/** Resolves to the exit code: 0 all are in the list, 1 some were refused or could not be read, 2 there is no list. */
export async function fingerprint(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const wanted = parse(parameters);
  if (wanted === "new-key") {
    await terminal.write(`${randomBytes(LEAST_KEY_BYTES).toString("base64")}\n`);
    return 0;
  }
  const key = readKey(wanted.keyFile);
  const entries: CompanyEntry[] = [];
  let refused = 0;
  const refuse = (where: string, why: string): void => {
    if (++refused <= MOST_NAMED) terminal.complain(`${where} ${why}`);
  };
  for await (const { file, text } of texts(wanted.files, terminal, refuse)) {
    const { secrets, unread, input } = entriesOf(text, wanted.input);
    terminal.complain(`${file}: read as ${input}, ${counted(secrets.length, "value")}`);
    for (const { where, problem } of unread) refuse(`${file}: ${where}`, problem);
    for (const [i, secret] of secrets.entries()) {
      if (i > 0 && i % SAID_EVERY === 0) terminal.complain(`${file}: ${counted(i, "value")} looked at`);
      const weakness = weaknessOf(secret.text);
      if (weakness) refuse(`${file}: ${secret.name}`, REASONS[weakness]);
      else entries.push(...digested(secret, wanted));
    }
  }
  if (refused > MOST_NAMED) terminal.complain(`and ${counted(refused - MOST_NAMED, "more")}`);
  if (entries.length === 0) {
    terminal.complain("there is nothing to put into a list; none was written");
    return 2;
  }
  const list = writeList(entries, key, { name: wanted.name, madeAt: new Date().toISOString() }, (done) => {
    if (done > 0 && done % SAID_EVERY === 0) terminal.complain(`${counted(done, "fingerprint")} made`);
  });
  try {
    writeFileSync(wanted.out, wanted.base64 ? Buffer.from(list).toString("base64") : list);
  } catch (error) {
    terminal.complain(`${wanted.out}: ${reason(error)}`);
    return 2;
  }
  const count = readListHeader(list)?.count ?? 0;
  await terminal.write(`${wanted.out}: ${counted(count, "fingerprint")}, ${counted(list.length, "byte")}${refused > 0 ? `; ${String(refused)} not taken` : ""}\n`);
  return refused > 0 ? 1 : 0;
}

const counted = (count: number, noun: string): string => `${count.toLocaleString("en")} ${noun}${count === 1 || noun === "more" ? "" : "s"}`;

function parse(parameters: readonly string[]): Wanted | "new-key" {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        "new-key": { type: "boolean", default: false },
        "key-file": { type: "string" },
        out: { type: "string" },
        from: { type: "string", default: "auto" },
        base64: { type: "boolean", default: false },
        name: { type: "string", default: "" },
        owner: { type: "string", default: "" },
        "help-link": { type: "string", default: "" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values["new-key"]) return "new-key";
  const input = INPUTS.find((each) => each === values.from);
  if (input === undefined) throw new UsageError(`--from is one of ${INPUTS.join(", ")}; "${values.from}" is not`);
  if (values["key-file"] === undefined) throw new UsageError("--key-file FILE is missing; --new-key makes a key");
  if (values.out === undefined) throw new UsageError("--out FILE is missing: where the list is to be written");
  if (values["help-link"] !== "" && !/^https:\/\/[^\s/]+/.test(values["help-link"])) throw new UsageError("--help-link is an https address");
  const { out, base64, name, owner } = values;
  return { keyFile: values["key-file"], out, input, base64, name, owner, help: values["help-link"], files: positionals };
}

function readKey(file: string): Uint8Array {
  let text: string;
  try {
    text = readFileSync(file, "utf8").trim();
  } catch {
    throw new UsageError(`the key file ${file} cannot be read`);
  }
  const key = Buffer.from(text, "base64");
  if (key.toString("base64").replace(/=+$/, "") !== text.replace(/=+$/, "") || key.length < LEAST_KEY_BYTES)
    throw new UsageError(`${file} does not hold a key: ${String(LEAST_KEY_BYTES)} bytes or more in base64, as --new-key makes one`);
  return key;
}

async function* texts(files: readonly string[], terminal: Terminal, refuse: (where: string, why: string) => void): AsyncGenerator<{ file: string; text: string }> {
  for (const path of files.length === 0 ? ["-"] : files) {
    if (path === "-") {
      yield { file: "stdin", text: await readAll(terminal.input) };
      continue;
    }
    for (const source of sourcesOf(path)) {
      if ("problem" in source) refuse(`${source.file}:`, source.problem);
      else yield source;
    }
  }
}

/** The text itself, and, where it is a key block or a phrase, the form in which the scanner reports it. */
function digested({ name, text, owner = "", help = "" }: NamedSecret, wanted: Wanted): CompanyEntry[] {
  const about: CompanyLabel = {
    label: (name || "unnamed").slice(0, MOST_LABEL),
    ...((owner || wanted.owner) && { owner: (owner || wanted.owner).slice(0, MOST_LABEL) }),
    ...((help || wanted.help) && /^https:\/\//.test(help || wanted.help) && { help: help || wanted.help }),
  };
  const entry: CompanyEntry = { ...about, digest: digestOfText(text), length: text.length };
  if (!/\s/.test(text)) return [entry];
  return [entry, ...scan(text).map(({ secret }) => ({ ...about, digest: digestOf(secret), length: secret.length }))];
}
