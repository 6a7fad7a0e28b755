/**
 * Text that gets into a field without a paste: typed, dictated, composed, expanded, filled in by a password manager or by the page itself.
 *
 * It is in the page already, so that only its sending can be held (`send.ts`). A key press costs a note that the field has changed; the text is
 * looked at when the person pauses or leaves the field, and the worker is asked then, so that its answer is there when the text is to be sent.
 */
import type { Digest } from "../../domain.ts";
import type { Decision, Suspect } from "../decision.ts";
import { approve, isApproved, isApprovedUnchecked } from "../hold/approved.ts";
import { deepActiveElement, editableAround } from "../hold/place.ts";
import { pastNames } from "../past-names.ts";
import { type Asked, inquire, note } from "../holding.ts";
import { decideHere, nothingHere } from "./here.ts";
import { isPasswordField, typedText } from "./field-text.ts";

/** Nobody types on after so long a pause without having thought of something. */
const PAUSE_MS = 700;
/** More fields than these were not touched by a person in one go. */
const MOST_FIELDS = 50;

const touched = new Set<Element>();
let changedAt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Fields that changed while a person was at work on the page. */
const changedByPerson = new WeakSet<Element>();

/** Has a person pressed something a moment ago? A script can cause trusted events as well. */
export const isPersonAtWork = (): boolean => navigator.userActivation.isActive;

export const isByPerson = (field: Element): boolean => changedByPerson.has(field);

/** A field changed: by the person, or by a script that says so. */
export function onInput(event: Event): void {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return;
  if (event.isTrusted && isPersonAtWork()) changedByPerson.add(fieldOf(target) ?? target);
  changedAt = performance.now();
  if (touched.size < MOST_FIELDS) touched.add(target);
  timer ??= setTimeout(pause, PAUSE_MS);
}

/** The focus leaves a field: what was typed there is whole. */
export function onLeave(): void {
  if (timer === undefined) return;
  clearTimeout(timer);
  timer = setTimeout(lookAtAll, 0);
}

/** A button may have made the page read the clipboard: what it got is in a field soon, and no event says so. */
export function onPress(): void {
  changedAt = performance.now();
  timer ??= setTimeout(pause, PAUSE_MS);
}

function pause(): void {
  const left = changedAt + PAUSE_MS - performance.now();
  if (left > 5) timer = setTimeout(pause, left);
  else if ("requestIdleCallback" in window) requestIdleCallback(lookAtAll, { timeout: 1_000 });
  else lookAtAll();
}

function lookAtAll(): void {
  timer = undefined;
  const { decision } = look(touchedFields());
  if (decision.action === "hold" || decision.action === "block") askAhead(decision);
  else if (decision.action === "notify") noteOnce(decision);
}

/** Every field that was touched and is still there, the focused one included. A closed shadow root shows only its host, so the focus tells. */
export function touchedFields(): Set<Element> {
  const fields = new Set<Element>();
  for (const element of [...touched, deepActiveElement()]) {
    if (!element || !pastNames(element).isConnected) {
      if (element) touched.delete(element);
      continue;
    }
    const field = fieldOf(element);
    if (field) fields.add(field);
  }
  return fields;
}

interface EditContextHost {
  editContext?: unknown;
}

/** The field that an element is (part of); null where there is nothing to be typed into. */
export const fieldOf = (element: Element): Element | null =>
  (pastNames(element) as EditContextHost).editContext ? element : editableAround(element);

/** One field's last look: nothing is looked at twice. */
interface Look {
  text: string;
  decision: Decision;
}

const looks = new WeakMap<Element, Look>();

/** What was typed into these fields and not approved before, judged in this tick. `texts` are those with a reason to hold. */
export function look(fields: Iterable<Element>): { decision: Decision; texts: Map<Element, string> } {
  const suspects = new Map<Digest, Suspect>();
  const texts = new Map<Element, string>();
  let decision: Decision = nothingHere();
  let unchecked: Pick<Decision, "isUnchecked"> = {};
  for (const field of fields) {
    const one = lookAt(field);
    const news = one.decision.suspects.filter(({ digest }) => !isApproved(digest));
    const isUnchecked = one.decision.isUnchecked && !isApprovedUnchecked(one.text);
    if ((news.length === 0 && !isUnchecked) || one.decision.action === "allow") continue;
    if (isUnchecked) unchecked = { isUnchecked };
    for (const suspect of news) suspects.set(suspect.digest, suspect);
    if (STRICTNESS[one.decision.action] > STRICTNESS[decision.action]) decision = one.decision;
    texts.set(field, one.text);
  }
  decision = { ...decision, suspects: [...suspects.values()], ...unchecked };
  return { decision, texts };
}

const STRICTNESS = { allow: 0, notify: 1, hold: 2, block: 3 } as const;

function lookAt(field: Element): Look {
  const text = typedText(field, touched.has(field));
  const last = looks.get(field);
  if (last?.text === text) return last;
  const one = { text, decision: text === "" ? nothingHere() : decideHere(text, isPasswordField(field)) };
  looks.set(field, one);
  return one;
}

/** Questions that wait for the sending, by what they are about. */
const ahead = new Map<string, Asked>();

const keyOf = ({ suspects }: Decision): string => suspects.map(({ digest }) => digest).join();

function askAhead(decision: Decision): void {
  if (decision.isUnchecked) return;
  const key = keyOf(decision);
  if (ahead.has(key)) return;
  const asked = inquire(decision, "typed", false);
  ahead.set(key, asked);
  void asked.inquiry.answer().then((answer) => {
    // Allowed here before, or the registry knows better: then the sending is not stopped at all.
    if (answer?.action === "allow" || answer?.action === "notify") approve(decision.suspects.map(({ digest }) => digest));
  });
}

/** The question about exactly these secrets, if it was asked when they were typed. One question, one sending. */
export function takeAsked(decision: Decision): Asked | undefined {
  const key = keyOf(decision);
  const asked = ahead.get(key);
  ahead.delete(key);
  return asked;
}

const noted = new Set<string>();

function noteOnce(decision: Decision): void {
  const key = keyOf(decision);
  if (noted.has(key)) return;
  noted.add(key);
  note(decision, "typed");
}
