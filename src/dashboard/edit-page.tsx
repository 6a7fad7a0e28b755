/** What a person knows of a key, to be changed. Its secrets are not among it: a new secret is a new key. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Credential, Tier } from "../domain.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";
import { LIMITS } from "../limits.ts";
import { FAILURES } from "../ui/asking.ts";
import { parseAddresses } from "../ui/addresses.ts";
import { Button } from "../ui/button.tsx";
import { CheckboxGroup, TextArea, TextField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { useAnswer } from "./use-answer.ts";

const TIERS = ["read", "trade", "withdraw", "manage"] as const satisfies readonly Tier[];
const MOST_DAYS = 3650;

export function EditPage({ id, desk }: { id: string; desk: Desk }): JSX.Element {
  const { text } = desk;
  const answer = useAnswer(desk, { type: "credential", id }, [id]);
  if (answer === undefined) return <Heading title={text("loading")} />;
  if (answer.ok) return <Form key={id} credential={answer.value.credential} desk={desk} />;
  return (
    <>
      <Heading title={text("edit")} />
      <Notice tone="bad">{text(FAILURES[answer.failure])}</Notice>
    </>
  );
}

function Form({ credential, desk }: { credential: Credential; desk: Desk }): JSX.Element {
  const { text, change, go, policy } = desk;
  const { id } = credential;
  const back = () => go({ page: "keys", id });
  const [label, setLabel] = useState(credential.label);
  const [purpose, setPurpose] = useState(credential.purpose ?? "");
  const [tiers, setTiers] = useState<ReadonlySet<Tier>>(new Set(credential.tiers));
  const [addresses, setAddresses] = useState(credential.ipAllowlist.join("\n"));
  const [period, setPeriod] = useState(credential.rotateEveryDays === undefined ? "" : String(credential.rotateEveryDays));
  const [integrations, setIntegrations] = useState((credential.integrations ?? []).join("\n"));
  const [notes, setNotes] = useState(credential.notes ?? "");
  const [isTried, setTried] = useState(false);
  const { rotateEveryDays: _own, ...others } = credential;
  const usual = lifecycle(others, desk.clock(), policy).rotation.everyDays;

  const parsed = parseAddresses(addresses);
  const days = period.trim() === "" ? null : Number(period);
  const users = integrations.split("\n").map((line) => line.trim()).filter(Boolean).slice(0, LIMITS.integrations);
  const errors = {
    label: label.trim() === "" ? text("error_label") : undefined,
    tiers: tiers.size === 0 ? text("error_tiers") : undefined,
    addresses: parsed.ok ? undefined : "wrong" in parsed ? text("error_address", [parsed.wrong]) : text("error_addresses_many"),
    period: days === null || (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) ? undefined : text("error_period"),
  };
  const isSound = Object.values(errors).every((error) => error === undefined);
  const submit = async () => {
    setTried(true);
    if (!isSound || !parsed.ok) return;
    const isDone = await change(
      {
        ...{ type: "edit-credential", id },
        change: {
          ...{ label: label.trim(), purpose: purpose.trim() || null, tiers: TIERS.filter((tier) => tiers.has(tier)), ipAllowlist: parsed.addresses },
          ...{ rotateEveryDays: days, notes: notes.trim() || null, integrations: users.length > 0 ? users : null },
        },
      },
      text("said_edited", [label.trim()]),
    );
    if (isDone) back();
  };
  const shown = (name: keyof typeof errors) => (isTried ? errors[name] : undefined);
  return (
    <div class="narrow">
      <p class="trail">
        <a href={`#/keys/${id}`}>{credential.label}</a>
      </p>
      <Heading title={text("edit_title", [credential.label])} />
      <form
        class="stack"
        novalidate
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField id="label" label={text("field_label")} value={label} error={shown("label")} onValue={setLabel} />
        <TextField id="purpose" label={text("fact_purpose")} value={purpose} onValue={setPurpose} />
        <CheckboxGroup
          id="tiers"
          label={text("field_tiers")}
          options={TIERS.map((tier) => ({ value: tier, label: text(`tier_${tier}`), hint: text(`tier_${tier}_hint`) }))}
          checked={tiers}
          error={shown("tiers")}
          onToggle={(value) => {
            const next = new Set(tiers);
            const tier = TIERS.find((one) => one === value);
            if (tier !== undefined && !next.delete(tier)) next.add(tier);
            setTiers(next);
          }}
        />
        <TextArea id="addresses" label={text("field_addresses")} hint={text("field_addresses_hint")} rows={2} value={addresses} error={shown("addresses")} onValue={setAddresses} />
        <TextField id="period" label={text("field_period")} hint={text("field_period_hint", [String(usual)])} value={period} maxLength={4} error={shown("period")} onValue={setPeriod} />
        <TextArea id="integrations" label={text("fact_integrations")} hint={text("field_integrations_hint")} rows={3} value={integrations} onValue={setIntegrations} />
        <TextArea id="notes" label={text("fact_notes")} hint={text("field_notes_hint")} rows={3} value={notes} onValue={setNotes} />
        <div class="row">
          <Button look="primary" type="submit">
            {text("save_changes")}
          </Button>
          <Button look="quiet" onClick={back}>
            {text("cancel")}
          </Button>
        </div>
      </form>
    </div>
  );
}
