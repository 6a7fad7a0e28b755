/** A table of any length: only what is seen is drawn. Headings sort, arrow keys move, Enter opens. Props in, events out. */
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { scrollTo, windowOf } from "./virtual.ts";

export interface Column<Row> {
  id: string;
  title: string;
  cell: (row: Row) => JSX.Element | string;
  /** Left out where there is little room; "last" only on the narrowest screens. */
  isExtra?: boolean | "last";
  isSortable?: boolean;
}

export interface Sorting {
  by: string;
  isDescending: boolean;
}

export interface DataTableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  sorting?: Sorting;
  onSort?: (by: string) => void;
  onOpen?: (row: Row) => void;
  /** Height of a row in rem, so that it grows with the person's text. */
  rowRem?: number;
  /** What stands in an empty table. */
  empty: string;
}

const remInPixels = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

export function DataTable<Row>({ label, columns, rows, idOf, sorting, onSort, onOpen, rowRem = 3.75, empty }: DataTableProps<Row>): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 600, rowHeight: rowRem * 16 });
  const [active, setActive] = useState<string>();

  const measure = () => {
    const { current } = scroller;
    if (!current) return;
    const next = { top: current.scrollTop, height: current.clientHeight - (head.current?.offsetHeight ?? 0), rowHeight: rowRem * remInPixels() };
    setSeen((before) => (before.top === next.top && before.height === next.height && before.rowHeight === next.rowHeight ? before : next));
  };
  useLayoutEffect(measure, [rowRem]);
  useEffect(() => {
    if (!scroller.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);

  const { from, to } = windowOf(rows.length, seen.top, seen.height, seen.rowHeight);
  const at = rows.findIndex((row) => idOf(row) === active);

  const move = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row === undefined || !scroller.current) return;
    setActive(idOf(row));
    scroller.current.scrollTop = scrollTo(rows.indexOf(row), scroller.current.scrollTop, seen.height, seen.rowHeight);
  };
  const page = Math.max(1, Math.floor(seen.height / seen.rowHeight) - 1);
  const MOVES: Record<string, () => void> = {
    ArrowDown: () => move(at + 1),
    ArrowUp: () => move(at < 0 ? rows.length - 1 : at - 1),
    PageDown: () => move(at + page),
    PageUp: () => move(at - page),
    Home: () => move(0),
    End: () => move(rows.length - 1),
    Enter: () => {
      const row = rows[at];
      if (row !== undefined) onOpen?.(row);
    },
  };
  const domId = (id: string) => `row-${id}`;
  return (
    <div class="table" ref={scroller} onScroll={measure}>
      <table
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={at >= from && at < to && active !== undefined ? domId(active) : undefined}
        onKeyDown={(event) => {
          const act = event.target === event.currentTarget ? MOVES[event.key] : undefined;
          if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          act();
        }}
      >
        <thead ref={head}>
          <tr aria-rowindex={1}>
            {columns.map(({ id, title, isExtra = false, isSortable = false }) => (
              <th
                key={id}
                scope="col"
                class={isExtra === "last" ? "extra last" : isExtra ? "extra" : undefined}
                aria-sort={sorting?.by === id ? (sorting.isDescending ? "descending" : "ascending") : undefined}
              >
                {isSortable ? (
                  <button type="button" onClick={() => onSort?.(id)}>
                    {title}
                  </button>
                ) : (
                  title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Filler height={from * seen.rowHeight} span={columns.length} />
          {rows.slice(from, to).map((row, index) => (
            <tr
              key={idOf(row)}
              id={domId(idOf(row))}
              class={`${onOpen ? "opens" : ""} ${at === from + index ? "active" : ""}`}
              aria-rowindex={from + index + 2}
              aria-selected={onOpen ? at === from + index : undefined}
              style={{ height: `${seen.rowHeight}px` }}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest("a, button")) return;
                onOpen?.(row);
              }}
            >
              {columns.map(({ id, cell, isExtra = false }) => (
                <td key={id} class={isExtra === "last" ? "extra last" : isExtra ? "extra" : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
          <Filler height={(rows.length - to) * seen.rowHeight} span={columns.length} />
        </tbody>
      </table>
      {rows.length === 0 && <p class="none">{empty}</p>}
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Filler({ height, span }: { height: number; span: number }): JSX.Element | null {
  return height <= 0 ? null : (
    <tr aria-hidden="true" class="filler">
      <td colSpan={span} style={{ height: `${height}px` }} />
    </tr>
  );
}
