/** Everything to one encrypted file, and back. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { bitsOf } from "../detect/strength.ts";
import { Button } from "../ui/button.tsx";
import { emptyField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import { sayCount, type Text } from "../ui/text.ts";
import { isUnreadable, Trouble } from "../ui/trouble.tsx";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { PassphraseField } from "./passphrase-field.tsx";
import { RestoreForm } from "./restore-form.tsx";
import { useJob } from "./use-job.ts";
import type { Keys } from "./use-keys.ts";

/** Whoever has the file can try passphrases for as long as they like, a second each. */
const SHORTEST = 12;
const FAIR_BITS = 60;
const GOOD_BITS = 80;

export function BackupPage({ desk, keys }: { desk: Desk; keys: Keys }): JSX.Element {
  const { text } = desk;
  const isLost = isUnreadable(keys.failure);
  return (
    <div class="column">
      <Heading title={text("nav_backup")} lead={text("backup_lead")} />
      {keys.failure !== undefined && (
        <Trouble
          failure={keys.failure}
          text={text}
          onRetry={desk.reload}
          onStartAnew={() => void desk.change({ type: "start-anew" }, text("said_anew"))}
        />
      )}
      {!isLost && <MakeForm desk={desk} />}
      <RestoreForm desk={desk} isLost={isLost} />
    </div>
  );
}

function MakeForm({ desk }: { desk: Desk }): JSX.Element {
  const { ask, text, clock, save, say } = desk;
  const job = useJob(text);
  const [first, again] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const [strength, setStrength] = useState<string>();
  const [error, setError] = useState<{ at: "first" | "again"; says: string }>();

  const make = async () => {
    if (!first.current || !again.current) return;
    const [passphrase, repeated] = [first.current.value, again.current.value];
    if (passphrase.length < SHORTEST || bitsOf(passphrase) < FAIR_BITS) {
      setError({ at: "first", says: text("backup_passphrase_weak") });
      first.current.focus();
      return;
    }
    if (passphrase !== repeated) {
      setError({ at: "again", says: text("backup_passphrase_differs") });
      again.current.focus();
      return;
    }
    setError(undefined);
    setStrength(undefined);
    emptyField(first.current);
    emptyField(again.current);
    const made = await job.run(async (way) => {
      const { makeBackup } = await import("../backup/backup.ts");
      return makeBackup(passphrase, { ask, ...way }, clock());
    });
    if (!made) return;
    save(`keybrake-${new Date(clock()).toISOString().slice(0, 10)}.backup`, "application/octet-stream", made.file);
    say("ok", made.left === 0 ? text("said_backed_up") : sayCount(made.left, "said_backed_up_left_one", "said_backed_up_left_other", text));
  };

  return (
    <section class="card pad" aria-labelledby="make-title">
      <h2 id="make-title">{text("backup_make_title")}</h2>
      <p class="sub">{text("backup_make_says")}</p>
      {job.failure !== undefined && <Notice tone="bad">{job.failure}</Notice>}
      {job.share !== undefined && <Progress says={text("backup_making")} share={job.share} cancel={{ says: text("cancel"), onCancel: job.cancel }} />}
      <form
        class="stack"
        hidden={job.share !== undefined}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <PassphraseField
          id="new-passphrase"
          label={text("backup_passphrase")}
          input={first}
          isNew
          hint={strength ?? text("backup_passphrase_hint")}
          error={error?.at === "first" ? error.says : undefined}
          onInput={(typed) => setStrength(sayStrength(typed, text))}
        />
        <PassphraseField id="new-passphrase-again" label={text("backup_passphrase_again")} input={again} isNew error={error?.at === "again" ? error.says : undefined} />
        <div class="row">
          <Button type="submit" look="primary">
            {text("backup_make")}
          </Button>
        </div>
      </form>
    </section>
  );
}

function sayStrength(typed: string, text: Text): string | undefined {
  if (typed === "") return undefined;
  const bits = typed.length < SHORTEST ? 0 : bitsOf(typed);
  return text(bits < FAIR_BITS ? "strength_weak" : bits < GOOD_BITS ? "strength_fair" : "strength_good");
}
