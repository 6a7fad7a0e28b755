/** What the extension's own pages ask about much at once: backup, import, what is stored, erase. */
import type { Answer, TransferRequest } from "../messages.ts";
import { done } from "./answer.ts";
import type { Bench } from "./judging.ts";
import type { Outlets } from "./outlets.ts";
import { failed } from "./router.ts";
import type { Signals } from "./signals.ts";

/** What an organisation may have switched off: a restored backup brings its keys, rows of other files have none. */
function featureOf(request: TransferRequest): "backup" | "bulkImport" | undefined {
  if (request.type === "backup-keys" || request.type === "backup-page") return "backup";
  if (request.type !== "import-begin") return undefined;
  return request.keys === undefined ? "bulkImport" : "backup";
}

export async function answerTransfer(request: TransferRequest, { registry, policies, reports, company }: Bench, signals: Signals, outlets: Outlets): Promise<Answer<unknown>> {
  const needed = featureOf(request);
  if (needed !== undefined && !(await policies.settings()).policy.features[needed]) return failed("forbidden");
  switch (request.type) {
    case "backup-keys":
      return done("backup-keys", await registry.backupKeys(request.wrapWith));
    case "backup-page":
      return done("backup-page", await registry.backupPage(request.store, request.after, request.limit));
    case "import-begin":
      return done("import-begin", { id: await registry.beginImport(request.keys ?? [], request.unwrapWith, request.anew ?? false) });
    case "import-rows":
      await registry.stage(request.id, request.rows);
      return done("import-rows", { rows: request.rows.length });
    case "import-preview":
      return done("import-preview", await registry.preview(request.id));
    case "import-commit": {
      const imported = await registry.commit(request.id, request.settings);
      await setWhatIsLeft({ registry, policies });
      await signals.registryChanged();
      return done("import-commit", imported);
    }
    case "import-cancel":
      return done("import-cancel", { cancelled: await registry.cancelImport(request.id) });
    case "import-undo": {
      const undone = await registry.undoImport(request.id);
      await signals.registryChanged();
      return done("import-undo", { undone });
    }
    case "start-anew": {
      const started = await registry.startAnew();
      await signals.registryChanged();
      return done("start-anew", { started });
    }
    case "stored":
      return done("stored", [
        ...(await registry.counts()),
        // Of these most browsers have none.
        ...[{ store: "reports" as const, rows: await reports.stored() }, { store: "company" as const, rows: (await company.stored()).length }].filter(({ rows }) => rows > 0),
        { store: "local", rows: (await outlets.keptRows()).length },
      ]);
    case "stored-rows":
      if (request.store === "local") return done("stored-rows", { rows: await outlets.keptRows() });
      if (request.store === "reports") return done("stored-rows", await reports.rows(request.after, request.limit));
      if (request.store === "company") return done("stored-rows", { rows: await company.stored() });
      return done("stored-rows", await registry.rows(request.store, request.after, request.limit));
    case "erase-everything":
      await registry.erase();
      await outlets.forget();
      await policies.forget();
      await reports.forget();
      await signals.registryChanged();
      return done("erase-everything", { erased: true });
  }
}

/**
 * Sets what a restored backup has brought. Called after it, and at every start of the worker in case the one before was cut short. What the
 * organisation has fixed, or this version does not know, stays as it is.
 */
export async function setWhatIsLeft({ registry, policies }: Pick<Bench, "registry" | "policies">): Promise<void> {
  const left = await registry.settingsLeft();
  if (!left) return;
  for (const { key, value } of left.settings) await policies.change(key, value);
  await left.done();
}
