/** The events that the page side listens to. In every frame, so it is a list and nothing more. */

/** Kept from the page wherever they happen while a warning is open: they are all meant for it. */
export const KEPT_EVERYWHERE: readonly string[] = ["keydown", "keyup", "keypress", "blur", "focusout"];

/** Kept from the page while a warning is open, where their target is the warning's host. */
const KEPT_ON_HOST: readonly string[] = [
  ...["click", "auxclick", "dblclick", "contextmenu", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend"],
  ...["beforeinput", "input", "change", "copy", "cut", "dragover", "drop", "compositionstart", "compositionupdate", "compositionend"],
];

/** After one of these text may come in, or is there: they make the frame run everything else. */
export const WAKING: ReadonlySet<string> = new Set(["paste", "drop", "focusin", "pointerdown", "keydown", "input", "change"]);

/** Those of them that no script can cause. */
export const BY_PERSON: ReadonlySet<string> = new Set(["paste", "drop", "pointerdown", "keydown"]);

/** What is stopped where it could not be looked at. */
export const ROADS_IN: ReadonlySet<string> = new Set(["paste", "drop", "submit"]);

/** Only of interest once something was typed, or to know where a drag began. */
const ROADS: readonly string[] = ["submit", "dragstart", "dragend"];

export const HEARD: readonly string[] = [...new Set([...KEPT_EVERYWHERE, ...KEPT_ON_HOST, ...WAKING, ...ROADS])];
