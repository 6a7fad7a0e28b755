/** The dashboard: a navigation, and the page that the address names. Everything it needs from outside is a prop. */
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Settings, UiRequest } from "../messages.ts";
import { defaultPolicy } from "../policy/policy.ts";
import { provider as providerOf } from "../providers/catalog.ts";
import { FAILURES } from "../ui/asking.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Desk } from "./desk.ts";
import { Navigation } from "./navigation.tsx";
import { Page } from "./page.tsx";
import { toHash } from "./route.ts";
import { useKeys } from "./use-keys.ts";
import { useRoute } from "./use-route.ts";

export interface DashboardProps extends Pick<Desk, "ask" | "text" | "clock" | "providers" | "save" | "isPrivateGuarded"> {
  /** For as long as the page is open. */
  onChangedElsewhere: (run: () => void) => void;
}

interface Said {
  /** Tells one from the next, even if it says the same. */
  turn: number;
  tone: "ok" | "bad";
  words: string;
  undo?: UiRequest | undefined;
}

export function Dashboard({ ask, text, clock, providers, save, isPrivateGuarded, onChangedElsewhere }: DashboardProps): JSX.Element {
  const [route, go] = useRoute();
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState<Said>();
  const [settings, setSettings] = useState<Settings>();
  const main = useRef<HTMLElement>(null);
  const place = toHash(route);

  useEffect(() => {
    void ask({ type: "settings" }).then((answer) => answer.ok && setSettings(answer.value));
  }, [ask, turn]);

  useEffect(() => onChangedElsewhere(() => setTurn((before) => before + 1)), [onChangedElsewhere]);

  // A new page starts at its heading, as a new document would.
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) main.current?.querySelector<HTMLElement>("h1")?.focus();
    isFirst.current = false;
    main.current?.scrollTo(0, 0);
  }, [place]);

  const desk = useMemo<Desk>(() => {
    const say: Desk["say"] = (tone, words, undo) => setSaid((before) => ({ turn: (before?.turn ?? 0) + 1, tone, words, undo }));
    return {
      ...{ ask, text, clock, providers, providerOf, save, isPrivateGuarded, say, turn },
      policy: settings?.policy ?? defaultPolicy,
      go: (to) => {
        setSaid(undefined);
        go(to);
      },
      reload: () => setTurn((before) => before + 1),
      added: (label) => {
        say("ok", text("said_added", [label]));
        setTurn((before) => before + 1);
      },
      change: async (request, done, undo) => {
        const answer = await ask(request);
        say(answer.ok ? "ok" : "bad", answer.ok ? done : text(FAILURES[answer.failure]), answer.ok ? undo : undefined);
        setTurn((before) => before + 1);
        return answer.ok;
      },
    };
    // `go` is made anew with each rendering and does the same each time.
  }, [ask, text, clock, providers, save, isPrivateGuarded, turn, settings]);
  const keys = useKeys(desk);

  return (
    <div class="desk">
      <Navigation route={route} text={text} keys={keys} settings={settings} onSkip={() => main.current?.querySelector<HTMLElement>("h1")?.focus()} />
      <main ref={main}>
        {said && (
          <Notice
            key={said.turn}
            tone={said.tone}
            takesFocus
            action={
              said.undo && (
                <Button look="quiet" onClick={() => said.undo && void desk.change(said.undo, text(said.undo.type === "import-undo" ? "said_import_undone" : "said_restored"))}>
                  {text("undo")}
                </Button>
              )
            }
          >
            {said.words}
          </Notice>
        )}
        <Page key={place} route={route} desk={desk} keys={keys} settings={settings} />
      </main>
    </div>
  );
}
