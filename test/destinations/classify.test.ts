import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classify, classifyFrame, isExchange } from "../../src/destinations/classify.ts";
import { exchanges, platforms } from "../../src/destinations/issuers.ts";
import { places } from "../../src/destinations/places.ts";
import { purposes, PURPOSES_CHECKED_ON } from "../../src/destinations/purposes.ts";
import type { Destination, DestinationKind } from "../../src/domain.ts";

describe("a place is what its host and path say", () => {
  test.each<[string, DestinationKind]>([
    ["https://pastebin.com/", "public"],
    ["https://dpaste.com/new", "public"],
    ["https://gist.github.com/", "public"],
    ["https://github.com/someone/thing/issues/new", "public"],
    ["https://github.com/someone/thing/discussions", "public"],
    ["https://github.com/someone/thing/settings/secrets/actions/new", "vault"],
    ["https://github.com/organizations/acme/settings/secrets/actions", "vault"],
    ["https://github.com/settings/tokens", "issuer"],
    ["https://github.com/copilot/c/1", "third-party"],
    ["https://gitlab.com/group/thing/-/issues/new", "public"],
    ["https://gitlab.com/group/thing/-/settings/ci_cd", "vault"],
    ["https://gitlab.com/group/sub/thing/-/settings/ci_cd", "vault"],
    ["https://gitlab.com/-/user_settings/personal_access_tokens", "issuer"],
    ["https://stackoverflow.com/questions/ask", "public"],
    ["https://ethereum.stackexchange.com/questions", "public"],
    ["https://forum.example.org/t/1", "public"],
    ["https://community.cloudflare.com/new", "public"],
    ["https://dash.cloudflare.com/profile/api-tokens", "issuer"],
    ["https://www.binance.com/en/my/settings/api-management", "issuer"],
    ["https://www.binance.com/en/square/post", "public"],
    ["https://portal.cdp.coinbase.com/access/api", "issuer"],
    ["https://us-east-1.console.aws.amazon.com/iam/home", "issuer"],
    ["https://us-east-1.console.aws.amazon.com/secretsmanager/newsecret", "vault"],
    ["https://vault.bitwarden.com/#/vault", "vault"],
    ["https://vercel.com/team/project/settings/environment-variables", "vault"],
    ["https://huggingface.co/settings/tokens", "issuer"],
    ["https://huggingface.co/chat/", "third-party"],
    ["https://huggingface.co/spaces/someone/thing/settings", "vault"],
    ["https://huggingface.co/someone/thing", "public"],
    ["https://chatgpt.com/c/1", "third-party"],
    ["https://claude.ai/new", "third-party"],
    ["https://platform.openai.com/api-keys", "issuer"],
    ["https://platform.openai.com/playground", "third-party"],
    ["https://www.google.co.uk/search", "third-party"],
    ["https://google.de/", "third-party"],
    ["https://translate.google.com/", "third-party"],
    ["https://docs.google.com/document/d/1", "shared"],
    ["https://console.cloud.google.com/apis/credentials", "issuer"],
    ["https://console.cloud.google.com/security/secret-manager/create", "vault"],
    ["https://app.slack.com/client/T1", "shared"],
    ["https://api.slack.com/apps", "issuer"],
    ["https://discord.com/channels/1", "shared"],
    ["https://discord.com/developers/applications", "issuer"],
    ["https://acme.atlassian.net/browse/A-1", "shared"],
    ["https://www.cointracker.io/wallets", "purpose"],
    ["https://app.3commas.io/accounts", "purpose"],
    ["http://localhost:3000/", "local"],
    ["http://app.localhost/", "local"],
    ["http://127.0.0.1:8080/", "local"],
    ["http://127.8.9.1/", "local"],
    ["http://[::1]:8080/", "local"],
    ["http://0x7f.1/", "local"],
    ["file:///home/someone/notes.html", "local"],
    ["http://192.168.1.1/", "unknown"],
    ["http://10.0.0.4/", "unknown"],
    ["http://intranet/", "unknown"],
    ["https://example.com/", "unknown"],
  ])("%s is %s", (url, kind) => {
    expect(classify(url).kind).toBe(kind);
  });
});

describe("a name that only looks like another is nobody", () => {
  test.each([
    "https://binance.com.evil.io/",
    "https://fu-binance.com/",
    "https://evilgithub.com/",
    "https://github.com.tokens.example/settings",
    "https://xn--bnance-6va.com/",
    "https://bınance.com/",
    "https://binance.com@evil.io/",
    "https://localhost.evil.io/",
    "https://127.0.0.1.evil.io/",
    "https://notlocalhost/",
    "https://binance.co/",
    "https://constructor.example.com/",
    "https://console.aws.amazon.com.evil.io/secretsmanager",
    "https://evil.io/github.com/settings",
  ])("%s", (url) => {
    const { kind, provider } = classify(url);
    expect(kind).toBe("unknown");
    expect(provider).toBeUndefined();
  });
});

describe("every spelling of an address is the same place", () => {
  test.each([
    "https://dpaste.com./",
    "HTTPS://DPASTE.COM/",
    "https://dpaste.com:8443/",
    "https://someone:else@dpaste.com/",
    "https://%64paste.com/",
    "https://www.dpaste.com/",
    "blob:https://dpaste.com/6f1b",
  ])("%s", (url) => {
    expect(classify(url).kind).toBe("public");
  });

  test.each(["about:blank", "about:srcdoc", "data:text/html,hello", "javascript:void 0", "blob:null/6f1b", "not an address", "", "chrome://settings"])(
    "%s is no place by itself",
    (url) => {
      expect(classify(url).kind).toBe("unknown");
    },
  );

  test("the host is the one to show: without port, user and final dot", () => {
    expect(classify("https://me@DPASTE.com.:8443/x").host).toBe("dpaste.com");
    expect(classify("file:///tmp/a.html").host).toBe("local");
  });
});

describe("a place carries what the warning needs", () => {
  test("its provider", () => {
    expect(classify("https://www.bybit.eu/app/user/api-management")).toEqual({ kind: "issuer", provider: "bybit", host: "www.bybit.eu" });
  });
  test("its name and the tier it says it needs", () => {
    expect(classify("https://cointracker.io/")).toMatchObject({ kind: "purpose", name: "CoinTracker", needs: "read", host: "cointracker.io" });
  });
  test("no tier where none is evidenced", () => {
    expect(classify("https://koinly.io/")).toEqual({ kind: "purpose", name: "Koinly", host: "koinly.io" });
  });
});

test("a machine of one's own network may be named by one label, which names nobody else", () => {
  const own = [{ site: "vault", kind: "vault" as const }, { site: "com", kind: "vault" as const }];
  expect(classify("http://vault/secrets", own)).toEqual({ kind: "vault", host: "vault" });
  expect(classify("https://vault.example.com/", own).kind).toBe("unknown");
});

describe("a frame without an address of its own", () => {
  test("belongs to the origin that made it", () => {
    expect(classifyFrame({ url: "about:blank", origin: "https://dpaste.com", top: "https://www.binance.com/" }).host).toBe("dpaste.com");
    expect(classifyFrame({ url: "about:srcdoc", origin: "https://www.binance.com", top: "https://evil.io/" }).kind).toBe("issuer");
  });

  test.each([["null"], [undefined]])("with origin %s it is shown under the tab's name, and has none of its trust", (origin) => {
    expect(classifyFrame({ url: "data:text/html,x", origin, top: "https://dpaste.com/" })).toEqual({ kind: "public", host: "dpaste.com" });
    for (const top of ["https://www.binance.com/", "https://vault.bitwarden.com/", "http://localhost/", "https://cointracker.io/"]) {
      expect(classifyFrame({ url: "about:srcdoc", origin, top })).toEqual({ kind: "unknown", host: new URL(top).hostname });
    }
  });

  test("one with an address is at that address, whatever is around it", () => {
    expect(classifyFrame({ url: "https://dpaste.com/", origin: "null", top: "https://www.binance.com/" }).kind).toBe("public");
    expect(classifyFrame({ url: "file:///tmp/a.html", origin: "null", top: "file:///tmp/a.html" }).kind).toBe("local");
  });

  test("of which nothing is known is unknown", () => {
    expect(classifyFrame({}).kind).toBe("unknown");
  });
});

describe("the lists", () => {
  const lines = [
    ...places.flatMap(([, list]) => list.split(/\s+/)),
    ...[exchanges, platforms].flatMap((group) => Object.values(group).flatMap((list) => list.split(" "))),
    ...purposes.flatMap(({ hosts }) => hosts.split(" ")),
  ].filter((line) => line !== "");

  test("name every place once", () => {
    const seen = new Set<string>();
    expect(lines.filter((line) => seen.size === seen.add(line).size)).toEqual([]);
  });

  test("write every place as a browser does", () => {
    const odd = lines.filter((line) => {
      const [host = "", ...path] = line.replace(".*", ".com").split("/");
      return new URL(`https://${host}/`).hostname !== host || !host.includes(".") || path.includes("");
    });
    expect(odd).toEqual([]);
  });

  test("a name under any ending is of a strict kind only", () => {
    const loose = [...Object.values(exchanges), ...Object.values(platforms), ...purposes.map(({ hosts }) => hosts), places.find(([kind]) => kind === "vault")?.[1]];
    expect(loose.filter((list) => list?.includes(".*"))).toEqual([]);
  });

  test("every tier that a place is said to need has a source", () => {
    const claims = purposes.filter(({ needs }) => needs !== undefined);
    expect(claims.length).toBeGreaterThan(10);
    expect(claims.filter(({ source }) => source === undefined || !source.startsWith("https://"))).toEqual([]);
    expect(claims.filter(({ certainty }) => certainty !== "official")).toEqual([]);
    expect(purposes.filter(({ needs, source, certainty }) => needs === undefined && (source !== undefined || certainty !== undefined))).toEqual([]);
  });

  test("what a place is said to need comes with its page and the day", () => {
    expect(classify("https://app.cointracker.io/")).toMatchObject({ needs: "read", needsFrom: { source: expect.stringMatching(/^https:/) as string, checkedOn: PURPOSES_CHECKED_ON } });
    expect(classify("https://app.koinly.io/")).not.toHaveProperty("needsFrom");
  });

  test("no provider is both an exchange and something else", () => {
    expect(Object.keys(platforms).filter(isExchange)).toEqual([]);
  });
});

test("no text makes it throw, and no subdomain of an unlisted name gets a kind that allows", () => {
  fc.assert(
    fc.property(fc.string(), fc.webUrl(), (text, url) => {
      classify(text);
      const { kind } = classify(url.replace(/^(https?:\/\/[^/]*)/, "$1.unlisted.example"));
      expect(["unknown", "public", "shared"]).toContain(kind);
    }),
    { numRuns: 50 },
  );
});

describe("a place that the team or the person has named", () => {
  const own = [
    { site: "wiki.example.com", kind: "shared", name: "Our wiki" },
    { site: "dpaste.com/team", kind: "vault" },
    { site: "binance.com", kind: "third-party" },
    { site: "bots.example", kind: "purpose", needs: "trade" },
  ] as const;

  test.each<[string, Partial<Destination>]>([
    ["https://wiki.example.com/x", { kind: "shared", name: "Our wiki", host: "wiki.example.com" }],
    ["https://en.wiki.example.com/", { kind: "shared" }],
    ["https://notwiki.example.com/", { kind: "unknown" }],
    ["https://dpaste.com/team/1", { kind: "vault" }],
    ["https://dpaste.com/new", { kind: "public" }],
    ["https://bots.example/", { kind: "purpose", needs: "trade" }],
    ["https://www.binance.com/en", { kind: "third-party", provider: "binance" }],
  ])("%s", (url, expected) => {
    expect(classify(url, own)).toMatchObject(expected);
  });

  test("gives none of its trust to a frame that has no origin of its own", () => {
    expect(classifyFrame({ url: "about:srcdoc", origin: "null", top: "https://dpaste.com/team/1" }, own).kind).toBe("unknown");
    expect(classifyFrame({ url: "about:blank", origin: "https://bots.example", top: "https://dpaste.com/" }, own).kind).toBe("purpose");
  });
});
