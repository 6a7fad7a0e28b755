/** A `.reg` file: the keys below an extension's policy, as values. */

type Values = Record<string, unknown>;

/** Chrome, Edge, Brave, Chromium: `…\3rdparty\extensions\ID\policy`; Firefox: `…\3rdparty\Extensions\ID`. Any id counts: it is the one file. */
const POLICY_KEY = /\\3rdparty\\extensions\\([^\\\]]+)(?:\\policy)?((?:\\[^\]]+)?)$/i;

/** @throws Error with a sentence for the person. */
export function parseReg(text: string): Values {
  const values: Values = {};
  let group: Values | undefined;
  let found = false;
  // A value may go on behind a backslash at the end of its line.
  for (const line of text.replace(/\\\r?\n\s*/g, "").split(/\r?\n/)) {
    const key = /^\s*\[(-?)(.+)\]\s*$/.exec(line);
    if (key) {
      const match = key[1] === "-" ? null : POLICY_KEY.exec(key[2] ?? "");
      group = match ? groupAt(values, (match[2] ?? "").split("\\").filter((part) => part !== "")) : undefined;
      found ||= match !== null;
      continue;
    }
    const value = /^\s*"((?:[^"\\]|\\.)*)"\s*=\s*(.*?)\s*$/.exec(line);
    if (group && value) group[unescape(value[1] ?? "")] = valueOf(value[2] ?? "");
  }
  if (!found) throw new Error("has no key below 3rdparty\\extensions");
  return asLists(values);
}

function groupAt(values: Values, path: readonly string[]): Values {
  let group = values;
  for (const part of path) {
    const inner = group[part];
    group = typeof inner === "object" && inner !== null ? (inner as Values) : (group[part] = {});
  }
  return group;
}

const unescape = (text: string): string => text.replace(/\\(.)/g, "$1");

function valueOf(said: string): unknown {
  const word = /^dword:([0-9a-f]{1,8})$/i.exec(said);
  if (word) return Number.parseInt(word[1] ?? "0", 16);
  const text = /^"((?:[^"\\]|\\.)*)"$/.exec(said);
  if (text) return unescape(text[1] ?? "");
  // REG_EXPAND_SZ and REG_MULTI_SZ: UTF-16 in hexadecimal bytes.
  const bytes = /^hex\([127]\):([0-9a-f,\s]*)$/i.exec(said);
  if (bytes) return Buffer.from((bytes[1] ?? "").replace(/[^0-9a-f]/gi, ""), "hex").toString("utf16le").replace(/\0+$/, "").replaceAll("\0", "\n");
  return said;
}

/** A key whose values are called 1, 2, 3 … is a list. */
function asLists(group: Values): Values {
  const entries = Object.entries(group).map(([key, value]): [string, unknown] => [key, typeof value === "object" && value !== null ? listOrGroup(value as Values) : value]);
  return Object.fromEntries(entries);
}

function listOrGroup(group: Values): unknown {
  const inner = asLists(group);
  const names = Object.keys(inner);
  const isList = names.length > 0 && names.every((name, index) => name === String(index + 1));
  return isList ? Object.values(inner) : inner;
}
