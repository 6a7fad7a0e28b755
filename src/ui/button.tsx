/** A button, or a link that looks like one. */
import type { ComponentChildren, JSX } from "preact";

interface LookProps {
  children: ComponentChildren;
  look?: "primary" | "plain" | "quiet";
  /** The name for assistive technology, where the visible words alone do not say which of several things is meant. */
  label?: string;
}

const classOf = (look: LookProps["look"] = "plain") => `button ${look}`;

export function Button({
  children,
  look,
  label,
  type = "button",
  waiting = false,
  onClick,
}: LookProps & { type?: "button" | "submit"; waiting?: boolean; onClick?: () => void }): JSX.Element {
  return (
    <button type={type} class={classOf(look)} aria-label={label} aria-disabled={waiting ? "true" : undefined} onClick={() => !waiting && onClick?.()}>
      {children}
    </button>
  );
}

/** Opens in a new tab, since a popup has no place to go to; `here` stays in this one. */
export function LinkButton({ children, look, label, href, here = false }: LookProps & { href: string; here?: boolean }): JSX.Element {
  return (
    <a class={classOf(look)} href={href} aria-label={label} {...(!here && { target: "_blank", rel: "noopener noreferrer" })}>
      {children}
    </a>
  );
}
