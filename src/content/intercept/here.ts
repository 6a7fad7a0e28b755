/** Decisions for this very frame, by what the worker has published. Where one cannot be made, the answer is to hold: never to let through. */
import { type Decision, decide, frameDestination, type Suspect } from "../decision.ts";
import { ownPlaces } from "../../policy/policy.ts";
import type { Destination } from "../../domain.ts";
import type { Held } from "../hold/held.ts";
import { strictest } from "../../judge/judge.ts";
import { scannable } from "./scannable.ts";
import { currentFilter, currentPolicy } from "../page-state.ts";

/** @param text what is looked at; a function where getting it may fail as well. */
export function decideHere(text: string | (() => string), isPassword = false): Decision {
  const policy = currentPolicy();
  try {
    return decide(typeof text === "string" ? text : text(), frameDestination(ownPlaces(policy)), currentFilter(), policy, isPassword);
  } catch {
    return uncheckedHere();
  }
}

/** The decision on a text that could not be looked at. */
export function uncheckedHere(): Decision {
  return { suspects: [], destination: destinationAtLeast(), action: "hold", isUnchecked: true, policy: currentPolicy() };
}

/** The decision on a text in which nothing is. */
export function nothingHere(): Decision {
  return { suspects: [], destination: destinationAtLeast(), action: "allow", policy: currentPolicy() };
}

/** Where even the place cannot be told, it is one that nobody knows. */
function destinationAtLeast(): Destination {
  try {
    return frameDestination(ownPlaces(currentPolicy()));
  } catch {
    return { kind: "unknown", host: location.host };
  }
}

/** What a paste or a drop carries as text, and the decision on all of it; spans count in `text`. */
export function decideCarried(held: Held): { text: string; decision: Decision } {
  let carried;
  try {
    carried = scannable(held);
  } catch {
    return { text: "", decision: uncheckedHere() };
  }
  const { shown, unseen } = carried;
  const first = shown === "" ? nothingHere() : decideHere(shown);
  if (unseen === "") return { text: shown, decision: first };
  const second = decideHere(unseen, true);
  const offset = shown.length + 1;
  const known = new Set(first.suspects.map(({ digest }) => digest));
  const later = second.suspects.filter(({ digest }) => !known.has(digest)).map((one) => moved(one, offset, first.suspects.length));
  const { action } = strictest([first, second].map(({ action }) => ({ action, reason: "matrix", severity: "low" })));
  return { text: `${shown}\n${unseen}`, decision: { ...first, ...(second.isUnchecked && { isUnchecked: true }), action, suspects: [...first.suspects, ...later] } };
}

/** Numbers of credentials count within one text, as spans do. */
function moved(suspect: Suspect, offset: number, credentials: number): Suspect {
  const spans = suspect.spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  const { description } = suspect;
  if (!description) return { ...suspect, spans };
  return { ...suspect, spans, description: { ...description, spans, credential: description.credential + credentials } };
}
