/** A key in the popup's list: what it is at a glance; opened, the rest of it. */
import type { FunctionComponent, JSX } from "preact";
import { useState } from "preact/hooks";
import type { UiRequest } from "../messages.ts";
import { Chip, IpChip, TierChip } from "../ui/chip.tsx";
import { sayState } from "../ui/key-row.ts";
import { RotationRing } from "../ui/rotation-ring.tsx";
import type { Text } from "../ui/text.ts";
import type { ListedKey } from "./rows.ts";

export interface KeyItemProps {
  row: ListedKey;
  text: Text;
  /** Milliseconds since 1970, of this picture. */
  now: number;
  /** What an open key shows besides; a moment later than the list. */
  More: FunctionComponent<KeyItemProps> | undefined;
  /** Asks for a change, and says these words when it is done. */
  onChange: (request: UiRequest, done: string, undo?: UiRequest) => void;
  /** Opens a page of the dashboard. */
  onOpen: (hash: string) => void;
}

export function KeyItem(props: KeyItemProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { row, text, More } = props;
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
        {isOpen && More && <More {...props} />}
      </details>
    </li>
  );
}
