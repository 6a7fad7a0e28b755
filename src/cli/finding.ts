/** What the command line tells of a candidate. Its secret goes no further than this file. */
import { customFacts } from "../custom/facts.ts";
import type { CustomRule } from "../custom/rule.ts";
import type { Scan } from "../custom/scan.ts";
import { type Candidate, scan } from "../detect/scan.ts";
import { ruleFacts } from "../detect/facts.ts";
import type { Confidence, Description, Tells } from "../domain.ts";
import { CONFIDENCES } from "./arguments.ts";

/** A finding as `--format json` prints it. Lines and columns count from 1, columns and offsets in UTF-16 units; ends are exclusive. */
export interface Finding extends Pick<Description, "rule" | "provider" | "label" | "kind" | "part" | "confidence" | "why" | "severity" | "mask" | "credential"> {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  start: number;
  end: number;
  grants: string;
  revoke: string;
  tells?: Tells;
}

/** Whether a finding is at least as sure as `least`. */
export function counts({ confidence }: Pick<Description, "confidence">, least: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(least);
}

/** First and last character of all a candidate's spans. */
export function extentOf({ spans }: Pick<Candidate, "spans">): { start: number; end: number } {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

export function findingsIn(text: string, file: string, scanText: Scan = scan, customRules: readonly CustomRule[] = []): Finding[] {
  const place = placer(text);
  return scanText(text).map(({ secret: _secret, spans, ...candidate }) => {
    const { start, end } = extentOf({ spans });
    const [line, column] = place(start);
    const [endLine, endColumn] = place(end);
    const facts = ruleFacts(candidate.rule) ?? customFacts(candidate.rule, customRules, "");
    return { file, line, column, ...candidate, start, end, endLine, endColumn, grants: facts?.grants ?? "", revoke: facts?.revoke ?? "" };
  });
}

/** From offset to line and column. Remembers the last line, as findings come by position. */
function placer(text: string): (offset: number) => [line: number, column: number] {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    if (offset < lineStart) [line, lineStart] = [1, 0];
    for (let next = text.indexOf("\n", lineStart); next >= 0 && next < offset; next = text.indexOf("\n", lineStart)) {
      line++;
      lineStart = next + 1;
    }
    return [line, offset - lineStart + 1];
  };
}
