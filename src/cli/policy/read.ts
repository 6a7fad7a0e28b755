/** A policy file in any form that browsers are given one, as the values that the extension would get. Prints nothing. */
import { parseMobileConfig } from "./plist.ts";
import { parseReg } from "./reg.ts";

type Values = Record<string, unknown>;

const CHROMIUM_ID = "hoijjpkmdbfiiiemlmfkdniigchknmga";
const GECKO_ID = "extension@keybrake";

export interface PolicyFile {
  /** What kind of file it is, in words. */
  form: string;
  values: Values;
}

/** @throws Error with a sentence for the person. */
export function readPolicyFile(text: string): PolicyFile {
  const bare = text.replace(/^\ufeff/, "");
  if (/^\s*(?:Windows Registry Editor|REGEDIT4)/.test(bare)) return { form: "a registry file", values: parseReg(bare) };
  if (/^\s*(?:<\?xml|<!DOCTYPE plist|<plist|<dict)/.test(bare)) return { form: "a property list", values: parseMobileConfig(bare) };
  // What stands in a payload's dictionary, as docs/admin/policy.md shows it.
  if (/^\s*<key>/.test(bare)) return { form: "a part of a property list", values: parseMobileConfig(`<dict>${bare}</dict>`) };
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch {
    throw new Error("is neither JSON nor a registry file nor a property list");
  }
  const group = asValues(json);
  if (!group) throw new Error("holds no group of keys");
  const firefox = pick(group, "policies", "3rdparty", "Extensions", GECKO_ID);
  if (firefox) return { form: "policies.json of Firefox", values: firefox };
  const chromium = pick(group, "3rdparty", "extensions");
  if (chromium) {
    const [id, ...others] = Object.keys(chromium);
    const values = asValues(chromium[CHROMIUM_ID]) ?? (others.length === 0 && id !== undefined ? asValues(chromium[id]) : undefined);
    if (!values) throw new Error(`names extensions, but not ${CHROMIUM_ID}`);
    return { form: "a policy file of Chromium", values };
  }
  if ("policies" in group || "3rdparty" in group) throw new Error(`has nothing for ${GECKO_ID} or ${CHROMIUM_ID}`);
  return { form: "managed values as JSON", values: consoleValues(group) };
}

/** Google Admin wants each key as `{ "Value": … }`. */
function consoleValues(group: Values): Values {
  const entries = Object.entries(group);
  const isConsole = entries.length > 0 && entries.every(([, value]) => asValues(value)?.["Value"] !== undefined);
  return isConsole ? Object.fromEntries(entries.map(([key, value]) => [key, asValues(value)?.["Value"]])) : group;
}

function pick(group: Values, ...path: string[]): Values | undefined {
  let inner: Values | undefined = group;
  for (const key of path) inner = inner && asValues(inner[key]);
  return inner;
}

export function asValues(value: unknown): Values | undefined {
  return isValues(value) ? value : undefined;
}

function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
