/** The top of a page: its name, a sentence, and what can be done. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface HeadingProps {
  title: string;
  lead?: string | undefined;
  children?: ComponentChildren;
}

export function Heading({ title, lead, children }: HeadingProps): JSX.Element {
  const name = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone with the page before: it goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) name.current?.focus();
  }, []);
  return (
    <header class="heading">
      <div class="grow">
        <h1 tabIndex={-1} ref={name}>{title}</h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </div>
      {children !== undefined && <div class="row">{children}</div>}
    </header>
  );
}
