/** What an import would register, row by row, and what of the file could not be read, line by line. Nothing is written yet. */
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Bulk, BulkProblem, BulkRow } from "../bulk/bulk.ts";
import { highestTier } from "../judge/cost.ts";
import { Button } from "../ui/button.tsx";
import { TierChip } from "../ui/chip.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { type MessageKey, sayCount, sayNumber } from "../ui/text.ts";
import type { Desk } from "./desk.ts";

const PROBLEMS = {
  "no-columns": "bulk_no_columns",
  "broken-quotes": "bulk_broken_quotes",
  "broken-json": "bulk_broken_json",
  "not-a-line": "bulk_not_a_line",
  "no-secret": "bulk_no_secret",
  "same-secret": "bulk_same_secret",
  "too-long": "bulk_too_long",
  ...{ short: "bulk_short", repetitive: "bulk_guessable", guessable: "bulk_guessable" },
} as const satisfies Record<BulkProblem, MessageKey>;

const SHOWN_PROBLEMS = 200;

export interface ImportPreviewProps {
  bulk: Bulk;
  desk: Desk;
  onImport: (rows: BulkRow[]) => void;
  onLeave: () => void;
}

export function ImportPreview({ bulk: { rows, problems }, desk, onImport, onLeave }: ImportPreviewProps): JSX.Element {
  const { text, providerOf } = desk;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const taken = rows.filter(({ line }) => !leftOut.has(line));
  const columns = useMemo<Column<BulkRow>[]>(
    () => [
      { id: "line", title: text("col_line"), isExtra: true, cell: ({ line }) => sayNumber(line, text) },
      {
        id: "key",
        title: text("col_key"),
        cell: ({ addition: { provider, label, parts } }) => (
          <span class="two">
            <b class="ellipsis">{providerOf(provider).name}</b>
            <span class="sub ellipsis">
              {label} · <code dir="ltr">{parts[0]?.mask}</code>
            </span>
          </span>
        ),
      },
      { id: "tier", title: text("col_tier"), isExtra: true, cell: ({ addition }) => <TierChip tier={highestTier(addition.tiers)} text={text} /> },
      {
        id: "take",
        title: text("col_import"),
        cell: ({ line, addition: { label } }) => (
          <label class="taken">
            <input
              type="checkbox"
              checked={!leftOut.has(line)}
              aria-label={text("import_take", [label])}
              onChange={() =>
                setLeftOut((before) => {
                  const after = new Set(before);
                  if (!after.delete(line)) after.add(line);
                  return after;
                })
              }
            />
          </label>
        ),
      },
    ],
    [text, providerOf, leftOut],
  );
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {sayCount(rows.length, "import_found_one", "import_found_other", text)}
      </h2>
      {problems.length > 0 && (
        <section class="card pad" aria-labelledby="problems-title">
          <h3 id="problems-title">{sayCount(problems.length, "import_problems_one", "import_problems_other", text)}</h3>
          <ul class="problems" tabIndex={0} aria-labelledby="problems-title">
            {problems.slice(0, SHOWN_PROBLEMS).map(({ line, problem, label }) => (
              <li key={`${line} ${problem}`}>
                <b>{text("import_line", [sayNumber(line, text)])}</b> {label !== undefined && `${label}: `}
                {text(PROBLEMS[problem])}
              </li>
            ))}
          </ul>
          {problems.length > SHOWN_PROBLEMS && <p class="sub">{sayCount(problems.length - SHOWN_PROBLEMS, "import_more_one", "import_more_other", text)}</p>}
        </section>
      )}
      {rows.length > 0 && (
        <div class="tall">
          <DataTable label={text("import_table")} columns={columns} rows={rows} idOf={({ line }) => String(line)} empty={text("none_match_any")} />
        </div>
      )}
      <div class="row">
        {taken.length > 0 && (
          <Button look="primary" onClick={() => onImport(taken)}>
            {sayCount(taken.length, "import_now_one", "import_now_other", text)}
          </Button>
        )}
        <Button onClick={onLeave}>{text("import_leave")}</Button>
      </div>
    </>
  );
}
