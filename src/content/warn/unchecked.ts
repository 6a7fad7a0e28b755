/** What a warning says of a text that could not be looked at: a fault of ours, said as one, or an update under the open page. Pure. */
import { wayThrough } from "../../policy/rules.ts";
import type { Text } from "../../ui/text.ts";
import type { JudgeAnswer } from "../../messages.ts";
import { keysFor, noticeFor, organisationOf, PLACES, type WarningInput, type WarningModel, wordsFor } from "./model.ts";

type UncheckedInput = Pick<WarningInput, "policy" | "road" | "canRepeat" | "isMac" | "stuck" | "mayBeRead"> & {
  destination: JudgeAnswer["destination"];
  /** The extension was updated under the page: what is needed for a look cannot be had any more. */
  isCutOff?: boolean;
};

/** Nothing of the text is shown, as nothing of it is known. */
export function uncheckedModel(input: UncheckedInput, text: Text): WarningModel {
  const { destination, road = "paste", policy } = input;
  const way = wayThrough("hold", policy);
  return {
    title: text("title_unchecked"),
    words: wordsFor(road, { canRedact: false, isMany: false }, text),
    isGrave: destination.kind === "public",
    secrets: [],
    host: destination.host,
    place: text(PLACES[destination.kind]),
    facts: [
      { topic: "why", text: text(input.isCutOff ? "why_cut_off" : "why_unchecked") },
      { topic: "act", text: text(input.isCutOff ? "act_cut_off" : "act_unchecked") },
    ],
    ...organisationOf(policy, text),
    pasteAnyway: way,
    allowHere: false,
    ...keysFor(way, input, text),
    ...noticeFor(road, input, text),
    evidence: text("evidence_unchecked"),
  };
}
