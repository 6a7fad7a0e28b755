/**
 * The content of a warning. Props in, events out: whoever renders it owns the `<dialog>`, decides whether an event may be trusted,
 * and when the buttons are armed. The safe choice needs no arming: dropping a paste loses nothing.
 */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { ArrowIcon, CoinIcon, GlobeIcon, HandIcon, TurnIcon } from "./icons.tsx";
import { Logo } from "./logo.tsx";
import { localeOf, type Text } from "./text.ts";
import type { WarningFact, WarningModel } from "./warning-model.ts";

export type WarningChoice = "dropped" | "redacted" | "pasted" | "allowed-here";

export interface WarningProps {
  model: WarningModel;
  text: Text;
  /** False until the person has had time to see what they are asked; the choices are then visibly waiting. */
  armed: boolean;
  /** `reason` is there only for a way on, where the model asks for one. */
  onChoose: (choice: WarningChoice, reason?: string) => void;
}

/** What the `<dialog>` around the content must carry; `all: initial` of its class keeps the page's styles out. */
export const WARNING_DIALOG = {
  class: "kb",
  role: "alertdialog",
  "aria-labelledby": "title",
  "aria-describedby": "facts",
} as const;

/** A reason shorter than this says nothing. */
export const SHORTEST_REASON = 10;

const takeFocus = (field: HTMLElement | null) => field?.focus();

const TOPICS = { why: GlobeIcon, cost: CoinIcon, act: TurnIcon } as const satisfies Record<WarningFact["topic"], () => JSX.Element>;

export function Warning({ model, text, armed, onChoose }: WarningProps): JSX.Element {
  const choose = (choice: WarningChoice) => () => {
    if (armed || choice === "dropped") onChoose(choice);
  };
  const waiting = armed ? undefined : "true";
  return (
    <div class={model.isGrave ? "grave" : undefined} dir={text("@@bidi_dir") === "rtl" ? "rtl" : "ltr"} lang={localeOf(text)}>
      <div class="stripe" />
      <div class="in">
        <div class="top">
          <Logo />
          <span class="held">
            <HandIcon />
            {model.words.chip}
          </span>
        </div>
        <h2 id="title">{model.title}</h2>
        <Flow model={model} text={text} />
        <ul id="facts">
          {model.facts.map((fact) => {
            const Icon = TOPICS[fact.topic];
            return (
              <li key={fact.topic}>
                <Icon />
                <span>
                  {fact.text}
                  {[fact.source, fact.topic === "act" ? model.link : undefined].map(
                    (link) =>
                      link && (
                        <>
                          {" "}
                          <a href={link.href} target="_blank" rel="noopener noreferrer">
                            {link.label}
                          </a>
                        </>
                      ),
                  )}
                </span>
              </li>
            );
          })}
        </ul>
        {model.organisation !== undefined && <Organisation {...model.organisation} />}
        {model.notice !== undefined && (
          <p class="notice" role="status">
            {model.notice}
          </p>
        )}
        <div class="acts main">
          <button type="button" class="primary" autofocus onClick={choose("dropped")}>
            {model.words.drop}
          </button>
          {model.words.redact !== undefined && (
            <button type="button" aria-disabled={waiting} onClick={choose("redacted")}>
              {model.words.redact}
            </button>
          )}
        </div>
        <Beyond model={model} text={text} armed={armed} onChoose={onChoose} />
      </div>
      <footer>
        {model.evidence} · {text("nothing_left")}
      </footer>
    </div>
  );
}

function Flow({ model, text }: Pick<WarningProps, "model" | "text">): JSX.Element {
  return (
    <div class="flow">
      <dl class="end">
        <dt>
          {text("what_heading")}
          {model.count !== undefined && ` · ${model.count}`}
        </dt>
        {model.secrets.map((secret, index) => (
          <dd key={index}>
            <b>{secret.label}</b>
            <bdi>
              <code dir="ltr">{secret.mask}</code>
            </bdi>{" "}
            · {secret.size}
          </dd>
        ))}
        {model.secrets.length === 0 && (
          <dd>
            <b>{text("unchecked_what")}</b>
          </dd>
        )}
        {model.more !== undefined && <dd>{model.more}</dd>}
      </dl>
      <ArrowIcon />
      <dl class="end to">
        <dt>{text("where_heading")}</dt>
        <dd>
          <b>
            <bdi>{model.host}</bdi>
          </b>
          {model.place}
        </dd>
      </dl>
    </div>
  );
}

/** What the person's organisation says, and where to ask it. */
function Organisation({ name, text, contact, link }: NonNullable<WarningModel["organisation"]>): JSX.Element {
  return (
    <p class="organisation">
      {name !== "" && <b>{name}</b>} {text} {contact}{" "}
      {link !== undefined && (
        <a href={link.href} target="_blank" rel="noopener noreferrer">
          {link.label}
        </a>
      )}
    </p>
  );
}

/** The ways on, kept quiet; behind a reason where the verdict is `block` or the organisation wants one. */
function Beyond({ model, text, armed, onChoose }: WarningProps): JSX.Element {
  const [asking, ask] = useState<"pasted" | "allowed-here">();
  const [reason, setReason] = useState("");
  const isEnough = reason.trim().length >= SHORTEST_REASON;
  const waiting = armed ? undefined : "true";
  if (model.pasteAnyway === "refused") return <p class="hint">{text("refused_hint")}</p>;
  if (asking !== undefined) {
    return (
      <div class="reason">
        <label for="reason">{text("reason_label")}</label>
        {/* A reason is kept; a secret pasted into it would be kept with it. */}
        <textarea
          id="reason"
          rows={2}
          maxLength={300}
          value={reason}
          autocomplete="off"
          aria-describedby="reason-hint"
          ref={takeFocus}
          onInput={(event) => setReason(event.currentTarget.value)}
          onPaste={(event) => event.preventDefault()}
          onDrop={(event) => event.preventDefault()}
        />
        <p class="hint" id="reason-hint">
          {text("reason_hint", [String(SHORTEST_REASON)])}
        </p>
        <button
          type="button"
          aria-disabled={armed && isEnough ? undefined : "true"}
          onClick={() => {
            if (armed && isEnough) onChoose(asking, reason.trim());
          }}
        >
          {asking === "pasted" ? model.words.go : text("choose_allow_here")}
        </button>
      </div>
    );
  }
  const needsReason = model.pasteAnyway === "with-reason";
  return (
    <div class="acts quiet">
      <button
        type="button"
        aria-disabled={waiting}
        onClick={() => {
          if (!armed) return;
          if (needsReason) ask("pasted");
          else onChoose("pasted");
        }}
      >
        {needsReason ? model.words.goWithReason : model.words.go}
      </button>
      {model.repeatKeys !== undefined && <span class="hint">{text("repeat_hint", [model.repeatKeys])}</span>}
      {model.allowHere && (
        <button
          type="button"
          aria-disabled={waiting}
          onClick={() => {
            if (!armed) return;
            if (needsReason) ask("allowed-here");
            else onChoose("allowed-here");
          }}
        >
          {text("choose_allow_here")}
        </button>
      )}
    </div>
  );
}
