/** What the popup may ask of the checklist on the page in front of it. */
import type { ChecklistView, RegisterKey } from "../../messages.ts";
import { onOwnMessage } from "../../platform/page.ts";
import type { ChecklistAct, ChecklistModel, ChecklistPage } from "../../ui/checklist-model.ts";

interface Answering {
  model: () => ChecklistModel | undefined;
  registration: () => RegisterKey | undefined;
  act: (act: ChecklistAct) => void;
  open: () => void;
  view: () => ChecklistView;
  site: () => string;
}

/** Only the extension's own pages can send a message to a tab; a page cannot. */
export function onRequest({ model, registration, act, open, view, site }: Answering): void {
  onOwnMessage((message): ChecklistPage | undefined => {
    if (typeof message !== "object" || message === null || !("checklist" in message)) return undefined;
    const { checklist } = message;
    if (checklist === "open") open();
    else if (isAct(checklist)) act(checklist);
    const [shown, ready] = [model(), registration()];
    return { ...(shown && { model: shown }), ...(ready && { registration: ready }), view: view(), site: site() };
  });
}

/** From our own popup: its outer form is enough. */
function isAct(value: unknown): value is ChecklistAct {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
