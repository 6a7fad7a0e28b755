/**
 * The pastes that wait for an answer here, because something on their page hides or changes the warning. No page can reach the popup.
 * Asks the worker by itself, so that it is there whatever else the popup can or cannot show.
 */
import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Answers, HoldChoice, WaitingHold } from "../messages.ts";
import type { Ask } from "../ui/asking.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { MessageKey, Text } from "../ui/text.ts";
import { SHORTEST_REASON } from "../ui/warning.tsx";

export interface HoldsProps {
  ask: Ask;
  text: Text;
  /** Everything is answered: the page gets the focus back. */
  onDone: () => void;
}

type Outcome = Answers["answer-hold"]["outcome"];

const TROUBLE = { failed: "waiting_failed", gone: "waiting_gone" } as const satisfies Record<Exclude<Outcome, "done">, MessageKey>;

export function Holds({ ask, text, onDone }: HoldsProps): JSX.Element | null {
  const [holds, setHolds] = useState<WaitingHold[]>([]);
  const [trouble, setTrouble] = useState<Exclude<Outcome, "done">>();

  const load = useCallback(async (): Promise<WaitingHold[]> => {
    const answer = await ask({ type: "waiting-holds" });
    const found = answer.ok ? answer.value : [];
    setHolds(found);
    return found;
  }, [ask]);

  useEffect(() => {
    void load();
  }, [load]);

  const choose = async (request: string, choice: HoldChoice, reason?: string) => {
    const answer = await ask({ type: "answer-hold", request, choice, ...(reason !== undefined && { reason }) });
    const outcome = answer.ok ? answer.value.outcome : "failed";
    setTrouble(outcome === "done" ? undefined : outcome);
    if ((await load()).length === 0 && outcome === "done") onDone();
  };

  if (holds.length === 0 && trouble === undefined) return null;
  return (
    <section class="waiting" aria-labelledby="waiting">
      {trouble !== undefined && (
        <Notice tone="bad" takesFocus>
          {text(TROUBLE[trouble])}
        </Notice>
      )}
      {holds.length > 0 && (
        <>
          <h2 id="waiting">{text("waiting_title")}</h2>
          <p class="why">{text("waiting_why")}</p>
          <ul class="apart">
            {holds.map((hold) => (
              <HoldItem key={hold.request} hold={hold} text={text} onChoose={(choice, reason) => void choose(hold.request, choice, reason)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface HoldItemProps {
  hold: WaitingHold;
  text: Text;
  onChoose: (choice: HoldChoice, reason?: string) => void;
}

function HoldItem({ hold, text, onChoose }: HoldItemProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const where = hold.destination.name ?? hold.destination.host;
  return (
    <li class="card hold">
      <ul>
        {hold.secrets.map(({ label, mask }, index) => (
          <li key={index}>
            <b>{label || text("matches_registered")}</b>{" "}
            <bdi>
              <code dir="ltr">{mask}</code>
            </bdi>
          </li>
        ))}
      </ul>
      <p>{text("waiting_to", [where])}</p>
      <div class="row">
        <Button look="primary" onClick={() => onChoose("dropped")}>
          {text("choose_drop")}
        </Button>
        <Button onClick={() => onChoose("redacted")}>{text(hold.secrets.length > 1 ? "choose_redact_many" : "choose_redact")}</Button>
        {hold.pasteAnyway === "offered" && (
          <Button look="quiet" onClick={() => onChoose("pasted")}>
            {text("choose_paste")}
          </Button>
        )}
        {hold.pasteAnyway === "with-reason" && !isAsking && (
          <Button look="quiet" onClick={() => setAsking(true)}>
            {text("choose_paste_reason")}
          </Button>
        )}
        {hold.allowHere && (
          <Button look="quiet" onClick={() => onChoose("allowed-here")}>
            {text("choose_allow_here")}
          </Button>
        )}
      </div>
      {hold.pasteAnyway === "refused" && <p>{text("refused_hint")}</p>}
      {isAsking && <Reason id={hold.request} text={text} onGiven={(reason) => onChoose("pasted", reason)} />}
    </li>
  );
}

const takeFocus = (field: HTMLElement | null) => field?.focus();

function Reason({ id, text, onGiven }: { id: string; text: Text; onGiven: (reason: string) => void }): JSX.Element {
  const [reason, setReason] = useState("");
  const isEnough = reason.trim().length >= SHORTEST_REASON;
  return (
    <div class="field reason">
      <label for={`reason-${id}`}>{text("reason_label")}</label>
      {/* A reason is kept; a secret pasted into it would be kept with it. */}
      <textarea
        id={`reason-${id}`}
        rows={2}
        maxLength={300}
        value={reason}
        autocomplete="off"
        aria-describedby={`hint-${id}`}
        ref={takeFocus}
        onInput={(event) => setReason(event.currentTarget.value)}
        onPaste={(event) => event.preventDefault()}
        onDrop={(event) => event.preventDefault()}
      />
      <p id={`hint-${id}`}>{text("reason_hint", [String(SHORTEST_REASON)])}</p>
      <Button waiting={!isEnough} onClick={() => onGiven(reason.trim())}>
        {text("choose_paste")}
      </Button>
    </div>
  );
}
