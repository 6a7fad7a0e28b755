/** A field for a passphrase. Like every field for a secret it is not controlled: its text is never in the interface's state. */
import type { JSX, RefObject } from "preact";

export interface PassphraseFieldProps {
  id: string;
  label: string;
  input: RefObject<HTMLInputElement | null>;
  hint?: string | undefined;
  error?: string | undefined;
  isNew?: boolean;
  onInput?: (text: string) => void;
}

export function PassphraseField({ id, label, input, hint, error, isNew = false, onInput }: PassphraseFieldProps): JSX.Element {
  const notes = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter((one) => one !== false);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="password"
        autocomplete={isNew ? "new-password" : "off"}
        spellcheck={false}
        maxLength={1000}
        aria-invalid={error === undefined ? undefined : "true"}
        aria-describedby={notes.length > 0 ? notes.join(" ") : undefined}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`} role="status">
          {hint}
        </p>
      )}
    </div>
  );
}
