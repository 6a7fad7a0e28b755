/** Many keys from a file. What is pasted or chosen is read here, its secrets are fingerprinted and dropped at once, and nothing is written before the preview. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Bulk } from "../bulk/bulk.ts";
import type { Tier } from "../domain.ts";
import { Button } from "../ui/button.tsx";
import { CheckboxGroup, emptyField, SecretTextArea } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import { joinList, sayCount } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { useJob } from "./use-job.ts";

const TIERS = ["read", "trade", "withdraw", "manage"] as const;
/** 10,000 rows take about 2 MB. */
const LARGEST_FILE = 20_000_000;

interface Read {
  bulk: Bulk;
  /** How many are registered already, and the first of their labels. */
  known: { count: number; labels: string[] };
}

export function ImportPage({ desk }: { desk: Desk }): JSX.Element {
  const { ask, text, clock, say } = desk;
  const job = useJob(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const [tiers, setTiers] = useState<ReadonlySet<string>>(new Set(["read", "trade"]));
  const [read, setRead] = useState<Read>();
  const [trouble, setTrouble] = useState<string>();
  const [isWriting, setWriting] = useState(false);

  const take = async (what: () => Promise<string> | string) => {
    setTrouble(undefined);
    const next = await job.run(async (way) => {
      const [{ readBulk }, { layRows, leave }] = await Promise.all([import("../bulk/bulk.ts"), import("../backup/backup.ts")]);
      const bulk = readBulk(await what(), TIERS.filter((tier): tier is Tier => tiers.has(tier)), clock());
      if (bulk.rows.length === 0) return { bulk, known: { count: 0, labels: [] } };
      // Laid beside the registry only to be compared with it.
      const laid = await layRows(bulk.rows.map(({ addition }) => ({ store: "additions", row: addition })), { ask, ...way });
      await leave(laid.id, { ask });
      return { bulk, known: { count: laid.preview.credentials.known, labels: laid.preview.knownLabels } };
    });
    setRead(next);
  };
  const takeFile = (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_FILE) return setTrouble(text("import_too_large"));
    void take(() => file.text());
  };
  const takeTyped = () => {
    const typed = field.current ? emptyField(field.current) : "";
    if (typed.trim() === "") return setTrouble(text("import_nothing"));
    void take(() => typed);
  };
  const write = async (rows: Bulk["rows"]) => {
    setWriting(true);
    const done = await job.run(async (way) => {
      const { layRows, takeOver } = await import("../backup/backup.ts");
      return takeOver(await layRows(rows.map(({ addition }) => ({ store: "additions", row: addition })), { ask, ...way }), { ask });
    });
    setWriting(false);
    if (!done) return;
    setRead(undefined);
    const { added, known } = done.credentials;
    const says = [sayCount(added, "said_imported_one", "said_imported_other", text), known > 0 && sayCount(known, "import_known_one", "import_known_other", text)];
    say("ok", says.filter((one) => one !== false).join(" "), done.undo === undefined ? undefined : { type: "import-undo", id: done.undo });
    desk.reload();
  };

  const isBusy = job.share !== undefined;
  return (
    <div class="column">
      <Heading title={text("nav_import")} lead={text("import_lead")} />
      {(trouble ?? job.failure) !== undefined && <Notice tone="bad" takesFocus>{trouble ?? job.failure}</Notice>}
      {isBusy && <Progress says={text(isWriting ? "import_writing" : "import_reading")} share={job.share ?? 0} cancel={{ says: text("cancel"), onCancel: job.cancel }} />}
      {read && !isBusy && (
        <>
          {read.known.count > 0 && (
            <p class="sub">
              {sayCount(read.known.count, "import_known_one", "import_known_other", text)} {joinList(read.known.labels.slice(0, 5), text)}
            </p>
          )}
          <ImportPreview bulk={read.bulk} desk={desk} onImport={(rows) => void write(rows)} onLeave={() => setRead(undefined)} />
        </>
      )}
      <div class="card pad stack" hidden={isBusy || read !== undefined}>
        <CheckboxGroup
          id="import-tiers"
          label={text("import_tiers")}
          options={TIERS.map((tier) => ({ value: tier, label: text(`tier_${tier}`), hint: text(`tier_${tier}_hint`) }))}
          checked={tiers}
          onToggle={(tier) => setTiers((before) => toggled(before, tier))}
        />
        <div class="field">
          <label for="import-file">{text("import_file")}</label>
          <input
            id="import-file"
            type="file"
            accept=".csv,.tsv,.txt,.env,.json,text/*,application/json"
            onChange={({ currentTarget }) => {
              takeFile(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
          <p class="hint">{text("import_formats")}</p>
        </div>
        <SecretTextArea id="import-text" label={text("import_paste")} hint={text("import_promise")} box={field} onSecret={(pasted) => void take(() => pasted)} />
        <div class="row">
          <Button look="primary" onClick={takeTyped}>
            {text("import_read")}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** At least one is always left: a key that may do nothing is no key. */
function toggled(before: ReadonlySet<string>, one: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(one)) after.add(one);
  return after.size === 0 ? before : after;
}
