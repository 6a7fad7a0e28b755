/** That private windows are not guarded, and how a person changes that. Only the browser can, so there is nothing to press. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Desk } from "./desk.ts";

export function PrivateNote({ desk: { text, policy, isPrivateGuarded } }: { desk: Desk }): JSX.Element | null {
  // Until the browser has said so nothing is claimed.
  const [isGuarded, setGuarded] = useState(true);
  useEffect(() => void isPrivateGuarded().then(setGuarded), [isPrivateGuarded]);
  if (isGuarded || !policy.privateWindowsNote) return null;
  return (
    <section class="card pad" aria-labelledby="private-title">
      <h2 id="private-title">{text("private_title")}</h2>
      <p class="sub">{text("private_says")}</p>
    </section>
  );
}
