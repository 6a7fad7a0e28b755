/** One held paste, drop, file or sending, from the stop to the person's choice. At most one at a time in a frame. */
import type { Description, Road } from "../domain.ts";
import type { FormatFacts, JudgeAnswer, JudgedFinding } from "../messages.ts";
import { isAlive, message } from "../platform/page.ts";
import type { WarningChoice } from "../ui/warning.tsx";
import { type Decision, ownAnswer, type Suspect, toWire } from "./decision.ts";
import { approve } from "./hold/approved.ts";
import { mayBeOvertaken } from "./hold/overtaken.ts";
import { isGone, restorePlace } from "./hold/place.ts";
import type { PutBack } from "./hold/put-back.ts";
import type { Redaction } from "./hold/redaction.ts";
import { isWaiting, waitForPopup } from "./hold/waiting.ts";
import type { Way } from "./hold/way.ts";
import { Inquiry } from "./inquiry.ts";
import { openWarning } from "./warn/dialog.tsx";
import { type WarnedSecret, warningModel } from "./warn/model.ts";
import { uncheckedModel } from "./warn/unchecked.ts";
import { setShield } from "./warn/shield.ts";

export interface HoldRequest {
  /** The text that was scanned; spans are offsets into it. */
  text: string;
  decision: Decision;
  road: Road;
  way: Way;
  /** Where the worker was asked before: then its answer is here already, and there is one exposure. */
  asked?: Asked;
}

/** A question to the worker, and the suspects in the order in which it numbers them. */
export interface Asked {
  inquiry: Inquiry;
  order: Suspect[];
}

let isOpen = false;

/** Is something held in this frame? */
export const isHolding = (): boolean => isOpen;

/** Tells the worker of a text that went through because its verdict is only to notify. */
export function note(decision: Decision, road: Road): void {
  inquire(decision, road, true);
}

/** Where nothing was found because nothing could be looked at, there is nothing to ask the worker about, and nothing it could record. */
function inquireIfKnown(decision: Decision, road: Road): Asked | undefined {
  return decision.suspects.length > 0 ? inquire(decision, road, false) : undefined;
}

/** Asks the worker. `passed`: nothing is held. */
export function inquire(decision: Decision, road: Road, passed: boolean): Asked {
  const { findings, matches, order } = toWire(decision.suspects);
  return { inquiry: new Inquiry({ type: "judge", request: newId(), road, passed, findings, matches }), order };
}

/** What the worker says of each; why, where it knows better than the page. */
type Told = FormatFacts & Pick<JudgedFinding, "why">;

const formatsIn = (answer: JudgeAnswer | null): ReadonlyMap<number, Told> =>
  new Map((answer?.findings ?? []).flatMap(({ index, format, why }) => (format ? [[index, { ...format, ...(why && { why }) }] as const] : [])));

/** What the warning may know of a suspect: never the secret. Without the worker's word for it, it is named by its kind. */
function warnedSecret({ description, mask, length, file }: Suspect, format: Told | undefined): WarnedSecret {
  if (!description)
    return {
      ...{ rule: "registered", label: message("matches_registered"), kind: "api-key", mask, length },
      ...{ confidence: "structural", why: "structure", severity: "high", credential: -1, file },
      ...(format && { rule: "copied", ...format }),
    };
  return { ...description, ...format, label: format?.label ?? kindName(description), length, file };
}

const kindName = ({ kind, provider }: Description): string =>
  message("kind_and_provider", [message(`kind_${kind.replaceAll("-", "_")}`), provider]);

/** A random UUID; `crypto.randomUUID` is missing on `http:` pages. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Holds what is stopped already. */
export function hold(request: HoldRequest): void {
  isOpen = true;
  const { way, decision } = request;
  const { inquiry, order } = request.asked ?? inquireIfKnown(decision, request.road) ?? { inquiry: undefined, order: [] };
  let lastAnswer: JudgeAnswer | null = null;
  void Promise.resolve(inquiry?.answer() ?? null)
    .then((answer) => {
      lastAnswer = answer;
      const action = answer?.action ?? decision.action;
      if (!decision.isUnchecked && (action === "allow" || action === "notify")) settle("pasted");
      else warn(answer);
    })
    // A fault of ours must not leave the frame holding for ever: nothing was let in, and the next paste begins anew.
    .catch(() => {
      setShield(null);
      isOpen = false;
    });

  /** @param stuck what was chosen before, which the page would not take. */
  function warn(answer: JudgeAnswer | null, stuck?: WarningChoice): void {
    const isStuck = stuck !== undefined;
    // Keys do nothing where there is no field for them any more.
    const canRepeat = way.repeat !== undefined && !(isStuck && isGone(way.place));
    const formats = formatsIn(answer);
    const judged = answer ?? ownAnswer(order, decision);
    const ways = {
      policy: decision.policy,
      road: request.road,
      canRepeat,
      ...(isStuck && { stuck }),
      mayBeRead: mayBeOvertaken(),
      isMac: /^Mac/.test(navigator.platform),
    };
    // What was found in one of several texts is said first; where nothing of it is held, what is left is the one that could not be looked at.
    const isFound = isStuck ? order.length > 0 : judged.findings.some(({ verdict }) => verdict.action === "hold" || verdict.action === "block");
    const found = () => warningModel(
      {
        secrets: order.map((suspect, index) => warnedSecret(suspect, formats.get(index))),
        answer: judged,
        registryAsked: answer !== null,
        canRedact: way.redact !== undefined && !decision.isUnchecked,
        ...ways,
      },
      message,
    );
    const model = isFound ? found() : uncheckedModel({ destination: judged.destination, isCutOff: !isAlive(), ...ways }, message);
    const warning = openWarning(model, way.place.element, {
      onChoose(choice, reason) {
        leave();
        // It may be done once more without being held: what was recorded of it stands.
        if (!(choice === "dropped" && isStuck && stuck !== "redacted" && !canRepeat)) void inquiry?.record(choice, reason);
        settle(choice);
      },
      onPasteAgain() {
        const isBack = leave();
        void inquiry?.record("pasted");
        // The page keeps the focus from its field, so a paste by key would go nowhere. It may let go once it has seen the warning close.
        if (!isBack) {
          setTimeout(() => settle("pasted"));
          return false;
        }
        approve(digests());
        way.repeat?.(digests());
        return true;
      },
      onLost() {
        // An old page side, cut off from its extension, has no popup. Its warning stays; what cannot be shown at all is dropped, and still on the clipboard.
        // So is what could not be looked at: the worker knows nothing of it to say in a popup.
        if (!inquiry || !waitForPopup(inquiry.request, answerFromPopup)) return warning.isShown() ? undefined : this.onChoose("dropped");
        leave();
        void inquiry.wait(() => isWaiting(inquiry.request));
      },
    });

    /** Closes the warning with the focus back where it was, before the page may hear of focus again. `false`: the page would not have it back. */
    function leave(): boolean {
      warning.close();
      const isBack = restorePlace(way.place);
      setShield(null);
      isOpen = false;
      return isBack;
    }
  }

  function digests() {
    return decision.suspects.map(({ digest }) => digest);
  }

  /** Does what was chosen. `failed`: the page would not take it, and it is still ours. */
  function carryOut(choice: WarningChoice): PutBack {
    if (choice === "redacted") return way.redact?.(redactions()) ?? "failed";
    if (choice !== "dropped") return give();
    way.drop?.();
    return "native";
  }

  function give(): PutBack {
    approve(digests());
    return way.give();
  }

  function settle(choice: WarningChoice): void {
    isOpen = false;
    isOpen = carryOut(choice) === "failed";
    if (isOpen) warn(lastAnswer, choice);
  }

  /**
   * In the page nothing is shown, also where the page would not take the paste: then the popup says so, and may ask again. While another warning
   * is open the page is inert, and nothing can be put into it.
   */
  function answerFromPopup(choice: WarningChoice, reason?: string): boolean {
    if (choice !== "dropped" && isOpen) return false;
    if (carryOut(choice) === "failed") return false;
    void inquiry?.record(choice, reason);
    return true;
  }

  function redactions(): Redaction[] {
    const formats = formatsIn(lastAnswer);
    return order.map(({ spans, description }, index) => ({
      spans,
      texts: spans.map(({ start, end }) => request.text.slice(start, end)),
      placeholder: message("redacted_placeholder", [
        formats.get(index)?.label ?? (description ? kindName(description) : message("matches_registered")),
      ]),
    }));
  }
}
