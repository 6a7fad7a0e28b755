/** What the extension's own pages ask about credentials. Every change is on disk before its answer is given. */
import { DAY } from "../lifecycle/lifecycle.ts";
import type { Answer, CredentialRequest } from "../messages.ts";
import { done } from "./answer.ts";
import type { Bench } from "./judging.ts";
import { failed } from "./router.ts";
import { SNOOZE_DAYS } from "./reminders.ts";
import type { Signals } from "./signals.ts";
import { inForce } from "./overrides.ts";

const SHOWN_EXPOSURES = 50;

export async function answerCredentials(request: CredentialRequest, { registry, policies, now }: Bench, signals: Signals): Promise<Answer<unknown>> {
  switch (request.type) {
    case "add-credential": {
      const { type: _type, ...addition } = request;
      const id = await registry.add(addition);
      await signals.registryChanged();
      return done("add-credential", { id });
    }
    case "credentials":
      return done("credentials", await registry.page(request.after, request.limit));
    case "credential": {
      const known = await registry.credential(request.id);
      if (!known) return failed("not-found");
      const [{ exposures }, overrides] = await Promise.all([
        registry.exposurePage(undefined, SHOWN_EXPOSURES, request.id),
        registry.overridesFor(known.credential.parts.map(({ fingerprint }) => fingerprint)),
      ]);
      const { policy } = await policies.settings();
      return done("credential", { ...known, exposures, overrides: inForce(overrides, policy, now()) });
    }
    case "edit-credential":
      return done("edit-credential", { edited: await changed(registry.edit(request.id, request.change), signals) });
    case "mark-reviewed":
      return done("mark-reviewed", { marked: await changed(registry.review(request.id), signals) });
    case "snooze": {
      const { days = SNOOZE_DAYS } = request;
      const until = days === 0 ? undefined : now() + days * DAY;
      if (!(await changed(registry.snooze(request.id, until), signals))) return failed("not-found");
      return done("snooze", until === undefined ? {} : { until });
    }
    case "remove-credential":
      return done("remove-credential", { removed: await registered(registry.remove(request.id), signals) });
    case "restore-credential":
      return done("restore-credential", { restored: await registered(registry.restore(request.id), signals) });
    case "revoke-credential": {
      const revoked = await registry.revoke(request.id);
      if (revoked) await registry.respondFor(request.id, ["revoke"]);
      await signals.standingChanged();
      return done("revoke-credential", { revoked });
    }
    case "unrevoke-credential":
      return done("unrevoke-credential", { restored: await changed(registry.unrevoke(request.id), signals) });
    case "start-rotation":
      return done("start-rotation", { started: await changed(registry.startRotation(request.id), signals) });
    case "rotation-step":
      return done("rotation-step", { marked: await registry.markRotationStep(request.id, request.step, request.done) });
    case "rotation-updated":
      return done("rotation-updated", { marked: await registry.markUpdated(request.id, request.integration, request.done) });
    case "register-replacement": {
      const id = await registry.replace(request.id, request);
      await registry.respondFor(request.id, ["replace"]);
      await signals.registryChanged();
      return done("register-replacement", { id });
    }
    case "finish-rotation": {
      const finished = await registry.finishRotation(request.id);
      if (finished) await registry.respondFor(request.id, ["revoke", "replace", "update"]);
      await signals.standingChanged();
      return done("finish-rotation", { finished });
    }
    case "cancel-rotation":
      return done("cancel-rotation", { cancelled: await changed(registry.cancelRotation(request.id), signals) });
  }
}

/** What the page side recognises may be another from here on. */
async function registered(change: Promise<boolean>, signals: Signals): Promise<boolean> {
  const happened = await change;
  await signals.registryChanged();
  return happened;
}

/** What there is to do may be another from here on. */
async function changed(change: Promise<boolean>, signals: Signals): Promise<boolean> {
  const happened = await change;
  await signals.standingChanged();
  return happened;
}
