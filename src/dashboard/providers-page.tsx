/** What each provider enforces, with where it says so. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { LinkButton } from "../ui/button.tsx";
import { SearchField } from "../ui/field.tsx";
import { sayDay } from "../ui/text.ts";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";
import { providerRules } from "./provider-rules.ts";

export function ProvidersPage({ desk: { text, providers } }: { desk: Desk }): JSX.Element {
  const [query, setQuery] = useState("");
  const all = useMemo(
    () =>
      [...providers]
        .map(([id, provider]) => ({ id, provider, rules: providerRules(provider, text) }))
        .sort((a, b) => Number(b.rules.length > 0) - Number(a.rules.length > 0) || a.provider.name.localeCompare(b.provider.name)),
    [providers, text],
  );
  const shown = all.filter(({ provider }) => provider.name.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase()));
  return (
    <>
      <Heading title={text("nav_providers")} lead={text("providers_lead")} />
      <div class="narrow">
        <SearchField id="search" label={text("provider_search")} value={query} onValue={setQuery} />
      </div>
      <ul class="tiles">
        {shown.map(({ id, provider, rules }) => (
          <li key={id} class="card pad">
            <h2>{provider.name}</h2>
            {rules.length === 0 && <p class="sub">{text("provider_nothing")}</p>}
            <ul class="rules">
              {rules.map(({ says, source, checkedOn }) => (
                <li key={says + source}>
                  {says}
                  <a class="sub" href={source} target="_blank" rel="noopener noreferrer">
                    {text("provider_source", [sayDay(Date.parse(checkedOn), text)])}
                  </a>
                </li>
              ))}
            </ul>
            {provider.keyPage && <LinkButton href={provider.keyPage.value}>{text("open_key_page_of", [provider.name])}</LinkButton>}
            {provider.revoke && <LinkButton href={provider.revoke.value}>{text("open_revoke_page")}</LinkButton>}
            {provider.log && <LinkButton href={provider.log.value}>{text("open_log_of", [provider.name])}</LinkButton>}
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="none">{text("none_match_any")}</p>}
    </>
  );
}
