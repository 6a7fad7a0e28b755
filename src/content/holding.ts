/** One held paste, from the stop to the person's choice. At most one at a time in a frame. */
import type { Description, Road } from "../domain.ts";
import type { FormatFacts, JudgeAnswer } from "../messages.ts";
import { message } from "../platform/page.ts";
import type { WarningChoice } from "../ui/warning.tsx";
import { type Decision, ownAnswer, type Suspect, toWire } from "./decision.ts";
import type { Held } from "./hold/held.ts";
import { issuePass } from "./hold/pass.ts";
import { restorePlace, takePlace } from "./hold/place.ts";
import { putBack } from "./hold/put-back.ts";
import { isWaiting, waitForPopup } from "./hold/waiting.ts";
import { redactHeld } from "./hold/redaction.ts";
import { Inquiry } from "./inquiry.ts";
import { openWarning } from "./warn/dialog.tsx";
import { type WarnedSecret, warningModel } from "./warn/model.ts";
import { setShield } from "./warn/shield.ts";

export interface HoldRequest {
  held: Held;
  /** The text that was scanned; spans are offsets into it. */
  text: string;
  decision: Decision;
  road: Road;
}

let isOpen = false;

/** Is a paste held in this frame? */
export const isHolding = (): boolean => isOpen;

/** Tells the worker of a text that went through because its verdict is only to notify. */
export function note(decision: Decision, road: Road): void {
  inquire(decision, road, true);
}

function inquire(decision: Decision, road: Road, passed: boolean): { inquiry: Inquiry; order: Suspect[] } {
  const { findings, matches, order } = toWire(decision.suspects);
  return { inquiry: new Inquiry({ type: "judge", request: newId(), road, passed, findings, matches }), order };
}

const formatsIn = (answer: JudgeAnswer | null): ReadonlyMap<number, FormatFacts> =>
  new Map((answer?.findings ?? []).flatMap(({ index, format }) => (format ? [[index, format] as const] : [])));

/** What the warning may know of a suspect: never the secret. Without the worker's word for it, it is named by its kind. */
function warnedSecret({ description, mask, length }: Suspect, format: FormatFacts | undefined): WarnedSecret {
  if (!description)
    return {
      ...{ rule: "registered", label: message("matches_registered"), kind: "api-key", mask, length },
      ...{ confidence: "structural", why: "structure", severity: "high", credential: -1 },
    };
  return { ...description, ...format, label: format?.label ?? kindName(description), length };
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

/** Holds a paste whose event is stopped already. */
export function hold(request: HoldRequest): void {
  isOpen = true;
  const place = takePlace();
  const { inquiry, order } = inquire(request.decision, request.road, false);
  let lastAnswer: JudgeAnswer | null = null;
  void inquiry
    .answer()
    .then((answer) => {
      lastAnswer = answer;
      const action = answer?.action ?? request.decision.action;
      if (action === "allow" || action === "notify") give(request.held);
      else warn(answer);
    })
    // A fault of ours must not leave the frame holding for ever: nothing was pasted, and the next paste begins anew.
    .catch(() => {
      setShield(null);
      isOpen = false;
    });

  function warn(answer: JudgeAnswer | null, isStuck = false): void {
    const formats = formatsIn(answer);
    const model = warningModel(
      {
        secrets: order.map((suspect, index) => warnedSecret(suspect, formats.get(index))),
        answer: answer ?? ownAnswer(order, request.decision),
        policy: request.decision.policy,
        registryAsked: answer !== null,
        canRepeat: true,
        isStuck,
        isMac: /^Mac/.test(navigator.platform),
      },
      message,
    );
    const warning = openWarning(model, {
      onChoose(choice, reason) {
        leave();
        void inquiry.record(choice, reason);
        follow(choice);
      },
      onPasteAgain() {
        leave();
        void inquiry.record("pasted");
        issuePass(request.held, request.decision.suspects.map(({ digest }) => digest));
      },
      onLost() {
        // An old page side, cut off from its extension, has no popup. Its warning stays; what cannot be shown at all is dropped, and still on the clipboard.
        if (!waitForPopup(inquiry.request, answerFromPopup)) return warning.isShown() ? undefined : this.onChoose("dropped");
        leave();
        void inquiry.wait(() => isWaiting(inquiry.request));
      },
    });

    /** Closes the warning with the focus back where it was, before the page may hear of focus again. */
    function leave(): void {
      warning.close();
      restorePlace(place);
      setShield(null);
      isOpen = false;
    }
  }

  function follow(choice: WarningChoice): void {
    const held = chosen(choice);
    if (held) give(held);
  }

  /** What a choice puts into the page, if anything. */
  function chosen(choice: WarningChoice): Held | null {
    if (choice === "dropped") return null;
    return choice === "redacted" ? redacted() : request.held;
  }

  function give(held: Held): void {
    isOpen = false;
    if (putBack(held, place) !== "failed") return;
    isOpen = true;
    warn(lastAnswer, true);
  }

  /**
   * In the page nothing is shown, also where the page would not take the paste: then the popup says so, and may ask again. While another warning
   * is open the page is inert, and nothing can be put into it.
   */
  function answerFromPopup(choice: WarningChoice, reason?: string): boolean {
    const held = chosen(choice);
    if (held && isOpen) return false;
    if (held && putBack(held, place) === "failed") return false;
    void inquiry.record(choice, reason);
    return true;
  }

  function redacted(): Held {
    const formats = formatsIn(lastAnswer);
    return redactHeld(
      request.held,
      order.map(({ spans, description }, index) => ({
        spans,
        texts: spans.map(({ start, end }) => request.text.slice(start, end)),
        placeholder: message("redacted_placeholder", [
          formats.get(index)?.label ?? (description ? kindName(description) : message("matches_registered")),
        ]),
      })),
    );
  }
}
