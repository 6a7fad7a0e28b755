/** An `<input type=file>` and its selection. */
import { shadowRootOf } from "../hold/place.ts";

const isFileInput = (element: unknown): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === "file";

/** The input that an event is about, also inside a closed shadow root, which shows the window its host only. */
export function fileInputOf(event: Event): HTMLInputElement | null {
  const [target] = event.composedPath();
  if (isFileInput(target)) return target;
  return target instanceof Element ? within(target) : null;
}

function within(host: Element): HTMLInputElement | null {
  const root = shadowRootOf(host);
  if (!root) return null;
  for (const input of root.querySelectorAll("input")) if (isFileInput(input) && (input.files?.length ?? 0) > 0) return input;
  for (const element of root.querySelectorAll("*")) {
    const inner = within(element);
    if (inner) return inner;
  }
  return null;
}

/** Takes the selection away from the page, unseen. What was selected stays with whoever kept the list. */
export function hideFiles(input: HTMLInputElement): void {
  input.files = new DataTransfer().files;
  // `change` does not leave a shadow tree, so the window never sees it.
  const root = input.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const stop = (event: Event): void => event.stopImmediatePropagation();
  root.addEventListener("change", stop, true);
  setTimeout(() => root.removeEventListener("change", stop, true), 0);
}

/** Selects files and tells the page, as the browser would have. */
export function giveFiles(input: HTMLInputElement, files: FileList | readonly File[]): void {
  if (files instanceof FileList) input.files = files;
  else {
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
  }
  input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
