/** `--jsonl`: many texts on one stream, answered in order. What surrounds the scan must cost little beside it. */
import { isAscii } from "node:buffer";
import { classify } from "../destinations/classify.ts";
import { scan } from "../detect/scan.ts";
import type { Confidence, Destination } from "../domain.ts";
import { judge, strictest } from "../judge/judge.ts";
import { ownPlaces } from "../policy/policy.ts";
import { scanUnder } from "../custom/scan.ts";
import type { SettledRules } from "../custom/settle.ts";
import { counts, extentOf } from "./finding.ts";
import type { Terminal } from "./run.ts";

const NEWLINE = 10;

interface Line {
  id: string | number;
  text: string;
  url?: string;
}

/** Answers every line; returns whether anything was found and whether anything was wrong. */
export async function answerStream({ input, write, complain }: Terminal, atLeast: Confidence, under?: SettledRules): Promise<{ found: boolean; failed: boolean }> {
  let found = false;
  let failed = false;
  let number = 0;
  const places = under ? ownPlaces(under.policy) : [];
  const destinationOf = remembering((url) => classify(url, places));
  const scanText = under ? scanUnder(under) : scan;
  const verdictOfNothing = strictest([]).action;

  const answer = (json: string): string => {
    number++;
    const line = parseLine(json);
    if (typeof line === "string") {
      if (json.trim() === "") return "";
      failed = true;
      complain(`line ${number}: ${line}`);
      return "";
    }
    const candidates = scanText(line.text);
    // Most lines hold nothing, and short ones are scanned in three microseconds: what is said of them is put together by hand.
    if (candidates.length === 0) return `{"id":${Number.isInteger(line.id) ? String(line.id) : JSON.stringify(line.id)},"findings":[],"verdict":"${verdictOfNothing}"}\n`;
    const destination = destinationOf(line.url ?? "");
    const findings = candidates.map((candidate) => {
      found ||= counts(candidate, atLeast);
      const { rule, provider, kind, confidence, severity, mask } = candidate;
      return { rule, provider, kind, confidence, severity, ...extentOf(candidate), mask };
    });
    const verdict = strictest(candidates.map((candidate) => judge(candidate, undefined, destination, under?.policy))).action;
    return `${JSON.stringify({ id: line.id, findings, verdict })}\n`;
  };

  // The pieces of a line that has not ended yet. Joined once, when it ends: a long line may come in thousands of chunks.
  let begun: Buffer[] = [];
  for await (const chunk of input) {
    let answers = "";
    let from = 0;
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    // Else decoded by the line: one that is ASCII stays at a byte a character, whatever its neighbours are.
    const ascii = isAscii(bytes) ? bytes.toString("latin1") : undefined;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      if (begun.length === 0) answers += answer(ascii?.slice(from, end) ?? bytes.toString("utf8", from, end));
      else {
        answers += answer(Buffer.concat([...begun, bytes.subarray(from, end)]).toString());
        begun = [];
      }
      from = end + 1;
    }
    if (from < bytes.length) begun.push(bytes.subarray(from));
    if (answers !== "" && !(await write(answers))) return { found, failed };
  }
  if (begun.length > 0) await write(answer(Buffer.concat(begun).toString()));
  return { found, failed };
}

/** The line, or what is wrong with it. Never quotes the line: it may hold a secret, as may the parser's own message. */
function parseLine(json: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return "is not JSON";
  }
  if (typeof value !== "object" || value === null) return "is not an object";
  const { id, text, url }: { id?: unknown; text?: unknown; url?: unknown } = value;
  if (typeof id !== "string" && typeof id !== "number") return '"id" is neither text nor a number';
  if (typeof text !== "string") return '"text" is not text';
  if (url === undefined || url === null) return { id, text };
  return typeof url === "string" ? { id, text, url } : '"url" is not text';
}

/** Streams tend to name a few addresses again and again. */
function remembering(of: (url: string) => Destination): (url: string) => Destination {
  const most = 1000;
  const known = new Map<string, Destination>();
  return (url) => {
    let destination = known.get(url);
    if (destination === undefined) {
      if (known.size >= most) known.clear();
      known.set(url, (destination = of(url)));
    }
    return destination;
  };
}
