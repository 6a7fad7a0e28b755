/** The lists of the popup: what to do next, the keys, what happened, what is allowed. */
import type { ComponentChildren, JSX } from "preact";
import { Button, LinkButton } from "../ui/button.tsx";
import { Chip, IpChip, TierChip } from "../ui/chip.tsx";
import { GlobeIcon } from "../ui/icons.tsx";
import { RotationRing } from "../ui/rotation-ring.tsx";
import { localeOf, type Text } from "../ui/text.ts";
import type { ExposureRow } from "../ui/exposure-row.ts";
import type { KeyRow } from "../ui/key-row.ts";
import type { OverrideRow, PopupRows, Todo } from "./rows.ts";

export interface ListsProps {
  rows: PopupRows;
  text: Text;
  onRemoveKey: (id: string, label: string) => void;
  onRemoveOverride: (id: string, host: string) => void;
  onSettle: (exposures: string[]) => void;
}

export function Lists({ rows, text, onRemoveKey, onRemoveOverride, onSettle }: ListsProps): JSX.Element {
  const isNew = rows.keys.length === 0 && rows.exposures.length === 0;
  return (
    <>
      {rows.here && (
        <p class="here card">
          <GlobeIcon />
          <span>
            <b>
              <bdi>{rows.here.host}</bdi>
            </b>
            {rows.here.says}
          </span>
        </p>
      )}
      {isNew && <FirstSteps text={text} />}
      {rows.todos.length > 0 && (
        <Section id="todos" title={text("todos_title")}>
          {rows.todos.map((todo) => (
            <TodoItem key={todo.id} todo={todo} text={text} onSettle={onSettle} />
          ))}
        </Section>
      )}
      {rows.keys.length > 0 && (
        <Section id="keys" title={text("keys_title")} count={rows.keys.length} joined text={text}>
          {rows.keys.map((row) => (
            <KeyItem key={row.id} row={row} text={text} onRemove={onRemoveKey} />
          ))}
        </Section>
      )}
      {rows.exposures.length > 0 && (
        <Section id="exposures" title={text("exposures_title")} joined>
          {rows.exposures.map((row) => (
            <ExposureItem key={row.id} row={row} />
          ))}
        </Section>
      )}
      {rows.overrides.length > 0 && (
        <Section id="overrides" title={text("overrides_title")} joined>
          {rows.overrides.map((row) => (
            <OverrideItem key={row.id} row={row} text={text} onRemove={onRemoveOverride} />
          ))}
        </Section>
      )}
    </>
  );
}

interface SectionProps {
  id: string;
  title: string;
  count?: number;
  /** One card with lines between, instead of a card each. */
  joined?: boolean;
  text?: Text;
  children: ComponentChildren;
}

function Section({ id, title, count, joined = false, text, children }: SectionProps): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count !== undefined && text && <span> {new Intl.NumberFormat(localeOf(text)).format(count)}</span>}
      </h2>
      <ul class={joined ? "joined" : "apart"}>{children}</ul>
    </section>
  );
}

function FirstSteps({ text }: { text: Text }): JSX.Element {
  return (
    <ol class="first card">
      <li>{text("first_register")}</li>
      <li>{text("first_paste")}</li>
      <li>{text("first_rotate")}</li>
    </ol>
  );
}

function TodoItem({ todo, text, onSettle }: { todo: Todo; text: Text; onSettle: (exposures: string[]) => void }): JSX.Element {
  return (
    <li class={`todo card ${todo.isGrave ? "bad" : "due"}`}>
      <h3>{todo.title}</h3>
      <p>{todo.detail}</p>
      {(todo.page !== undefined || todo.settles.length > 0) && (
        <div class="row">
          {todo.page && (
            <LinkButton look={todo.isGrave ? "primary" : "plain"} href={todo.page.href}>
              {todo.page.label}
            </LinkButton>
          )}
          {todo.settles.length > 0 && (
            <Button look={todo.page ? "quiet" : "plain"} label={text("settle_label", [todo.title])} onClick={() => onSettle(todo.settles)}>
              {text("settle")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function KeyItem({ row, text, onRemove }: { row: KeyRow; text: Text; onRemove: (id: string, label: string) => void }): JSX.Element {
  return (
    <li>
      <details class="key">
        <summary>
          {row.rotation ? <RotationRing {...row.rotation} text={text} /> : <span class="ring" />}
          <span class="grow">
            <b>{row.title}</b>
            <span class="chips">
              <TierChip tier={row.tier} text={text} />
              <IpChip addresses={row.addresses} text={text} />
              {row.state === "exposed" && <Chip tone="bad">{text("state_exposed")}</Chip>}
              {row.state === "revoked" && <Chip>{text("state_revoked")}</Chip>}
              {row.state === "active" && row.rotation && row.rotation.status !== "ok" && (
                <Chip tone={row.rotation.status === "due" ? "due" : "bad"}>
                  {text(row.rotation.status === "due" ? "state_due" : "state_overdue")}
                </Chip>
              )}
            </span>
          </span>
        </summary>
        <div class="more">
          {row.advice !== undefined && <p>{row.advice}</p>}
          <dl>
            {row.rotation && (
              <>
                <dt>{text("fact_rotation")}</dt>
                <dd>{row.rotation.says}</dd>
              </>
            )}
            <dt>{text("fact_masks")}</dt>
            <dd>
              {row.masks.map((mask) => (
                <code key={mask} dir="ltr">
                  {mask}
                </code>
              ))}
            </dd>
          </dl>
          <div class="row">
            {row.page && <LinkButton href={row.page.href}>{row.page.label}</LinkButton>}
            <Button look="quiet" label={text("remove_label", [row.title])} onClick={() => onRemove(row.id, row.label)}>
              {text("remove")}
            </Button>
          </div>
        </div>
      </details>
    </li>
  );
}

function ExposureItem({ row }: { row: ExposureRow }): JSX.Element {
  return (
    <li class="line">
      <span class="grow">
        <b>
          <bdi>{row.host}</bdi>
        </b>
        <span class="sub">
          {row.what} {row.mask !== "" && <code dir="ltr">{row.mask}</code>}
        </span>
      </span>
      <span class="end">
        <Chip tone={row.tone}>{row.outcome}</Chip>
        <span class="sub">{row.when}</span>
      </span>
    </li>
  );
}

function OverrideItem({ row, text, onRemove }: { row: OverrideRow; text: Text; onRemove: (id: string, host: string) => void }): JSX.Element {
  return (
    <li class="line">
      <span class="grow">
        <b>
          <bdi>{row.host}</bdi>
        </b>
        <span class="sub">
          {row.label} <code dir="ltr">{row.mask}</code>
        </span>
      </span>
      <Button look="quiet" label={text("override_remove_label", [row.label, row.host])} onClick={() => onRemove(row.id, row.host)}>
        {text("override_remove")}
      </Button>
    </li>
  );
}
