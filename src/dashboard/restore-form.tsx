/** A backup's way back: the file and its passphrase, what would change, and only then the change. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Laid, Opened } from "../backup/backup.ts";
import { Button } from "../ui/button.tsx";
import { FactList } from "../ui/fact-list.tsx";
import { emptyField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import { sayMoment, sayNumber } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { PassphraseField } from "./passphrase-field.tsx";
import { useJob } from "./use-job.ts";

interface Ready {
  opened: Opened;
  laid: Laid;
}

/** `isLost`: the registry cannot be read, and what is restored takes its place. */
export function RestoreForm({ desk, isLost }: { desk: Desk; isLost: boolean }): JSX.Element {
  const { ask, text, say } = desk;
  const job = useJob(text);
  const file = useRef<HTMLInputElement>(null);
  const passphrase = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const [ready, setReady] = useState<Ready>();
  const laid = useRef<string | undefined>(undefined);
  // What was laid beside the registry and not taken over goes with the page.
  useEffect(() => () => void (laid.current !== undefined && ask({ type: "import-cancel", id: laid.current })), [ask]);

  const open = async () => {
    const chosen = file.current?.files?.[0];
    if (!chosen || !passphrase.current || passphrase.current.value === "") return setMissing(true);
    setMissing(false);
    const typed = emptyField(passphrase.current);
    const next = await job.run(async ({ onProgress, signal }) => {
      const { layBackup, openBackup } = await import("../backup/backup.ts");
      const opened = await openBackup(new Uint8Array(await chosen.arrayBuffer()), typed, { signal, onProgress: (share) => onProgress(share * 0.7) });
      return { opened, laid: await layBackup(opened, { ask, signal, onProgress: (share) => onProgress(0.7 + share * 0.3) }, isLost) };
    });
    laid.current = next?.laid.id;
    setReady(next);
  };
  const restore = async ({ opened, laid: beside }: Ready) => {
    const done = await job.run(async () => {
      const { takeOver } = await import("../backup/backup.ts");
      return takeOver(beside, { ask }, opened.contents.settings);
    });
    laid.current = undefined;
    setReady(undefined);
    if (!done) return;
    say("ok", text("said_restored_backup", [sayNumber(done.credentials.added, text), sayNumber(done.credentials.updated, text)]));
    desk.reload();
  };
  const leave = async ({ laid: { id } }: Ready) => {
    laid.current = undefined;
    setReady(undefined);
    await ask({ type: "import-cancel", id });
  };

  return (
    <section class="card pad" aria-labelledby="restore-title">
      <h2 id="restore-title">{text("restore_backup")}</h2>
      <p class="sub">{text(isLost ? "restore_says_lost" : "restore_says")}</p>
      {job.failure !== undefined && <Notice tone="bad" takesFocus>{job.failure}</Notice>}
      {job.share !== undefined && (
        <Progress says={text(ready ? "restore_running" : "restore_opening")} share={job.share} {...(!ready && { cancel: { says: text("cancel"), onCancel: job.cancel } })} />
      )}
      {ready && job.share === undefined && <Preview ready={ready} desk={desk} onRestore={() => void restore(ready)} onLeave={() => void leave(ready)} />}
      <form
        class="stack"
        hidden={job.share !== undefined || ready !== undefined}
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        {missing && <p class="error" role="alert">{text("restore_missing")}</p>}
        <div class="field">
          <label for="backup-file">{text("restore_file")}</label>
          <input id="backup-file" type="file" ref={file} />
        </div>
        <PassphraseField id="passphrase" label={text("backup_passphrase")} input={passphrase} />
        <div class="row">
          <Button type="submit" look="primary">
            {text("restore_open")}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Preview({ ready: { opened, laid }, desk, onRestore, onLeave }: { ready: Ready; desk: Desk; onRestore: () => void; onLeave: () => void }): JSX.Element {
  const { text } = desk;
  const { credentials, exposures, overrides } = laid.preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const says = (count: number) => sayNumber(count, text);
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {text("restore_preview", [sayMoment(opened.contents.madeAt, text)])}
      </h3>
      <FactList
        facts={[
          { name: text("nav_keys"), value: text("restore_counts", [says(credentials.added), says(credentials.updated), says(credentials.known)]) },
          { name: text("nav_exposures"), value: text("restore_counts_two", [says(exposures.added), says(exposures.updated)]) },
          { name: text("stored_overrides"), value: text("restore_counts_one", [says(overrides.added)]) },
          { name: text("nav_settings"), value: says(opened.contents.settings.length) },
        ]}
      />
      <p class="sub">{text("restore_keeps")}</p>
      <div class="row after">
        <Button look="primary" onClick={onRestore}>
          {text("restore_now")}
        </Button>
        <Button onClick={onLeave}>{text("cancel")}</Button>
      </div>
    </>
  );
}
