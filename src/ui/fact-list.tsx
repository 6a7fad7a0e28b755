/** Names and values. */
import type { JSX } from "preact";
import type { Fact } from "./key-facts.ts";

export function FactList({ facts }: { facts: readonly Fact[] }): JSX.Element {
  return (
    <dl class="facts">
      {facts.map(({ name, value, isCode = false }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{isCode ? <code dir="ltr">{value}</code> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
