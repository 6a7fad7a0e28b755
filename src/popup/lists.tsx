/** The lists of the popup: what to do next, the keys, what happened, what is allowed. */
import type { ComponentChildren, FunctionComponent, JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { ExposureFace } from "../ui/exposure-face.tsx";
import type { ExposureRow } from "../ui/exposure-row.ts";
import { SearchField } from "../ui/field.tsx";
import { sayCount, sayNumber, type Text } from "../ui/text.ts";
import type { Front } from "./early.ts";
import { Here, HereSoon } from "./here.tsx";
import { KeyItem, type KeyItemProps } from "./key-item.tsx";
import { type OverrideRow, type PopupRows, SEARCH_FROM, searchKeys } from "./rows.ts";
import { TodoItem } from "./todo-item.tsx";

/** More at once are not done at once; the others are a press away. */
const SHOWN_TODOS = 3;

export interface ListsProps {
  rows: PopupRows;
  text: Text;
  /** Milliseconds since 1970, of this picture. */
  now: number;
  front: Front;
  /** Not only what the first picture shows. */
  isWhole: boolean;
  /** Not what the worker kept for the first glance. */
  isCurrent: boolean;
  mayPause: boolean;
  /** Stands with what the page in front is. */
  offer: JSX.Element | undefined;
  More: FunctionComponent<KeyItemProps> | undefined;
  onChange: KeyItemProps["onChange"];
  onOpen: KeyItemProps["onOpen"];
  onRemoveOverride: (id: string, host: string) => void;
  onSettle: (exposures: string[]) => void;
}

export function Lists({ rows, text, now, front, isWhole, isCurrent, mayPause, offer, More, onChange, onOpen, onRemoveOverride, onSettle }: ListsProps): JSX.Element {
  const [query, setQuery] = useState("");
  const shown = searchKeys(rows.keys, query);
  const search = rows.total >= SEARCH_FROM && <SearchField id="search" label={text("filter_search")} value={query} onValue={setQuery} />;
  const [isAll, setAll] = useState(false);
  const todos = isAll ? rows.todos : rows.todos.slice(0, SHOWN_TODOS);
  return (
    <>
      {rows.here && <Here here={rows.here} text={text} mayPause={mayPause} isPrivate={front.isPrivate} onChange={onChange} offer={offer} />}
      {!isCurrent && !rows.here && <HereSoon url={front.url} text={text} />}
      {rows.isNew && <FirstSteps text={text} />}
      {rows.todos.length > 0 && (
        <Section id="todos" title={text("todos_title")}>
          {todos.map((todo, index) => (
            <TodoItem key={todo.id} takesFocus={index === SHOWN_TODOS} todo={todo} text={text} onChange={onChange} onOpen={onOpen} onSettle={onSettle} />
          ))}
          {rows.todos.length > todos.length && (
            <li>
              <Button look="quiet" onClick={() => setAll(true)}>
                {sayCount(rows.todos.length - todos.length, "todos_more_one", "todos_more_other", text)}
              </Button>
            </li>
          )}
        </Section>
      )}
      {rows.keys.length > 0 && (
        <Section id="keys" title={text("keys_title")} count={rows.total} joined text={text} before={search}>
          {shown.map((row) => (
            <KeyItem key={row.id} row={row} text={text} now={now} More={More} onChange={onChange} onOpen={onOpen} />
          ))}
          {shown.length === 0 && <li class="none">{text("none_match")}</li>}
          {isWhole && rows.total > rows.keys.length && (
            <li class="none">{sayCount(rows.total - rows.keys.length, "keys_more_one", "keys_more_other", text)}</li>
          )}
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
  before?: ComponentChildren;
  children: ComponentChildren;
}

function Section({ id, title, count, joined = false, text, before, children }: SectionProps): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count !== undefined && text && <span> {sayNumber(count, text)}</span>}
      </h2>
      {before}
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

function ExposureItem({ row }: { row: ExposureRow }): JSX.Element {
  return (
    <li class="line">
      <ExposureFace row={row} />
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
