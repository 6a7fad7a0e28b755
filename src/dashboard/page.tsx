/** Which page a route is. */
import type { JSX } from "preact";
import type { Settings } from "../messages.ts";
import { AddForm } from "../ui/add-form.tsx";
import { BackupPage } from "./backup-page.tsx";
import { EditPage } from "./edit-page.tsx";
import { ExposedPage } from "./exposed-page.tsx";
import { ExposurePage } from "./exposure-page.tsx";
import { ExposuresPage } from "./exposures-page.tsx";
import { ImportPage } from "./import-page.tsx";
import { KeyPage } from "./key-page.tsx";
import { KeysPage } from "./keys-page.tsx";
import { PlacesPage } from "./places-page.tsx";
import { PolicyPage } from "./policy-page.tsx";
import { ProvidersPage } from "./providers-page.tsx";
import { ReportsPage } from "./reports-page.tsx";
import { RotatePage } from "./rotate-page.tsx";
import { RulesPage } from "./rules-page.tsx";
import { SettingsPage } from "./settings-page.tsx";
import { StoredPage } from "./stored-page.tsx";
import { TimelinePage } from "./timeline-page.tsx";
import { WelcomePage } from "./welcome-page.tsx";
import { isOffered } from "./navigation.tsx";
import type { Desk } from "./desk.ts";
import type { Route } from "./route.ts";
import type { Keys } from "./use-keys.ts";

export interface PageProps {
  route: Route;
  desk: Desk;
  keys: Keys;
  settings: Settings | undefined;
}

export function Page({ route, desk, keys, settings }: PageProps): JSX.Element {
  if (!isOffered(route.page, settings)) return <KeysPage desk={desk} keys={keys} settings={settings} />;
  switch (route.page) {
    case "exposures":
      return route.id === undefined ? <ExposuresPage desk={desk} /> : <ExposurePage id={route.id} desk={desk} />;
    case "timeline":
      return <TimelinePage desk={desk} keys={keys} />;
    case "settings":
      return <SettingsPage desk={desk} settings={settings} />;
    case "places":
      return <PlacesPage desk={desk} settings={settings} />;
    case "providers":
      return <ProvidersPage desk={desk} />;
    case "rules":
      return <RulesPage desk={desk} settings={settings} />;
    case "policy":
      return <PolicyPage desk={desk} settings={settings} />;
    case "import":
      return <ImportPage desk={desk} />;
    case "backup":
      return <BackupPage desk={desk} keys={keys} />;
    case "reports":
      return <ReportsPage desk={desk} />;
    case "stored":
      return <StoredPage desk={desk} />;
    case "welcome":
      return <WelcomePage desk={desk} />;
    default:
      if ("id" in route && route.task === "edit" && route.id !== undefined) return <EditPage id={route.id} desk={desk} />;
      if ("id" in route && route.task === "rotate" && route.id !== undefined) return <RotatePage id={route.id} desk={desk} />;
      if ("id" in route && route.task === "exposed" && route.id !== undefined) return <ExposedPage id={route.id} desk={desk} />;
      if ("task" in route && route.task === "add") return <AddPage desk={desk} keys={keys} />;
      return "id" in route && route.id !== undefined ? <KeyPage id={route.id} desk={desk} /> : <KeysPage desk={desk} keys={keys} settings={settings} />;
  }
}

function AddPage({ desk, keys }: Pick<PageProps, "desk" | "keys">): JSX.Element {
  const { ask, text, clock, providers } = desk;
  return (
    <div class="narrow">
      <AddForm
        {...{ ask, text, clock, providers }}
        isWithin
        credentials={keys.credentials}
        onLeave={(added) => {
          desk.go({ page: "keys" });
          if (added !== undefined) desk.added(added);
        }}
      />
    </div>
  );
}
