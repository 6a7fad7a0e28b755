/** The column's name above a value in a table: CSV, tab-separated, Markdown. Reads backwards, a bounded stretch. */
import type { Value } from "./value.ts";

const FARTHEST = 700;
const LONGEST_ROW = 300;
const LONGEST_NAME = 40;
const MARKS = ["|", "\t", ",", ";"];

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Lower case, or nothing where the value stands in no table, or in its first row. */
export function headerAbove(text: string, { start, end }: Value): string | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_ROW), start);
  const lineStart = start - before.length + before.lastIndexOf("\n") + 1;
  if (!before.includes("\n")) return undefined;
  const row = text.slice(lineStart, end) + (/^[^\n]*/.exec(text.slice(end, end + LONGEST_ROW))?.[0] ?? "");
  const mark = MARKS.find((candidate) => row.includes(candidate));
  if (mark === undefined) return undefined;
  // The value is all of its cell: behind a tab that only indents stands a sentence.
  const inCell = text.slice(lineStart, start);
  if (!/^[\s"'`*]*$/.test(inCell.slice(inCell.lastIndexOf(mark) + 1))) return undefined;
  const column = count(inCell, mark);
  const columns = count(row, mark);
  const above = text.slice(Math.max(0, lineStart - FARTHEST), lineStart - 1).split("\n").reverse();
  let header: string | undefined;
  for (const line of above) {
    if (count(line, mark) !== columns) break;
    if (/\w/.test(line)) header = line;
  }
  const name = header?.split(mark)[column]?.trim().replace(/^["'`*]+|["'`*]+$/g, "").toLowerCase();
  return name !== undefined && name.length <= LONGEST_NAME && /^[a-z][\w .-]*$/.test(name) ? name : undefined;
}
