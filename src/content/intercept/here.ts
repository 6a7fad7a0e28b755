/** Decisions for this very frame, by what the worker has published. */
import { type Decision, decide, frameDestination } from "../decision.ts";
import { ownPlaces } from "../../policy/policy.ts";
import { currentFilter, currentPolicy } from "../page-state.ts";

export function decideHere(text: string, isPassword = false): Decision {
  const policy = currentPolicy();
  return decide(text, frameDestination(ownPlaces(policy)), currentFilter(), policy, isPassword);
}

/** The decision on a text in which nothing is. */
export function nothingHere(): Decision {
  const policy = currentPolicy();
  return { suspects: [], destination: frameDestination(ownPlaces(policy)), action: "allow", policy };
}
