/** The popup: asks the worker for an overview, shows it, and asks for changes. Everything it needs from outside is a prop. */
import type { JSX } from "preact";
import { useCallback, useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { UiRequest } from "../messages.ts";
import { type Ask, FAILURES } from "../ui/asking.ts";
import { Button } from "../ui/button.tsx";
import type { ChecklistPage } from "../ui/checklist-model.ts";
import { Logo } from "../ui/logo.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Text } from "../ui/text.ts";
import { afterPaint } from "./after-paint.ts";
import type { Look } from "./early.ts";
import { Lists } from "./lists.tsx";
import type { Rest } from "./rest.tsx";
import { popupRows } from "./rows.ts";

export interface PopupProps {
  ask: Ask;
  text: Text;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** What is drawn until `now` is there; nothing, where nothing is known. */
  glance: Look | undefined;
  now: Promise<Look>;
  /** Asks again. */
  look: () => Promise<Look>;
  /** Everything that is not in the first picture. */
  loadRest: () => Promise<Rest>;
  /** The checklist of the page in front. */
  page: { send(checklist: unknown): Promise<ChecklistPage | undefined>; open(): Promise<boolean> };
  /** Opens a page of the dashboard, in a tab. */
  openDashboard: (hash: string) => void;
  close: () => void;
}

interface Said {
  /** Tells one from the next, even if it says the same. */
  turn: number;
  tone: "ok" | "bad";
  words: string;
  undo?: UiRequest | undefined;
}

export function Popup(props: PopupProps): JSX.Element {
  const { ask, text, page, close, loadRest } = props;
  const [rest, setRest] = useState<Rest>();
  // What is loaded then may not keep the first picture waiting.
  useEffect(() => afterPaint(() => void loadRest().then(setRest)), [loadRest]);
  const common = { ask, text, clock: props.clock, page, onOpened: close };
  return (
    <>
      {rest && <rest.Holds ask={ask} text={text} onDone={close} />}
      {rest && <rest.KeyChecklist {...common} />}
      <Main {...props} rest={rest} offer={rest && <rest.KeyChecklist {...common} isOffer />} />
    </>
  );
}

function Main({ ask, text, clock, glance, now, look, openDashboard, rest, offer }: PopupProps & { rest: Rest | undefined; offer: JSX.Element | undefined }): JSX.Element {
  const [seen, setSeen] = useState(glance);
  /** The worker has said it, or refused to; before that it is what it last kept. */
  const [isCurrent, setCurrent] = useState(false);
  const [mayRestore, setMayRestore] = useState(false);
  const [isPainted, setPainted] = useState(false);
  const [said, setSaid] = useState<Said>();
  const [isAdding, setAdding] = useState(false);

  const show = useCallback(
    (fresh: Look) => {
      setSeen(fresh);
      setCurrent(true);
      if (!fresh.answer.ok) void ask({ type: "settings" }).then((answer) => setMayRestore(answer.ok && answer.value.policy.features.backup));
    },
    [ask],
  );
  const load = useCallback(async () => show(await look()), [look, show]);
  useLayoutEffect(() => void now.then(show), [now, show]);
  const isThere = seen !== undefined;
  useEffect(() => (isThere ? afterPaint(() => setPainted(true)) : undefined), [isThere]);

  const say = (what: Omit<Said, "turn">) => setSaid((before) => ({ turn: (before?.turn ?? 0) + 1, ...what }));

  /** Asks for changes, says how it went, and shows what is now. */
  const change = async (requests: UiRequest[], done: Omit<Said, "turn" | "tone">) => {
    const answers = await Promise.all(requests.map((request) => ask(request)));
    const failed = answers.find((answer) => !answer.ok);
    say(failed && !failed.ok ? { tone: "bad", words: text(FAILURES[failed.failure]) } : { tone: "ok", ...done });
    await load();
  };

  const notice = said && (
    <Notice
      key={said.turn}
      takesFocus
      tone={said.tone}
      action={
        said.undo === undefined ? undefined : (
          <Button look="quiet" onClick={() => said.undo && void change([said.undo], { words: text("said_restored") })}>
            {text("undo")}
          </Button>
        )
      }
    >
      {said.words}
    </Notice>
  );

  if (isAdding && rest) {
    return (
      <rest.AddForm
        ask={ask}
        text={text}
        clock={clock}
        providers={rest.providers}
        credentials={seen?.answer.ok ? seen.answer.value.credentials : []}
        onLeave={(added) => {
          setAdding(false);
          if (added !== undefined) say({ tone: "ok", words: text("said_added", [added]) });
          void load();
        }}
      />
    );
  }
  if (seen === undefined) return <Loading text={text} />;
  if (!seen.answer.ok) {
    return (
      <>
        <Top headline={text(seen.answer.failure === "nothing-kept" ? "nothing_kept_headline" : "trouble_headline")} detail={text("trouble_safe")} />
        <main class="still">
          {rest && (
            <rest.Trouble
              failure={seen.answer.failure}
              text={text}
              onRetry={() => void load()}
              onRestore={mayRestore ? () => openDashboard("#/backup") : undefined}
              onStartAnew={() => void change([{ type: "start-anew" }], { words: text("said_anew") })}
            />
          )}
        </main>
      </>
    );
  }
  const { front, answer } = seen;
  const at = clock();
  const rows = popupRows(answer.value, { text, now: at, providerOf: (id) => answer.value.providers[id] ?? { name: id } }, isPainted);
  return (
    <>
      <Top
        headline={rows.headline}
        detail={rows.detail}
        action={
          <Button look="quiet" onClick={() => openDashboard("#/keys")}>
            {text("dashboard")}
          </Button>
        }
      />
      <main aria-busy={!isCurrent}>
        {notice}
        <Lists
          rows={rows}
          text={text}
          now={at}
          front={front}
          isWhole={isPainted}
          isCurrent={isCurrent}
          mayPause={answer.value.may.pause}
          offer={offer}
          More={rest?.KeyMore}
          onChange={(request, words, undo) => void change([request], { words, undo })}
          onOpen={openDashboard}
          onRemoveOverride={(id, host) => void change([{ type: "remove-override", id }], { words: text("said_override_removed", [host]) })}
          onSettle={(ids) =>
            void change(
              ids.map((id) => ({ type: "settle-exposure", id })),
              { words: text("said_settled") },
            )
          }
        />
      </main>
      <div class="bar">
        <Button
          look={rows.total === 0 ? "primary" : "plain"}
          onClick={() => {
            setSaid(undefined);
            setAdding(true);
          }}
        >
          {text("add_key")}
        </Button>
        <Button onClick={() => openDashboard("#/rules")}>{text("check_text")}</Button>
      </div>
    </>
  );
}

function Top({ headline, detail, action }: { headline: string; detail: string; action?: JSX.Element }): JSX.Element {
  return (
    <header class="say">
      <div class="top">
        <Logo />
        {action}
      </div>
      <h1>{headline}</h1>
      <p>{detail}</p>
    </header>
  );
}

function Loading({ text }: { text: Text }): JSX.Element {
  return (
    <>
      <Top headline={text("loading")} detail="" />
      <main class="still" aria-busy="true" />
    </>
  );
}
