/** The hash of the address -> which page of the dashboard is shown, and back. Pure. */

/** Every page, in the order of the navigation; `welcome` is opened once, after the installation. */
export const PAGES = ["keys", "exposures", "timeline", "places", "providers", "rules", "settings", "policy", "reports", "import", "backup", "stored", "welcome"] as const;
export type PageName = (typeof PAGES)[number];

export type Route =
  | { page: Exclude<PageName, "keys" | "exposures"> }
  | { page: "keys"; id?: string; task?: "edit" | "rotate" | "exposed" }
  | { page: "keys"; task: "add" }
  | { page: "exposures"; id?: string };

/** Whatever is not known leads to the keys. */
export function parseRoute(hash: string): Route {
  const [page, ...rest] = hash.replace(/^#\/?/, "").split("/");
  const [id, task] = rest.map(readable);
  if (page === "exposures") return id === undefined ? { page } : { page, id };
  if (page === "keys" && id === "add") return { page, task: "add" };
  if (page === "keys" && id !== undefined) return task === "edit" || task === "rotate" || task === "exposed" ? { page, id, task } : { page, id };
  const known = PAGES.find((name) => name === page);
  return known === undefined || known === "keys" || known === "exposures" ? { page: "keys" } : { page: known };
}

/** An address that somebody has edited by hand need not be well formed. */
function readable(part: string): string | undefined {
  try {
    return decodeURIComponent(part) || undefined;
  } catch {
    return undefined;
  }
}

export function toHash(route: Route): string {
  if (!("id" in route) || route.id === undefined) return "task" in route && route.task === "add" ? "#/keys/add" : `#/${route.page}`;
  const task = "task" in route && route.task !== undefined ? `/${route.task}` : "";
  return `#/${route.page}/${encodeURIComponent(route.id)}${task}`;
}
