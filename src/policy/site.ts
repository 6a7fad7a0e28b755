/** Destinations as a policy or a person names them. Pure. */
import type { Tier } from "../domain.ts";
import { asGroup, at, type Read, readChoice, readText, type SchemaNode } from "./field.ts";
import type { PolicyDestination } from "./policy.ts";

const KINDS = ["vault", "local", "purpose", "unknown", "third-party", "shared", "public"] as const;
const TIERS = ["read", "trade", "withdraw", "manage"] as const satisfies readonly Tier[];

/** A host of at least two labels, or one that a company's own network knows by one; then a path, if any. No scheme, no port. */
const SITE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\/[^\s?#]*)?$/;

/** `*.example.com` and a trailing slash are what many lists say for the same thing. */
export const readSite: Read<string> = (value, path, report) => {
  if (typeof value === "string" && value.length <= 500) {
    const site = value.trim().replace(/^\*\./, "").replace(/\/+$/, "");
    const host = site.replace(/\/.*$/, "");
    const name = host.toLowerCase() + site.slice(host.length);
    if (SITE.test(name) && /[a-z]/.test(host)) return name;
  }
  report(path, "not-a-site");
  return undefined;
};

export const destinationSchema: SchemaNode = {
  type: "object",
  properties: { site: { type: "string" }, kind: { type: "string" }, name: { type: "string" }, needs: { type: "string" } },
};

/** A place whose kind cannot be read counts as public: whoever named it wanted something of it. */
export const readDestination: Read<PolicyDestination> = (value, path, report) => {
  const entry = asGroup(value);
  if (!entry) {
    report(path, "not-a-group");
    return undefined;
  }
  for (const key of Object.keys(entry)) if (!Object.hasOwn(destinationSchema.properties ?? {}, key)) report(at(path, key), "unknown-key");
  const site = readSite(entry["site"], at(path, "site"), report);
  if (site === undefined) return undefined;
  const kind = readChoice(KINDS)(entry["kind"], at(path, "kind"), report) ?? "public";
  const name = entry["name"] === undefined ? undefined : readText(100)(entry["name"], at(path, "name"), report);
  const needs = entry["needs"] === undefined ? undefined : (readChoice(TIERS)(entry["needs"], at(path, "needs"), report) ?? "read");
  return { site, kind, ...(name !== undefined && { name }), ...(needs !== undefined && { needs }) };
};
