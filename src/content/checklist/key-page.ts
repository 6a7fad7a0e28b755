/** Could this address be a page for keys? A superset, decided without data and without a look at the page: most pages end here. */

/** Words of the paths under which keys are made: "api-management", "my-api", "newapi", "openapi", "apiKeys", "tokens", "credentials". */
const KEY_PATH = /api|token|credential|access-?key|secret|developer|\/security|\/apps?\b/i;

export function mayBeKeyPage({ pathname, hash, search }: Pick<Location, "pathname" | "hash" | "search">): boolean {
  return KEY_PATH.test(pathname) || KEY_PATH.test(hash) || KEY_PATH.test(search.slice(0, 200));
}
