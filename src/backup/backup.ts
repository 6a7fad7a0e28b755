/** Everything to one file, and back. Asks the worker row by row; may not open the registry itself, and gives it no passphrase. */
import * as v from "valibot";
import type { Answer, Answers, BackupRow, BackupSetting, Imported, ImportRow, UiRequest } from "../messages.ts";
import { backupContents } from "../messages.ts";
import { BackupError, beginSealing, openSealed, type Progress } from "./file.ts";
import { pieces } from "./pieces.ts";

export type Ask = <R extends UiRequest>(request: R) => Promise<Answer<Answers[R["type"]]>>;

export interface Job {
  ask: Ask;
  /** 0 to 1, over the whole job. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** What a backup holds, before anything of it is taken over. */
export interface Opened {
  contents: v.InferOutput<typeof backupContents>;
  unwrapWith: string;
  counts: Record<BackupRow["store"], number>;
}

/** A worker that refuses; the rest are {@link BackupError}s. */
export class TransferError extends Error {
  readonly failure: Extract<Answer<unknown>, { ok: false }>["failure"];

  constructor(failure: TransferError["failure"]) {
    super(failure);
    this.name = "TransferError";
    this.failure = failure;
  }
}

const PAGE = 500;
/** How much of the whole the passphrase takes. */
const KDF_SHARE = 0.5;

export async function makeBackup(passphrase: string, job: Job, now: number, cost?: number): Promise<{ file: Uint8Array<ArrayBuffer>; left: number }> {
  const { wrapWith, seal } = await beginSealing(passphrase, part(job, 0, KDF_SHARE), cost);
  const { keys, left } = await asked(job, { type: "backup-keys", wrapWith });
  const total = (await asked(job, { type: "stored" })).reduce((sum, { store, rows }) => sum + (isStore(store) ? rows : 0), 0);
  const rows: BackupRow[] = [];
  for (const store of STORES) {
    let after: string | undefined;
    do {
      const page = await asked(job, { type: "backup-page", store, limit: PAGE, ...(after !== undefined && { after }) });
      for (const row of page.rows) rows.push(row);
      after = page.next;
      part(job, KDF_SHARE, 1)(Math.min(1, rows.length / Math.max(1, total)));
    } while (after !== undefined);
  }
  const { values } = await asked(job, { type: "settings" });
  const settings = values.flatMap(({ key, value, source }) => (source === "person" ? [{ key, value }] : []));
  return { file: await seal({ madeAt: now, keys, rows, settings }), left };
}

/** Reads a file and checks all of it. Rejects with a {@link BackupError}; nothing was changed then. */
export async function openBackup(file: Uint8Array<ArrayBuffer>, passphrase: string, job: Omit<Job, "ask">): Promise<Opened> {
  const { contents, unwrapWith } = await openSealed(file, passphrase, part(job, 0, 1));
  const parsed = v.safeParse(backupContents, contents);
  if (!parsed.success) throw new BackupError("damaged");
  const counts = { credentials: 0, exposures: 0, overrides: 0 };
  for (const { store } of parsed.output.rows) counts[store]++;
  return { contents: parsed.output, unwrapWith, counts };
}

/** Rows that lie beside the registry, and what taking them over would do. */
export interface Laid {
  id: string;
  preview: Imported;
}

/** Lays an opened backup beside the registry. Nothing is changed by it; `anew` is for a registry that cannot be read. */
export function layBackup({ contents, unwrapWith }: Opened, job: Job, anew = false): Promise<Laid> {
  return layRows(contents.rows, job, { keys: contents.keys, unwrapWith, ...(anew && { anew }) });
}

/** Lays rows beside the registry. Cut short or cancelled, it leaves nothing. */
export async function layRows(rows: readonly ImportRow[], job: Job, how: Omit<Extract<UiRequest, { type: "import-begin" }>, "type"> = {}): Promise<Laid> {
  const { id } = await asked(job, { type: "import-begin", ...how });
  try {
    let sent = 0;
    for (const piece of pieces(rows)) {
      await asked(job, { type: "import-rows", id, rows: piece });
      sent += piece.length;
      job.onProgress?.(sent / rows.length);
      stopIfCancelled(job);
    }
    return { id, preview: await asked(job, { type: "import-preview", id }) };
  } catch (error) {
    await leave(id, job);
    throw error;
  }
}

/** Takes over what was laid beside the registry, in one step: all of it, or nothing. */
export function takeOver({ id }: Laid, job: Pick<Job, "ask">, settings: readonly BackupSetting[] = []): Promise<Imported> {
  return asked(job, { type: "import-commit", id, ...(settings.length > 0 && { settings: [...settings] }) });
}

/** Throws away what was laid beside the registry. */
export async function leave(id: string, { ask }: Pick<Job, "ask">): Promise<void> {
  await ask({ type: "import-cancel", id });
}

const STORES = ["credentials", "exposures", "overrides"] as const satisfies BackupRow["store"][];

function isStore(store: string): boolean {
  return STORES.some((one) => one === store);
}

async function asked<R extends UiRequest>(job: Job, request: R): Promise<Answers[R["type"]]> {
  stopIfCancelled(job);
  const answer = await job.ask(request);
  if (!answer.ok) throw new TransferError(answer.failure);
  return answer.value;
}

function stopIfCancelled({ signal }: Pick<Job, "signal">): void {
  if (signal?.aborted) throw new BackupError("cancelled");
}

/** Progress of one part of a job as progress of the whole. */
function part(job: Omit<Job, "ask">, from: number, to: number): Progress {
  return (share) => {
    stopIfCancelled(job);
    job.onProgress?.(from + (to - from) * share);
  };
}
