/** One thing a person should do, with the ways to do it, to say that it is done, and to put it off. */
import type { JSX } from "preact";
import { Button, LinkButton } from "../ui/button.tsx";
import type { Text } from "../ui/text.ts";
import type { KeyItemProps } from "./key-item.tsx";
import type { Todo } from "./todos.ts";

export interface TodoItemProps {
  todo: Todo;
  text: Text;
  onChange: KeyItemProps["onChange"];
  onOpen: KeyItemProps["onOpen"];
  onSettle: (exposures: string[]) => void;
  /** The button that brought it is gone: the focus goes on here. */
  takesFocus: boolean;
}

const focus = (heading: HTMLElement | null) => heading?.focus();

export function TodoItem({ todo, text, onChange, onOpen, onSettle, takesFocus }: TodoItemProps): JSX.Element {
  const { page, opens, done, settles, snoozes } = todo;
  return (
    <li class={`todo card ${todo.isGrave ? "bad" : "due"}`}>
      <h3 tabIndex={takesFocus ? -1 : undefined} ref={takesFocus ? focus : null}>
        {todo.title}
      </h3>
      <p>{todo.detail}</p>
      <div class="row">
        {page && (
          <LinkButton look={todo.isGrave ? "primary" : "plain"} href={page.href}>
            {page.label}
          </LinkButton>
        )}
        {opens && <Button onClick={() => onOpen(opens.hash)}>{opens.label}</Button>}
        {done && (
          <Button label={text("of_what", [done.label, todo.title])} onClick={() => onChange(done.request, done.said)}>
            {done.label}
          </Button>
        )}
        {settles.length > 0 && (
          <Button look={page ? "quiet" : "plain"} label={text("settle_label", [todo.title])} onClick={() => onSettle(settles)}>
            {text("settle")}
          </Button>
        )}
        {snoozes && (
          <Button
            look="quiet"
            label={text("of_what", [text("snooze"), todo.title])}
            onClick={() => onChange({ type: "snooze", id: snoozes.id }, text("said_snoozed", [snoozes.label]), { type: "snooze", id: snoozes.id, days: 0 })}
          >
            {text("snooze")}
          </Button>
        )}
      </div>
    </li>
  );
}
