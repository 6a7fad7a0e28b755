/** The places that the person has named, as part of the settings; what the organisation has fixed is shown, and cannot be changed. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { DestinationKind, Tier } from "../domain.ts";
import type { Settings } from "../messages.ts";
import type { PolicyDestination } from "../policy/policy.ts";
import { readSite } from "../policy/site.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { Select, TextField } from "../ui/field.tsx";
import { LockIcon } from "../ui/icons.tsx";
import type { MessageKey } from "../ui/text.ts";
import { sayTiers } from "../ui/tiers.ts";
import type { Desk } from "./desk.ts";
import { SOURCES } from "./policy-page.tsx";

/** A provider's own site stays the issuer of its own keys, so that nothing else can be called one. */
const KINDS = {
  vault: "place_vault",
  purpose: "place_purpose",
  local: "place_local",
  unknown: "place_unknown",
  "third-party": "place_third_party",
  shared: "place_shared",
  public: "place_public",
} as const satisfies Partial<Record<DestinationKind, MessageKey>>;
type OwnKind = keyof typeof KINDS;
const isOwnKind = (kind: string): kind is OwnKind => Object.hasOwn(KINDS, kind);

const TIERS = ["read", "trade", "withdraw", "manage"] as const satisfies Tier[];

export function OwnPlaces({ desk, settings }: { desk: Desk; settings: Settings | undefined }): JSX.Element | null {
  const { text, change } = desk;
  if (!settings) return null;
  const { destinations, trustedDestinations } = settings.policy;
  const source = settings.values.find(({ key }) => key === "destinations")?.source ?? "default";
  const isFixed = source === "organisation-enforced";
  const set = (key: "destinations" | "trustedDestinations", value: unknown, said: string) => change({ type: "change-setting", key, value }, said);
  const rows: { place: PolicyDestination; remove: () => Promise<boolean> }[] = [
    ...destinations.map((place) => ({ place, remove: () => set("destinations", destinations.filter((other) => other !== place), text("said_own_place_removed", [place.site])) })),
    ...trustedDestinations.map((site) => ({
      place: { site, kind: "vault" as const },
      remove: () => set("trustedDestinations", trustedDestinations.filter((other) => other !== site), text("said_own_place_removed", [site])),
    })),
  ];
  return (
    <section aria-labelledby="own-places-title">
      <h2 id="own-places-title">{text("own_places_title")}</h2>
      <p class="sub">{text("own_places_lead")}</p>
      <ul class="joined" hidden={rows.length === 0}>
        {rows.map(({ place: { site, kind, name, needs }, remove }) => (
          <li key={`${site} ${kind}`} class="line">
            <span class="grow">
              <b>
                <bdi>{name ?? site}</bdi>
              </b>
              <span class="sub">
                {isOwnKind(kind) && text(KINDS[kind])}
                {needs && ` · ${text("here_needs", [sayTiers([needs], text)])}`}
              </span>
            </span>
            {!isFixed && (
              <Button look="quiet" label={text("own_place_remove_label", [site])} onClick={() => void remove()}>
                {text("own_place_remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isFixed ? (
        <Chip>
          <LockIcon />
          {text(SOURCES[source])}
        </Chip>
      ) : (
        <AddPlace desk={desk} onAdd={(place) => set("destinations", [...destinations.filter(({ site }) => site !== place.site), place], text("said_own_place_added", [place.site]))} />
      )}
    </section>
  );
}

function AddPlace({ desk: { text }, onAdd }: { desk: Desk; onAdd: (place: PolicyDestination) => Promise<boolean> }): JSX.Element {
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState<OwnKind>("vault");
  const [needs, setNeeds] = useState<Tier>("read");
  const [error, setError] = useState<string>();
  const add = async () => {
    // As it stands in the address bar, or as a policy would write it.
    const site = readSite(typed.trim().replace(/^https?:\/\//i, "").replace(/[?#].*$/, ""), "", () => undefined);
    setError(site === undefined ? text("own_place_bad") : undefined);
    if (site !== undefined && (await onAdd({ site, kind, ...(kind === "purpose" && { needs }) }))) setTyped("");
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField id="own-site" label={text("own_place_site")} hint={text("own_place_hint")} error={error} value={typed} maxLength={500} onValue={setTyped} />
      <Select id="own-kind" label={text("own_place_kind")} value={kind} options={Object.entries(KINDS).map(([value, label]) => ({ value, label: text(label) }))} onValue={(value) => isOwnKind(value) && setKind(value)} />
      {kind === "purpose" && (
        <Select
          id="own-needs"
          label={text("own_place_needs")}
          value={needs}
          options={TIERS.map((value) => ({ value, label: sayTiers([value], text) }))}
          onValue={(value) => setNeeds(TIERS.find((tier) => tier === value) ?? "read")}
        />
      )}
      <div class="row">
        <Button type="submit">{text("own_place_add")}</Button>
      </div>
    </form>
  );
}
