/** A property list, or a configuration profile of macOS around one: the values of an extension's policy. */

type Values = Record<string, unknown>;

/** Where Chromium's family looks for it: the payload type, or the name below `PayloadContent`. */
const DOMAIN = /\.extensions\.[a-p]{32}$|^extension@keybrake$/;

/** @throws Error with a sentence for the person. */
export function parseMobileConfig(xml: string): Values {
  const root = parsePlist(xml);
  const values = find(root);
  if (!values) throw new Error("has no payload for the extension");
  const own = Object.entries(values).filter(([key]) => !key.startsWith("Payload"));
  return Object.fromEntries(own);
}

function find(value: unknown): Values | undefined {
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = find(each);
      if (found) return found;
    }
    return undefined;
  }
  if (!isValues(value)) return undefined;
  if (typeof value["PayloadType"] === "string" && DOMAIN.test(value["PayloadType"])) return value;
  for (const [key, inner] of Object.entries(value)) {
    if (DOMAIN.test(key) && isValues(inner)) return forced(inner);
    const found = typeof inner === "object" ? find(inner) : undefined;
    if (found) return found;
  }
  // A bare list of keys, as `defaults import` takes it.
  return Object.keys(value).some((key) => key.startsWith("Payload")) || "policies" in value || "3rdparty" in value ? undefined : value;
}

/** `com.apple.ManagedClient.preferences` wraps what it enforces. */
function forced(inner: Values): Values {
  const first: unknown = Array.isArray(inner["Forced"]) ? (inner["Forced"] as unknown[])[0] : undefined;
  const settings = isValues(first) ? first["mcx_preference_settings"] : undefined;
  return isValues(settings) ? settings : inner;
}

const isValues = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? "63", hex === undefined ? 10 : 16)) : (ENTITIES[name] ?? whole),
  );

const GROUPS: ReadonlySet<string> = new Set(["dict", "array", "plist"]);

interface Open {
  tag: string;
  value: Values | unknown[] | undefined;
  key: string | undefined;
}

/** As much of XML as property lists are written in: no entities of one's own, no namespaces. */
function parsePlist(xml: string): unknown {
  const tags = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/g, "").matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>([^<]*)/g);
  const open: Open[] = [];
  let root: unknown;
  const put = (value: unknown): void => {
    const parent = open.at(-1);
    if (parent === undefined || parent.tag === "plist") root ??= value;
    else if (Array.isArray(parent.value)) parent.value.push(value);
    else if (parent.value && parent.key !== undefined) {
      parent.value[parent.key] = value;
      parent.key = undefined;
    }
  };
  for (const [, closing, tag = "", empty, text = ""] of tags) {
    if (closing === "/") {
      if (GROUPS.has(tag) && open.pop()?.tag !== tag) throw new Error(`is no whole property list: </${tag}> closes what was not opened`);
      continue;
    }
    if (tag === "plist") open.push({ tag, value: undefined, key: undefined });
    else if (tag === "dict" || tag === "array") {
      const value = tag === "dict" ? {} : [];
      put(value);
      if (empty !== "/") open.push({ tag, value, key: undefined });
    } else if (tag === "key") {
      const parent = open.at(-1);
      if (parent) parent.key = plain(text);
    } else if (tag === "true" || tag === "false") put(tag === "true");
    else if (tag === "integer" || tag === "real") put(Number(text));
    else if (tag === "string" || tag === "date" || tag === "data") put(empty === "/" ? "" : plain(text));
  }
  const left = open.at(-1);
  if (left) throw new Error(`is no whole property list: <${left.tag}> is not closed`);
  if (root === undefined) throw new Error("is no property list");
  return root;
}
