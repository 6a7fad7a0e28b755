/** Replacing a key, step by step. Each step is written down as it is done, so that it can be left and taken up again at any time. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Part } from "../domain.ts";
import type { CredentialDetail } from "../messages.ts";
import { FAILURES } from "../ui/asking.ts";
import { Button, LinkButton } from "../ui/button.tsx";
import { PARTS, type TakenPart, takePart } from "../ui/draft.ts";
import { emptyField, SecretField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { StepList } from "../ui/step-list.tsx";
import { sayCount, type MessageKey } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { useAnswer } from "./use-answer.ts";

const LABELS = { key: "part_key", secret: "part_secret", passphrase: "part_passphrase" } as const satisfies Record<Part, MessageKey>;

export function RotatePage({ id, desk }: { id: string; desk: Desk }): JSX.Element {
  const { text } = desk;
  const answer = useAnswer(desk, { type: "credential", id }, [id]);
  if (answer === undefined) return <Heading title={text("loading")} />;
  if (answer.ok) return <Flow detail={answer.value} desk={desk} />;
  return (
    <>
      <Heading title={text("rotate")} />
      <Notice tone="bad">{text(FAILURES[answer.failure])}</Notice>
    </>
  );
}

function Flow({ detail: { credential }, desk }: { detail: CredentialDetail; desk: Desk }): JSX.Element {
  const { text, change, go, providerOf } = desk;
  const { id, label, rotation, integrations = [] } = credential;
  const provider = providerOf(credential.provider);
  const title = text("rotate_title", [text("key_title", [provider.name, label])]);
  const trail = (
    <p class="trail">
      <a href={`#/keys/${id}`}>{label}</a>
    </p>
  );
  if (rotation === undefined) {
    return (
      <div class="narrow">
        {trail}
        <Heading title={title} lead={text("rotate_lead")} />
        <div class="row">
          <Button look="primary" onClick={() => void change({ type: "start-rotation", id }, text("said_rotation_started", [label]))}>
            {text("rotate_start")}
          </Button>
        </div>
      </div>
    );
  }
  const done = new Set(rotation.done);
  const isRegistered = rotation.successorId !== undefined;
  const isUpdated = done.has("update") || (integrations.length > 0 && integrations.every((one) => rotation.updated.includes(one)));
  const step = !done.has("open-page") ? "open-page" : !isRegistered ? "register" : !isUpdated ? "update" : "revoke";
  const page = provider.keyPage?.value;
  return (
    <div class="narrow">
      {trail}
      <Heading title={title} lead={text("rotate_lead")} />
      <section class="card pad">
        <StepList
          steps={[
            {
              ...{ id: "open-page", title: text("rotate_open_page", [provider.name]), hint: text("rotate_open_page_hint") },
              ...{ isDone: done.has("open-page"), isNext: step === "open-page" },
              action: page === undefined ? undefined : <LinkButton href={page}>{text("open_key_page_of", [provider.name])}</LinkButton>,
            },
            {
              ...{ id: "register", title: text("rotate_register"), hint: text("rotate_register_hint") },
              ...{ isDone: isRegistered, isNext: step === "register", isFixed: true },
              action: <Replacement id={id} desk={desk} />,
            },
            {
              ...{ id: "update", title: text("step_update"), hint: integrations.length === 0 ? text("step_update_hint") : undefined },
              ...{ isDone: isUpdated, isNext: step === "update" },
              action: (
                <ul class="checks">
                  {integrations.map((integration) => (
                    <li key={integration}>
                      <label>
                        <input
                          type="checkbox"
                          checked={rotation.updated.includes(integration)}
                          onChange={() =>
                            void change({ type: "rotation-updated", id, integration, done: !rotation.updated.includes(integration) }, text("said_step_done", [integration]))
                          }
                        />
                        {integration}
                      </label>
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              ...{ id: "revoke", title: text("rotate_revoke"), hint: text("rotate_revoke_hint") },
              ...{ isDone: false, isNext: step === "revoke", isFixed: true },
              action: (
                <Button
                  look="primary"
                  onClick={() =>
                    void change({ type: "finish-rotation", id }, text("said_rotation_done", [label])).then((isDone) => isDone && go({ page: "keys", id: rotation.successorId ?? id }))
                  }
                >
                  {text("revoked_there")}
                </Button>
              ),
            },
          ]}
          onToggle={(which, isDone) => {
            if (which === "open-page" || which === "update")
              void change({ type: "rotation-step", id, step: which, done: isDone }, text("said_step_done", [which === "update" ? text("step_update") : text("rotate_open_page", [provider.name])]));
          }}
        />
        <Button look="quiet" onClick={() => void change({ type: "cancel-rotation", id }, text("said_rotation_cancelled")).then((isDone) => isDone && go({ page: "keys", id }))}>
          {text("rotate_cancel")}
        </Button>
      </section>
    </div>
  );
}

/** The new key's parts. Everything else is taken over from the old one. */
function Replacement({ id, desk }: { id: string; desk: Desk }): JSX.Element {
  const { text, change, clock } = desk;
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Partial<Record<Part, string>>>({});
  const parts = useRef<Partial<Record<Part, TakenPart>>>({});
  const [taken, setTaken] = useState<Partial<Record<Part, TakenPart>>>({});
  const take = (part: Part, raw: string): boolean => {
    const result = takePart(part, raw);
    if (result.ok) setTaken((parts.current = { ...parts.current, [part]: result.taken }));
    setErrors((all) => ({ ...all, [part]: result.ok ? undefined : text(result.error) }));
    return result.ok;
  };
  const submit = () => {
    let isSound = true;
    for (const part of PARTS) {
      const input = form.current?.querySelector<HTMLInputElement>(`#new-${part}`);
      const raw = input ? emptyField(input) : "";
      if (raw !== "" && !take(part, raw)) isSound = false;
    }
    const all = PARTS.flatMap((part) => parts.current[part] ?? []);
    if (all.length === 0) setErrors((before) => ({ key: text("error_parts"), ...before }));
    else if (isSound) void change({ type: "register-replacement", id, createdAt: clock(), change: {}, parts: all }, text("said_replacement"));
  };
  return (
    <form
      ref={form}
      class="stack"
      autocomplete="off"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {PARTS.map((part) => {
        const one = taken[part];
        return (
          <SecretField
            key={part}
            id={`new-${part}`}
            label={text(LABELS[part])}
            hint={one && text("part_taken", [one.mask, sayCount(one.length, "characters_one", "characters_other", text)])}
            error={errors[part]}
            onSecret={(raw) => take(part, raw)}
          />
        );
      })}
      <div class="row">
        <Button look="primary" type="submit">
          {text("rotate_register_submit")}
        </Button>
      </div>
    </form>
  );
}
