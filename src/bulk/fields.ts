/** What the columns and names of other people's files mean. Data; pure. */
import type { Part } from "../domain.ts";

/** Header, in lower case with nothing but letters and digits -> what stands under it. Those of Bitwarden, 1Password, LastPass, KeePass, Chrome and Firefox among them. */
export const COLUMNS: Readonly<Record<string, "label" | "provider" | "created" | "tiers" | "addresses" | "purpose" | "days" | Part>> = {
  ...{ name: "label", title: "label", label: "label", account: "label", item: "label" },
  ...{ provider: "provider", exchange: "provider", service: "provider", url: "provider", website: "provider", loginuri: "provider", uri: "provider" },
  ...{ key: "key", apikey: "key", accesskey: "key", keyid: "key", accesskeyid: "key", username: "key", loginusername: "key" },
  ...{ secret: "secret", apisecret: "secret", secretkey: "secret", privatekey: "secret", password: "secret", loginpassword: "secret", token: "secret", apitoken: "secret", value: "secret", secretaccesskey: "secret" },
  ...{ passphrase: "passphrase", apipassphrase: "passphrase" },
  ...{ created: "created", createdat: "created", creationdate: "created" },
  ...{ permissions: "tiers", tiers: "tiers", permission: "tiers", scopes: "tiers" },
  ...{ ip: "addresses", ips: "addresses", ipallowlist: "addresses", ipwhitelist: "addresses" },
  ...{ purpose: "purpose", rotateeverydays: "days" },
};

/** "API Secret" and "api_secret" are the same word. */
export function wordOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** The role that a variable's name ends in, and what is before it: BINANCE_API_SECRET is the secret of BINANCE. */
export function roleOf(name: string): { part: Part; stem: string } | undefined {
  const found = ROLES.find(([ending]) => ending.test(name));
  return found && { part: found[1], stem: name.replace(found[0], "").replace(/[_.-]+$/, "") };
}

/** The longest first: a "secret key" is a secret. */
const ROLES: readonly (readonly [RegExp, Part])[] = [
  [/(?:^|[_.-])(?:api[_.-]?)?pass[_.-]?phrase$/i, "passphrase"],
  [/(?:^|[_.-])(?:api[_.-]?)?(?:secret(?:[_.-]?(?:access[_.-]?)?key)?|private[_.-]?key|token|password)$/i, "secret"],
  [/(?:^|[_.-])(?:api[_.-]?key(?:[_.-]?id)?|access[_.-]?key(?:[_.-]?id)?|key(?:[_.-]?id)?)$/i, "key"],
];
