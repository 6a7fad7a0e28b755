/** What the extension's own pages ask about exposures, overrides and pauses. */
import type { Credential, Exposure } from "../domain.ts";
import { severityOfRecord } from "../judge/cost.ts";
import type { Answer, ExposureRequest } from "../messages.ts";
import { done } from "./answer.ts";
import type { Bench } from "./judging.ts";
import { failed } from "./router.ts";
import type { Signals } from "./signals.ts";

export async function answerExposures(request: ExposureRequest, bench: Bench, signals: Signals): Promise<Answer<unknown>> {
  const { registry, policies, pauses, now } = bench;
  switch (request.type) {
    case "exposures":
      return done("exposures", await registry.exposurePage(request.before, request.limit, request.credentialId));
    case "exposure": {
      const exposure = await registry.exposure(request.id);
      if (!exposure) return failed("not-found");
      const ids = [...new Set(exposure.secrets.flatMap(({ credentialId }) => credentialId ?? []))];
      const known = await Promise.all(ids.map((id) => registry.credential(id)));
      return done("exposure", { exposure, credentials: known.flatMap((one) => (one ? [one.credential] : [])) });
    }
    case "response-step": {
      const marked = await registry.respond(request.id, request.step, request.done);
      await signals.standingChanged();
      return done("response-step", { marked });
    }
    case "tell-exposure": {
      const known = await registry.credential(request.credentialId);
      if (!known) return failed("not-found");
      await registry.record(toldExposure(known.credential, request, now()));
      await signals.standingChanged();
      return done("tell-exposure", { id: request.request });
    }
    case "settle-exposure": {
      const settled = await registry.settle(request.id);
      await signals.standingChanged();
      return done("settle-exposure", { settled });
    }
    case "remove-override":
      return done("remove-override", { removed: await registry.removeOverride(request.id) });
    case "pause-site": {
      if (!(await policies.settings()).policy.pauseAllowed) return failed("fixed");
      const until = now() + request.minutes * 60_000;
      await pauses.pause({ host: request.host, until, isPrivate: request.isPrivate ?? false });
      return done("pause-site", { until });
    }
    case "resume-site":
      return done("resume-site", { resumed: await pauses.resume(request.host, request.isPrivate ?? false) });
  }
}

/** Nothing was held and nothing is known of the place: it counts as what should not have happened, so that its guide is open. */
function toldExposure(credential: Credential, { request, host = "" }: ExposureRequest & { type: "tell-exposure" }, at: number): Exposure {
  const severity = severityOfRecord(credential);
  return {
    ...{ id: request, at, road: "told", host, kind: "unknown", action: "hold", choice: "passed" },
    secrets: credential.parts.map(({ mask, fingerprint }) => ({ ...{ rule: "registered", label: credential.label, mask, fingerprint, severity }, credentialId: credential.id })),
  };
}
