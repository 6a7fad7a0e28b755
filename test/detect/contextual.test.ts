import { describe, expect, it } from "vitest";
import { scan } from "../../src/detect/scan.ts";
import { drawShape, seeded } from "./shapes.ts";

const random = seeded(23);
const value = drawShape(/[A-Za-z0-9]{40}/, random);
const hex = drawShape(/[0-9a-f]{64}/, random);

const found = (text: string, secret: string): string[] => {
  const at = text.indexOf(secret);
  return scan(text)
    .filter(({ spans, confidence }) => confidence !== "possible" && spans.some(({ start, end }) => start === at && end === at + secret.length))
    .map(({ provider, kind }) => `${provider} ${kind}`);
};

describe("a value beside words that name its role", () => {
  it.each([
    ["env", (v: string) => `ACME_API_SECRET=${v}`],
    ["export", (v: string) => `export ACME_TOKEN='${v}'`],
    ["json", (v: string) => `{"acmeApiKey": "${v}", "a": 1}`],
    ["json without spaces", (v: string) => `{"client_secret":"${v}"}`],
    ["json in json", (v: string) => `"{\\"api_key\\": \\"${v}\\"}"`],
    ["yaml", (v: string) => `acme:\n  secret_key: ${v}\n`],
    ["toml", (v: string) => `[acme]\ntoken = "${v}"`],
    ["ini", (v: string) => `[acme]\nApiKey = ${v}`],
    ["xml element", (v: string) => `<apiKey>${v}</apiKey>`],
    ["xml element on lines of its own", (v: string) => `<accessToken>\n    ${v}\n</accessToken>`],
    ["xml attribute", (v: string) => `<add key="AcmeSecret" value="${v}" />`],
    ["typescript", (v: string) => `const apiKey: string = "${v}";`],
    ["go", (v: string) => `acmeToken := \`${v}\``],
    ["java", (v: string) => `private static final String API_SECRET = "${v}";`],
    ["java call", (v: string) => `System.setProperty("ACME_TOKEN", "${v}")`],
    ["c#", (v: string) => `string secretKey = @"${v}";`],
    ["php", (v: string) => `$config['api_key'] = '${v}';`],
    ["php arrow", (v: string) => `'secret' => '${v}',`],
    ["ruby", (v: string) => `:api_key => "${v}"`],
    ["python bytes", (v: string) => `SECRET_KEY = b'${v}'`],
    ["make", (v: string) => `ACME_TOKEN ?= "${v}"`],
    ["header", (v: string) => `X-Api-Key: ${v}`],
    ["bearer", (v: string) => `Authorization: Bearer ${v}`],
    ["curl header", (v: string) => `curl -H "X-Auth-Token: ${v}" https://api.example.org`],
    ["flag", (v: string) => `acme login --token ${v}`],
    ["query", (v: string) => `https://api.acme.io/v1?limit=5&api_key=${v}&x=1`],
    ["table", (v: string) => `| API secret | ${v} |`],
    ["prose", (v: string) => `Hi, my api key is ${v}, please do not share it.`],
    ["glued", (v: string) => `acme-secret-${v}`],
    ["log line", (v: string) => `2026-03-01T10:00:00Z INFO started with token=${v}`],
    ["german", (v: string) => `API-Schlüssel: ${v}`],
    ["spanish", (v: string) => `Clave secreta: ${v}`],
    ["russian", (v: string) => `Секретный ключ: ${v}`],
    ["chinese", (v: string) => `API密钥：${v}`],
    ["japanese", (v: string) => `シークレットキー: ${v}`],
    ["korean", (v: string) => `비밀키: ${v}`],
    ["a table's two columns", (v: string) => `Secret key\t${v}\n`],
    ["a label with an aside", (v: string) => `API Secret (shown once): ${v}`],
    ["a header's own scheme", (v: string) => `Authorization: Acme ${v}`],
    ["a cookie of a session", (v: string) => `Cookie: session=${v}`],
    ["a plain variable", (v: string) => `AUTH=${v}`],
    ["a short label", (v: string) => `pat: ${v}`],
    ["a user without a password", (v: string) => `curl -u ${v}: https://api.example.org/`],
    ["russian, the other way round", (v: string) => `ключ API: ${v}`],
    ["japanese key", (v: string) => `APIキー: ${v}`],
    ["korean key", (v: string) => `API 키: ${v}`],
    ["rust, in a wrapper", (v: string) => `let api_key = String::from("${v}");`],
    ["a property of c#", (v: string) => `public string ApiKey { get; set; } = "${v}";`],
    ["a property list", (v: string) => `<key>ApiKey</key>\n<string>${v}</string>`],
    ["a cell of an HTML table", (v: string) => `<tr><td>API key</td><td>${v}</td></tr>`],
    ["perl's environment", (v: string) => `$ENV{API_KEY} = '${v}';`],
    ["what stands for a missing variable", (v: string) => `api_key = System.get_env("API_KEY") || "${v}"`],
    ["a default of terraform", (v: string) => `variable "api_key" {\n  type    = string\n  default = "${v}"\n}`],
    ["one branch of a condition", (v: string) => `const apiKey = isLive ? '${v}' : '';`],
    ["an option of its own", (v: string) => `gh secret set ACME_API_KEY --body "${v}"`],
    ["a parameter store", (v: string) => `aws ssm put-parameter --name /prod/api_token --type SecureString --value "${v}"`],
    ["a setting of macOS", (v: string) => `defaults write com.acme ApiKey -string "${v}"`],
    ["systemd", (v: string) => `Environment="API_KEY=${v}"`],
    ["a row without quotes", (v: string) => `prod,api_key,${v},2024-01-01\n`],
    ["R", (v: string) => `api_key <- "${v}"`],
  ])("is found in %s", (_, write) => {
    expect(found(write(value), value)).toHaveLength(1);
  });

  it("is found where its name stands behind it", () => {
    const secret = drawShape(/[a-f]\d[a-z]{2}\d{2}[A-Z]{3}[a-f]\d[a-z]{2}\d{2}[A-Z]{3}[a-f]\d[a-z]{2}\d{2}/, random);
    expect(found(`please use ${secret} as the API key until Friday`, secret)).toHaveLength(1);
    expect(found(`please use ${secret} as the name until Friday`, secret)).toEqual([]);
  });

  it("is found in one piece where its name has been taken for its beginning", () => {
    const [hit] = scan(`set "API_KEY=${value}"`);
    expect(hit?.spans).toEqual([{ start: 13, end: 13 + value.length }]);
  });

  it.each([
    ["binance", `BINANCE_API_SECRET=`, value + drawShape(/[A-Za-z0-9]{24}/, random)],
    ["binance", `my binance key is `, value + drawShape(/[A-Za-z0-9]{24}/, random)],
    ["coinmarketcap", `X-CMC_PRO_API_KEY: `, drawShape(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/, random)],
  ])("is %s's, by its name", (provider, label, secret) => {
    expect(found(label + secret, secret).map((name) => name.split(" ")[0])).toEqual([provider]);
  });
});

describe("a password", () => {
  const password = `${drawShape(/[a-z]{5}/, random)}!${drawShape(/[A-Z]{2}[0-9]{3}/, random)}`;
  it.each([
    `password = "${password}"`,
    `DB_PASSWORD=${password}`,
    `"password": "${password}"`,
    `<password>${password}</password>`,
    `$mail->Password = '${password}';`,
    `Passwort: ${password}\n`,
    `пароль: ${password}\n`,
    `the password is ${password} for now`,
    `密码：${password}`,
  ])("is found in %s", (text) => {
    expect(found(text, password)).toHaveLength(1);
  });

  it.each([
    "password = os.environ['DB_PASSWORD']",
    "password: string;",
    'password = "${DB_PASSWORD}"',
    "password={{ vault.password }}",
    "password = getPassword()",
    'type="password" name="pass1" value=""',
    "password: 'required|min:8|max:20'",
    "Password must be at least 8 characters",
    "PASSWORD=changeme",
    'password = "your-password-here"',
    "if (password !== confirmPassword) return false;",
    'label: "Passwort vergessen?"',
    "minipass: npm:^7.0.2",
  ])("is not seen in %s", (text) => {
    expect(scan(text).filter(({ confidence }) => confidence !== "possible")).toEqual([]);
  });
});

describe("what is no secret", () => {
  const uuid = drawShape(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/, random);
  const base64 = drawShape(/[A-Za-z0-9+\/]{86}==/, random);
  it.each([
    ["a commit", `commit ${hex.slice(0, 40)}`],
    ["a pinned action", `uses: actions/checkout-token@${hex.slice(0, 40)}`],
    ["a digest", `image: acme/api@sha256:${hex}`],
    ["a checksum", `"key": "x", "checksum": "${hex}"`],
    ["an integrity", `"integrity": "sha512-${base64}"`],
    ["a transaction", `token transfer https://etherscan.io/tx/0x${hex}`],
    ["an address", `token: 0x${hex.slice(0, 40)}`],
    ["an id", `session id ${uuid}`],
    ["a public key", `public_key = "${value}"`],
    ["a publishable key", `publishableKey: "${value}"`],
    ["a public token", `publicKeyToken="${hex.slice(0, 16)}"`],
    ["a field of a form", `<input name="authenticity_token" value="${value}">`],
    ["a variable", "const token = process.env.ACME_TOKEN_V2_PRODUCTION;"],
    ["a placeholder", "API_KEY=your_api_key_1234567890_here"],
    ["a masked key", "api_key: ab12****************cd34"],
    ["a template", 'token = "${{ secrets.ACME_TOKEN_2024 }}"'],
    ["a repeated character", `secret = "${"x".repeat(36)}"`],
    ["a file's name", `key-${hex.slice(0, 20)}.png`],
    ["a cut key", `api_key: ${value}...`],
    ["a data URI", `token: url(data:image/png;base64,iVBORw0KGgo${base64})`],
    ["a source map", `//# sourceMappingURL=key.${hex.slice(0, 20)}.js.map`],
    ["prose", "The key idea of tokenisation is that every secret is replaced by a token which says nothing."],
    ["source", "export const tokenTypes = { identifierStart2: isIdentifierStart, keywordRegex11: keywordsRegexp };"],
  ])("is left alone: %s", (_, text) => {
    expect(scan(text).filter(({ confidence }) => confidence !== "possible").map(({ rule }) => rule)).toEqual([]);
  });
});

describe("a drawn value in quotes behind `API_KEY=`", () => {
  // What chance makes look like words, names or paths is drawn all the same.
  it.each([
    ["sixteen letters and digits", /[A-Za-z0-9]{16}/],
    ["twenty-four letters and digits", /[A-Za-z0-9]{24}/],
    ["small letters and digits", /[a-z0-9]{32}/],
    ["hexadecimal digits", /[0-9a-f]{32}/],
    ["base64 with slashes", /[A-Za-z0-9+/]{43}=/],
    ["base64 for URLs", /[A-Za-z0-9_-]{43}/],
  ])("%s: at most one in a hundred is missed", (_, shape) => {
    const missed = Array.from({ length: 500 }, () => drawShape(shape, random)).filter((v) => !scan(`API_KEY="${v}"`).some(({ confidence }) => confidence === "contextual"));
    expect(missed.length).toBeLessThanOrEqual(5);
  });
});

describe("a value of an odd beginning, or in an odd place", () => {
  const uuid = "3f2b8c1e-94d7-4a6b-8e05-b1c7d92f6a34";

  it.each([
    ["an equals sign near its beginning", (v: string) => `BEAMER_TOKEN=b_4=${v}\n`, value, "generic access-token"],
    ["a first dash", (v: string) => `okta_token: -${v}\n`, value, "okta api-secret"],
    ["a UUID among arguments", (v: string) => `System.setProperty("ACME_TOKEN", "${v}")`, uuid, "generic access-token"],
    ["a UUID behind an option", (v: string) => `acme login --token ${v}`, uuid, "generic access-token"],
    ["a version before hex", (v: string) => `acme_api_key = "v1.0b${v}"`, hex.slice(0, 38), undefined],
  ])("%s", (_, text, secret, what) => {
    const all = scan(text(secret)).filter(({ confidence }) => confidence !== "possible");
    expect(all).toHaveLength(1);
    if (what !== undefined) expect(all.map(({ provider, kind }) => `${provider} ${kind}`)).toEqual([what]);
    expect(all[0]?.spans[0]?.end).toBe(text(secret).indexOf(secret) + secret.length);
  });

  it("is a provider's if what is called bears its name", () => {
    const key = drawShape(/[0-9a-f]{32}/, random);
    expect(found(`const search = algoliasearch("X1Y2Z3A4B5", "${key}");`, key)).toEqual(["algolia api-key"]);
    expect(found(`const search = new Algolia('X1Y2Z3A4B5', '${key}');`, key)).toEqual(["algolia api-key"]);
    expect(found(`const found = lookUp("algolia", "${key}");`, key)).toEqual([]);
    expect(found(`algolia.getObject("${key}")`, key)).toEqual([]);
  });
});
