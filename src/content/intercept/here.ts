/** Decisions for this very frame, by what the worker has published. Where one cannot be made, the answer is to hold: never to let through. */
import { type Decision, decide, frameDestination } from "../decision.ts";
import { ownPlaces } from "../../policy/policy.ts";
import type { Destination } from "../../domain.ts";
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
