/** All keys: four figures, filters, and the table. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Settings } from "../messages.ts";
import { Button } from "../ui/button.tsx";
import { IpChip, TierChip } from "../ui/chip.tsx";
import { type Column, DataTable, type Sorting } from "../ui/data-table.tsx";
import { SearchField, Select } from "../ui/field.tsx";
import { sayState } from "../ui/key-row.ts";
import { LifeBar } from "../ui/life-bar.tsx";
import { sayNextStep } from "../ui/next-step.ts";
import { sayCount, sayDay, sayNumber, sayWhen } from "../ui/text.ts";
import { Trouble } from "../ui/trouble.tsx";
import { saveCalendar } from "./calendar.ts";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { filterKeys, type KeyFilter, type ListedKey, listKeys, sortKeys, statsOf } from "./key-list.ts";
import { isOffered } from "./navigation.tsx";
import type { Keys } from "./use-keys.ts";

const TIERS = ["read", "trade", "withdraw", "manage"] as const;
const STATES = ["attention", "any-ip", "active", "exposed", "rotated", "revoked"] as const;

export function KeysPage({ desk, keys, settings }: { desk: Desk; keys: Keys; settings: Settings | undefined }): JSX.Element {
  const { text, providerOf, policy, go } = desk;
  const [now] = useState(desk.clock);
  const [filter, setFilter] = useState<KeyFilter>({ query: "" });
  const [sorting, setSorting] = useState<Sorting>({ by: "next", isDescending: false });
  const listed = useMemo(() => listKeys(keys.credentials, now, policy, (id) => providerOf(id).name), [keys.credentials, now, policy, providerOf]);
  const stats = useMemo(() => statsOf(listed), [listed]);
  const shown = useMemo(() => sortKeys(filterKeys(listed, filter), sorting), [listed, filter, sorting]);
  const columns = useMemo(() => columnsOf(desk, now), [desk, now]);
  const isFiltered = filter.query !== "" || filter.tier !== undefined || filter.state !== undefined;

  if (keys.failure !== undefined && keys.credentials.length === 0) {
    return (
      <>
        <Heading title={text("nav_keys")} lead={text("trouble_safe")} />
        <Trouble
          failure={keys.failure}
          text={text}
          onRetry={desk.reload}
          onRestore={isOffered("backup", settings) ? () => go({ page: "backup" }) : undefined}
          onStartAnew={() => void desk.change({ type: "start-anew" }, text("said_anew"))}
        />
      </>
    );
  }
  if (keys.isComplete && keys.total === 0) return <Empty desk={desk} settings={settings} />;
  return (
    <div class="fills">
      <Heading title={text("nav_keys")} lead={text("keys_lead")}>
        <Button onClick={() => saveCalendar(listed, desk)}>{text("calendar_save")}</Button>
        {isOffered("import", settings) && <Button onClick={() => go({ page: "import" })}>{text("import_many")}</Button>}
        <Button look="primary" onClick={() => go({ page: "keys", task: "add" })}>
          {text("add_key")}
        </Button>
      </Heading>
      <ul class="stats">
        <Stat value={sayNumber(stats.attention, text)} says={text("stat_attention")} tone={stats.attention > 0 ? "bad" : "ok"} />
        <Stat value={sayNumber(stats.canMoveFunds, text)} says={text("stat_funds")} />
        <Stat value={sayNumber(stats.anyAddress, text)} says={text("stat_any_ip")} />
        <Stat
          value={stats.next ? sayDay(stats.next.life.rotation.dueAt, text, "short") : "–"}
          says={stats.next ? text("stat_next", [text("key_title", [stats.next.provider, stats.next.credential.label])]) : text("stat_no_next")}
        />
      </ul>
      <div class="filters">
        <SearchField id="search" label={text("filter_search")} value={filter.query} onValue={(query) => setFilter((all) => ({ ...all, query }))} />
        <Select
          id="tier"
          label={text("filter_tier")}
          value={filter.tier ?? ""}
          options={[{ value: "", label: text("filter_any") }, ...TIERS.map((tier) => ({ value: tier, label: text(`tier_${tier}`) }))]}
          onValue={(value) => setFilter(({ tier: _tier, ...all }) => withChosen(all, "tier", TIERS, value))}
        />
        <Select
          id="state"
          label={text("filter_state")}
          value={filter.state ?? ""}
          options={[
            { value: "", label: text("filter_any") },
            ...STATES.map((state) => ({
              value: state,
              label: state === "attention" ? text("filter_attention") : state === "any-ip" ? text("filter_any_ip") : sayState(state, text),
            })),
          ]}
          onValue={(value) => setFilter(({ state: _state, ...all }) => withChosen(all, "state", STATES, value))}
        />
        <p class="sub" role="status">
          {isFiltered ? text("shown_of", [sayNumber(shown.length, text), sayNumber(keys.total, text)]) : sayCount(keys.total, "shown_one", "shown_other", text)}
          {!keys.isComplete && ` · ${text("loading")}`}
        </p>
        {isFiltered && (
          <Button look="quiet" onClick={() => setFilter({ query: "" })}>
            {text("filter_clear")}
          </Button>
        )}
      </div>
      <DataTable
        label={text("table_keys")}
        columns={columns}
        rows={shown}
        idOf={({ credential }) => credential.id}
        sorting={sorting}
        onSort={(by) => setSorting((before) => ({ by, isDescending: before.by === by && !before.isDescending }))}
        onOpen={({ credential }) => go({ page: "keys", id: credential.id })}
        empty={text(keys.isComplete ? "none_match" : "loading")}
      />
      <p class="sub keyboard">{text("table_hint")}</p>
    </div>
  );
}

function withChosen<F extends object, K extends string, V extends string>(filter: F, name: K, choices: readonly V[], value: string): F & { [k in K]?: V } {
  const chosen = choices.find((choice) => choice === value);
  return chosen === undefined ? filter : { ...filter, [name]: chosen };
}

function columnsOf({ text }: Desk, now: number): Column<ListedKey>[] {
  return [
    {
      id: "key",
      title: text("col_key"),
      isSortable: true,
      cell: ({ provider, credential, tier }) => (
        <span class="two">
          <span class="named">
            <b class="ellipsis">{provider}</b>
            <span class="instead">
              <TierChip tier={tier} text={text} />
            </span>
          </span>
          <span class="sub ellipsis">
            {credential.label} · <code dir="ltr">{credential.parts[0]?.mask}</code>
          </span>
        </span>
      ),
    },
    { id: "tier", title: text("col_tier"), isSortable: true, isExtra: "last", cell: ({ tier }) => <TierChip tier={tier} text={text} /> },
    { id: "address", title: text("col_address"), isSortable: true, isExtra: true, cell: ({ credential }) => <IpChip addresses={credential.ipAllowlist.length} text={text} /> },
    {
      id: "due",
      title: text("col_due"),
      isSortable: true,
      isExtra: "last",
      cell: ({ life, credential }) => (credential.state === "revoked" ? <span class="sub">{text("state_revoked")}</span> : <LifeBar rotation={life.rotation} text={text} />),
    },
    {
      id: "reviewed",
      title: text("col_reviewed"),
      isSortable: true,
      isExtra: true,
      cell: ({ credential, tier }) => (
        <span class="sub">
          {tier === "read" || credential.state === "revoked"
            ? text("not_needed")
            : credential.reviewedAt === undefined
              ? text("never")
              : sayWhen(Math.min(credential.reviewedAt, now), now, text)}
        </span>
      ),
    },
    {
      id: "next",
      title: text("col_next"),
      isSortable: true,
      cell: ({ life, credential }) => {
        const next = sayNextStep(life, text);
        if (next) return <span class={`next ${next.tone}`}>{next.says}</span>;
        return <span class="sub">{credential.state === "active" ? text("next_nothing") : sayState(credential.state, text)}</span>;
      },
    },
  ];
}

function Stat({ value, says, tone }: { value: string; says: string; tone?: "ok" | "bad" }): JSX.Element {
  return (
    <li class={`card stat ${tone ?? ""}`}>
      <b>{value}</b>
      <span class="sub">{says}</span>
    </li>
  );
}

function Empty({ desk: { text, go }, settings }: { desk: Desk; settings: Settings | undefined }): JSX.Element {
  return (
    <div class="narrow">
      <Heading title={text("empty_title")} lead={text("empty_lead")} />
      <div class="row">
        <Button look="primary" onClick={() => go({ page: "keys", task: "add" })}>
          {text("add_key")}
        </Button>
        {isOffered("import", settings) && <Button onClick={() => go({ page: "import" })}>{text("import_many")}</Button>}
      </div>
    </div>
  );
}
