/** The dashboard's entry: gives the interface its browser. May not open the registry itself; it asks the worker. */
import { render } from "preact";
import { browser } from "../platform/own-page.ts";
import { askWorker } from "../platform/worker.ts";
import { providers } from "../providers/catalog.ts";
import { keepFocusInSight } from "../ui/focus-in-sight.ts";
import { localeOf, type Text } from "../ui/text.ts";
import { Dashboard } from "./app.tsx";
import { onChangedElsewhere } from "./elsewhere.ts";

const text: Text = (key, substitutions) => browser.i18n.getMessage(key, substitutions);

/** A file made here and now; it goes nowhere but to the person's downloads. */
function save(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // After the click the browser has the address; a moment later it may go.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const isPrivateGuarded = (): Promise<boolean> => browser.extension.isAllowedIncognitoAccess();

keepFocusInSight();
document.documentElement.lang = localeOf(text);
document.documentElement.dir = text("@@bidi_dir");
render(<Dashboard ask={askWorker} text={text} clock={Date.now} providers={providers} save={save} isPrivateGuarded={isPrivateGuarded} onChangedElsewhere={onChangedElsewhere} />, document.body);
