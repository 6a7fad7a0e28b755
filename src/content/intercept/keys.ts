/**
 * A key that went down unseen by the page is not heard going up either: a page that acts on `keyup` would act on the Enter of a sending that is
 * held, or on the one that answered a warning. What went down in the page goes up in it, also while a warning is open, so that no page thinks
 * Ctrl is still held.
 */
const seen = new Set<string>();
const unseen = new Set<string>();

const nameOf = ({ code, key }: KeyboardEvent): string => code || key;

export function goesDown(event: KeyboardEvent, isSeen: boolean): void {
  if (!event.isTrusted) return;
  (isSeen ? seen : unseen).add(nameOf(event));
  (isSeen ? unseen : seen).delete(nameOf(event));
}

/** @param otherwise for a key of which nobody knows where it went down: another frame or window had the focus. */
export function isHeardUp(event: KeyboardEvent, otherwise: boolean): boolean {
  if (unseen.delete(nameOf(event))) return false;
  return seen.delete(nameOf(event)) || otherwise;
}

/** The keys that paste, by the platform's own names for them. */
export const isPasteChord = (event: KeyboardEvent): boolean =>
  ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "v") || (event.shiftKey && event.key === "Insert");
