/** What an open key of the popup's list shows: its facts and what can be done. */
import type { JSX } from "preact";
import { Button, LinkButton } from "../ui/button.tsx";
import { FactList } from "../ui/fact-list.tsx";
import { factsOf } from "../ui/key-facts.ts";
import type { KeyItemProps } from "./key-item.tsx";

export function KeyMore({ row, text, now, onChange, onOpen }: KeyItemProps): JSX.Element {
  const { id, label, title, state, page, log } = row;
  return (
    <div class="more">
      {row.advice !== undefined && <p>{row.advice}</p>}
      <FactList facts={factsOf(row.credential, row.life, { text, now })} />
      <div class="row">
        {page && <LinkButton href={page.href}>{page.label}</LinkButton>}
        {log && <LinkButton href={log.href}>{log.label}</LinkButton>}
        {row.wantsReview && (
          <Button onClick={() => onChange({ type: "mark-reviewed", id }, text("said_reviewed", [label]))}>{text("mark_reviewed")}</Button>
        )}
        {state !== "revoked" && <Button onClick={() => onOpen(`#/keys/${id}/rotate`)}>{text(row.isReplacing ? "rotate_go_on" : "rotate")}</Button>}
        <Button onClick={() => onOpen(`#/keys/${id}/exposed`)}>{text("was_exposed")}</Button>
        <Button onClick={() => onOpen(`#/keys/${id}/edit`)}>{text("edit")}</Button>
        {state !== "revoked" && (
          <Button onClick={() => onChange({ type: "revoke-credential", id }, text("said_revoked", [label]), { type: "unrevoke-credential", id })}>
            {text("revoked_there")}
          </Button>
        )}
        <Button
          look="quiet"
          label={text("remove_label", [title])}
          onClick={() => onChange({ type: "remove-credential", id }, text("said_removed", [label]), { type: "restore-credential", id })}
        >
          {text("remove")}
        </Button>
      </div>
    </div>
  );
}
