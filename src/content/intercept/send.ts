/**
 * The brake on sending what was typed: a form's submit, Enter, and the press of a button that sends.
 *
 * No page is known by name. Enter is taken for sending unless it was seen to make a new line in this field before; a button is taken for one
 * that sends if its form or its words say so, or if it stands without words right beside the field.
 */
import { deepActiveElement, editableAround, isTextField, selectedRanges, takePlace } from "../hold/place.ts";
import { approveUnchecked } from "../hold/approved.ts";
import { hold, isHolding } from "../holding.ts";
import type { PutBack } from "../hold/put-back.ts";
import { buttonAround, buttonOf, isButton } from "./buttons.ts";
import { fieldOf, isByPerson, isPersonAtWork, look, onPress, takeAsked, touchedFields } from "./typed.ts";
import { pastNames } from "../past-names.ts";
import { sendsByWords } from "./send-words.ts";
import { takeOut } from "./take-out.ts";

/** Fields in which Enter was seen to make a new line. */
const multiline = new WeakSet<Element>();
let lastEnter: Element | null = null;
const SENDING_KEYS: ReadonlySet<string> = new Set(["Enter", " "]);

/** What the event would send, and how it is done once more when it may. */
interface Sending {
  fields: Iterable<Element>;
  again(): void;
}

export function onSubmit(event: Event): void {
  const form = event.target;
  if (!event.isTrusted || !(form instanceof HTMLFormElement)) return;
  const { submitter } = event as SubmitEvent;
  const fields = [...fieldsOf(form)];
  // What a page fills in and sends by itself, with nobody there, tells it by our stopping it that we are here, and whether we know the text.
  brake(event, {
    fields: isPersonAtWork() ? fields : fields.filter(isByPerson),
    again: () => submitAgain(form, submitter?.isConnected ? submitter : null),
  });
}

/** Enter in a field; Enter or the space bar on a button, as pages may listen to those as well. Returns whether it is held. */
export function onKey(event: KeyboardEvent): boolean {
  lastEnter = null;
  if (!SENDING_KEYS.has(event.key) || !event.isTrusted || event.isComposing || event.keyCode === 229) return false;
  const active = deepActiveElement();
  const field = active && !isButton(active) ? fieldOf(active) : null;
  if (field) return event.key === "Enter" && onEnter(event, active as Element, field);
  const button = active && buttonAround(active);
  const fields = button && sentBy(button);
  return fields ? brake(event, { fields, again: () => pressKey(active, event) }) : false;
}

function onEnter(event: KeyboardEvent, active: Element, field: Element): boolean {
  const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.shiftKey || (isPlain && multiline.has(field))) return false;
  const { form } = active as HTMLInputElement;
  const isHeld = brake(event, { fields: form ? [...fieldsOf(form), field] : [field], again: () => pressKey(active, event) });
  if (isPlain) lastEnter = field;
  return isHeld;
}

/** What an Enter did: a new line, and nothing was sent. */
export function afterEnter(event: Event): void {
  if (!lastEnter || !(event instanceof InputEvent) || !event.isTrusted) return;
  if (event.inputType === "insertLineBreak" || event.inputType === "insertParagraph") multiline.add(lastEnter);
  lastEnter = null;
}

/** Some send at the press already; the warning opens at the click that follows. */
export function onPressOf(event: Event): void {
  const button = event.isTrusted ? buttonOf(event) : null;
  if (!button) return;
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

/** Returns whether it is held. */
function brake(event: Event, { fields, again }: Sending): boolean {
  const { decision, texts } = look(fields);
  if (!STOPS.has(decision.action) || (decision.suspects.length === 0 && !decision.isUnchecked)) return false;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (isHolding()) return true;
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
  return true;
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

const SUBMITS: ReadonlySet<string> = new Set(["submit", "image"]);

/** How far around a button without words its field is looked for. */
const NEAR = 4;

/** What a press of this button would send; null where it is no button that sends. */
function sentBy(button: HTMLElement): Iterable<Element> | null {
  const { form, type } = button as HTMLInputElement;
  if (form && SUBMITS.has(type)) return fieldsOf(form);
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

/** The key once more: the page's own handlers first, then what the browser would have done. */
function pressKey(target: Element, { key, ctrlKey, metaKey, altKey, code }: KeyboardEvent): void {
  const keyCode = key === "Enter" ? 13 : 32;
  const init = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true, composed: true, view: window };
  const goesOn = pastNames(target).dispatchEvent(new KeyboardEvent("keydown", init)) && pastNames(target).dispatchEvent(new KeyboardEvent("keypress", { ...init, charCode: keyCode }));
  if (goesOn && !ctrlKey && !metaKey && !altKey) pressByDefault(target);
  pastNames(target).dispatchEvent(new KeyboardEvent("keyup", init));
}

/** Buttons that a key presses by itself: a `<div>` that is called one is not among them. */
const NATIVE = "button, a, input[type=submit], input[type=image], input[type=button]";

function pressByDefault(target: Element): void {
  if (target instanceof HTMLElement && target.matches(NATIVE)) target.click();
  else if (target instanceof HTMLInputElement) submitByDefault(target);
  else if (isTextField(target)) insertBreak(target, "insertLineBreak");
  else if (editableAround(target)) insertBreak(target, "insertParagraph");
}

/** What keeps Enter from sending a form without a button, where there is more than one of it. */
const BLOCKING = new Set(["text", "search", "tel", "url", "email", "password", "number", "date", "month", "week", "time", "datetime-local"]);

function submitByDefault({ form }: HTMLInputElement): void {
  if (!form) return;
  const root = pastNames(form).getRootNode() as Document | ShadowRoot;
  const button = [...root.querySelectorAll<HTMLInputElement>("button, input")].find((one) => one.form === form && SUBMITS.has(one.type));
  if (button) return button.click();
  const blocking = [...elementsOf(form)].filter((one) => one instanceof HTMLInputElement && BLOCKING.has(one.type));
  if (blocking.length <= 1) submitAgain(form);
}

/** Editors hear of a break before it is there; `execCommand` tells them nothing. */
function insertBreak(target: Element, inputType: "insertLineBreak" | "insertParagraph"): void {
  const init = { inputType, bubbles: true, cancelable: true, composed: true, targetRanges: isTextField(target) ? [] : selectedRanges() };
  if (pastNames(target).dispatchEvent(new InputEvent("beforeinput", init))) document.execCommand(inputType);
}
