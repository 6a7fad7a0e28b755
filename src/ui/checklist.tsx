/** The checklist: seven steps in the page's own words. Props in, acts out; the panel and the popup put it where it belongs. */
import type { JSX } from "preact";
import type { ChecklistAct, ChecklistModel, ChecklistStep } from "./checklist-model.ts";
import { Mark } from "./logo.tsx";
import type { Text } from "./text.ts";

export interface ChecklistProps {
  model: ChecklistModel;
  text: Text;
  /** Where it stands: only on the page can it be put away. */
  place: "panel" | "popup";
  onAct: (act: ChecklistAct) => void;
}

const SIGNS = { done: "✓", wrong: "!", open: "" } as const;
const READ_OUT = { done: "checklist_mark_done", wrong: "checklist_mark_wrong", open: "checklist_mark_open" } as const;

export function Checklist({ model, text, place, onAct }: ChecklistProps): JSX.Element {
  return (
    <section class="checklist" aria-labelledby="checklist-title">
      <header>
        <div class="top">
          <span class="who">
            <Mark />
            <span id="checklist-title">{model.title}</span>
          </span>
          {place === "panel" && (
            <button type="button" class="button quiet" data-act="later" onClick={() => onAct({ type: "later" })}>
              {text("checklist_later")}
            </button>
          )}
        </div>
        <h2 aria-live="polite">{model.count}</h2>
        <div class="bar" aria-hidden="true">
          {model.steps.map(({ id, mark }) => (
            <i key={id} class={mark} />
          ))}
        </div>
      </header>
      <ol aria-label={text("checklist_steps")}>
        {model.steps.map((step, index) => (
          <StepRow key={step.id} step={step} number={index + 1} text={text} onAct={onAct} />
        ))}
      </ol>
      {model.trouble !== undefined && (
        <p class="trouble" role="alert">
          {model.trouble}
        </p>
      )}
      <footer>
        <button type="button" class="button quiet" data-act="view" onClick={() => onAct({ type: "view" })}>
          {text(place === "panel" ? "checklist_in_popup" : "checklist_on_page")}
        </button>
        {place === "panel" && (
          <button type="button" class="button quiet" data-act="dismiss" onClick={() => onAct({ type: "dismiss" })}>
            {text("checklist_dismiss")}
          </button>
        )}
      </footer>
    </section>
  );
}

interface StepProps {
  step: ChecklistStep;
  number: number;
  text: Text;
  onAct: (act: ChecklistAct) => void;
}

function StepRow({ step, number, text, onAct }: StepProps): JSX.Element {
  return (
    <li class={step.mark} data-step={step.id}>
      <span class="mark" aria-hidden="true">
        {SIGNS[step.mark] || number}
      </span>
      <div>
        <h3>
          <span class="unseen">{text(READ_OUT[step.mark])} </span>
          {step.title}
        </h3>
        {step.lines.map((line) => (
          <p key={line.text}>
            {line.text}
            {line.source && (
              <>
                {" "}
                <a href={line.source.href} target="_blank" rel="noopener noreferrer">
                  {line.source.label}
                </a>
              </>
            )}
          </p>
        ))}
        {step.choices && (
          <div class="choices" role="group" aria-label={step.title}>
            {step.choices.map(({ value, label, isChosen }) => (
              <button key={value} type="button" class="choice" data-act={`purpose ${value}`} aria-pressed={isChosen ? "true" : "false"} onClick={() => onAct({ type: "purpose", value })}>
                {label}
              </button>
            ))}
          </div>
        )}
        {step.tick && (
          <button type="button" role="checkbox" class="tick" data-act={`tick ${step.id}`} aria-checked={step.tick.isTicked ? "true" : "false"} onClick={() => onAct({ type: "tick", step: step.id })}>
            <span aria-hidden="true">{step.tick.isTicked ? "✓" : ""}</span>
            {step.tick.label}
          </button>
        )}
        {step.register !== undefined && (
          <button type="button" class="button primary" data-act="register" onClick={() => onAct({ type: "register" })}>
            {step.register}
          </button>
        )}
      </div>
    </li>
  );
}
