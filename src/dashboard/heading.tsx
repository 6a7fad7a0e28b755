/** The top of a page: its name, a sentence, and what can be done. */
import type { ComponentChildren, JSX } from "preact";

export interface HeadingProps {
  title: string;
  lead?: string | undefined;
  children?: ComponentChildren;
}

export function Heading({ title, lead, children }: HeadingProps): JSX.Element {
  return (
    <header class="heading">
      <div class="grow">
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </div>
      {children !== undefined && <div class="row">{children}</div>}
    </header>
  );
}
