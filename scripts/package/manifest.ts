/** What differs between the packages of one build: the manifest, and nothing else. */

/** As much of a built manifest as packages change. */
export interface Manifest {
  version: string;
  key?: string;
  update_url?: string;
  background: { service_worker?: string; scripts?: string[] };
  content_security_policy: { extension_pages: string };
  host_permissions?: string[];
  browser_specific_settings: { gecko: { id: string; update_url?: string; data_collection_permissions: { required: string[] } } };
}

/** What a fleet's own build has that the store's has not. */
export interface Fleet {
  /** The one origin that reports may go to. */
  collector?: string | undefined;
  /** Whether a company's list of fingerprints is inside. */
  hasList?: boolean;
  /** Fourth part of the version, so that a fleet's own builds of one release can follow each other. */
  build?: number | undefined;
}

/** Where a browser asks for newer versions of a package that no store serves. */
export interface Updates {
  chromium: string;
  firefox: string;
}

/**
 * An origin as it is written into the policy of the extension's pages and into its permissions: `https:`, or `http:` on the own machine.
 * @throws Error in words, for anything else
 */
export function collectorOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url?.hostname === "127.0.0.1" || url?.hostname === "localhost";
  if (url === undefined || (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)))
    throw new Error(`The collector is an origin such as https://collector.example.com; "${text}" is not.`);
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "")
    throw new Error(`The collector is an origin without path, query or password: ${url.origin}`);
  return url.origin;
}

/** The fleet's build: it may talk to its collector and read its list, and has no other way out. */
export function forFleet(manifest: Manifest, { collector, hasList = false, build }: Fleet): Manifest {
  const sources = [...(hasList ? ["'self'"] : []), ...(collector === undefined ? [] : [collector])];
  const policy = manifest.content_security_policy.extension_pages;
  const opened = sources.length === 0 ? policy : policy.replace("connect-src 'none'", `connect-src ${sources.join(" ")}`);
  if (sources.length > 0 && opened === policy) throw new Error("The build's content security policy has no connect-src 'none' to open.");
  return {
    ...manifest,
    version: build === undefined ? manifest.version : `${manifest.version}.${String(build)}`,
    content_security_policy: { ...manifest.content_security_policy, extension_pages: opened },
    // A match pattern has no port; the policy above has.
    ...(collector !== undefined && { host_permissions: [...(manifest.host_permissions ?? []), `${new URL(collector).protocol}//${new URL(collector).hostname}/*`] }),
    ...(collector !== undefined && { browser_specific_settings: reporting(manifest) }),
  };
}

/** Firefox wants to know what leaves the browser: reports name the host that a secret was going to, and what was decided. */
function reporting({ browser_specific_settings: { gecko, ...others } }: Manifest): Manifest["browser_specific_settings"] {
  return { ...others, gecko: { ...gecko, data_collection_permissions: { required: ["browsingActivity", "technicalAndInteraction"] } } };
}

/** Chromium's package. The store gives the extension its key; a package that is signed here has that of its signature. */
export function forChromium({ key: _key, ...manifest }: Manifest, updates?: Updates): Manifest {
  return { ...manifest, ...(updates && { update_url: updates.chromium }) };
}

/** Firefox warns of keys it does not know: the same without Chromium's two. */
export function forFirefox({ key: _key, ...manifest }: Manifest, updates?: Updates): Manifest {
  const { service_worker: _worker, ...background } = manifest.background;
  const { gecko, ...others } = manifest.browser_specific_settings;
  return {
    ...manifest,
    background,
    ...(updates && { browser_specific_settings: { ...others, gecko: { ...gecko, update_url: updates.firefox } } }),
  };
}
