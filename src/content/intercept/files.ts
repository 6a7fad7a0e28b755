/** Files on their way into the page: chosen, dropped or pasted. Many of them, or a folder, are one question. */
import type { Decision, Suspect } from "../decision.ts";
import { hold, isHolding, note } from "../holding.ts";
import type { Held } from "../hold/held.ts";
import { issuePass } from "../hold/pass.ts";
import { type Place, takePlace } from "../hold/place.ts";
import { putBack, type PutBack } from "../hold/put-back.ts";
import { type DropPoint, putDrop } from "../hold/put-drop.ts";
import { strictest } from "../../judge/judge.ts";
import { droppedFolders, filesIn } from "./folders.ts";
import { mayHoldText, readAtOnce, readInTime } from "./file-text.ts";
import { decideCarried, decideHere, nothingHere } from "./here.ts";
import { fileInputOf, giveFiles, hideFiles } from "./file-input.ts";

/** Files with their decisions, and what becomes of them. */
interface Arrival {
  files: readonly File[];
  /** The paste or drop that they travel with: its texts count as well. */
  carried?: Held;
  place: Place;
  /** Stops the event that brought them. */
  stop(): void;
  give(files: readonly File[]): PutBack;
}

/** An input's selection changed. Its `input` event comes first and decides; `change` follows the same way. */
export function onChosen(event: Event): void {
  const input = fileInputOf(event);
  if (!input?.files || !event.isTrusted) return;
  const stop = (): void => event.stopImmediatePropagation();
  if (isHolding() || hiding.has(input)) {
    hideFiles(input);
    return stop();
  }
  const { files: chosen } = input;
  if (chosen.length === 0 || cleared.get(input) === chosen) return;
  const files = [...chosen];
  consider({
    ...{ files, place: takePlace() },
    stop() {
      stop();
      hideFiles(input);
      hiding.add(input);
      // The `change` of this very choice still follows in this tick.
      setTimeout(() => hiding.delete(input), 0);
    },
    give(left) {
      giveFiles(input, left.length === files.length ? chosen : left);
      if (input.files) cleared.set(input, input.files);
      return "native";
    },
  });
  if (!hiding.has(input)) cleared.set(input, chosen);
}

/** Inputs whose selection is being looked at: the rest of the browser's events about it are ours. */
const hiding = new WeakSet<HTMLInputElement>();
/** Selections that were looked at already. */
const cleared = new WeakMap<HTMLInputElement, FileList>();

export function onDroppedFiles(event: DragEvent, held: Held, point: DropPoint, allowOnce: () => void): void {
  const stop = (): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const place = takePlace();
  const arrivalOf = (files: readonly File[]): Arrival => ({
    ...{ files, carried: held, place, stop },
    give(left) {
      if (left.length === 0) return "native";
      const outcome = putDrop({ held: { ...held, files: left }, point, isWhole: left.length === files.length });
      if (outcome === "failed") allowOnce();
      return outcome;
    },
  });
  const folders = droppedFolders(point.transfer);
  if (folders.length === 0) return consider(arrivalOf(held.files));
  stop();
  void filesIn(folders).then((files) => later(arrivalOf(files)));
}

/** @returns whether the event was stopped. */
export function onPastedFiles(event: ClipboardEvent, held: Held): boolean {
  const place = takePlace();
  let isStopped = false;
  consider({
    ...{ files: held.files, carried: held, place },
    stop() {
      isStopped = true;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    give: (files) => (files.length === 0 ? "native" : putBack({ ...held, files }, place)),
  }, (digests, again) => issuePass(held, digests, place, () => {
    if (!isHolding() && putBack(held, place) === "failed") again();
  }));
  return isStopped;
}

/** @param again asks once more, where the paste that was approved did not come and could not be made. */
type Repeat = (digests: readonly string[], again: () => void) => void;

function consider(arrival: Arrival, repeat?: Repeat): void {
  const readable = arrival.files.filter(mayHoldText);
  if (readable.length === 0 && !arrival.carried) return;
  const texts = readable.length === 0 ? [] : readAtOnce(readable);
  if (texts === null) {
    arrival.stop();
    return void later(arrival, repeat);
  }
  const decisions = [...decideText(arrival), ...readable.map((file, index) => decideFile(file, texts[index] ?? ""))];
  const decision = join(decisions);
  if (decision.action === "allow") return;
  if (decision.action === "notify") return note(decision, "file");
  arrival.stop();
  ask(arrival, decisions, decision, repeat);
}

/** The event is stopped already: reads while the page waits, and gives it back if there is nothing to hold. */
async function later(arrival: Arrival, repeat?: Repeat): Promise<void> {
  const decisions = decideText(arrival);
  for await (const [file, text] of readInTime(arrival.files.filter(mayHoldText))) decisions.push(decideFile(file, text));
  const decision = join(decisions);
  if (decision.action === "hold" || decision.action === "block") return ask(arrival, decisions, decision, repeat);
  if (decision.action === "notify") note(decision, "file");
  arrival.give(arrival.files);
}

/** A file's decision; without a file it is that of the text which came along. */
interface FileDecision {
  file?: File;
  decision: Decision;
}

function decideFile(file: File, text: string): FileDecision {
  const decision = decideHere(text);
  return { file, decision: { ...decision, suspects: decision.suspects.map((one) => ({ ...one, file: file.name })) } };
}

const decideText = ({ carried }: Arrival): FileDecision[] => (carried ? [{ decision: decideCarried(carried).decision }] : []);

/** One question about all of them. */
function join(decisions: readonly FileDecision[]): Decision {
  const suspects = new Map<string, Suspect>();
  let credentials = 0;
  for (const { decision } of decisions) {
    const before = credentials;
    for (const suspect of decision.suspects) {
      if (suspects.has(suspect.digest)) continue;
      // Numbers of credentials count within one text.
      const { description } = suspect;
      const credential = before + (description?.credential ?? 0);
      credentials = Math.max(credentials, credential);
      suspects.set(suspect.digest, description ? { ...suspect, description: { ...description, credential } } : suspect);
    }
  }
  const { action } = strictest(decisions.map(({ decision }) => ({ action: decision.action, reason: "matrix", severity: "low" })));
  const isUnchecked = decisions.some(({ decision }) => decision.isUnchecked);
  return { ...nothingHere(), suspects: [...suspects.values()], action, ...(isUnchecked && { isUnchecked }) };
}

function ask(arrival: Arrival, decisions: readonly FileDecision[], decision: Decision, repeat?: Repeat): void {
  const held = new Set(decisions.filter((one) => one.decision.action === "hold" || one.decision.action === "block").map(({ file }) => file));
  // What came along as text is part of the same drop or paste: if it is held, all of it is.
  const others = held.has(undefined) ? [] : arrival.files.filter((file) => !held.has(file));
  hold({
    ...{ text: "", decision, road: "file" },
    way: {
      place: arrival.place,
      give: () => arrival.give(arrival.files),
      drop: () => void (others.length > 0 && arrival.give(others)),
      ...(repeat && { repeat: (digests) => repeat(digests, () => ask(arrival, decisions, decision, repeat)) }),
    },
  });
}

