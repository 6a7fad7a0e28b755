/** All providers, found by glob. Pure; may not fetch, and knows of a page only its address. */
import type { Provider } from "./provider.ts";

const found = import.meta.glob<Provider>("./known/*.ts", { eager: true, import: "default" });

export const providers: ReadonlyMap<string, Provider> = new Map(
  Object.entries(found).map(([path, provider]) => [path.slice("./known/".length, -".ts".length), provider]),
);

/** The provider of this id; for one that has no file, its id as its name and no pages. */
export function provider(id: string): Provider {
  return providers.get(id) ?? { name: id, kind: "platform", domains: [] };
}

/** Where its keys are managed: the key page. */
export function keyPage(id: string): string | undefined {
  return provider(id).keyPage?.value;
}

/** Where its credentials are revoked. */
export function revokePage(id: string): string | undefined {
  return provider(id).revoke?.value ?? keyPage(id);
}
