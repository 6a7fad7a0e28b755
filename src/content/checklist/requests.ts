/** What the popup may ask of the checklist on the page in front of it. */
import type { RegisterKey } from "../../messages.ts";
import { onOwnMessage } from "../../platform/page.ts";
import type { ChecklistAct, ChecklistModel } from "../../ui/checklist-model.ts";

export interface ChecklistPage {
  /** Absent where no checklist is under way. */
  model?: ChecklistModel;
  /** What would be registered, if a new key stands on the page. */
  registration?: RegisterKey;
}

interface Answering {
  model: () => ChecklistModel | undefined;
  registration: () => RegisterKey | undefined;
  act: (act: ChecklistAct) => void;
  open: () => void;
}

/** Only the extension's own pages can send a message to a tab; a page cannot. */
export function onRequest({ model, registration, act, open }: Answering): void {
  onOwnMessage((message): ChecklistPage | undefined => {
    if (typeof message !== "object" || message === null || !("checklist" in message)) return undefined;
    const { checklist } = message;
    if (checklist === "open") open();
    else if (isAct(checklist)) act(checklist);
    const [shown, ready] = [model(), registration()];
    return { ...(shown && { model: shown }), ...(ready && { registration: ready }) };
  });
}

/** From our own popup: its outer form is enough. */
function isAct(value: unknown): value is ChecklistAct {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
