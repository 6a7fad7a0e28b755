/** The paste that a person makes, seen before any page script: let through untouched, or stopped and held. */
import type { Decision } from "../decision.ts";
import { gateSees } from "../hold/gate.ts";
import { type Held, takeHeld } from "../hold/held.ts";
import { issueLastingPass, issuePass, takePass } from "../hold/pass.ts";
import { isGone, type Place, restorePlace, takePlace } from "../hold/place.ts";
import { putBack } from "../hold/put-back.ts";
import { redactHeld } from "../hold/redaction.ts";
import { hold, isHolding, note } from "../holding.ts";
import { onPastedFiles } from "./files.ts";
import { decideCarried, uncheckedHere } from "./here.ts";
import { isPasteChord } from "./keys.ts";

/** A paste follows its keys at once. */
const FOLLOWS_MS = 1_000;

/** Where the focus was when the keys went down: some editors move it to an unseen field then, which is to catch the paste. */
let start: { place: Place; at: number } | null = null;

export function onPasteKeys(event: KeyboardEvent): void {
  if (event.isTrusted && isPasteChord(event)) start = { place: takePlace(), at: event.timeStamp };
}

/** That place, if the focus is elsewhere now. Asked once. */
function takeStart(event: ClipboardEvent, { element }: Place): Place | null {
  const known = start;
  start = null;
  return known && known.place.element !== element && event.timeStamp - known.at < FOLLOWS_MS ? known.place : null;
}

export function onPaste(event: Event): void {
  if (!(event instanceof ClipboardEvent) || gateSees(event)) return;
  if (!event.isTrusted || !event.clipboardData) return; // a page's own event carries only what the page has already
  // While a warning is open it goes nowhere: the page would see it on our host. The held one stays held.
  if (isHolding()) return stop(event);
  const held = takeHeld(event.clipboardData);
  const pass = takePass(held, event);
  if (pass?.isSame) return; // approved when the pass was given
  if (pass?.isEmptied) return stop(event);
  if (held.files.length > 0 && onPastedFiles(event, held)) return;
  const { text, decision } = decideCarried(held);
  if (decision.action === "allow") return;
  if (decision.action === "notify") return note(decision, "paste");
  if (pass && decision.suspects.every(({ digest }) => pass.approves(digest))) return;
  holdPaste(event, held, text, decision);
}

/** A fault of ours on the way to a decision: the paste is held all the same. */
export function onPasteFault(event: ClipboardEvent): void {
  if (isHolding() || !event.clipboardData) return stop(event);
  holdPaste(event, takeHeld(event.clipboardData), "", uncheckedHere());
}

/** An approved paste of which nothing came is put where it was going; held again if the page will not have it. */
function bringHome(held: Held, place: Place): void {
  if (isHolding() || putBack(held, place) !== "failed") return;
  const { text, decision } = decideCarried(held);
  holdAt(place, held, text, decision);
}

function holdPaste(event: ClipboardEvent, held: Held, text: string, decision: Decision): void {
  stop(event);
  const place = takePlace();
  holdAt(place, held, text, decision, takeStart(event, place));
}

/** @param from where the focus goes if nothing is pasted; nothing to do where it is there still. */
function holdAt(place: Place, held: Held, text: string, decision: Decision, from: Place | null = null): void {
  hold({
    text,
    decision,
    road: "paste",
    way: {
      place,
      give() {
        const outcome = putBack(held, place);
        if (outcome === "failed" && isGone(place)) issueLastingPass(held, decision.suspects.map(({ digest }) => digest), () => void putBack(held, takePlace()));
        return outcome;
      },
      redact: (redactions) => putBack(redactHeld(held, redactions), place),
      ...(from && { drop: () => void restorePlace(from) }),
      repeat: (digests) => issuePass(held, digests, place, () => bringHome(held, place)),
    },
  });
}

function stop(event: ClipboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
