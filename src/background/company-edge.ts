/** The package's own list, if there is one, and the storage that company lists are published in. */
import { LIST_FILE } from "../company/list-file.ts";
import type { browser } from "../platform/browser.ts";
import type { CompanyLists } from "../registry/company.ts";
import { type CompanyEdge, PACKAGED, TAKEN_KEY } from "./company.ts";

type Edge = Pick<typeof browser, "runtime" | "storage">;

export function companyEdge({ runtime, storage }: Edge, lists: CompanyLists): CompanyEdge {
  const manifest = runtime.getManifest();
  return {
    lists,
    local: storage.local,
    // Only a package with a list inside may read its own files.
    packageMark: JSON.stringify(manifest.content_security_policy ?? "").includes("connect-src 'self'") ? manifest.version : "",
    readPackaged: async () => new Uint8Array(await (await fetch(runtime.getURL(LIST_FILE))).arrayBuffer()),
    hash: async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)),
  };
}

/** The list in the package is looked at again at the next refresh. */
export async function forgetPackaged({ storage }: Pick<Edge, "storage">): Promise<void> {
  const { [TAKEN_KEY]: marks } = await storage.local.get(TAKEN_KEY);
  if (typeof marks === "object" && marks !== null) await storage.local.set({ [TAKEN_KEY]: { ...marks, [PACKAGED]: "" } });
}
