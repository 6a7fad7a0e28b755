/** What was typed, parsed. Says in plain words what it does not understand. */
import { parseArgs } from "node:util";
import type { Confidence } from "../domain.ts";

export const FORMATS = ["text", "json", "jsonl", "sarif"] as const;
export const CONFIDENCES = ["verified", "structural", "contextual", "possible"] as const satisfies readonly Confidence[];

export interface Options {
  files: string[];
  format: (typeof FORMATS)[number];
  /** JSON Lines in, JSON Lines out. */
  isStream: boolean;
  /** The weakest confidence that counts as found. */
  atLeast: Confidence;
  /** A policy file whose rules and severities count. */
  policy?: string;
}

/** Something typed that cannot be done; its message is for the person. */
export class UsageError extends Error {}

/** @throws UsageError */
export function parseArguments(parameters: readonly string[]): Options | "help" | "version" {
  const { values, positionals } = parse(parameters);
  if (values.help) return "help";
  if (values.version) return "version";
  const [command, ...files] = positionals;
  if (command === undefined) return "help";
  if (command !== "scan") throw new UsageError(`there is no command "${command}"; did you mean: scan ${command}`);
  const isStream = values.jsonl ?? false;
  if (isStream && (files.length > 0 || values.format !== undefined)) {
    throw new UsageError("--jsonl reads standard input and has a format of its own; give no files and no --format");
  }
  return {
    files,
    ...(values.policy !== undefined && { policy: values.policy }),
    isStream,
    format: oneOf("--format", FORMATS, values.format ?? "text"),
    atLeast: oneOf("--at-least", CONFIDENCES, values["at-least"] ?? "contextual"),
  };
}

function parse(parameters: readonly string[]) {
  const short = (type: "boolean", letter: string) => ({ type, short: letter }) as const;
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        help: short("boolean", "h"),
        version: { type: "boolean" },
        jsonl: { type: "boolean" },
        format: { type: "string" },
        "at-least": { type: "string" },
        policy: { type: "string" },
      },
    });
  } catch (error) {
    // Node's message goes on to explain its own syntax.
    const [sentence = ""] = error instanceof Error ? error.message.split(/\.\s/) : [];
    throw new UsageError(sentence.charAt(0).toLowerCase() + sentence.slice(1));
  }
}

function oneOf<T extends string>(option: string, choices: readonly T[], value: string): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new UsageError(`${option} is one of ${choices.join(", ")}; "${value}" is not`);
  return choice;
}
