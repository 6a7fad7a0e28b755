/** Form fields: a label that is always visible, a hint, and an error that is read with the field. */
import type { ComponentChildren, JSX, RefObject } from "preact";

export interface FieldProps {
  /** Unique on the page; the hint and the error get ids made from it. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** What the control itself must carry so that hint and error are read with it. */
function described({ id, hint, error }: FieldProps) {
  const ids = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter((one) => one !== false);
  return {
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": error === undefined ? undefined : ("true" as const),
  };
}

function Notes({ id, hint, error }: FieldProps): JSX.Element {
  return (
    <>
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

function Frame({ children, ...field }: FieldProps & { children: ComponentChildren }): JSX.Element {
  return (
    <div class="field">
      <label for={field.id}>{field.label}</label>
      {children}
      <Notes {...field} />
    </div>
  );
}

type Control = FieldProps & { value: string; onValue: (value: string) => void };

export function TextField({ value, maxLength = 200, onValue, ...field }: Control & { maxLength?: number }): JSX.Element {
  return (
    <Frame {...field}>
      <input
        id={field.id}
        type="text"
        value={value}
        maxLength={maxLength}
        autocomplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
        {...described(field)}
      />
    </Frame>
  );
}

/** Escape empties it, as a search field does. */
export function SearchField({ value, onValue, ...field }: Control): JSX.Element {
  return (
    <Frame {...field}>
      <input id={field.id} type="search" value={value} maxLength={200} autocomplete="off" spellcheck={false} onInput={(event) => onValue(event.currentTarget.value)} {...described(field)} />
    </Frame>
  );
}

/** Days are written `YYYY-MM-DD`. */
export function DateField({ value, max, onValue, ...field }: Control & { max: string }): JSX.Element {
  return (
    <Frame {...field}>
      <input id={field.id} type="date" value={value} max={max} onInput={(event) => onValue(event.currentTarget.value)} {...described(field)} />
    </Frame>
  );
}

/**
 * A field for a secret. It is not controlled: its text is never in the interface's state. What is pasted is handed over and does not even
 * enter the field; what is typed stays until the form takes it out with {@link emptyField}. Not when the field is left: a hint that
 * appears then would move the button away from under the click.
 */
export function SecretField({ onSecret, ...field }: FieldProps & { onSecret: (text: string) => void }): JSX.Element {
  return (
    <Frame {...field}>
      <input
        id={field.id}
        type="password"
        autocomplete="off"
        spellcheck={false}
        onPaste={(event) => takePasted(event, onSecret)}
        {...described(field)}
      />
    </Frame>
  );
}

/** The same for several lines. What is typed is taken out by {@link emptyField} through `box`. */
export function SecretTextArea({ box, onSecret, ...field }: FieldProps & { box: RefObject<HTMLTextAreaElement | null>; onSecret: (text: string) => void }): JSX.Element {
  return (
    <Frame {...field}>
      <textarea id={field.id} ref={box} rows={3} autocomplete="off" spellcheck={false} onPaste={(event) => takePasted(event, onSecret)} {...described(field)} />
    </Frame>
  );
}

function takePasted(event: ClipboardEvent, onSecret: (text: string) => void): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  event.preventDefault();
  if (text !== "") onSecret(text);
}

/** Takes the text out of a secret's field, so that it is no longer in the document. */
export function emptyField(input: HTMLInputElement | HTMLTextAreaElement): string {
  const { value } = input;
  input.value = "";
  return value;
}

export function TextArea({ value, rows, onValue, ...field }: Control & { rows: number }): JSX.Element {
  return (
    <Frame {...field}>
      <textarea
        id={field.id}
        rows={rows}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onValue(event.currentTarget.value)}
        {...described(field)}
      />
    </Frame>
  );
}

export interface Option {
  value: string;
  label: string;
}

export function Select({ value, options, onValue, ...field }: Control & { options: Option[] }): JSX.Element {
  return (
    <Frame {...field}>
      <select id={field.id} value={value} onInput={(event) => onValue(event.currentTarget.value)} {...described(field)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export interface CheckboxOption extends Option {
  hint: string;
}

export function CheckboxGroup({
  options,
  checked,
  onToggle,
  ...field
}: FieldProps & { options: CheckboxOption[]; checked: ReadonlySet<string>; onToggle: (value: string) => void }): JSX.Element {
  return (
    <fieldset class="field" {...described(field)}>
      <legend>{field.label}</legend>
      <div class="checks">
        {options.map((option) => (
          <label key={option.value}>
            <input type="checkbox" checked={checked.has(option.value)} onChange={() => onToggle(option.value)} />
            <span>
              {option.label}
              <span class="hint">{option.hint}</span>
            </span>
          </label>
        ))}
      </div>
      <Notes {...field} />
    </fieldset>
  );
}
