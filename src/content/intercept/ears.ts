/** The one set of listeners of the page side: on the window, capture phase, since `document_start`, so that no page script stands before it. */

export type Ear = (event: Event) => void;

/**
 * Listens for each type. `document.open()` wipes listeners of a document's window, so the document's own children are watched and the
 * listeners armed again when they change; adding one that is still there does nothing.
 */
export function putEars(ears: Readonly<Record<string, Ear>>): void {
  const hear = (event: Event) => ears[event.type]?.(event);
  const arm = () => {
    // Touch listeners that might call `preventDefault` would make the page's scrolling wait for us.
    for (const type of Object.keys(ears))
      window.addEventListener(type, hear, { capture: true, passive: type.startsWith("touch") });
  };
  arm();
  new MutationObserver(arm).observe(document, { childList: true });
}
