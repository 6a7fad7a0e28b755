/** What the worker does for the checklist on a key page. A page's renderer may be hostile: see `docs/security.md`, "Registering from a page". */
import * as v from "valibot";
import { CHECKLIST_KEY, type Answer, type ChecklistFacts, type ChecklistView, type PageRequest } from "../messages.ts";
import { provider } from "../providers/catalog.ts";
import type { Bench } from "./judging.ts";
import type { Outlets } from "./outlets.ts";
import { failed } from "./router.ts";
import type { PageSender } from "./sender.ts";
import type { Signals } from "./signals.ts";

const stored = v.object({ view: v.picklist(["panel", "popup"]), dismissed: v.array(v.string()) });
type Kept = v.InferOutput<typeof stored>;

/** Sites on which the checklist is not wanted: more than anybody has exchanges, few enough to be read at once. */
const MOST_SITES = 200;

/** Nobody makes more keys at one provider in a day; a renderer that has been taken over could. */
const MOST_KEYS_A_DAY = 20;
const DAY = 86_400_000;

type ChecklistRequest = Exclude<PageRequest, { type: "judge" | "choose" | "wait" }>;

export async function answerChecklist(
  request: ChecklistRequest,
  sender: PageSender,
  bench: Bench,
  outlets: Outlets,
  { registryChanged: publish, copiedChanged }: Pick<Signals, "registryChanged" | "copiedChanged">,
): Promise<Answer<unknown>> {
  switch (request.type) {
    case "checklist":
      if (!(await bench.policies.settings()).policy.features.checklist) return failed("forbidden");
      return { ok: true, value: await factsFor(sender, bench, outlets) };
    case "checklist-offered":
      if (sender.frame === 0) await outlets.tabMark(sender.tab, request.offered);
      return { ok: true, value: { shown: request.offered } };
    case "checklist-dismiss":
      // In a private window it is so for this page only.
      if (!sender.isPrivate) await dismiss(sender.destination.host, request.dismissed, outlets);
      return { ok: true, value: { kept: !sender.isPrivate } };
    case "checklist-view":
      if (!sender.isPrivate) await keepView(request.view, outlets);
      return { ok: true, value: { kept: !sender.isPrivate } };
    case "checklist-look-alike": {
      if (sender.frame !== 0) return failed("forbidden");
      const told = request.seen && (await isToBeTold(sender, bench, outlets));
      await outlets.tabAlarm(sender.tab, told);
      return { ok: true, value: { told } };
    }
    case "checklist-copied": {
      const { kind, provider: id } = sender.destination;
      if (kind !== "issuer" || id === undefined || sender.isPrivate) return failed("forbidden");
      const { digest, ...facts } = request.copied;
      const [known] = await bench.registry.look([digest]);
      if (!known) return failed("not-found");
      await bench.copied.note({ ...facts, fingerprint: known.fingerprint, provider: id });
      await outlets.forgetCopiedLater();
      await copiedChanged();
      return { ok: true, value: { noted: true } };
    }
    case "register-key": {
      const { kind, provider: id } = sender.destination;
      // Only the top document of the provider's own site, as the browser names it; and nothing of a private window is written down.
      if (kind !== "issuer" || id === undefined || sender.frame !== 0 || sender.isPrivate) return failed("forbidden");
      const now = bench.now();
      const recent = (await bench.registry.credentials()).filter((one) => one.provider === id && now - one.createdAt < DAY);
      if (recent.length >= MOST_KEYS_A_DAY) return failed("too-many");
      const { type: _type, ...facts } = request;
      const added = await bench.registry.add({ ...facts, provider: id, createdAt: now });
      await publish();
      return { ok: true, value: { id: added } };
    }
  }
}

export async function keepView(view: ChecklistView, outlets: Outlets): Promise<void> {
  await outlets.keep(CHECKLIST_KEY, { ...(await kept(outlets)), view } satisfies Kept);
}

async function factsFor(sender: PageSender, bench: Bench, outlets: Outlets): Promise<ChecklistFacts> {
  const { kind, provider: id, host } = sender.destination;
  const { view, dismissed } = await kept(outlets);
  const { rotateEveryDays } = (await bench.policies.settings()).policy;
  return {
    ...(kind === "issuer" && id !== undefined && { provider: { ...provider(id), id } }),
    view,
    dismissed: dismissed.includes(host),
    isPrivate: sender.isPrivate,
    rotateEveryDays,
  };
}

/** The page's word is that it asks for a key; that its address is a look-alike is the browser's. A page that lies about it warns of itself. */
async function isToBeTold({ destination, isPrivate }: PageSender, bench: Bench, outlets: Outlets): Promise<boolean> {
  const { kind, host, resembles } = destination;
  if (kind !== "unknown" || resembles?.by !== "spelling" || resembles.isVague) return false;
  if ((await bench.policies.settings()).policy.mode === "observe" || (await bench.pauses.isPaused(host, isPrivate))) return false;
  return !(await kept(outlets)).dismissed.includes(host);
}

export const dismissedHosts = async (outlets: Outlets): Promise<string[]> => (await kept(outlets)).dismissed;

export async function dismiss(host: string, isDismissed: boolean, outlets: Outlets): Promise<void> {
  const { view, dismissed } = await kept(outlets);
  const others = dismissed.filter((one) => one !== host);
  await outlets.keep(CHECKLIST_KEY, { view, dismissed: (isDismissed ? [...others, host] : others).slice(-MOST_SITES) } satisfies Kept);
}

async function kept(outlets: Outlets): Promise<Kept> {
  const parsed = v.safeParse(stored, await outlets.kept(CHECKLIST_KEY));
  return parsed.success ? parsed.output : { view: "panel", dismissed: [] };
}
