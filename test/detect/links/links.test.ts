import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import makeConnectionStrings from "../../../src/detect/links/connection-strings.ts";
import makeKeyLinks from "../../../src/detect/links/key-links.ts";
import makeSignedUrls from "../../../src/detect/links/signed-urls.ts";
import makeUrls from "../../../src/detect/links/urls.ts";
import { toBase32 } from "../../../src/detect/verify/strkey.ts";
import { runFinders, rulesIn, secretOf } from "../../support/finder-run.ts";

/** Letters, digits and marks, none of which a URL has to escape. */
const password = `k${randomBytes(6).toString("hex")}Z7!`;

test.each([
  ["postgres", "url-postgresql"],
  ["postgresql+psycopg2", "url-postgresql"],
  ["mysql", "url-mysql"],
  ["mysql+pymysql", "url-mysql"],
  ["mariadb", "url-mysql"],
  ["mongodb", "url-mongodb"],
  ["mongodb+srv", "url-mongodb"],
  ["redis", "url-redis"],
  ["rediss", "url-redis"],
  ["amqps", "url-broker"],
  ["mssql+pyodbc", "url-database"],
  ["smtps", "url-mail"],
  ["ldap", "url-ldap"],
  ["ftp", "url-file-server"],
  ["sftp", "url-file-server"],
  ["https", "url-basic-auth"],
  ["git+https", "url-basic-auth"],
  ["socks5", "url-basic-auth"],
  ["POSTGRES", "url-postgresql"],
])("the password in a %s URL is found", (scheme, rule) => {
  const text = `url = "${scheme}://app:${password}@prod.company.net:1234/main?x=1"`;
  const [found, ...more] = runFinders(makeUrls(), text);
  expect(more).toEqual([]);
  expect(found && [found.rule, secretOf(found, text), found.confidence]).toEqual([rule, password, "structural"]);
});

test.each([
  ["no user", `redis://:${password}@prod.company.net/0`],
  ["an unescaped @", `mysql://app:${password}@x@prod.company.net/main`],
  ["an unescaped /", `postgres://app:${password}/x@prod.company.net/main`],
  ["several hosts", `mongodb://app:${password}@a.company.net:1,b.company.net:2/main`],
  ["an IPv6 host", `https://app:${password}@[::1]:8080/`],
  ["a mail address as user", `smtp://me%40company.net:${password}@mail.company.net:587`],
])("the password is found with %s", (_, text) => {
  const [found] = runFinders(makeUrls(), text);
  expect(found && secretOf(found, text).startsWith(password)).toBe(true);
});

test("a token as user is found, a Sentry DSN is not", () => {
  const token = randomBytes(20).toString("hex");
  expect(rulesIn(makeUrls(), `git clone https://${token}@git.company.net/a.git`)).toEqual(["url-token"]);
  expect(rulesIn(makeUrls(), `https://${token}@o1.ingest.sentry.io/2`)).toEqual([]);
});

test.each([
  "https://${USER}:${PASSWORD}@host.company.net/",
  "https://{{user}}:{{pass}}@host.company.net/",
  'f"https://{user}:{get_password(name)}@host.company.net/"',
  "postgres://user:<password>@host.company.net/db",
  "postgres://user:****@host.company.net/db",
  "postgres://$DB_USER:$DB_PASS@host.company.net/db",
  "https://host.company.net:8080/@scope/package@2",
  "https://medium.com/@someone/a-title",
  "https://host.company.net/?time=10:30&mail=a@b.net",
  "see http://a.net: it has user@b.net",
])("silent: %s", (text) => {
  expect(rulesIn(makeUrls(), text)).toEqual([]);
});

test.each(["https://username:password@example.com", "postgres://postgres:postgres@localhost/db", "redis://:secret@redis:6379"])(
  "a word that stands for a password is only possible: %s",
  (text) => {
    expect(runFinders(makeUrls(), text)[0]?.confidence).toBe("possible");
  },
);

test("a word may be a bad password where the host is a real one", () => {
  expect(runFinders(makeUrls(), "https://admin:password@company.net/")[0]?.confidence).toBe("contextual");
  expect(runFinders(makeUrls(), "mongodb+srv://app:mountain@cluster0.company.net/")[0]?.confidence).toBe("contextual");
});

test.each([
  `Server=db.company.net;Database=main;User Id=app;Password=${password};`,
  `Data Source=db.company.net;Initial Catalog=main;Pwd=${password}`,
  `Password=${password};Server=db.company.net;Database=main`,
  `"ConnectionString": "Server=tcp:db.company.net,1433;Uid=app;Pwd={${password}};Encrypt=yes"`,
  `jdbc:mysql://db.company.net/main?user=app&password=${password}&ssl=true`,
  `jdbc:sqlserver://db.company.net:1433;databaseName=main;user=app;password=${password}`,
  `psycopg2.connect("host=db.company.net dbname=main user=app password=${password} port=5432")`,
])("the password in a list of names and values is found: %#", (text) => {
  const [found, ...more] = runFinders(makeConnectionStrings(), text);
  expect(more).toEqual([]);
  expect(found && secretOf(found, text)).toBe(password);
});

test.each(["Server=a;Password=${DB_PASSWORD};", "password=x and then host", "if (password == other) { server = 1; }", "Server=a;Password=***;"])(
  "no list, or no password in it: %s",
  (text) => {
    expect(rulesIn(makeConnectionStrings(), text)).toEqual([]);
  },
);

test("an AWS pre-signed URL tells when it ends", () => {
  const url =
    "https://b.s3.amazonaws.com/f?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=x%2F20260102%2Fus-east-1%2Fs3%2Faws4_request" +
    `&X-Amz-Date=20260102T030405Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=${randomBytes(32).toString("hex")}`;
  const [found] = runFinders(makeSignedUrls(), `<a href="${url}">`);
  expect([found?.rule, found?.tells?.expiresAt]).toEqual(["aws-presigned-url", Date.UTC(2026, 0, 2, 4, 4, 5)]);
});

test("an Azure shared access signature tells when it ends", () => {
  const signature = encodeURIComponent(randomBytes(32).toString("base64"));
  const url = `https://a.blob.core.windows.net/c?sv=2022-11-02&ss=b&srt=o&sp=r&se=2026-03-01T00%3A00%3A00Z&spr=https&sig=${signature}`;
  const [found] = runFinders(makeSignedUrls(), url);
  expect([found?.rule, found?.tells?.expiresAt]).toEqual(["azure-sas-url", Date.UTC(2026, 2, 1)]);
  expect(rulesIn(makeSignedUrls(), `config=${signature}&sig=${signature}`)).toEqual([]);
});

test("a signed CloudFront URL tells when it ends", () => {
  const signature = randomBytes(128).toString("base64url");
  const [found] = runFinders(makeSignedUrls(), `https://d1.cloudfront.net/f?Expires=1800000000&Signature=${signature}&Key-Pair-Id=K2X`);
  expect([found?.rule, found?.tells?.expiresAt]).toEqual(["aws-signed-url", 1_800_000_000_000]);
});

const hex = (bytes: number): string => randomBytes(bytes).toString("hex");

test.each([
  ["otpauth-seed", `otpauth://totp/Site:me@company.net?secret=${toBase32(randomBytes(20))}&issuer=Site`],
  ["otpauth-migration", `otpauth-migration://offline?data=${randomBytes(60).toString("base64url")}`],
  ["nostr-wallet-connect", `nostr+walletconnect://${hex(32)}?relay=wss%3A%2F%2Frelay.company.net&secret=${hex(32)}`],
  ["lightning-hub", `lndhub://${hex(10)}:${hex(10)}@https://hub.company.net`],
  ["alchemy-endpoint", `https://eth-mainnet.g.alchemy.com/v2/${randomBytes(24).toString("base64url")}`],
  ["infura-endpoint", `wss://mainnet.infura.io/ws/v3/${hex(16)}`],
  ["quicknode-endpoint", `https://some-words-here.solana-mainnet.quiknode.pro/${hex(20)}/`],
  ["helius-endpoint", "https://mainnet.helius-rpc.com/?api-key=" + [4, 2, 2, 2, 6].map(hex).join("-")],
])("%s", (rule, text) => {
  expect(rulesIn(makeKeyLinks(), `"${text}"`)).toEqual([rule]);
});

test("an end point of the documentation is silent", () => {
  expect(rulesIn(makeKeyLinks(), "https://mainnet.infura.io/v3/YOUR_KEY https://x.quiknode.pro/000/")).toEqual([]);
});

const id = ["3f2b8c1e", "94d7", "4a6b", "8e05", "b1c7d92f6a34"].join("-");

test.each([
  ["trojan", `trojan://${password}@proxy.company.net:443?sni=x`],
  ["vless", `vless://${id}@proxy.company.net:443`],
  ["vmess", `vmess://${Buffer.from(JSON.stringify({ v: "2", add: "proxy.company.net", id })).toString("base64")}`],
])("a link to a proxy is found: %s", (_, text) => {
  expect(rulesIn(makeKeyLinks(), `link: ${text} `)).toEqual(["proxy-link"]);
});

test("an address that starts an Azure workflow is found", () => {
  const text = `https://prod-12.westus.logic.azure.com:443/workflows/1/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers&sv=1.0&sig=${randomBytes(32).toString("base64url")}`;
  expect(rulesIn(makeSignedUrls(), text)).toEqual(["azure-workflow-url"]);
  expect(rulesIn(makeSignedUrls(), text.replace("logic.azure", "example"))).toEqual([]);
});
