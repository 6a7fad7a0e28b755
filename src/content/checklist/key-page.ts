/** Could this address be a page for keys? A superset, decided without data and without a look at the page: most pages end here. */

/** Words of the paths under which keys are made: "api-management", "my-api", "newapi", "openapi", "apiKeys", "tokens", "credentials". */
const KEY_PATH = /api|token|credential|keys?(?:$|[/?#])|access-?key|secret|\/security|\/apps?\b|\/iam\b|serviceaccounts|developer/i;
/** Key pages whose path says nothing. `test/content/checklist` compares with what is known of each provider. */
const UNTOLD = /^(?:portal\.azure|entra\.microsoft|infura|blockfrost|cex|pro\.coinmarketcap|admin\.moralis|developer\.metamask|discord)\.(?:com|io)$/;

export function mayBeKeyPage({ hostname, pathname, hash, search }: Pick<Location, "hostname" | "pathname" | "hash" | "search">): boolean {
  return KEY_PATH.test(pathname) || KEY_PATH.test(hash) || KEY_PATH.test(search.slice(0, 200)) || UNTOLD.test(hostname);
}
