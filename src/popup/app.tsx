/** The popup: asks the worker for an overview, shows it, and asks for changes. Everything it needs from outside is a prop. */
import type { JSX } from "preact";
import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import type { Failure, Overview, UiRequest } from "../messages.ts";
import { defaultPolicy } from "../policy/policy.ts";
import type { Provider } from "../providers/provider.ts";
import { AddForm } from "../ui/add-form.tsx";
import { type Ask, FAILURES } from "../ui/asking.ts";
import { Button } from "../ui/button.tsx";
import { Logo } from "../ui/logo.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Text } from "../ui/text.ts";
import { Trouble } from "../ui/trouble.tsx";
import { Lists } from "./lists.tsx";
import { popupRows } from "./rows.ts";

/** The page in front. */
export interface Front {
  /** Where the browser tells it. */
  url: string | undefined;
  /** It is in a private window. */
  isPrivate: boolean;
}

export interface PopupProps {
  ask: Ask;
  text: Text;
  /** Milliseconds since 1970. */
  clock: () => number;
  providers: ReadonlyMap<string, Provider>;
  front: () => Promise<Front>;
  /** Opens a page of the dashboard, in a tab. */
  openDashboard: (hash: string) => void;
  /** Stands with what the page in front is. */
  offer?: JSX.Element | undefined;
}

interface Said {
  /** Tells one from the next, even if it says the same. */
  turn: number;
  tone: "ok" | "bad";
  words: string;
  undo?: UiRequest | undefined;
}

export function Popup({ ask, text, clock, providers, front, openDashboard, offer }: PopupProps): JSX.Element {
  const [overview, setOverview] = useState<Overview>();
  const [failure, setFailure] = useState<Failure>();
  const [said, setSaid] = useState<Said>();
  const [isPrivate, setPrivate] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [policy, setPolicy] = useState(defaultPolicy);

  const load = useCallback(async () => {
    const { url, isPrivate } = await front();
    setPrivate(isPrivate);
    const answer = await ask({ type: "overview", isPrivate, ...(url !== undefined && { url }) });
    if (answer.ok) {
      setOverview(answer.value);
      setFailure(undefined);
    } else setFailure(answer.failure);
  }, [ask, front]);

  // Before the first paint, not after it: the worker answers while the browser paints.
  useLayoutEffect(() => {
    void load();
    void ask({ type: "settings" }).then((answer) => answer.ok && setPolicy(answer.value.policy));
  }, [ask, load]);

  const say = (what: Omit<Said, "turn">) => setSaid((before) => ({ turn: (before?.turn ?? 0) + 1, ...what }));

  /** Asks for changes, says how it went, and shows what is now. */
  const change = async (requests: UiRequest[], done: Omit<Said, "turn" | "tone">) => {
    const answers = await Promise.all(requests.map((request) => ask(request)));
    const failed = answers.find((answer) => !answer.ok);
    say(failed && !failed.ok ? { tone: "bad", words: text(FAILURES[failed.failure]) } : { tone: "ok", ...done });
    await load();
  };

  const providerOf = (id: string): Provider => providers.get(id) ?? { name: id, kind: "platform", domains: [] };
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

  if (isAdding) {
    return (
      <AddForm
        ask={ask}
        text={text}
        clock={clock}
        providers={providers}
        credentials={overview?.credentials ?? []}
        onLeave={(added) => {
          setAdding(false);
          if (added !== undefined) say({ tone: "ok", words: text("said_added", [added]) });
          void load();
        }}
      />
    );
  }
  if (failure !== undefined) {
    return (
      <>
        <Top headline={text("trouble_headline")} detail={text("trouble_safe")} />
        <main class="still">
          <Trouble
            failure={failure}
            text={text}
            onRetry={() => void load()}
            onRestore={policy.features.backup ? () => openDashboard("#/backup") : undefined}
            onStartAnew={() => void change([{ type: "start-anew" }], { words: text("said_anew") })}
          />
        </main>
      </>
    );
  }
  if (overview === undefined) return <Loading text={text} />;
  const rows = popupRows(overview, { text, now: clock(), providerOf, policy });
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
      <main>
        {notice}
        <Lists
          rows={rows}
          text={text}
          mayPause={policy.pauseAllowed}
          isPrivate={isPrivate}
          offer={offer}
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
          look={rows.keys.length === 0 ? "primary" : "plain"}
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
