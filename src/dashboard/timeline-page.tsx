/** What is coming and what happened: a heat map of rotations, a year of months, and every exposure and rotation in their order. */
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Exposure } from "../domain.ts";
import type { Failure } from "../messages.ts";
import { FAILURES } from "../ui/asking.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { exposureRow } from "../ui/exposure-row.ts";
import { Select } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { localeOf, sayDay } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { HeatMap } from "./heat-map.tsx";
import { type HistoryEvent, historyOf, monthOf, monthsOf } from "./history.ts";
import { toHash } from "./route.ts";
import type { Keys } from "./use-keys.ts";
import { YearChart } from "./year-chart.tsx";

const PAGE = 500;
/** More than this many exposures of a year are read on request only. */
const READ_AT_ONCE = 2000;
const SHOWN = 100;
type Which = "all" | "exposures" | "rotations";
type Position = { at: number; id: string };

export function TimelinePage({ desk, keys }: { desk: Desk; keys: Keys }): JSX.Element {
  const { ask, text, turn } = desk;
  const [now] = useState(desk.clock);
  const [exposures, setExposures] = useState<readonly Exposure[]>([]);
  const [next, setNext] = useState<Position>();
  const [isRead, setRead] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [which, setWhich] = useState<Which>("all");
  const [shown, setShown] = useState(SHOWN);

  useEffect(() => {
    let isCurrent = true;
    const begins = monthOf(now, -11);
    const read = async () => {
      const all: Exposure[] = [];
      let before: Position | undefined;
      do {
        const answer = await ask({ type: "exposures", limit: PAGE, ...(before && { before }) });
        if (!isCurrent) return;
        if (!answer.ok) return setFailure(answer.failure);
        all.push(...answer.value.exposures);
        before = answer.value.next;
      } while (before && before.at >= begins && all.length < READ_AT_ONCE);
      setExposures(all);
      setNext(before);
      setRead(true);
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [ask, turn, now]);

  const more = async () => {
    setShown((count) => count + SHOWN);
    if (!next || shown + SHOWN < events.length) return;
    const answer = await ask({ type: "exposures", limit: PAGE, before: next });
    if (!answer.ok) return setFailure(answer.failure);
    setExposures((before) => [...before, ...answer.value.exposures]);
    setNext(answer.value.next);
  };

  const all = useMemo(() => historyOf(exposures, keys.credentials), [exposures, keys.credentials]);
  // What was not read yet would be missing between: nothing older than the oldest exposure is told.
  const events = all.filter(({ kind, at }) => (next === undefined || at >= next.at) && (which === "all" || (kind === "exposure") === (which === "exposures")));
  const groups = byMonth(events.slice(0, shown));
  const month = new Intl.DateTimeFormat(localeOf(text), { month: "long", year: "numeric" });
  return (
    <>
      <Heading title={text("nav_timeline")} lead={text("timeline_lead")} />
      {failure !== undefined && <Notice tone="bad">{text(FAILURES[failure])}</Notice>}
      <HeatMap credentials={keys.credentials} desk={desk} now={now} />
      <YearChart months={monthsOf(all, now)} text={text} />
      <section aria-labelledby="history-title">
        <h2 id="history-title">{text("history_title")}</h2>
        <div class="filters">
          <Select
            id="which"
            label={text("history_show")}
            value={which}
            options={(["all", "exposures", "rotations"] as const).map((value) => ({ value, label: text(`history_${value}`) }))}
            onValue={(value) => setWhich(value === "exposures" || value === "rotations" ? value : "all")}
          />
        </div>
        {events.length === 0 && <p class="none">{text(isRead && keys.isComplete ? "history_none" : "loading")}</p>}
        {[...groups].map(([begins, group]) => (
          <section key={begins} aria-labelledby={`month-${String(begins)}`}>
            <h3 id={`month-${String(begins)}`}>{month.format(begins)}</h3>
            <ol class="timeline">
              {group.map((event, index) => (
                <Event key={index} event={event} desk={desk} now={now} />
              ))}
            </ol>
          </section>
        ))}
        {(events.length > shown || next !== undefined) && (
          <p>
            <Button onClick={() => void more()}>{text("history_earlier")}</Button>
          </p>
        )}
      </section>
    </>
  );
}

function byMonth(events: readonly HistoryEvent[]): Map<number, HistoryEvent[]> {
  const months = new Map<number, HistoryEvent[]>();
  for (const event of events) {
    const begins = monthOf(event.at);
    months.set(begins, [...(months.get(begins) ?? []), event]);
  }
  return months;
}

const KINDS = {
  registered: { says: "history_registered", tone: "neutral" },
  rotated: { says: "history_rotated", tone: "ok" },
  revoked: { says: "history_revoked", tone: "ok" },
} as const;

function Event({ event, desk: { text, providerOf }, now }: { event: HistoryEvent; desk: Desk; now: number }): JSX.Element {
  const day = <span class="sub num">{sayDay(event.at, text, "short")}</span>;
  if (event.kind === "exposure") {
    const row = exposureRow(event.exposure, { text, now });
    return (
      <li class={row.tone}>
        <a class="line" href={toHash({ page: "exposures", id: row.id })}>
          {day}
          <b class="grow">{text("exposure_title", [row.what, row.host])}</b>
          <span class="end">
            {row.isOpen && <Chip tone="due">{text("exposure_open")}</Chip>}
            <Chip tone={row.tone}>{row.outcome}</Chip>
          </span>
        </a>
      </li>
    );
  }
  const { says, tone } = KINDS[event.kind];
  const { id, provider, label } = event.credential;
  return (
    <li class={tone}>
      <a class="line" href={toHash({ page: "keys", id })}>
        {day}
        <b class="grow">{text("key_title", [providerOf(provider).name, label])}</b>
        <span class="end">
          <Chip tone={tone}>{text(says)}</Chip>
        </span>
      </a>
    </li>
  );
}
