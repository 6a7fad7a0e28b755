/** Every event that was sent to the organisation's collector, and what waits, field by field as it leaves the browser. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Failure, ReportRow, ReportsPage as Reports } from "../messages.ts";
import { FAILURES } from "../ui/asking.ts";
import { Button } from "../ui/button.tsx";
import { FactList } from "../ui/fact-list.tsx";
import { Notice } from "../ui/notice.tsx";
import { type MessageKey, sayMoment, sayNumber } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";

const PAGE = 100;
const OFF = { off: "reports_off", "no-build": "reports_no_build", "other-origin": "reports_other_origin" } as const satisfies Partial<Record<Reports["status"], MessageKey>>;
const OUTCOMES = { sent: "reports_said_sent", nothing: "reports_said_nothing", failed: "reports_said_failed", waits: "reports_said_waits", off: "reports_off" } as const;

export function ReportsPage({ desk }: { desk: Desk }): JSX.Element {
  const { ask, text, say } = desk;
  const [turn, setTurn] = useState(0);
  return (
    <>
      <Heading title={text("nav_reports")} lead={text("reports_lead")} />
      <Section
        key={`waiting ${String(turn)}`}
        store="waiting"
        desk={desk}
        onSend={() =>
          void ask({ type: "send-reports" }).then((answer) => {
            const isFine = answer.ok && answer.value.outcome !== "failed" && answer.value.outcome !== "off";
            say(isFine ? "ok" : "bad", text(answer.ok ? OUTCOMES[answer.value.outcome] : FAILURES[answer.failure]));
            setTurn(turn + 1);
          })
        }
      />
      <Section key={`done ${String(turn)}`} store="done" desk={desk} />
    </>
  );
}

function Section({ store, desk, onSend }: { store: "waiting" | "done"; desk: Desk; onSend?: () => void }): JSX.Element {
  const { ask, text, turn } = desk;
  const [page, setPage] = useState<Reports>();
  const [rows, setRows] = useState<readonly ReportRow[]>([]);
  const [failure, setFailure] = useState<Failure>();

  const read = async (before: number | undefined, shown: readonly ReportRow[]) => {
    const answer = await ask({ type: "reports", store, limit: PAGE, ...(before !== undefined && { before }) });
    if (!answer.ok) return setFailure(answer.failure);
    setPage(answer.value);
    setRows([...shown, ...(answer.value.kept?.rows ?? [])]);
  };
  useEffect(() => {
    void read(undefined, []);
  }, [ask, turn]);

  const kept = page?.kept;
  const isFirst = store === "waiting";
  if (failure !== undefined) return <Notice tone="bad">{text(FAILURES[failure])}</Notice>;
  if (page && page.status !== "on") return isFirst ? <p>{text(OFF[page.status])}</p> : <></>;
  return (
    <section aria-labelledby={`reports-${store}`}>
      {isFirst && kept && (
        <FactList
          facts={[
            { name: text("reports_endpoint"), value: kept.endpoint, isCode: true },
            { name: text("reports_install"), value: kept.install, isCode: true },
            { name: text("reports_sent"), value: sayNumber(kept.counts.sent, text) },
            { name: text("reports_unwanted"), value: sayNumber(kept.counts.rejected + kept.counts.refused, text) },
            { name: text("reports_dropped"), value: sayNumber(kept.counts.dropped, text) },
            ...(kept.dueAt === undefined ? [] : [{ name: text("reports_next"), value: sayMoment(kept.dueAt, text) }]),
          ]}
        />
      )}
      <h2 id={`reports-${store}`}>{text(isFirst ? "reports_waiting_title" : "reports_done_title")}</h2>
      {kept && rows.length === 0 && <p class="sub">{text(isFirst ? "reports_waiting_none" : "reports_done_none")}</p>}
      {onSend && rows.length > 0 && (
        <p>
          <Button onClick={onSend}>{text("reports_send")}</Button>
        </p>
      )}
      <ul class="joined" hidden={rows.length === 0}>
        {rows.map((row) => (
          <li key={row.seq} class="line">
            <span class="grow">
              <b>{sayMoment(row.event.at, text)}</b>
              <span class="sub wrap">
                <code dir="ltr">{saidOf(row)}</code>
              </span>
            </span>
            {row.isRefused && <span class="sub">{text("reports_refused")}</span>}
          </li>
        ))}
      </ul>
      {kept?.next !== undefined && (
        <p>
          <Button onClick={() => void read(kept.next, rows)}>{text("show_more")}</Button>
        </p>
      )}
    </section>
  );
}

/** All of it, in the words of the protocol: what is shown here is what was sent. */
function saidOf({ uid, event: { at: _at, ...event } }: ReportRow): string {
  return Object.entries({ ...event, uid })
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(", ");
}
