/**
 * Requests that move much at once: backup, restore, import, what is stored, erase. From the extension's own pages only.
 *
 * An import is laid beside the registry row by row and taken over in one transaction, so that whatever is cut short leaves the old state.
 * A backup is encrypted in the page that has the passphrase; the worker gives it rows, and the fingerprint keys only wrapped.
 */
import * as v from "valibot";
import { LIMITS } from "../limits.ts";
import { addRequest } from "./credentials.ts";
import { host, label, part, road, text, tier, time, uuid } from "./fields.ts";

const hex = (bytes: number) => v.pipe(v.string(), v.length(bytes * 2), v.regex(/^[0-9a-f]*$/));
const fingerprint = hex(32);
const keyId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const step = v.picklist(["open-page", "register", "update", "revoke"]);

/** A fingerprint key as a backup carries it: AES-256-GCM under a key that follows from the passphrase. */
const wrappedKey = v.strictObject({ id: keyId, createdAt: time, iv: hex(12), wrapped: hex(48) });
export type WrappedKey = v.InferOutput<typeof wrappedKey>;

const credentialRow = v.strictObject({
  id: text(64),
  provider: text(60),
  label,
  purpose: v.exactOptional(text()),
  tiers: v.pipe(v.array(tier), v.maxLength(4)),
  ipAllowlist: v.pipe(v.array(text(60)), v.maxLength(LIMITS.addresses)),
  withdrawalAllowlist: v.exactOptional(v.boolean()),
  pairs: v.exactOptional(v.pipe(v.array(text(40)), v.maxLength(LIMITS.pairs))),
  subAccount: v.exactOptional(text()),
  expiresAt: v.exactOptional(time),
  twoFactor: v.exactOptional(v.boolean()),
  createdAt: time,
  rotatedAt: v.exactOptional(time),
  rotateEveryDays: v.exactOptional(v.pipe(whole, v.minValue(1), v.maxValue(3650))),
  reviewedAt: v.exactOptional(time),
  state: v.picklist(["active", "rotated", "revoked"]),
  revokedAt: v.exactOptional(time),
  notes: v.exactOptional(text(LIMITS.notes)),
  integrations: v.exactOptional(v.pipe(v.array(label), v.maxLength(LIMITS.integrations))),
  snoozedUntil: v.exactOptional(time),
  replaces: v.exactOptional(text(64)),
  replacedBy: v.exactOptional(text(64)),
  rotation: v.exactOptional(
    v.strictObject({
      startedAt: time,
      done: v.pipe(v.array(step), v.maxLength(4)),
      successorId: v.exactOptional(text(64)),
      updated: v.pipe(v.array(text()), v.maxLength(LIMITS.integrations)),
    }),
  ),
  changedAt: time,
  parts: v.pipe(
    v.array(v.strictObject({ part, key: keyId, fingerprint, mask: text(40), length: whole, gate: whole, tag: whole })),
    v.minLength(1),
    v.maxLength(LIMITS.parts),
  ),
});

const exposureRow = v.strictObject({
  id: text(64),
  at: time,
  road: v.picklist([...road.options, "told"]),
  /** Empty where a person told of it and does not know. */
  host: text(260),
  kind: v.picklist(["issuer", "vault", "local", "purpose", "unknown", "third-party", "shared", "public"]),
  action: v.picklist(["allow", "notify", "hold", "block"]),
  choice: v.picklist(["pending", "dropped", "redacted", "pasted", "allowed-here", "passed"]),
  reason: v.exactOptional(text(500)),
  settledAt: v.exactOptional(time),
  steps: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ step: v.picklist(["move-funds", "revoke", "replace", "update", "review-log", "keep-evidence"]), at: time })),
      v.maxLength(6),
    ),
  ),
  secrets: v.pipe(
    v.array(
      v.strictObject({
        rule: text(80),
        label: text(),
        mask: text(40),
        fingerprint,
        severity: v.picklist(["critical", "high", "medium", "low"]),
        credentialId: v.exactOptional(text(64)),
      }),
    ),
    v.maxLength(LIMITS.findings + LIMITS.matches),
  ),
});

const overrideRow = v.strictObject({
  id: text(64),
  fingerprint,
  host,
  at: time,
  mask: text(40),
  label: text(),
  reason: v.exactOptional(text(500)),
  expiresAt: v.exactOptional(time),
});

/** One row of a backup, said with the store it belongs to. */
const backupRow = v.variant("store", [
  v.strictObject({ store: v.literal("credentials"), row: credentialRow }),
  v.strictObject({ store: v.literal("exposures"), row: exposureRow }),
  v.strictObject({ store: v.literal("overrides"), row: overrideRow }),
]);
export type BackupRow = v.InferOutput<typeof backupRow>;

/** One setting of the person's own; it is checked again when it is set. */
const backupSettings = v.pipe(v.array(v.strictObject({ key: text(100), value: v.unknown() })), v.maxLength(500));
export type BackupSetting = v.InferOutput<typeof backupSettings>[number];

const wrappedKeys = v.pipe(v.array(wrappedKey), v.maxLength(50));

/** What is inside a backup once it is opened. */
export const backupContents = v.strictObject({
  madeAt: time,
  keys: wrappedKeys,
  rows: v.array(backupRow),
  settings: backupSettings,
});

const { type: _type, ...addition } = addRequest.entries;
const additionRow = v.strictObject({ store: v.literal("additions"), row: v.strictObject(addition) });
/** One new credential of a bulk import. */
export type AdditionRow = v.InferOutput<typeof additionRow>;

const importRow = v.variant("store", [...backupRow.options, additionRow]);
export type ImportRow = v.InferOutput<typeof importRow>;

/** The stores of the registry, and what is kept outside it: reports and company lists where an organisation has them, and `local`. */
export const STORED = ["credentials", "fingerprints", "exposures", "overrides", "meta", "keys", "reports", "company", "local"] as const;

export const transferRequests = [
  /** The fingerprint keys, wrapped under the key that is given. */
  v.strictObject({ type: v.literal("backup-keys"), wrapWith: hex(32) }),
  v.strictObject({
    type: v.literal("backup-page"),
    store: v.picklist(["credentials", "exposures", "overrides"]),
    after: v.exactOptional(text(64)),
    limit: v.pipe(whole, v.minValue(1), v.maxValue(LIMITS.page)),
  }),
  /** Begins an import; one that was begun before and not committed is dropped. */
  v.strictObject({
    type: v.literal("import-begin"),
    keys: v.exactOptional(wrappedKeys),
    unwrapWith: v.exactOptional(hex(32)),
    /** In place of a registry that cannot be read; one that can be read is left as it is. */
    anew: v.exactOptional(v.boolean()),
  }),
  v.strictObject({ type: v.literal("import-rows"), id: uuid, rows: v.pipe(v.array(importRow), v.maxLength(LIMITS.chunk)) }),
  /** What taking it over would do; nothing is done. */
  v.strictObject({ type: v.literal("import-preview"), id: uuid }),
  v.strictObject({ type: v.literal("import-commit"), id: uuid, settings: v.exactOptional(backupSettings) }),
  /** Takes back what an import of new credentials has added; within the hour, and until the next import. */
  v.strictObject({ type: v.literal("import-undo"), id: uuid }),
  v.strictObject({ type: v.literal("import-cancel"), id: uuid }),
  /** How much is stored where; and the rows themselves, as they are. */
  v.strictObject({ type: v.literal("stored") }),
  v.strictObject({
    type: v.literal("stored-rows"),
    store: v.picklist(STORED),
    after: v.exactOptional(text(64)),
    limit: v.pipe(whole, v.minValue(1), v.maxValue(LIMITS.page)),
  }),
  /** Begins with an empty registry where it is lost or cannot be read; settings stay. */
  v.strictObject({ type: v.literal("start-anew") }),
  /** Deletes the whole registry, also one that cannot be opened, and begins anew. */
  v.strictObject({ type: v.literal("erase-everything") }),
] as const;
export type TransferRequest = v.InferOutput<(typeof transferRequests)[number]>;
