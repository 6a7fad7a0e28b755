/** A field to try a text in. What is pasted does not even enter it; what is typed is taken out before it is looked at. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { emptyField, SecretTextArea } from "../ui/field.tsx";
import { HandIcon } from "../ui/icons.tsx";
import { sayCount, type Text } from "../ui/text.ts";
import type { Found } from "./look.ts";

const TONES = { critical: "bad", high: "bad", medium: "due", low: "neutral" } as const;

export interface TryTextProps {
  text: Text;
  /** Makes a text to try: shaped like a key, made now, good for nothing. */
  sample: () => string;
}

export function TryText({ text, sample }: TryTextProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [found, setFound] = useState<Found[]>();
  const [length, setLength] = useState(0);

  const tryOut = async (what: string) => {
    const { look } = await import("./look.ts");
    setLength(what.length);
    setFound(look(what));
  };
  const take = () => {
    const typed = field.current ? emptyField(field.current) : "";
    if (typed !== "") void tryOut(typed);
  };
  return (
    <div class="try card pad">
      <SecretTextArea id="try" label={text("try_label")} hint={text("try_hint")} box={field} onSecret={(pasted) => void tryOut(pasted)} />
      <div class="row">
        <Button look="primary" onClick={take}>
          {text("try_look")}
        </Button>
        <Button onClick={() => void tryOut(sample())}>{text("try_sample")}</Button>
      </div>
      <div role="status">
        {found && (
          <p>
            <b>{found.length === 0 ? text("try_nothing") : sayCount(found.length, "try_found_one", "try_found_other", text)}</b>{" "}
            <span class="sub">{sayCount(length, "try_length_one", "try_length_other", text)}</span>
          </p>
        )}
        <ul class="found">
          {found?.map(({ rule, label, mask, severity, confidence, grants }, index) => (
            <li key={index} class="line card">
              <HandIcon />
              <span class="grow">
                <b>{label}</b>
                <span class="sub">
                  <code dir="ltr">{mask}</code> · {text(`sure_${confidence}`)} · <code dir="ltr">{rule}</code>
                </span>
                {grants !== "" && <span class="sub">{text("cost_grants", [grants])}</span>}
              </span>
              <Chip tone={TONES[severity]}>{text(`severity_${severity}`)}</Chip>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
