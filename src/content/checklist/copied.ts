/**
 * What a person copies on a key page, by a copy button or by selecting it. If the page calls it a part of a key the worker is told, by digest, so
 * that it is known where it came from when it is pasted elsewhere. The text itself is not kept.
 */
import { digestOfText } from "../../detect/digest.ts";
import { gateOf } from "../../filter.ts";
import { ask } from "../../platform/page.ts";
import { closest, is } from "./nodes.ts";
import { shownIn, valueBeside } from "./shown.ts";
import { type Survey, survey } from "./survey.ts";

const LEAST = 16;
const MOST = 5_000;

/** The text that an event copies, if it is one that may be a part of a key. `own`: our panel, which is no part of the page. The page is walked once. */
export function copiedIn(event: Event, own: Element | null): string | undefined {
  const [target] = event.composedPath();
  if (!event.isTrusted || !(target instanceof Element)) return undefined;
  let walked: Survey | undefined;
  const page = (): Survey => (walked ??= survey(document, own));
  const text = event.type === "copy" ? chosenIn(target) : event.type === "click" ? besideButton(target, page) : undefined;
  const value = text?.trim().replace(/^.{2,40}?\s*[:：]\s*/, "");
  if (value === undefined || value.length < LEAST || value.length > MOST) return undefined;
  const part = shownIn(page()).find((shown) => shown.text === value)?.part;
  if (part) void ask({ type: "checklist-copied", copied: { part, digest: digestOfText(value), length: value.length, gate: gateOf(value) } });
  return value;
}

function besideButton(target: Element, page: () => Survey): string | undefined {
  const button = closest(target, "button,[role=button],a,svg,i,span");
  return button ? valueBeside(button, page()) : undefined;
}

function chosenIn(target: Element): string {
  const field = is(target, "input,textarea") ? (target as HTMLInputElement) : undefined;
  return field ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? undefined) : (document.getSelection()?.toString() ?? "");
}
