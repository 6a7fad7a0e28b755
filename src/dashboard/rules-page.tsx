/** The formats that are recognised: try a text, search, switch one off. */
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Settings } from "../messages.ts";
import { isRuleOff } from "../policy/rules.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { SearchField } from "../ui/field.tsx";
import { sayNumber } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import type { ListedRule } from "./look.ts";
import { drawBytes, makeSample } from "./sample.ts";
import { TryText } from "./try-text.tsx";

export function RulesPage({ desk, settings }: { desk: Desk; settings: Settings | undefined }): JSX.Element {
  const { text, policy, change } = desk;
  const [rules, setRules] = useState<ListedRule[]>([]);
  const [query, setQuery] = useState("");
  useEffect(() => {
    void import("./look.ts").then(({ allRules }) => setRules(allRules()));
  }, []);

  const isFixed = settings?.values.some(({ key, source }) => key === "rulesOff" && source === "organisation-enforced") ?? false;
  const columns = useMemo<Column<ListedRule>[]>(() => {
    const toggle = async (id: string) => {
      const isOff = isRuleOff(id, policy);
      const value = isOff ? policy.rulesOff.filter((one) => one !== id) : [...policy.rulesOff, id];
      await change({ type: "change-setting", key: "rulesOff", value }, text(isOff ? "said_rule_on" : "said_rule_off", [id]));
    };
    return [
      {
        id: "label",
        title: text("col_format"),
        cell: ({ label, id }) => (
          <span class="two">
            <b class="ellipsis">{label}</b>
            <code class="sub ellipsis" dir="ltr">
              {id}
            </code>
          </span>
        ),
      },
      { id: "provider", title: text("col_provider"), isExtra: true, cell: ({ provider }) => provider },
      { id: "severity", title: text("col_severity"), isExtra: true, cell: ({ severity }) => text(`severity_${severity}`) },
      {
        id: "state",
        title: text("col_rule_state"),
        cell: ({ id, label }) => {
          const isOff = isRuleOff(id, policy);
          if (isFixed) return <Chip tone={isOff ? "neutral" : "ok"}>{text(isOff ? "rule_off" : "rule_on")}</Chip>;
          return (
            <Button label={text(isOff ? "rule_turn_on_label" : "rule_turn_off_label", [label])} onClick={() => void toggle(id)}>
              {text(isOff ? "rule_turn_on" : "rule_turn_off")}
            </Button>
          );
        },
      },
    ];
  }, [text, policy, change, isFixed]);
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const shown = rules.filter(({ id, label, provider }) => words.every((word) => `${id} ${label} ${provider}`.toLocaleLowerCase().includes(word)));
  return (
    <>
      <Heading title={text("nav_rules")} lead={text("rules_lead")} />
      <TryText text={text} sample={() => makeSample(drawBytes)} />
      <div class="filters">
        <SearchField id="search" label={text("rule_search")} value={query} onValue={setQuery} />
        <p class="sub" role="status">
          {rules.length === 0 ? text("loading") : text("shown_of", [sayNumber(shown.length, text), sayNumber(rules.length, text)])}
        </p>
      </div>
      {isFixed && <p class="sub">{text("setting_fixed")}</p>}
      <div class="tall">
        <DataTable label={text("nav_rules")} columns={columns} rows={shown} idOf={({ id }) => id} empty={text(rules.length === 0 ? "loading" : "none_match_any")} />
      </div>
    </>
  );
}
