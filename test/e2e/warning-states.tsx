/** The warning in each of its states, as it is drawn on a page; bundled for `warning-axe.test.ts`, which puts it into an empty one. */
import { render } from "preact";
import { type WarnedSecret, type WarningInput, warningModel } from "../../src/content/warn/model.ts";
import { uncheckedModel } from "../../src/content/warn/unchecked.ts";
import type { Destination, Verdict } from "../../src/domain.ts";
import type { RecognisedCredential } from "../../src/messages.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";
import styles from "../../src/ui/warning.css?inline";
import { Warning, WARNING_DIALOG } from "../../src/ui/warning.tsx";
import { english } from "../ui/english.ts";

const secret: WarnedSecret = {
  ...{ rule: "github-classic-token", label: "GitHub personal access token", kind: "access-token", mask: "ghp_••••x2Lq", confidence: "verified", why: "checksum", severity: "high" },
  ...{ credential: 0, length: 40, providerName: "GitHub", grants: "read and write your repositories", revoke: "https://github.com/settings/tokens" },
};
const seedPhrase: WarnedSecret = { ...secret, rule: "bip39", label: "Seed phrase", kind: "seed-phrase", mask: "••••", severity: "critical", length: 78, providerName: undefined, grants: undefined };
const record: RecognisedCredential = {
  ...{ label: "grid-bot", provider: "binance", providerName: "Binance", tiers: ["read", "trade", "withdraw"], ipRestricted: false, state: "active" },
  keyPage: "https://www.binance.com/en/my/settings/api-management",
};
const dpaste: Destination = { kind: "public", host: "dpaste.com" };
const held: Verdict = { action: "hold", reason: "matrix", severity: "high" };
const blocked: Verdict = { action: "block", reason: "matrix", severity: "critical" };
const policy: WarningInput["policy"] = defaultPolicy;

function modelOf(secrets: WarnedSecret[], verdict: Verdict, destination: Destination = dpaste, facts: Partial<WarningInput> = {}, known?: RecognisedCredential) {
  const findings = secrets.map((_one, index) => ({ index, verdict, ...(known && { record: known }) }));
  return warningModel({ secrets, answer: { action: verdict.action, destination, findings }, registryAsked: true, canRepeat: true, isMac: false, policy, ...facts }, english);
}

const organisation = { name: "Example Ltd", text: "Use the vault for this.", helpLink: "https://intranet.example/keys", contact: "security@example.com" };
const needsFrom = { source: "https://support.cointracker.io/keys", checkedOn: "2026-11-20" };

const MODELS = {
  "one secret held": modelOf([secret], held),
  "many secrets held": modelOf(Array.from({ length: 7 }, (_one, credential) => ({ ...secret, credential })), held),
  "a seed phrase that goes on only with a reason": modelOf([seedPhrase], blocked),
  "a key that can do more than is needed": modelOf([secret], { ...held, reason: "more-than-needed" }, { kind: "purpose", host: "app.cointracker.io", name: "CoinTracker", needs: "read", needsFrom }, {}, record),
  "a look-alike": modelOf([secret], { ...held, reason: "look-alike", severity: "critical" }, { kind: "unknown", host: "binance-login.example", resembles: { providers: ["binance"], domain: "binance.com", by: "spelling" } }, {}, record),
  "of an organisation, with no way on": modelOf([secret], { ...blocked, reason: "policy" }, dpaste, { policy: { ...policy, overrides: "none", organisation } }),
  "of an organisation, with a reason": modelOf([secret], held, dpaste, { policy: { ...policy, overrides: "with-reason", organisation } }),
  "a message that was being sent": modelOf([secret], held, { kind: "shared", host: "chat.example" }, { road: "submit" }),
  files: modelOf([{ ...secret, file: "deploy.env" }], held, dpaste, { road: "file", canRedact: false }),
  "a paste that the browser will not take back": modelOf([secret], held, dpaste, { stuck: "pasted" }),
  "a page that has rewritten itself": modelOf([secret], held, dpaste, { mayBeRead: true }),
  "without the registry": modelOf([secret], held, dpaste, { registryAsked: false }),
  "a text that could not be looked at": uncheckedModel({ policy, canRepeat: true, isMac: false, destination: dpaste }, english),
};

Object.assign(globalThis, {
  states: Object.keys(MODELS),
  show(name: keyof typeof MODELS, armed: boolean) {
    document.querySelector("#host")?.remove();
    const host = document.createElement("div");
    host.id = "host";
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const dialog = document.createElement("dialog");
    for (const [attribute, value] of Object.entries(WARNING_DIALOG)) dialog.setAttribute(attribute, value);
    root.append(dialog);
    document.body.append(host);
    render(<Warning model={MODELS[name]} text={english} armed={armed} onChoose={() => undefined} />, dialog);
    dialog.showModal();
  },
});
