/** The holds of this frame that wait for an answer from the toolbar popup. They live here, in the frame: it is the only place that has the text. */
import type { FrameMessage, HoldChoice } from "../../messages.ts";
import { isAlive, onFrameMessage } from "../../platform/page.ts";

/** Does what was chosen; `false` if the page would not take it, and the hold goes on. */
export type Follow = (choice: HoldChoice, reason?: string) => boolean;

/** A page can make holds without end (a person cannot); the oldest go, as if they had been dropped. The clipboard is the person's all the time. */
const MOST = 10;

const waiting = new Map<string, Follow>();
let isHearing = false;

/** `false` where no popup can ever answer: the extension was updated or removed under this page. */
export function waitForPopup(request: string, follow: Follow): boolean {
  isHearing ||= onFrameMessage(hear);
  if (!isHearing || !isAlive()) return false;
  waiting.set(request, follow);
  for (const oldest of waiting.keys()) {
    if (waiting.size <= MOST) break;
    waiting.delete(oldest);
  }
  return true;
}

export const isWaiting = (request: string): boolean => waiting.has(request);

function hear(message: FrameMessage): boolean {
  const follow = waiting.get(message.request);
  if (!follow) return false;
  if (message.type === "still-held") return true;
  // Out of the list first: what comes of it (a paste event of ours) must not find it again.
  waiting.delete(message.request);
  const isDone = follow(message.choice, message.reason);
  if (!isDone) waiting.set(message.request, follow);
  return isDone;
}
