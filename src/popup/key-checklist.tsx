/** The checklist of the page in front, in the popup: drawn there where the person wants it so, opened on a page that no list names. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type Ask, FAILURES } from "../ui/asking.ts";
import { Button } from "../ui/button.tsx";
import type { ChecklistAct, ChecklistPage } from "../ui/checklist-model.ts";
import { Checklist } from "../ui/checklist.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Text } from "../ui/text.ts";

export interface KeyChecklistProps {
  ask: Ask;
  text: Text;
  /** Milliseconds since 1970. */
  clock: () => number;
  page: {
    /** To the checklist of the page in front; nothing where there is none. */
    send(checklist: unknown): Promise<ChecklistPage | undefined>;
    /** Puts the checklist on the page; `false` where the browser does not let us. */
    open(): Promise<boolean>;
  };
  onOpened: () => void;
  /** Not the checklist itself, which stands before everything else, but the way to it, which stands with what the page is. */
  isOffer?: boolean;
}

/** While the popup is open the page may change below it. */
const LOOK_EVERY_MS = 700;

export function KeyChecklist({ ask, text, clock, page, onOpened, isOffer = false }: KeyChecklistProps): JSX.Element | null {
  const [shown, setShown] = useState<ChecklistPage>();
  const [trouble, setTrouble] = useState<string>();
  const [isOff, setOff] = useState(false);

  useEffect(() => void ask({ type: "settings" }).then((answer) => setOff(answer.ok && !answer.value.policy.features.checklist)), [ask]);

  useEffect(() => {
    const read = () => void page.send("read").then(setShown);
    read();
    const timer = setInterval(read, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [page]);

  const open = async () => {
    if (await page.open()) onOpened();
    else setTrouble(text("checklist_no_page"));
  };
  const act = async (what: ChecklistAct) => {
    setTrouble(undefined);
    if (what.type === "view") {
      await ask({ type: "set-checklist-view", view: "panel" });
      return open();
    }
    if (what.type !== "register") return setShown(await page.send(what));
    if (!shown?.registration) return;
    const { type: _type, ...facts } = shown.registration;
    const answer = await ask({ ...facts, type: "add-credential", provider: shown.site.slice(0, 60), createdAt: clock() });
    if (answer.ok) setShown(await page.send({ type: "registered" }));
    else setTrouble(text(FAILURES[answer.failure]));
  };

  // Here it may be registered from any page: the person confirms it in the extension's own window.
  const model = shown?.view === "popup" ? shown.model : undefined;
  if (isOff || isOffer === (model !== undefined)) return null;
  const steps = model?.steps.map((step) => (step.id === "store" && step.mark !== "done" && shown?.registration ? { ...step, register: text("step_store_register") } : step));
  return (
    <div class={isOffer ? "offer" : "key-checklist"}>
      {model && steps ? (
        <Checklist model={{ ...model, steps }} text={text} place="popup" onAct={(what) => void act(what)} />
      ) : (
        <Button look="quiet" onClick={() => void open()}>
          {text("checklist_offer")}
        </Button>
      )}
      {trouble !== undefined && <Notice tone="bad">{trouble}</Notice>}
    </div>
  );
}
