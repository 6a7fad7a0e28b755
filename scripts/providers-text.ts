/** `docs/providers.md` as text: what is known of each provider, how surely, from where and since when. Pure; the glob needs vite to be loaded. */
import { purposes, PURPOSES_CHECKED_ON } from "../src/destinations/purposes.ts";
import { providers } from "../src/providers/catalog.ts";
import type { Certainty, Fact } from "../src/providers/fact.ts";
import type { KeyFacts, Lapse, Property, Provider } from "../src/providers/provider.ts";

const HOW: Record<Certainty, string> = { official: "official", observed: "seen", reported: "reported" };
const KINDS: Record<Provider["kind"], string> = { exchange: "Exchanges", data: "Market data, nodes and bots", platform: "Developer platforms" };

const HEAD = `# Providers

Written by \`npm run docs:providers\` from \`src/providers/known/\`; do not edit.

- **official**: the provider's own page or documentation says so
- **seen**: it stands in a client library, a test vector or the guide of a tool that uses it, or several public projects point there
- **reported**: somebody else says so; Keybrake then says "usually", or nothing
- **unconfirmed**: enough to offer the checklist there or to read a page by; never told as a fact and never linked

Every fact names its source and the day on which it was read there.
`;

/** What is asked about every provider, in words. */
const ASKED: Record<Property, string> = {
  ...{ keyPage: "key page", permissions: "words of the permissions", lapses: "what ends a key by itself", addresses: "restriction to addresses", keys: "most keys of an account" },
  ...{ twoFactor: "two-factor", secretShownOnce: "whether the secret is shown once", revoke: "page to revoke on", log: "page with the log", permissionsEndpoint: "request that tells what a key may do" },
};

export function providersText(): string {
  const all = [...providers].filter(([id]) => id !== "other").sort(([, a], [, b]) => a.name.localeCompare(b.name, "en"));
  const kinds = (Object.keys(KINDS) as Provider["kind"][]).map((kind) => {
    const some = all.filter(([, provider]) => provider.kind === kind);
    return [`## ${KINDS[kind]}`, "", table(some), "", ...some.map(([, provider]) => section(provider))].join("\n");
  });
  return [HEAD, ...kinds, purposesText()].join("\n");
}

/** One line each: what there is, and how surely the least sure of it is known. */
function table(some: readonly (readonly [string, Provider])[]): string {
  const head = ["Provider", "Key page", "Permissions", "Unused or old keys", "Addresses per key", "Keys", "Secret shown once", "Two-factor"];
  const rows = some.map(([, one]) => [
    one.name,
    one.keyPage ? `[${HOW[one.keyPage.certainty]}](${one.keyPage.value})` : "unconfirmed",
    [...(one.permissions ?? []).map(({ value, certainty }) => `${value.language} ${HOW[certainty]}`), ...(one.likelyPermissions ?? []).map(({ language }) => `${language} unconfirmed`)].join(", "),
    (one.lapses ?? []).map((lapse) => `${lapse.value.days} days, ${HOW[lapse.certainty]}`).join("; "),
    cell(one.maxAddresses),
    cell(one.maxKeys),
    cell(one.secretShownOnce),
    cell(one.twoFactor),
  ]);
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map((text) => text || "–").join(" | ")} |`).join("\n");
}

const cell = (fact: Fact<string | number | boolean> | undefined): string => (fact ? `${sayValue(fact.value)}, ${HOW[fact.certainty]}` : "");

const sayValue = (value: string | number | boolean): string => (typeof value === "boolean" ? (value ? "yes" : "no") : String(value));

function section(provider: Provider): string {
  const lines = [
    ...provider.domains.map((fact) => line("Its own sites", fact.value.split(" ").join(", "), fact)),
    ...(provider.otherDomains ?? []).map((fact) => line("Its own, but no place to sign in", fact.value.split(" ").join(", "), fact)),
    link("Manage keys", provider.keyPage),
    link("Revoke", provider.revoke),
    link("Log", provider.log),
    ...keyLines(provider),
    ...(provider.remarks ?? []).map((fact) => line("Note", fact.value, fact)),
    ...(provider.families ?? []).flatMap((family) => keyLines(family).map((text) => text.replace("- ", `- ${family.name}: `))),
  ];
  const { unknown } = provider;
  if (unknown) {
    const gaps = [["not said in what was read", unknown.silent], ["unconfirmed", unknown.unconfirmed]] as const;
    const said = gaps.flatMap(([why, names]) => (names === undefined ? [] : [`${names.split(" ").map((name) => ASKED[name as Property]).join(", ")} (${why})`]));
    lines.push(`- Not known, looked for until ${unknown.lookedOn}: ${said.join("; ")}`);
  }
  return [`### ${provider.name}`, "", ...lines.filter((text) => text !== ""), ""].join("\n");
}

function keyLines(facts: KeyFacts): string[] {
  const { keyPages = [], likelyKeyPages = [], permissions = [], likelyPermissions = [], lapses = [] } = facts;
  return [
    ...keyPages.map((fact) => line("Key page", `\`${fact.value}\``, fact)),
    ...likelyKeyPages.map((page) => `- Key page, unconfirmed: \`${page}\``),
    ...permissions.map((fact) => line(`Permissions (${fact.value.language})`, sayLabels(fact.value), fact)),
    ...likelyPermissions.map((labels) => `- Permissions (${labels.language}), unconfirmed: ${sayLabels(labels)}`),
    ...lapses.map((fact) => line("By itself", sayLapse(fact.value), fact)),
    facts.maxAddresses ? line("Addresses one key can be restricted to", String(facts.maxAddresses.value), facts.maxAddresses) : "",
    facts.maxKeys ? line("Keys of one account", String(facts.maxKeys.value), facts.maxKeys) : "",
    facts.allowlistRequiredFor ? line("Restricted addresses are required for", facts.allowlistRequiredFor.value === "any" ? "any key" : facts.allowlistRequiredFor.value, facts.allowlistRequiredFor) : "",
    facts.allowlist ? line("Keys can be restricted to addresses", sayValue(facts.allowlist.value), facts.allowlist) : "",
    facts.twoFactor ? line("Two-factor", facts.twoFactor.value, facts.twoFactor) : "",
    facts.secretShownOnce ? line("Secret shown once", sayValue(facts.secretShownOnce.value), facts.secretShownOnce) : "",
    facts.permissionsEndpoint ? line("What a key may do is told by", `\`${facts.permissionsEndpoint.value}\``, facts.permissionsEndpoint) : "",
  ].filter((text) => text !== "");
}

function sayLabels({ read = [], trade = [], withdraw = [], manage = [] }: Partial<Record<"read" | "trade" | "withdraw" | "manage", readonly string[]>>): string {
  return Object.entries({ read, trade, withdraw, manage })
    .filter(([, labels]) => labels.length > 0)
    .map(([tier, labels]) => `${tier}: ${labels.join(", ")}`)
    .join("; ");
}

const SINCE: Record<Lapse["since"], string> = { creation: "after it was made", "last-use": "without use", "password-change": "after the account's password was changed" };

function sayLapse({ days, since, withoutAllowlist, above, loses }: Lapse): string {
  const which = `${withoutAllowlist ? " that is not restricted to addresses" : ""}${above ? `${withoutAllowlist ? " and" : " that"} can do more than ${above}` : ""}`;
  return `a key${which} ${loses === "trading" ? "can only read" : "ends"} ${days} days ${SINCE[since]}`;
}

const link = (name: string, fact: Fact<string> | undefined): string => (fact ? line(name, fact.value, fact) : "");

function line(name: string, says: string, { certainty, source, checkedOn }: Fact<unknown>): string {
  return `- ${name}: ${says} (${HOW[certainty]}, [source](${source}), ${checkedOn})`;
}

function purposesText(): string {
  const rows = purposes.map(({ name, hosts, needs, source, certainty }) => `| ${name} | ${hosts.split(" ").join(", ")} | ${needs ?? "not known"} | ${source && certainty ? `${HOW[certainty]}, [source](${source}), ${PURPOSES_CHECKED_ON}` : "–"} |`);
  return ["## Places that exchange keys are made for", "", "The highest tier each of them says it needs. Where no statement was found nothing is claimed.", "", "| Place | Domains | Needs | From |", "| --- | --- | --- | --- |", ...rows, ""].join("\n");
}
