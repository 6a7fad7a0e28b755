/** What a person should do, of each key that needs something and each strange secret that went out. Pure; the clock is an argument. */
import type { Credential, Exposure } from "../domain.ts";
import type { Lifecycle } from "../lifecycle/lifecycle.ts";
import type { Overview, UiRequest } from "../messages.ts";
import { isOpen, sayPlace } from "../ui/exposure-row.ts";
import { type Link, logOf, pageOf, type RowContext, sayRotation } from "../ui/key-row.ts";
import { sayWhen } from "../ui/text.ts";
import { sayTiers } from "../ui/tiers.ts";

/** One thing a person should do; it stays until it is done. */
export interface Todo {
  id: string;
  isGrave: boolean;
  title: string;
  detail: string;
  /** The provider's page where it is done. */
  page?: Link;
  /** The page of the dashboard where it goes on. */
  opens?: { hash: string; label: string };
  /** What says that it is done. */
  done?: { request: UiRequest; label: string; said: string };
  /** Exposures that are settled once it is done. */
  settles: string[];
  /** It may be put off for some days. */
  snoozes?: { id: string; label: string };
}

export function todosOf(overview: Overview, context: RowContext): Todo[] {
  return [
    ...overview.credentials.flatMap((credential, index) => todoOfKey(credential, overview.lives[index], overview.exposures, context) ?? []),
    ...overview.exposures.flatMap((exposure) => todoOfStranger(exposure, overview, context) ?? []),
  ].sort((a, b) => Number(b.isGrave) - Number(a.isGrave));
}

function todoOfKey(credential: Credential, life: Lifecycle | undefined, exposures: readonly Exposure[], context: RowContext): Todo | undefined {
  if (life === undefined || !life.needsAttention) return undefined;
  const { text } = context;
  const { id, label } = credential;
  const what = whatToDo(credential, life, context);
  if (life.nextStep !== "rotate-exposed") return { id, isGrave: false, settles: [], snoozes: { id, label }, ...what };
  const open = exposures.filter((one) => isOpen(one) && one.secrets.some(({ credentialId }) => credentialId === id));
  const [newest] = open;
  const can = text("todo_can", [sayTiers(credential.tiers, text)]);
  const detail = newest === undefined ? can : text("two_sentences", [sayWent(newest, context), can]);
  return { id, isGrave: true, settles: open.map((one) => one.id), ...what, detail };
}

/** Of every step that presses; what is only advised stands with the key. */
function whatToDo(credential: Credential, life: Lifecycle, context: RowContext): Pick<Todo, "title" | "detail" | "page" | "opens" | "done"> {
  const { text, now, providerOf } = context;
  const { id, provider, label, tiers, reviewedAt } = credential;
  const [page, log] = [pageOf(provider, context), logOf(provider, context)];
  const about = { ...(page && { page }) };
  const can = text("todo_can", [sayTiers(tiers, text)]);
  const replace = text("todo_replace", [label]);
  // What the provider does next by itself; the lifecycle has put the first one first.
  const next = life.prospects.find(({ daysLeft = 0 }) => daysLeft > 0);
  const end = sayWhen(next?.at ?? now, now, text);
  switch (life.nextStep) {
    case "finish-rotation":
      return { title: text("todo_finish", [label]), detail: text("todo_finish_says"), opens: { hash: `#/keys/${id}/rotate`, label: text("rotate_go_on") } };
    case "revoke-old":
      return {
        ...about,
        title: text("todo_revoke_old", [label]),
        detail: text("todo_revoke_old_says"),
        done: { request: { type: "revoke-credential", id }, label: text("revoked_there"), said: text("said_revoked", [label]) },
      };
    case "replace-ended":
      return { ...about, title: replace, detail: text("todo_ended", [providerOf(provider).name]) };
    case "keep-from-lapsing":
      return { ...about, title: text("todo_restrict", [label]), detail: text(next?.loses === "trading" ? "todo_lapses_trading" : "todo_lapses", [providerOf(provider).name, end]) };
    case "replace-ending":
      return { ...about, title: replace, detail: text("todo_ends", [end]) };
    case "rotate-soon":
      return { ...about, title: text("todo_rotate_soon", [label]), detail: sayRotation(life.rotation, text) };
    case "review":
      return {
        ...(log && { page: log }),
        title: text("todo_review", [label]),
        detail: reviewedAt === undefined ? text("todo_never_reviewed") : text("todo_reviewed", [sayWhen(Math.min(reviewedAt, now), now, text)]),
        done: { request: { type: "mark-reviewed", id }, label: text("mark_reviewed"), said: text("said_reviewed", [label]) },
      };
    default:
      return { ...about, title: replace, detail: text("two_sentences", [sayRotation(life.rotation, text), can]) };
  }
}

/** Something was pasted that belongs to no registered key, or to one that was removed since. */
function todoOfStranger(exposure: Exposure, { credentials, strange }: Overview, context: RowContext): Todo | undefined {
  if (!strange.includes(exposure.id)) return undefined;
  const secret = exposure.secrets.find(({ credentialId }) => !credentials.some(({ id }) => id === credentialId));
  if (secret === undefined) return undefined;
  const { text } = context;
  // What is critical cannot be revoked, only moved; see `Severity`.
  const isWallet = secret.severity === "critical";
  return {
    id: exposure.id,
    isGrave: true,
    title: isWallet ? text("todo_move_funds") : text("todo_replace_found", [secret.label]),
    detail: sayWent(exposure, context),
    settles: [exposure.id],
  };
}

const sayWent = (exposure: Exposure, { text, now }: RowContext): string => text("todo_went", [sayPlace(exposure, text), sayWhen(Math.min(exposure.at, now), now, text)]);
