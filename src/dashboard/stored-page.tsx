/** Everything that Keybrake stores, as it is stored; and the way to erase it. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Answers } from "../messages.ts";
import { FAILURES } from "../ui/asking.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { type MessageKey, sayCount, sayNumber } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { useAnswer } from "./use-answer.ts";

type Store = Answers["stored"][number]["store"];

const SAYS = {
  ...{ credentials: "stored_credentials", fingerprints: "stored_fingerprints", exposures: "stored_exposures" },
  ...{ overrides: "stored_overrides", meta: "stored_meta", keys: "stored_keys", local: "stored_local" },
  ...{ reports: "stored_reports", company: "stored_company" },
} as const satisfies Partial<Record<Store, MessageKey>>;

const PAGE = 50;

export function StoredPage({ desk }: { desk: Desk }): JSX.Element {
  const { text, change } = desk;
  const answer = useAnswer(desk, { type: "stored" });
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Heading title={text("nav_stored")} lead={text("stored_lead")} />
      {answer && !answer.ok && <Notice tone="bad">{text(FAILURES[answer.failure])}</Notice>}
      {answer?.ok && (
        <ul class="joined">
          {answer.value.map(({ store, rows }) => (
            <li key={store}>
              <StoreRows store={store} rows={rows} desk={desk} />
            </li>
          ))}
        </ul>
      )}
      <section class="card pad danger" aria-labelledby="erase-title">
        <h2 id="erase-title">{text("erase_title")}</h2>
        <p class="sub">{text("erase_says")}</p>
        <div class="row after">
          {isAsking ? (
            <>
              <Button look="primary" onClick={() => setAsking(false)}>
                {text("erase_keep")}
              </Button>
              <Button
                onClick={() => {
                  setAsking(false);
                  void change({ type: "erase-everything" }, text("said_erased"));
                }}
              >
                {text("erase_confirm")}
              </Button>
            </>
          ) : (
            <Button onClick={() => setAsking(true)}>{text("erase")}</Button>
          )}
        </div>
      </section>
    </>
  );
}

function StoreRows({ store, rows, desk }: { store: Store; rows: number; desk: Desk }): JSX.Element {
  const { ask, text, turn } = desk;
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<unknown[]>([]);
  const [next, setNext] = useState<string>();
  const read = async (after: string | undefined, before: unknown[]) => {
    const answer = await ask({ type: "stored-rows", store, limit: PAGE, ...(after !== undefined && { after }) });
    if (!answer.ok) return;
    setShown([...before, ...answer.value.rows]);
    setNext(answer.value.next);
  };
  useEffect(() => {
    if (isOpen) void read(undefined, []);
  }, [isOpen, turn]);
  const name = store in SAYS ? text(SAYS[store]) : store;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="line">
        <span class="grow">
          <b>{name}</b>
        </span>
        <span class="num sub">{sayCount(rows, "rows_one", "rows_other", text)}</span>
      </summary>
      {isOpen && (
        <pre class="raw" dir="ltr" tabIndex={0} aria-label={name}>
          {shown.map((row) => JSON.stringify(row, null, 2)).join("\n")}
        </pre>
      )}
      {isOpen && next !== undefined && (
        <p class="pad">
          <Button onClick={() => void read(next, shown)}>
            {text("show_more")} ({sayNumber(rows - shown.length, text)})
          </Button>
        </p>
      )}
    </details>
  );
}
