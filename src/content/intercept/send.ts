/**
 * The brake on sending what was typed: a form's submit, Enter, and the press of a button that sends.
 *
 * No page is known by name. Enter is taken for sending unless it was seen to make a new line in this field before; a button is taken for one
 * that sends if its form or its words say so, or if it stands without words right beside the field.
 */
import { deepActiveElement, deepElementAt, isTextField, shadowRootOf, takePlace } from "../hold/place.ts";
import { approveUnchecked } from "../hold/approved.ts";
import { hold, isHolding } from "../holding.ts";
import type { PutBack } from "../hold/put-back.ts";
import { fieldOf, look, onPress, takeAsked, touchedFields } from "./typed.ts";
import { pastNames } from "../past-names.ts";
import { sendsByWords } from "./send-words.ts";
import { takeOut } from "./take-out.ts";

/** Fields in which Enter was seen to make a new line. */
const multiline = new WeakSet<Element>();
let lastEnter: Element | null = null;

/** What the event would send, and how it is done once more when it may. */
interface Sending {
  fields: Iterable<Element>;
  again(): void;
}

export function onSubmit(event: Event): void {
  const form = event.target;
  if (!event.isTrusted || !(form instanceof HTMLFormElement)) return;
  const { submitter } = event as SubmitEvent;
  brake(event, {
    fields: fieldsOf(form),
    again: () => submitAgain(form, submitter?.isConnected ? submitter : null),
  });
}

export function onEnter(event: KeyboardEvent): void {
  lastEnter = null;
  if (event.key !== "Enter" || !event.isTrusted || event.isComposing || event.keyCode === 229) return;
  const active = deepActiveElement();
  const field = active && fieldOf(active);
  if (!active || !field) return;
  const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.shiftKey || (isPlain && multiline.has(field))) return;
  const { form } = active as HTMLInputElement;
  brake(event, { fields: form ? [...fieldsOf(form), field] : [field], again: () => pressEnter(active, event) });
  if (isPlain) lastEnter = field;
}

/** What an Enter did: a new line, and nothing was sent. */
export function afterEnter(event: Event): void {
  if (!lastEnter || !(event instanceof InputEvent) || !event.isTrusted) return;
  if (event.inputType === "insertLineBreak" || event.inputType === "insertParagraph") multiline.add(lastEnter);
  lastEnter = null;
}

/** Some send at the press already; the warning opens at the click that follows. */
export function onPressOf(event: Event): void {
  const button = buttonOf(event);
  if (!button || !event.isTrusted) return;
  const fields = sentBy(button);
  if (event.type !== "click") {
    if (fields && isHeld(fields)) event.stopImmediatePropagation();
    return;
  }
  if (fields) brake(event, { fields, again: () => press(button) });
  if (!event.defaultPrevented) onPress();
}

const isHeld = (fields: Iterable<Element>): boolean => STOPS.has(look(fields).decision.action);
const STOPS: ReadonlySet<string> = new Set(["hold", "block"]);

function brake(event: Event, { fields, again }: Sending): void {
  const { decision, texts } = look(fields);
  if (!STOPS.has(decision.action) || (decision.suspects.length === 0 && !decision.isUnchecked)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (isHolding()) return;
  const asked = takeAsked(decision);
  hold({
    ...{ text: [...texts.values()].join("\n"), decision, road: "submit" },
    ...(asked && { asked }),
    way: {
      place: takePlace(),
      give(): PutBack {
        if (decision.isUnchecked) approveUnchecked(texts.values());
        again();
        return "native";
      },
      redact: (redactions) => takeOut(texts.keys(), redactions),
    },
  });
}

const elementsOf = (form: HTMLFormElement): Iterable<Element> => pastNames(form).elements;
const submitAgain = (form: HTMLFormElement, submitter: HTMLElement | null = null): void => pastNames(form).requestSubmit(submitter);

/** The fields of a form: its own, and what is edited inside it. */
function fieldsOf(form: HTMLFormElement): Set<Element> {
  const fields = new Set<Element>();
  for (const element of elementsOf(form)) if (isTextField(element)) fields.add(element);
  for (const field of touchedFields()) if (containsDeep(form, field)) fields.add(field);
  return fields;
}

function containsDeep(outer: Element, inner: Element): boolean {
  for (let node: Node | null = inner; node; node = pastNames(node).parentNode ?? (node instanceof ShadowRoot ? node.host : null)) if (node === outer) return true;
  return false;
}

/** The button that was pressed, also inside a closed shadow root. */
function buttonOf(event: Event): HTMLElement | null {
  const [outer] = event.composedPath();
  if (!(outer instanceof Element) || !(event instanceof MouseEvent)) return null;
  // A press by key has no position.
  const isByKey = event.type === "click" && event.detail === 0;
  const inner = shadowRootOf(outer) && (isByKey ? deepActiveElement() : deepElementAt(event.clientX, event.clientY));
  const target = inner ?? outer;
  const button = pastNames(target).closest("button, [role=button], input[type=submit], input[type=image], input[type=button], a[href^='javascript:']");
  return button instanceof HTMLElement && !(button instanceof HTMLFormElement) ? button : null;
}

/** How far around a button without words its field is looked for. */
const NEAR = 4;

/** What a press of this button would send; null where it is no button that sends. */
function sentBy(button: HTMLElement): Iterable<Element> | null {
  const { form, type } = button as HTMLInputElement;
  if (form && (type === "submit" || type === "image")) return fieldsOf(form);
  const words = sendsByWords(button);
  if (words === "other") return null;
  const touched = touchedFields();
  if (words === "sends") return [...touched, ...(form ? fieldsOf(form) : fieldsNear(button))];
  let around: Element = button;
  for (let step = 0; step < NEAR; step++) around = pastNames(around).parentElement ?? around;
  const near = [...touched].filter((field) => containsDeep(around, field));
  return near.length > 0 ? near : null;
}

/** A field that a script has filled was never touched: the nearest around the button. */
function fieldsNear(button: Element): Element[] {
  let around: Element | null = button.parentElement;
  for (let step = 0; step < NEAR && around; step++, around = pastNames(around).parentElement) {
    const fields = [...pastNames(around).querySelectorAll("input, textarea, [contenteditable]")].flatMap((element) => fieldOf(element) ?? []);
    if (fields.length > 0) return fields;
  }
  return [];
}

/** The press once more, as far as a script can make one. */
function press(button: HTMLElement): void {
  if (!button.isConnected) return;
  const init = { bubbles: true, cancelable: true, composed: true, view: window, detail: 1 };
  button.dispatchEvent(new PointerEvent("pointerdown", { ...init, isPrimary: true, pointerType: "mouse" }));
  button.dispatchEvent(new MouseEvent("mousedown", init));
  button.dispatchEvent(new PointerEvent("pointerup", { ...init, isPrimary: true, pointerType: "mouse" }));
  button.dispatchEvent(new MouseEvent("mouseup", init));
  button.click();
}

/** Enter once more: the page's own handlers first, then what the browser would have done. */
function pressEnter(field: Element, { ctrlKey, metaKey, altKey, code }: KeyboardEvent): void {
  const init = { key: "Enter", code, keyCode: 13, which: 13, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true, composed: true, view: window };
  const goesOn = pastNames(field).dispatchEvent(new KeyboardEvent("keydown", init)) && pastNames(field).dispatchEvent(new KeyboardEvent("keypress", { ...init, charCode: 13 }));
  if (goesOn && !ctrlKey && !metaKey && !altKey) enterByDefault(field);
  pastNames(field).dispatchEvent(new KeyboardEvent("keyup", init));
}

function enterByDefault(field: Element): void {
  if (field instanceof HTMLInputElement) {
    const { form } = field;
    const button = form && [...elementsOf(form)].find((one): one is HTMLButtonElement => "type" in one && (one.type === "submit" || one.type === "image"));
    if (button) button.click();
    else if (form) submitAgain(form);
  } else document.execCommand(field instanceof HTMLTextAreaElement ? "insertLineBreak" : "insertParagraph");
}
