/** Is the dialog really what the person sees? If in doubt, no: then nothing is approved and the hold stays. */

/** Properties of our own host that a page's stylesheet could use to hide or move the dialog, with the only values that are sound. */
const SOUND: Readonly<Record<string, readonly string[]>> = {
  opacity: ["1"],
  visibility: ["visible"],
  filter: ["none"],
  transform: ["none"],
  clipPath: ["none"],
  maskImage: ["none"],
  mixBlendMode: ["normal"],
  pointerEvents: ["auto"],
};

/** Checks the host's computed style, that the dialog is open in the document, and that a point of `button` really is ours. */
export function isSound(host: HTMLElement, dialog: HTMLDialogElement, button: Element): boolean {
  if (!host.isConnected || !dialog.open || document.visibilityState !== "visible") return false;
  const style = getComputedStyle(host) as unknown as Record<string, string>;
  if (!Object.entries(SOUND).every(([property, values]) => values.includes(style[property] ?? values[0] ?? ""))) return false;
  const { left, top, width, height } = button.getBoundingClientRect();
  if (width < 8 || height < 8) return false;
  return document.elementFromPoint(left + width / 2, top + height / 2) === host;
}
