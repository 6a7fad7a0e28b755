/** The one next step of a key in words. Pure. */
import type { Lifecycle } from "../lifecycle/lifecycle.ts";
import type { Tone } from "./chip.tsx";
import type { MessageKey, Text } from "./text.ts";

const STEPS: Readonly<Record<string, readonly [MessageKey, Tone]>> = {
  "rotate-exposed": ["next_rotate_exposed", "bad"],
  "finish-rotation": ["next_finish_rotation", "due"],
  "revoke-old": ["next_revoke_old", "bad"],
  "replace-ended": ["next_replace_ended", "bad"],
  "rotate-now": ["next_rotate_now", "bad"],
  "keep-from-lapsing": ["next_keep_from_lapsing", "due"],
  "replace-ending": ["next_replace_ending", "due"],
  "restrict-addresses": ["next_addresses", "due"],
  "rotate-soon": ["next_rotate_soon", "due"],
  "two-factor": ["next_two_factor", "due"],
  review: ["next_review", "due"],
};

/** `undefined` where there is nothing to do. */
export function sayNextStep({ nextStep }: Pick<Lifecycle, "nextStep">, text: Text): { says: string; tone: Tone } | undefined {
  const [key, tone] = STEPS[nextStep] ?? [];
  return key === undefined || tone === undefined ? undefined : { says: text(key), tone };
}
