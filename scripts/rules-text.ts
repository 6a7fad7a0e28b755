/** `docs/rules.md` as text: every rule, what it matches, how surely, and its source. Pure; the rules' glob needs vite to be loaded. */
import { type Facts, catalog } from "../src/detect/catalog.ts";
import type { ContextualRule, PrefixedRule } from "../src/detect/rule.ts";

const HEAD = `# Rules

Written by \`npm run docs:rules\` from the rules themselves; do not edit.

Each line says what is found, its rule's id, what it looks like, how surely it is told, what losing it costs, what it grants, and where that is from.

- **proved**: it carries a checksum or a structure that is computed; one that fails is told as "looks like one, but is not valid" and never held
- **structural**: its own shape is enough
- **contextual**: only beside a word that names its provider, and one for its role ("key", "secret", "token" and the like)
- **read**: found by code, as no pattern describes it: blocks, addresses, phrases, commands
- **weak**: told only where something else supports it

`;

const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

function matched(rule: PrefixedRule | ContextualRule | undefined): string {
  if (!rule) return "read";
  const pattern = code(rule.pattern.source.replaceAll("\\/", "/"));
  if ("words" in rule) return `contextual, ${pattern} beside ${rule.words.map(code).join(", ")}`;
  const surety = rule.verify ? "proved" : rule.confidence === "possible" ? "weak" : (rule.confidence ?? "structural");
  return `${surety}, ${pattern}`;
}

function line(known: Facts, rule: PrefixedRule | ContextualRule | undefined): string {
  const source = known.source === "" ? "" : ` ([source](${known.source}))`;
  return `- **${known.label}** ${code(known.id)}: ${matched(rule)}; ${known.severity}: it can ${known.grants}${source}`;
}

export function rulesText(): string {
  const { facts, prefixed, contextual } = catalog();
  const rules = new Map([...prefixed, ...contextual].map(({ facts: known, rule }) => [known.id, rule]));
  const groups = new Map<string, Facts[]>();
  for (const known of facts.values()) groups.set(known.providerName, [...(groups.get(known.providerName) ?? []), known]);
  const names = [...groups.keys()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : a < b ? -1 : 1));
  const sections = names.map((name) => {
    const known = groups.get(name) ?? [];
    const revoke = known.find(({ revoke: page }) => page !== "")?.revoke;
    return [`## ${name}`, ...(revoke === undefined ? [] : [`Revoke or replace: <${revoke}>`]), known.map((one) => line(one, rules.get(one.id))).join("\n")].join("\n\n");
  });
  return `${HEAD}${String(facts.size)} rules for ${String(names.length)} providers and formats.\n\n${sections.join("\n\n")}\n`;
}
