/** (steps, what was read, what is known of the provider) -> the words of the checklist. Pure but for `Intl`. */
import type { Tier } from "../../domain.ts";
import type { ChecklistFacts, KeyPurpose } from "../../messages.ts";
import type { Evidence } from "../../providers/fact.ts";
import type { Lapse } from "../../providers/provider.ts";
import type { ChecklistLine, ChecklistModel, ChecklistStep } from "../../ui/checklist-model.ts";
import { joinList, localeOf, type MessageKey, sayCount, type Text } from "../../ui/text.ts";
import { sayTiers } from "../../ui/tiers.ts";
import { hasNewKey } from "./reading.ts";
import { excessOf, isAbove, MOST, type Progress, STEPS, type StepId, type Step, tiersOf } from "./steps.ts";

export interface Told {
  progress: Progress;
  steps: readonly Step[];
  facts: ChecklistFacts;
  /** When it was registered, in milliseconds since 1970. */
  registeredAt?: number | undefined;
  trouble?: string | undefined;
  /** The button cannot be offered here, for this reason. */
  cannotRegister?: MessageKey | undefined;
  label: string;
}

const PURPOSES = [
  ["tracker", "purpose_tracker", "never_tracker"],
  ["tax", "purpose_tax", "never_tax"],
  ["bot", "purpose_bot", "never_bot"],
  ["research", "purpose_research", "never_research"],
  ["own-script", "purpose_own_script", "never_own_script"],
  ["institutional", "purpose_institutional", "never_institutional"],
] as const satisfies readonly [KeyPurpose, MessageKey, MessageKey][];

const UP_TO: Readonly<Record<Tier, readonly Tier[]>> = {
  read: ["read"],
  trade: ["read", "trade"],
  withdraw: ["read", "trade", "withdraw"],
  manage: ["read", "trade", "withdraw", "manage"],
};

const RISKS: Readonly<Partial<Record<Tier, MessageKey>>> = { trade: "step_risk_trade", withdraw: "step_risk_withdraw", manage: "step_risk_manage" };
const MARKS = { seen: "done", ticked: "done", wrong: "wrong", open: "open" } as const;

export function modelOf(told: Told, text: Text): ChecklistModel {
  const { steps, facts, trouble } = told;
  const done = steps.filter(({ state }) => state === "seen" || state === "ticked").length;
  const write: Record<StepId, (step: Step) => Omit<ChecklistStep, "id" | "mark">> = {
    "two-factor": (step) => twoFactor(step, told, text),
    label: (step) => label(step, told, text),
    purpose: () => purpose(told, text),
    permissions: (step) => permissions(step, told, text),
    addresses: (step) => addresses(step, told, text),
    confirm: (step) => confirm(step, told, text),
    store: (step) => store(step, told, text),
  };
  return {
    title: facts.provider ? text("checklist_title", [facts.provider.name]) : text("checklist_title_unknown"),
    count: text("checklist_count", [String(done), String(STEPS.length)]),
    steps: steps.map((step) => ({ id: step.id, mark: MARKS[step.state], ...write[step.id](step) })),
    ...(trouble !== undefined && { trouble }),
  };
}

type Written = Omit<ChecklistStep, "id" | "mark">;
const line = (said: string): ChecklistLine => ({ text: said });

/** A box to tick where the page does not tell. */
function tickFor(step: Step, said: string): Pick<ChecklistStep, "tick"> {
  return step.state === "open" || step.state === "ticked" ? { tick: { label: said, isTicked: step.state === "ticked" } } : {};
}

/** A fact carries its date and its link; one that is not from the provider itself is "usually" so. */
function fact(said: string, { source, checkedOn }: Evidence, text: Text): ChecklistLine {
  const date = new Intl.DateTimeFormat(localeOf(text), { dateStyle: "medium", timeZone: "UTC" }).format(Date.parse(checkedOn));
  return { text: said, source: { label: text("checklist_fact", [new URL(source).hostname.replace(/^www\./, ""), date]), href: source } };
}

function twoFactor(step: Step, { facts: { provider } }: Told, text: Text): Written {
  const required = provider?.twoFactor?.value === "required" ? provider.twoFactor : undefined;
  const says = required && provider && text(required.certainty === "official" ? "step_factor_required" : "step_factor_usually", [provider.name]);
  const lines = step.state === "seen" ? [line(text("checklist_seen"))] : [line(text("step_factor_why")), ...(required && says !== undefined ? [fact(says, required, text)] : [])];
  const title = step.state === "wrong" ? "step_factor_wrong" : step.state === "open" ? "step_factor_open" : "step_factor_seen";
  return { title: text(title), lines, ...tickFor(step, text("checklist_tick")) };
}

function label(step: Step, { progress }: Told, text: Text): Written {
  const name = progress.reading.label ?? "";
  if (step.state === "seen") return { title: text("step_label_seen", [name]), lines: [] };
  // Where the page has a field for it, the field is the answer.
  const isAsked = progress.reading.label === undefined;
  return { title: text("step_label_open"), lines: [line(text("step_label_why"))], ...(isAsked && tickFor(step, text("checklist_tick"))) };
}

function purpose({ progress }: Told, text: Text): Written {
  return {
    title: text("step_purpose"),
    lines: progress.purpose ? [line(text("step_purpose_needs", [joinCan(UP_TO[MOST[progress.purpose]], text)]))] : [],
    choices: PURPOSES.map(([value, word]) => ({ value, label: text(word), isChosen: progress.purpose === value })),
  };
}

/** "read, trade and withdraw": here reading is said too, because it is what is asked for. */
const joinCan = (tiers: readonly Tier[], text: Text): string =>
  joinList(
    tiers.map((tier) => sayTiers([tier], text)),
    text,
  );

function permissions(step: Step, { progress }: Told, text: Text): Written {
  const on = (progress.reading.permissions ?? []).filter(({ isOn }) => isOn);
  const names = (list: readonly { label: string }[]) => joinList([...new Set(list.map((one) => one.label))], text);
  const excess = excessOf(progress);
  const [worst] = excess;
  if (step.state === "wrong" && worst && progress.purpose) {
    const [, , never = "never_tracker"] = PURPOSES.find(([value]) => value === progress.purpose) ?? [];
    const rest = on.filter((one) => !excess.includes(one));
    const risk = RISKS[worst.tier];
    return {
      title: text("step_permissions_wrong", [worst.label, text(never)]),
      lines: [
        line(rest.length > 0 ? text("step_permissions_change", [names(excess), names(rest)]) : text("step_permissions_turn_off", [names(excess)])),
        ...(risk ? [line(text(risk))] : []),
      ],
    };
  }
  if (step.state === "seen") return { title: text("step_permissions_seen", [names(on)]), lines: [] };
  const isRead = progress.reading.permissions !== undefined;
  const lines = on.length > 0 ? [line(text("step_permissions_on", [names(on)]))] : [];
  if (!progress.purpose) lines.push(line(text("step_permissions_first")));
  else if (on.length === 0) lines.push(line(text(isRead ? "step_permissions_none" : "step_permissions_unread", [joinCan(UP_TO[MOST[progress.purpose]], text)])));
  return { title: text("step_permissions_open"), lines, ...(!isRead && tickFor(step, text("checklist_tick"))) };
}

function addresses(step: Step, { progress, facts: { provider } }: Told, text: Text): Written {
  const { reading } = progress;
  const count = reading.addresses?.addresses.length ?? 0;
  if (step.state === "seen") return { title: sayCount(count, "step_addresses_one", "step_addresses_other", text), lines: [] };
  const lines: ChecklistLine[] = [];
  if (reading.addresses?.state === "restricted") lines.push(line(text("step_addresses_empty")));
  if (provider) lines.push(...addressFacts(provider, tiersOf(progress).at(-1) ?? "read", text));
  const title = step.state === "wrong" ? "step_addresses_wrong" : step.state === "ticked" ? "step_addresses_any" : "step_addresses_open";
  return { title: text(title), lines, ...tickFor(step, text("step_addresses_unfixed")) };
}

function addressFacts(provider: NonNullable<ChecklistFacts["provider"]>, highest: Tier, text: Text): ChecklistLine[] {
  const { name, allowlist, allowlistRequiredFor: required, maxAddresses, lapses = [] } = provider;
  if (allowlist?.value === false) return [fact(text("step_addresses_never", [name]), allowlist, text)];
  const lines: ChecklistLine[] = [];
  if (required?.value === "any") lines.push(fact(text("step_addresses_required_any", [name]), required, text));
  else if (required) lines.push(fact(text("step_addresses_required", [name, sayTiers([required.value], text)]), required, text));
  for (const lapse of lapses) {
    if (!lapse.value.withoutAllowlist || (lapse.value.above && !isAbove(highest, lapse.value.above))) continue;
    const said = text(lapseKey(lapse.value), [name, String(lapse.value.days)]);
    lines.push(fact(lapse.certainty === "official" ? said : text("lapse_usually", [said]), lapse, text));
  }
  if (maxAddresses) lines.push(fact(text("step_addresses_most", [String(maxAddresses.value)]), maxAddresses, text));
  return lines;
}

function lapseKey({ since, loses }: Lapse): MessageKey {
  if (since === "password-change") return "lapse_password";
  if (since === "creation") return loses === "trading" ? "lapse_creation_trading" : "lapse_creation";
  return loses === "trading" ? "lapse_use_trading" : "lapse_use";
}

function confirm(step: Step, _told: Told, text: Text): Written {
  const isDone = step.state === "seen" || step.state === "ticked";
  return { title: text(isDone ? "step_confirm_seen" : "step_confirm_open"), lines: isDone ? [] : [line(text("step_confirm_why"))], ...tickFor(step, text("checklist_tick")) };
}

const PARTS = { key: "part_key", secret: "part_secret", passphrase: "part_passphrase" } as const satisfies Record<string, MessageKey>;

function store(step: Step, told: Told, text: Text): Written {
  const { progress, facts, registeredAt, cannotRegister } = told;
  const { reading } = progress;
  if (step.state === "seen" && registeredAt !== undefined) return { title: text("step_store_seen"), lines: after(told, registeredAt, text) };
  const once = facts.provider?.secretShownOnce;
  const lines = [...(facts.provider && once?.value ? [fact(text("step_store_once", [facts.provider.name]), once, text)] : []), line(text("step_store_vault"))];
  if (!hasNewKey(reading)) return { title: text("step_store_open"), lines: [...lines, line(text("step_store_waiting"))] };
  const parts = (["key", "secret", "passphrase"] as const).flatMap((part) => {
    const taken = reading.parts[part];
    return taken ? [`${text(PARTS[part])} ${taken.mask}`] : [];
  });
  const count = reading.addresses?.addresses.length ?? 0;
  const places = count === 0 ? text("places_any") : sayCount(count, "places_one", "places_other", text);
  lines.push(line(text("step_store_found", [joinList(parts, text)])), line(text("step_store_as", [told.label, sayTiers(tiersOf(progress), text), places])));
  if (cannotRegister) return { title: text("step_store_open"), lines: [...lines, line(text(cannotRegister))] };
  return { title: text("step_store_open"), lines, register: text("step_store_register") };
}

/** What comes after: when to replace it, the tools' own addresses, and where the secret does not belong. */
function after({ progress, facts }: Told, registeredAt: number, text: Text): ChecklistLine[] {
  const highest = tiersOf(progress).at(-1) ?? "read";
  const due = registeredAt + facts.rotateEveryDays[highest] * 86_400_000;
  const date = new Intl.DateTimeFormat(localeOf(text), { dateStyle: "long" }).format(due);
  return [line(text("after_rotate", [date])), line(text("after_tools")), line(text("after_never"))];
}
