/**
 * Puts held dragged text or files back as a drop at the same point.
 *
 * The page first gets the drop it would have got, untrusted. If it takes it, that is all; if not, the text goes in where it was dropped as one
 * undo step: the browser's own paste with the dragged text as its content, unseen by the page.
 */
import { pastNames } from "../past-names.ts";
import { type Held, plainText, toTransfer } from "./held.ts";
import { deepActiveElement, deepElementAt, isTextField, type Place, placeAt, restorePlace, selectedRanges } from "./place.ts";
import { isExecPasteFaithful, pasteNatively, type PutBack } from "./put-back.ts";

export interface DropPoint {
  x: number;
  y: number;
  /**
   * Firefox lets a page read what a transfer holds only if the page could have put it there, so one that we fill is empty to it. The transfer of
   * the real drop stays readable after its event.
   */
  transfer: DataTransfer;
}

export interface PutDrop {
  held: Held;
  point: DropPoint;
  /** False where something of it was taken out, so that the real drop's own transfer may not be used. */
  isWhole: boolean;
}

export function putDrop({ held, point, isWhole }: PutDrop): PutBack {
  const { x: clientX, y: clientY } = point;
  const target = deepElementAt(clientX, clientY) ?? document.body;
  const isFirefox = isExecPasteFaithful();
  if (!isFirefox || isWhole) {
    const dataTransfer = isFirefox ? point.transfer : toTransfer(held);
    const event = new DragEvent("drop", { dataTransfer, clientX, clientY, bubbles: true, cancelable: true, composed: true, view: window });
    if (!pastNames(target).dispatchEvent(event)) return "taken-by-page";
  }
  if (target instanceof HTMLInputElement && target.type === "file" && held.files.length > 0) return giveToInput(target, held.files);
  const place = plainText(held) === "" ? null : placeAt(clientX, clientY);
  // Nobody took it and there is nothing to be edited: without us nothing would have happened either.
  if (!place) return held.files.length > 0 && isFirefox && !isWhole ? "failed" : "native";
  return insertAt(held, place);
}

/** A file dropped on a file input is chosen in it. */
function giveToInput(input: HTMLInputElement, files: readonly File[]): PutBack {
  const transfer = new DataTransfer();
  for (const file of input.multiple ? files : files.slice(0, 1)) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return "native";
}

function insertAt(held: Held, place: Place): PutBack {
  restorePlace(place);
  const field = deepActiveElement() ?? document.body;
  if (!isExecPasteFaithful()) {
    const beforeInput = new InputEvent("beforeinput", {
      inputType: "insertFromDrop",
      ...(isTextField(field) ? { data: plainText(held) } : { dataTransfer: toTransfer(held), targetRanges: selectedRanges() }),
      ...{ bubbles: true, cancelable: true, composed: true },
    });
    if (!pastNames(field).dispatchEvent(beforeInput)) return "taken-by-page";
  }
  const from = isTextField(field) ? field.selectionStart : null;
  const outcome = pasteNatively(held, (event) => event.stopImmediatePropagation());
  // In Chromium dropped text stays selected.
  if (!isExecPasteFaithful() && isTextField(field) && from !== null && field.selectionEnd !== null) field.setSelectionRange(from, field.selectionEnd);
  return outcome;
}
