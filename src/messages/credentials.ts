/** Requests about credentials: add, look at, edit, review, snooze, replace, end. From the extension's own pages only. */
import * as v from "valibot";
import { LIMITS } from "../limits.ts";
import { days, label, pageSize, registeredParts, text, tier, time } from "./fields.ts";

const tiers = v.pipe(v.array(tier), v.minLength(1), v.maxLength(4));
const ipAllowlist = v.pipe(v.array(text(60)), v.maxLength(LIMITS.addresses));
const pairs = v.pipe(v.array(text(40)), v.maxLength(LIMITS.pairs));
const integrations = v.pipe(v.array(label), v.maxLength(LIMITS.integrations));

export const addRequest = v.strictObject({
  type: v.literal("add-credential"),
  provider: text(60),
  label,
  purpose: v.exactOptional(text()),
  tiers,
  ipAllowlist,
  withdrawalAllowlist: v.exactOptional(v.boolean()),
  pairs: v.exactOptional(pairs),
  subAccount: v.exactOptional(text()),
  expiresAt: v.exactOptional(time),
  twoFactor: v.exactOptional(v.boolean()),
  createdAt: time,
  rotateEveryDays: v.exactOptional(days),
  notes: v.exactOptional(text(LIMITS.notes)),
  integrations: v.exactOptional(integrations),
  parts: registeredParts,
});
export type AddRequest = v.InferOutput<typeof addRequest>;

/** What a person may change of a credential; `null` takes a fact away. A field that is left out stays as it is. */
const credentialChange = v.strictObject({
  provider: v.exactOptional(text(60)),
  label: v.exactOptional(label),
  purpose: v.exactOptional(v.nullable(text())),
  tiers: v.exactOptional(tiers),
  ipAllowlist: v.exactOptional(ipAllowlist),
  withdrawalAllowlist: v.exactOptional(v.nullable(v.boolean())),
  pairs: v.exactOptional(v.nullable(pairs)),
  subAccount: v.exactOptional(v.nullable(text())),
  expiresAt: v.exactOptional(v.nullable(time)),
  twoFactor: v.exactOptional(v.nullable(v.boolean())),
  createdAt: v.exactOptional(time),
  rotateEveryDays: v.exactOptional(v.nullable(days)),
  notes: v.exactOptional(v.nullable(text(LIMITS.notes))),
  integrations: v.exactOptional(v.nullable(integrations)),
});
export type CredentialChange = v.InferOutput<typeof credentialChange>;

const id = text(64);
const about = <T extends string>(type: T) => v.strictObject({ type: v.literal(type), id });

export const credentialRequests = [
  addRequest,
  /** The next rows in the order of their ids; the dashboard reads all of them this way, page by page. */
  v.strictObject({ type: v.literal("credentials"), after: v.exactOptional(id), limit: pageSize }),
  about("credential"),
  v.strictObject({ type: v.literal("edit-credential"), id, change: credentialChange }),
  about("remove-credential"),
  about("restore-credential"),
  /** The person has looked at its usage log. */
  about("mark-reviewed"),
  /** Say nothing of it for so many days, as many as a reminder puts it off unless told; 0 ends that. */
  v.strictObject({ type: v.literal("snooze"), id, days: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(90))) }),
  /** The provider does not accept it any more, as the person says. */
  about("revoke-credential"),
  /** Undoes {@link "revoke-credential"}: it was marked by mistake. */
  about("unrevoke-credential"),
  about("start-rotation"),
  /** Ticks or unticks a step that is only the person's word. `register` and `revoke` have requests of their own. */
  v.strictObject({ type: v.literal("rotation-step"), id, step: v.picklist(["open-page", "update"]), done: v.boolean() }),
  v.strictObject({ type: v.literal("rotation-updated"), id, integration: label, done: v.boolean() }),
  /** Registers the replacement with everything that is known of the old one; what is given here counts before it. */
  v.strictObject({ type: v.literal("register-replacement"), id, createdAt: time, change: credentialChange, parts: registeredParts }),
  /** The old one is revoked at the provider: it is marked so, and the rotation is closed. */
  about("finish-rotation"),
  /** Before the replacement is registered: as if it had not been begun. After: closed, and the old one stays `rotated`. */
  about("cancel-rotation"),
] as const;
export type CredentialRequest = v.InferOutput<(typeof credentialRequests)[number]>;
