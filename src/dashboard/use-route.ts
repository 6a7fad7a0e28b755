/** The page that the address names, and how to get to another. */
import { useEffect, useState } from "preact/hooks";
import { parseRoute, type Route, toHash } from "./route.ts";

export function useRoute(): [Route, (route: Route) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return [parseRoute(hash), (route) => void (location.hash = toHash(route))];
}
