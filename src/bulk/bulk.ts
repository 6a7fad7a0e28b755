/**
 * A file of credentials -> rows to look at before anything is written. Pure. Secrets are digested here and dropped: what is returned holds
 * masks and digests, and its problems repeat nothing of the text.
 */
import { digestOf } from "../detect/digest.ts";
import { maskOf } from "../detect/mask.ts";
import { type Weakness, weaknessOf } from "../detect/strength.ts";
import type { Part, Tier } from "../domain.ts";
import { gateOf } from "../filter.ts";
import type { AdditionRow } from "../messages.ts";
import { providers } from "../providers/catalog.ts";
import { Secret } from "../secret.ts";
import { wordOf } from "./fields.ts";
import { type Format, type RawEntry, type ReadProblem, read } from "./read.ts";

export interface BulkRow {
  line: number;
  /** What will be registered; a person may still change or leave out any row. */
  addition: AdditionRow["row"];
}

export type BulkProblem = ReadProblem | Weakness | "no-secret" | "same-secret" | "too-long";

export interface Bulk {
  format: Format;
  rows: BulkRow[];
  /** By line; `label` where the row has one. */
  problems: { line: number; problem: BulkProblem; label?: string }[];
}

const TIERS = ["read", "trade", "withdraw", "manage"] as const satisfies Tier[];
const PARTS = ["key", "secret", "passphrase"] as const satisfies Part[];
const KINDS = { key: "api-key", secret: "api-secret", passphrase: "passphrase" } as const;
const LONGEST = 100_000;
const EARLIEST = Date.UTC(2000, 0, 1);

/** `tiers` is what keys may do of which the file does not say it. */
export function readBulk(text: string, tiers: readonly Tier[], now: number): Bulk {
  const { format, entries, problems } = read(text);
  const bulk: Bulk = { format, rows: [], problems: [...problems] };
  const seen = new Set<string>();
  for (const entry of entries) {
    const label = (entry.fields.label ?? entry.fields.provider ?? "").slice(0, 200).trim() || `${format} ${String(entry.line)}`;
    const taken = partsOf(entry);
    if ("problem" in taken) bulk.problems.push({ line: entry.line, problem: taken.problem, label });
    else if (taken.parts.some(({ digest }) => seen.has(digest)) || new Set(taken.parts.map(({ digest }) => digest)).size < taken.parts.length) {
      bulk.problems.push({ line: entry.line, problem: "same-secret", label });
    } else {
      for (const { digest } of taken.parts) seen.add(digest);
      bulk.rows.push({ line: entry.line, addition: { ...factsOf(entry, tiers, now), label, parts: taken.parts } });
    }
  }
  bulk.problems.sort((a, b) => a.line - b.line);
  return bulk;
}

function partsOf(entry: RawEntry): { parts: AdditionRow["row"]["parts"] } | { problem: BulkProblem } {
  const parts: AdditionRow["row"]["parts"] = [];
  let problem: BulkProblem = "no-secret";
  for (const part of PARTS) {
    const text = entry.parts[part];
    if (text === undefined) continue;
    if (text.length > LONGEST) return { problem: "too-long" };
    const weakness = weaknessOf(text);
    // A user name is no key, and a short passphrase is recognised by the secret beside it; alone neither can be registered.
    if (weakness === undefined) parts.push({ part, digest: digestOf(new Secret(text)), mask: maskOf(text, KINDS[part]), length: text.length, gate: gateOf(text) });
    else if (part === "secret") return { problem: weakness };
    else if (problem === "no-secret") problem = weakness;
  }
  return parts.length > 0 ? { parts } : { problem };
}

function factsOf({ fields }: RawEntry, tiers: readonly Tier[], now: number): Omit<AdditionRow["row"], "label" | "parts"> {
  const said = TIERS.filter((tier) => new RegExp(`\\b${tier}`, "i").test(fields.tiers ?? ""));
  const created = Date.parse(fields.created ?? "");
  const addresses = (fields.addresses ?? "").split(/[\s,;]+/).filter((one) => /^[0-9a-f.:/]{3,60}$/i.test(one));
  const days = Number(fields.days);
  return {
    provider: providerOf(fields.provider ?? ""),
    tiers: said.length > 0 ? said : [...tiers],
    ipAllowlist: addresses.slice(0, 100),
    createdAt: created >= EARLIEST && created <= now ? created : now,
    ...(fields.purpose !== undefined && { purpose: fields.purpose.slice(0, 200) }),
    ...(Number.isInteger(days) && days >= 1 && days <= 3650 && { rotateEveryDays: days }),
  };
}

/** The known provider that a name, an address or the beginning of a variable's name means; else the name itself. */
function providerOf(said: string): string {
  const host = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)(?:[/:]|$)/i.exec(said)?.[1];
  if (host !== undefined) {
    const labels = host.toLowerCase().split(".").map(wordOf);
    return known((word) => labels.slice(0, -1).includes(word)) ?? host.slice(0, 60);
  }
  const word = wordOf(said);
  return known((one) => one === word) ?? known((one) => one.length >= 3 && word.startsWith(one)) ?? (said.slice(0, 60).trim() || "other");
}

function known(fits: (word: string) => boolean): string | undefined {
  let best: { id: string; length: number } | undefined;
  for (const [id, { name }] of providers) {
    for (const word of [wordOf(id), wordOf(name)]) if (word !== "" && fits(word) && word.length > (best?.length ?? 0)) best = { id, length: word.length };
  }
  return best?.id;
}
