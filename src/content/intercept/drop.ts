/** Text, markup, links and files that a person drags into the page, seen before any page script. */
import { hold, isHolding, note } from "../holding.ts";
import { type Held, isSameContent, plainText, takeHeld } from "../hold/held.ts";
import { takePlace } from "../hold/place.ts";
import { putDrop } from "../hold/put-drop.ts";
import { redactHeld } from "../hold/redaction.ts";
import { onDroppedFiles } from "./files.ts";
import { decideCarried } from "./here.ts";

/**
 * What a drag carried that began in this very document: the page has it already. Not every drag says when it ends (the page may refuse it, or
 * take away what was dragged), so a drop is known by what it carries.
 */
let own: readonly Held[] = [];
/** What was approved and would not go back: the person's next drop of it passes. */
let passed: Held | null = null;

export function onDrag(event: Event): void {
  if (!(event instanceof DragEvent) || !event.isTrusted) return;
  own = [];
  const { dataTransfer } = event;
  if (event.type !== "dragstart" || !dataTransfer) return;
  own = [takeHeld(dataTransfer)];
  // The page may give it something else to carry.
  addEventListener("dragstart", noteCarried, { once: true });
}

function noteCarried(event: Event): void {
  if (event instanceof DragEvent && event.isTrusted && event.dataTransfer) own = [...own, takeHeld(event.dataTransfer)];
}

const isOwn = (held: Held): boolean => own.some((one) => isSameContent(one, held) || (plainText(one) !== "" && plainText(one) === plainText(held)));

export function onDrop(event: Event): void {
  if (!(event instanceof DragEvent) || !event.isTrusted || !event.dataTransfer) return;
  if (isHolding()) return stop(event);
  const { dataTransfer: transfer, clientX: x, clientY: y } = event;
  const held = takeHeld(transfer);
  if (isOwn(held)) return;
  const pass = passed;
  passed = null;
  if (pass && isSameContent(pass, held)) return;
  const point = { x, y, transfer };
  const allowOnce = (): void => {
    passed = held;
  };
  if (held.files.length > 0) return onDroppedFiles(event, held, point, allowOnce);
  const { text, decision } = decideCarried(held);
  if (decision.action === "allow") return;
  if (decision.action === "notify") return note(decision, "drop");
  stop(event);
  hold({
    text,
    decision,
    road: "drop",
    way: {
      place: takePlace(),
      give() {
        const outcome = putDrop({ held, point, isWhole: true });
        if (outcome === "failed") allowOnce();
        return outcome;
      },
      redact: (redactions) => putDrop({ held: redactHeld(held, redactions), point, isWhole: false }),
    },
  });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
