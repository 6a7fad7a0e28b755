/** The form that registers a credential. A secret goes in, a digest and a mask come out: its text is never kept. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Credential, Part, Tier } from "../domain.ts";
import type { Provider } from "../providers/provider.ts";
import { Button } from "./button.tsx";
import { CheckboxGroup, DateField, emptyField, SecretField, Select, TextArea, TextField } from "./field.tsx";
import { Notice } from "./notice.tsx";
import { type MessageKey, sayCount, type Text } from "./text.ts";
import { type Ask, FAILURES } from "./asking.ts";
import { type Draft, type DraftErrors, OTHER, PARTS, takePart, toRequest, twinOf } from "./draft.ts";
import { today } from "./days.ts";
import { splitParts } from "./paste-parts.ts";

export interface AddFormProps {
  ask: Ask;
  text: Text;
  clock: () => number;
  providers: ReadonlyMap<string, Provider>;
  /** What is registered already. */
  credentials: readonly Credential[];
  /** With the label of what was added; without one when the person turned back. */
  onLeave: (added?: string) => void;
  /** It stands within a page that has its own main part. */
  isWithin?: boolean;
}

const TIERS = [
  ["read", "tier_read", "tier_read_hint"],
  ["trade", "tier_trade", "tier_trade_hint"],
  ["withdraw", "tier_withdraw", "tier_withdraw_hint"],
  ["manage", "tier_manage", "tier_manage_hint"],
] as const satisfies [Tier, MessageKey, MessageKey][];

const LABELS = { key: "part_key", secret: "part_secret", passphrase: "part_passphrase" } as const satisfies Record<Part, MessageKey>;

/** The button that opened the form is gone: the focus starts at its heading. */
const focus = (heading: HTMLElement | null) => heading?.focus();

export function AddForm({ ask, text, clock, providers, credentials, onLeave, isWithin = false }: AddFormProps): JSX.Element {
  const Frame = isWithin ? "div" : "main";
  const form = useRef<HTMLFormElement>(null);
  const [now] = useState(clock);
  const [draft, setDraft] = useState<Draft>(() => ({
    ...{ provider: "", otherProvider: "", label: "", tiers: new Set(), addresses: "" },
    ...{ created: today(now), parts: {} },
  }));
  const [errors, setErrors] = useState<DraftErrors>({});
  const [refused, setRefused] = useState<Partial<Record<Part, string>>>({});
  const [trouble, setTrouble] = useState<string>();
  const [isSending, setSending] = useState(false);
  // What is taken while a submit is under way must count in that submit, before the next rendering.
  const latest = useRef(draft);
  const update = (change: Partial<Draft>) => {
    latest.current = { ...latest.current, ...change };
    setDraft(latest.current);
  };

  const take = (part: Part, raw: string) => {
    const result = takePart(part, raw);
    const { [part]: _before, ...others } = latest.current.parts;
    update({ parts: result.ok ? { ...others, [part]: result.taken } : others });
    setRefused((all) => ({ ...all, [part]: result.ok ? undefined : text(result.error) }));
    return result.ok;
  };

  /** A paste is a whole credential: what an earlier one left is not mixed with it. */
  const takeAll = (raw: string): boolean => {
    update({ parts: {} });
    setRefused({});
    const texts = splitParts(raw);
    return PARTS.map((part) => texts[part] === undefined || take(part, texts[part])).every(Boolean);
  };

  /** What was typed is still in its field. */
  const takeRest = (): boolean => {
    const whole = form.current?.querySelector<HTMLInputElement>("#paste");
    const typed = whole ? emptyField(whole) : "";
    let isSound = typed === "" || takeAll(typed);
    for (const part of PARTS) {
      const input = form.current?.querySelector<HTMLInputElement>(`#part-${part}`);
      const raw = input ? emptyField(input) : "";
      if (raw !== "" && !take(part, raw)) isSound = false;
    }
    return isSound;
  };

  const focusFirstError = () => requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid] input, [aria-invalid]")?.focus());

  const submit = async () => {
    if (isSending) return;
    setTrouble(undefined);
    const isSound = takeRest();
    const result = toRequest(latest.current, clock(), text);
    setErrors(result.ok ? {} : result.errors);
    if (!result.ok || !isSound) return void focusFirstError();
    setSending(true);
    const answer = await ask(result.request);
    setSending(false);
    if (answer.ok) onLeave(result.request.label);
    else {
      const twin = answer.failure === "duplicate" ? twinOf(result.request, credentials) : undefined;
      setTrouble(twin ? text("failure_duplicate_of", [twin.label]) : text(FAILURES[answer.failure]));
    }
  };

  const takenSays = PARTS.flatMap((part) => {
    const taken = draft.parts[part];
    return taken ? text("part_taken_as", [text(LABELS[part]), taken.mask]) : [];
  });
  // An error in what is folded away would be looked for in vain.
  const needsFurther = errors.addresses !== undefined || errors.created !== undefined;
  const names = [...providers]
    .filter(([id]) => id !== OTHER)
    .map(([value, { name }]) => ({ value, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <>
      <header>
        <Button look="quiet" onClick={() => onLeave()}>
          {text("back")}
        </Button>
      </header>
      <Frame class="add">
        <h1 tabIndex={-1} ref={focus}>
          {text("add_key")}
        </h1>
        <p class="lead">{text("add_promise")}</p>
        <form
          ref={form}
          novalidate
          autocomplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Select
            id="provider"
            label={text("field_provider")}
            value={draft.provider}
            options={[{ value: "", label: text("choose_provider") }, ...names, { value: OTHER, label: text("other_provider") }]}
            error={errors.provider}
            onValue={(provider) => update({ provider })}
          />
          {draft.provider === OTHER && (
            <TextField
              id="other-provider"
              label={text("field_other_provider")}
              value={draft.otherProvider}
              maxLength={60}
              error={errors.otherProvider}
              onValue={(otherProvider) => update({ otherProvider })}
            />
          )}
          <TextField
            id="label"
            label={text("field_label")}
            hint={text("field_label_hint")}
            value={draft.label}
            error={errors.label}
            onValue={(label) => update({ label })}
          />
          <CheckboxGroup
            id="tiers"
            label={text("field_tiers")}
            options={TIERS.map(([value, word, hint]) => ({ value, label: text(word), hint: text(hint) }))}
            checked={draft.tiers}
            error={errors.tiers}
            onToggle={(value) => {
              const tiers = new Set(latest.current.tiers);
              const [tier] = TIERS.find(([one]) => one === value) ?? [];
              if (tier !== undefined && !tiers.delete(tier)) tiers.add(tier);
              update({ tiers });
            }}
          />
          <SecretField
            id="paste"
            label={text("field_secrets")}
            hint={takenSays.length > 0 ? takenSays.join(" ") : text("field_paste_hint")}
            error={errors.parts ?? PARTS.map((part) => refused[part]).find((error) => error !== undefined)}
            onSecret={takeAll}
          />
          <details class="further" open={needsFurther}>
            <summary>{text("add_further")}</summary>
            <div class="further-fields">
              <fieldset class="secrets" aria-describedby="secrets-hint">
                <legend>{text("field_parts")}</legend>
                <p class="hint" id="secrets-hint">
                  {text("field_secrets_hint")}
                </p>
                {PARTS.map((part) => {
                  const taken = draft.parts[part];
                  return (
                    <SecretField
                      key={part}
                      id={`part-${part}`}
                      label={text(LABELS[part])}
                      hint={taken && text("part_taken", [taken.mask, sayCount(taken.length, "characters_one", "characters_other", text)])}
                      error={refused[part]}
                      onSecret={(raw) => take(part, raw)}
                    />
                  );
                })}
              </fieldset>
              <TextArea
                id="addresses"
                label={text("field_addresses")}
                hint={text("field_addresses_hint")}
                rows={2}
                value={draft.addresses}
                error={errors.addresses}
                onValue={(addresses) => update({ addresses })}
              />
              <DateField
                id="created"
                label={text("field_created")}
                value={draft.created}
                max={today(now)}
                error={errors.created}
                onValue={(created) => update({ created })}
              />
            </div>
          </details>
          {trouble !== undefined && (
            <Notice tone="bad" takesFocus>
              {trouble}
            </Notice>
          )}
          <div class="row">
            <Button look="primary" type="submit" waiting={isSending}>
              {text("add_submit")}
            </Button>
            <Button look="quiet" onClick={() => onLeave()}>
              {text("cancel")}
            </Button>
          </div>
        </form>
      </Frame>
    </>
  );
}
