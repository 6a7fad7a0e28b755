/** A key in the popup's list: what it is at a glance, and opened, its facts and what can be done. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { UiRequest } from "../messages.ts";
import { Button, LinkButton } from "../ui/button.tsx";
import { Chip, IpChip, TierChip } from "../ui/chip.tsx";
import { FactList } from "../ui/fact-list.tsx";
import { sayState } from "../ui/key-row.ts";
import { RotationRing } from "../ui/rotation-ring.tsx";
import type { Text } from "../ui/text.ts";
import type { ListedKey } from "./rows.ts";

export interface KeyItemProps {
  row: ListedKey;
  text: Text;
  /** Asks for a change, and says these words when it is done. */
  onChange: (request: UiRequest, done: string, undo?: UiRequest) => void;
  /** Opens a page of the dashboard. */
  onOpen: (hash: string) => void;
}

export function KeyItem({ row, text, onChange, onOpen }: KeyItemProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { rotation, state } = row;
  return (
    <li>
      <details class="key" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {rotation ? <RotationRing {...rotation} text={text} /> : <span class="ring" />}
          <span class="grow">
            <b>{row.title}</b>
            <span class="chips">
              <TierChip tier={row.tier} text={text} />
              <IpChip addresses={row.addresses} text={text} />
              {state !== "active" && <Chip tone={state === "exposed" ? "bad" : "neutral"}>{sayState(state, text)}</Chip>}
              {state === "active" && rotation && rotation.status !== "ok" && (
                <Chip tone={rotation.status === "due" ? "due" : "bad"}>{text(rotation.status === "due" ? "state_due" : "state_overdue")}</Chip>
              )}
            </span>
          </span>
        </summary>
        {isOpen && <More row={row} text={text} onChange={onChange} onOpen={onOpen} />}
      </details>
    </li>
  );
}

function More({ row, text, onChange, onOpen }: KeyItemProps): JSX.Element {
  const { id, label, title, state, page, log } = row;
  return (
    <div class="more">
      {row.advice !== undefined && <p>{row.advice}</p>}
      <FactList facts={row.facts()} />
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
