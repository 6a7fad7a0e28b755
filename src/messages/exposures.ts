/** Requests about exposures, overrides and pauses. From the extension's own pages only. */
import * as v from "valibot";
import { host, pageSize, text, time, uuid } from "./fields.ts";

const id = text(64);

export const exposureRequests = [
  /** Newest first; the next page begins after the last row of the one before. */
  v.strictObject({
    type: v.literal("exposures"),
    before: v.exactOptional(v.strictObject({ at: time, id })),
    limit: pageSize,
    credentialId: v.exactOptional(id),
  }),
  v.strictObject({ type: v.literal("exposure"), id }),
  v.strictObject({
    type: v.literal("response-step"),
    id,
    step: v.picklist(["move-funds", "revoke", "replace", "update", "review-log", "keep-evidence"]),
    done: v.boolean(),
  }),
  /**
   * The person says that a registered credential got out where Keybrake did not see it. `request` becomes the exposure's id, so that a
   * repeated message records nothing twice; where it went may not be known.
   */
  v.strictObject({ type: v.literal("tell-exposure"), request: uuid, credentialId: id, host: v.exactOptional(host) }),
  /** What there was to do about an exposure is done. */
  v.strictObject({ type: v.literal("settle-exposure"), id }),
  v.strictObject({ type: v.literal("remove-override"), id }),
  /** Kept in memory, never on disk; gone with the browser. */
  v.strictObject({
    type: v.literal("pause-site"),
    host,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
    /** Asked for in a private window: it counts and is listed in such windows only. */
    isPrivate: v.exactOptional(v.boolean()),
  }),
  v.strictObject({ type: v.literal("resume-site"), host, isPrivate: v.exactOptional(v.boolean()) }),
] as const;
export type ExposureRequest = v.InferOutput<(typeof exposureRequests)[number]>;
