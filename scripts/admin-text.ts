/** `docs/admin/policy.md` as text: one section per key of the policy, with a sample for each platform. Pure. */
import { KEYS } from "../src/policy/keys.ts";
import { DEFAULTS } from "../src/policy/parse.ts";
import { defaultPolicy } from "../src/policy/policy.ts";

export const CHROMIUM_ID = "hoijjpkmdbfiiiemlmfkdniigchknmga";
const GECKO_ID = "extension@keybrake";

/** Where each browser of the family looks, on each system. */
const CHROME_KEY = `HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`;

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** A registry value: numbers and switches as words, text as text, everything else as JSON text. Text of several lines stands in a .reg file as bytes. */
export function regValue(name: string, value: unknown): string {
  if (typeof value === "boolean" || typeof value === "number") return `"${name}"=dword:${Number(value).toString(16).padStart(8, "0")}`;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (text.includes("\n")) return regBytes(name, text);
  return `"${name}"="${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** REG_SZ in UTF-16LE, as `regedit` exports it: lines of 25 bytes, the closing zero with them. */
function regBytes(name: string, text: string): string {
  const bytes = [...Buffer.from(`${text}\0`, "utf16le")].map((byte) => byte.toString(16).padStart(2, "0"));
  const lines = Array.from({ length: Math.ceil(bytes.length / 25) }, (_, i) => bytes.slice(i * 25, i * 25 + 25).join(","));
  return `"${name}"=hex(1):${lines.join(",\\\n  ")}`;
}

export function plistValue(value: unknown, indent = ""): string {
  if (typeof value === "boolean") return `${indent}<${value}/>`;
  if (typeof value === "number") return `${indent}<integer>${value}</integer>`;
  if (typeof value === "string") return `${indent}<string>${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</string>`;
  if (Array.isArray(value)) return value.length === 0 ? `${indent}<array/>` : [`${indent}<array>`, ...value.map((each) => plistValue(each, `${indent}  `)), `${indent}</array>`].join("\n");
  const entries = Object.entries(value as object).flatMap(([key, inner]) => [`${indent}  <key>${key}</key>`, plistValue(inner, `${indent}  `)]);
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join("\n");
}

/** The whole policy file that holds one key. */
export function samplesOf(name: string, value: unknown) {
  const values = { [name]: value };
  return {
    linux: json({ "3rdparty": { extensions: { [CHROMIUM_ID]: values } } }),
    firefox: json({ policies: { "3rdparty": { Extensions: { [GECKO_ID]: values } } } }),
    registry: ["Windows Registry Editor Version 5.00", "", `[${CHROME_KEY}]`, regValue(name, value)].join("\n"),
    profile: `<key>PayloadType</key>\n<string>com.google.Chrome.extensions.${CHROMIUM_ID}</string>\n<key>${name}</key>\n${plistValue(value)}`,
    console: json({ [name]: { Value: value } }),
  };
}

/** What a profile is around such a payload, for reading it back. */
export const profileAround = (payload: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>PayloadContent</key><array><dict>${payload}</dict></array><key>PayloadType</key><string>Configuration</string></dict></plist>`;

function defaultOf(name: string): string {
  if (name === "matrixLooser") return "nothing";
  const value = Object.entries(defaultPolicy).find(([key]) => key === name)?.[1];
  return typeof value === "object" && Object.keys(value).length > 0 ? `\n\n${fence("json", json(value))}` : `\`${JSON.stringify(value)}\``;
}

function section(name: string, { field, meaning, sample, isPersonal }: (typeof KEYS)[keyof typeof KEYS]): string {
  const samples = samplesOf(name, sample);
  const inner = Object.entries(field.schema.properties ?? {}).map(([key]) => `\`${key}\``);
  const value = inner.length > 0 ? `a group of ${inner.join(", ")}${name.startsWith("matrix") ? ", each of them a group by destination kind, each cell one of `allow`, `notify`, `hold`, `block`" : ""}` : `${field.form.charAt(0).toLowerCase()}${field.form.slice(1)}`;
  return `## \`${name}\`

${meaning}

- **Value**: ${value}.
- **May be a default the person changes**: ${isPersonal ? `yes, under \`${DEFAULTS}\`` : "no"}.
- **Default**:${defaultOf(name).startsWith("\n") ? "" : " "}${defaultOf(name)}

Linux, Chromium's family:

${fence("json", samples.linux)}

Firefox, every system:

${fence("json", samples.firefox)}

Windows registry:

${fence("reg", samples.registry)}

macOS configuration profile, in the payload's dictionary:

${fence("xml", samples.profile)}

Google Admin console:

${fence("json", samples.console)}
`;
}

export function adminText(): string {
  const sections = Object.entries(KEYS).map(([name, key]) => section(name, key));
  return `# Policy, key by key

Written from the schema by \`npm run docs:admin\`; do not edit. How browsers are given a policy is in [install.md](install.md).

Every key that stands at the top is fixed: the interface shows it with the organisation's name. A key below \`${DEFAULTS}\` is in force until
the person changes it. A value that cannot be read is named on the policy page of the dashboard, with its path and the reason; where it
guards something (\`mode\`, \`matrix\`, \`overrides\`, \`pauseAllowed\`, \`severities\`, a destination's kind) it counts as the strictest there is, so that
a slip of the pen opens no door, and elsewhere as if it were not there. \`keybrake policy check FILE\` says all this before you roll it out.

In the registry of Windows groups and lists are JSON text in a string, switches are the numbers 0 and 1. The samples name Chrome's key;
in its place stand, for the other browsers:

| Browser | Windows registry, below \`HKEY_LOCAL_MACHINE\\Software\\Policies\` | Linux folder | macOS payload type |
|---|---|---|---|
| Chrome | \`Google\\Chrome\\3rdparty\\extensions\\ID\\policy\` | \`/etc/opt/chrome/policies/managed\` | \`com.google.Chrome.extensions.ID\` |
| Edge | \`Microsoft\\Edge\\3rdparty\\extensions\\ID\\policy\` | \`/etc/opt/edge/policies/managed\` | \`com.microsoft.Edge.extensions.ID\` |
| Chromium | \`Chromium\\3rdparty\\extensions\\ID\\policy\` | \`/etc/chromium/policies/managed\` | \`org.chromium.Chromium.extensions.ID\` |
| Brave | \`BraveSoftware\\Brave\\3rdparty\\extensions\\ID\\policy\` | \`/etc/brave/policies/managed\` | \`com.brave.Browser.extensions.ID\` |
| Firefox | \`Mozilla\\Firefox\\3rdparty\\Extensions\\${GECKO_ID}\` | \`/etc/firefox/policies/policies.json\` | \`org.mozilla.firefox\`, key \`3rdparty\` |

\`ID\` is \`${CHROMIUM_ID}\`, unless you package Keybrake with a key of your own.

${sections.join("\n")}
## \`${DEFAULTS}\`

The same keys once more, for values that the person may change: ${Object.entries(KEYS).flatMap(([name, { isPersonal }]) => (isPersonal ? [`\`${name}\``] : [])).join(", ")}.

${fence("json", json({ mode: "enforce", [DEFAULTS]: { reviewEveryDays: 14, features: { firstRun: false } } }))}
`;
}


