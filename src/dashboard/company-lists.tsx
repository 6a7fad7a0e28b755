/** The organisation's lists of its own secrets: which are in force, and how far one is that is being loaded. Nothing where there are none. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CompanyListState } from "../messages.ts";
import { Chip, type Tone } from "../ui/chip.tsx";
import { type MessageKey, sayCount, sayDay } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { useAnswer } from "./use-answer.ts";

const STATES = {
  ready: { says: "company_ready", tone: "ok" },
  loading: { says: "company_loading", tone: "neutral" },
  damaged: { says: "company_damaged", tone: "bad" },
  "no-key": { says: "company_no_key", tone: "due" },
  "other-key": { says: "company_other_key", tone: "due" },
} as const satisfies Record<CompanyListState["status"], { says: MessageKey; tone: Tone }>;

/** A list of a million takes seconds. */
const AGAIN_AFTER_MS = 500;

export function CompanyLists({ desk }: { desk: Desk }): JSX.Element | null {
  const { text } = desk;
  const [looks, setLooks] = useState(0);
  const answer = useAnswer(desk, { type: "company-lists" }, [looks]);
  const lists = answer?.ok ? answer.value : [];
  const isLoading = lists.some(({ status }) => status === "loading");
  useEffect(() => {
    if (!isLoading) return;
    const later = setTimeout(() => setLooks((before) => before + 1), AGAIN_AFTER_MS);
    return () => clearTimeout(later);
  }, [isLoading, answer]);
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="company-lists">
      <h2 id="company-lists">{text("company_lists")}</h2>
      <ul class="joined">
        {lists.map((list) => (
          <li key={`${list.slot} ${list.status}`} class="line">
            <List list={list} desk={desk} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function List({ list: { slot, name, madeAt, count, status, done = 0 }, desk: { text } }: { list: CompanyListState; desk: Desk }): JSX.Element {
  const place = slot === "packaged" ? text("company_packaged") : text("company_in_policy", [slot.replace(/^\D+/, "")]);
  const made = Date.parse(madeAt);
  return (
    <>
      <span class="grow">
        <b>{name || place}</b>
        <br />
        <span class="sub">
          {name !== "" && `${place}. `}
          {count > 0 && `${sayCount(count, "company_count_one", "company_count_other", text)}. `}
          {!Number.isNaN(made) && text("company_made", [sayDay(made, text)])}
        </span>
        {status === "loading" && (
          <span class="progress">
            <progress max={1} value={done} aria-label={text("company_loading")} />
          </span>
        )}
      </span>
      <Chip tone={STATES[status].tone}>{text(STATES[status].says)}</Chip>
    </>
  );
}
