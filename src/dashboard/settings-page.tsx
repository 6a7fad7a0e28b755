/** What a person may set, and for each who has set it. What the organisation has fixed is shown, and cannot be changed. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Settings } from "../messages.ts";
import type { PolicyValue } from "../policy/parse.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { Select, TextField } from "../ui/field.tsx";
import { LockIcon } from "../ui/icons.tsx";
import { sayCount, sayNumber } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { SOURCES } from "./policy-page.tsx";
import { PrivateNote } from "./private-note.tsx";
import { SETTING_GROUPS, type SettingSpec } from "./setting-list.ts";

export function SettingsPage({ desk, settings }: { desk: Desk; settings: Settings | undefined }): JSX.Element {
  const { text } = desk;
  const values = new Map(settings?.values.map((value) => [value.key, value]));
  return (
    <>
      <Heading title={text("nav_settings")} lead={text("settings_lead")} />
      {SETTING_GROUPS.map(({ id, title, settings: specs }) => (
        <section key={id} class="narrow" aria-labelledby={`group-${id}`}>
          <h2 id={`group-${id}`}>{text(title)}</h2>
          <ul class="joined settings">
            {specs.map((spec) => {
              const value = values.get(spec.key);
              return value && <Setting key={`${spec.key} ${JSON.stringify(value.value)}`} spec={spec} value={value} desk={desk} />;
            })}
          </ul>
        </section>
      ))}
      <PrivateNote desk={desk} />
      <p>
        <a href="#/policy">{text("settings_all")}</a>
      </p>
    </>
  );
}

function Setting({ spec, value: { value, source }, desk }: { spec: SettingSpec; value: PolicyValue; desk: Desk }): JSX.Element {
  const { text, change } = desk;
  const isFixed = source === "organisation-enforced";
  const set = (to: unknown) => void change({ type: "change-setting", key: spec.key, value: to }, text("said_setting", [text(spec.label)]));
  return (
    <li class="setting">
      {isFixed ? <Fixed spec={spec} value={value} desk={desk} /> : <Control spec={spec} value={value} desk={desk} onSet={set} />}
      <p class="from">
        {isFixed ? (
          <Chip>
            <LockIcon />
            {text(SOURCES[source])}
          </Chip>
        ) : (
          <span class="sub">{text("setting_from", [text(SOURCES[source])])}</span>
        )}
        {source === "person" && (
          <Button look="quiet" label={text("setting_forget_label", [text(spec.label)])} onClick={() => set(undefined)}>
            {text("setting_forget")}
          </Button>
        )}
      </p>
    </li>
  );
}

function Fixed({ spec: { label, form }, value, desk: { text } }: { spec: SettingSpec; value: unknown; desk: Desk }): JSX.Element {
  const chosen = form.type === "choice" && form.choices.find((choice) => choice.value === value);
  return (
    <p>
      <b>{text(label)}</b>
      <br />
      {chosen ? text(chosen.label) : typeof value === "number" ? sayCount(value, "days_one", "days_other", text) : text(value === true ? "setting_on" : "setting_off")}
    </p>
  );
}

interface ControlProps {
  spec: SettingSpec;
  value: unknown;
  desk: Desk;
  onSet: (value: unknown) => void;
}

function Control({ spec: { key, label, hint, form }, value, desk: { text }, onSet }: ControlProps): JSX.Element {
  const id = `setting-${key.replace(".", "-")}`;
  if (form.type === "choice") {
    return <Select id={id} label={text(label)} value={String(value)} options={form.choices.map((choice) => ({ value: choice.value, label: text(choice.label) }))} onValue={onSet} />;
  }
  if (form.type === "switch") {
    return (
      <label class="switch" for={id}>
        <input id={id} type="checkbox" role="switch" checked={value === true} onChange={() => onSet(value !== true)} />
        <span>{text(label)}</span>
      </label>
    );
  }
  return <Days id={id} label={text(label)} hint={hint && text(hint)} days={Number(value)} form={form} text={text} onSet={onSet} />;
}

interface DaysProps {
  id: string;
  label: string;
  hint: string | undefined;
  days: number;
  form: { least: number; most: number };
  text: Desk["text"];
  onSet: (days: number) => void;
}

/** Set by a button: a number that is half typed is no setting. */
function Days({ id, label, hint, days, form: { least, most }, text, onSet }: DaysProps): JSX.Element {
  const [typed, setTyped] = useState(String(days));
  const [isTried, setTried] = useState(false);
  const wanted = Number(typed);
  const isSound = typed.trim() !== "" && Number.isInteger(wanted) && wanted >= least && wanted <= most;
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isSound && wanted !== days) onSet(wanted);
      }}
    >
      <TextField
        id={id}
        label={label}
        hint={hint}
        value={typed}
        maxLength={4}
        error={isTried && !isSound ? text("error_days", [sayNumber(least, text), sayNumber(most, text)]) : undefined}
        onValue={setTyped}
      />
      {wanted !== days && (
        <Button type="submit" label={text("setting_set_label", [label])}>
          {text("setting_set")}
        </Button>
      )}
    </form>
  );
}
