/** URL -> the provider whose key page it is. Pure; decides by the address alone, and never by a part of a name. */
import { providers } from "./catalog.ts";
import type { KeyFacts, Provider } from "./provider.ts";

export interface KeyPage {
  /** Provider id. */
  id: string;
  /** The provider, with what is particular to the family of keys that is made there. */
  provider: Provider;
  /** Name of that family, where there are several. */
  family?: string;
}

export function keyPageAt(url: string): KeyPage | undefined {
  const at = parse(url);
  if (!at) return undefined;
  for (const [id, provider] of providers) {
    for (const family of provider.families ?? []) {
      if (isAt(family, at)) return { id, provider: { ...provider, ...family, name: provider.name }, family: family.name };
    }
    if (isAt(provider, at)) return { id, provider };
  }
  return undefined;
}

/** Host without `www.`, and the segments of the path. */
interface Address {
  host: string;
  segments: readonly string[];
}

function parse(url: string): Address | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? addressOf(hostname + pathname) : undefined;
}

function addressOf(text: string): Address {
  const [host = "", ...segments] = text.split("/");
  return { host: host.replace(/^www\.|\.+$/g, ""), segments: segments.filter((segment) => segment !== "") };
}

function isAt({ keyPages = [], likelyKeyPages = [] }: KeyFacts, at: Address): boolean {
  return [...keyPages.map(({ value }) => value), ...likelyKeyPages].some((page) => {
    const { host, segments } = addressOf(page);
    return host === at.host && segments.every((part, i) => (part === "*" ? at.segments[i] !== undefined : part === at.segments[i]));
  });
}
