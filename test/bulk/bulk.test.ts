import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBulk } from "../../src/bulk/bulk.ts";
import { digestOfText } from "../../src/detect/digest.ts";

const NOW = Date.UTC(2026, 10, 20);
const [KEY, SECRET, OTHER] = ["kB7", "qX4", "mZ9"].map((text, i) => Array.from({ length: 16 }, (_, n) => text[(n * (i + 2)) % 3] + String((n * 7 + i) % 10)).join("")) as [string, string, string];
const bulk = (text: string) => readBulk(text, ["trade"], NOW);
const digests = (text: string) => bulk(text).rows.map(({ addition }) => Object.fromEntries(addition.parts.map(({ part, digest }) => [part, digest])));

describe("a table", () => {
  test("of our own columns is taken over whole", () => {
    const text = `label,exchange,api key,api secret,permissions,ip whitelist,created\ngrid-bot,Binance,${KEY},${SECRET},read trade,192.0.2.1 192.0.2.2,2026-10-01\n`;
    const [row] = bulk(text).rows;
    expect(row).toMatchObject({ line: 2, addition: { label: "grid-bot", provider: "binance", tiers: ["read", "trade"], ipAllowlist: ["192.0.2.1", "192.0.2.2"], createdAt: Date.UTC(2026, 9, 1) } });
    expect(digests(text)).toEqual([{ key: digestOfText(KEY), secret: digestOfText(SECRET) }]);
  });

  test.each<[string, string]>([
    ["Chrome", `name,url,username,password,note\nkraken,https://www.kraken.com/u/security,me@example.com,${SECRET},n`],
    ["Bitwarden", `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n,,login,kraken,n,,0,https://kraken.com,me,${SECRET},`],
    ["1Password", `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\nkraken,https://kraken.com,me,${SECRET},,,,,n`],
    ["Firefox", `"url","username","password","httpRealm","formActionOrigin","guid","timeCreated"\n"https://www.kraken.com","me","${SECRET}",,"","{1}","1"`],
    ["LastPass", `url,username,password,totp,extra,name,grouping,fav\nhttps://kraken.com,me,${SECRET},,n,kraken,,0`],
  ])("that %s exports is understood, and its notes are left where they are", (_title, text) => {
    const { rows, problems } = bulk(text);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ line: 2, addition: { provider: "kraken", parts: [{ part: "secret", digest: digestOfText(SECRET) }] } }]);
    expect(rows[0]?.addition).not.toHaveProperty("notes");
  });

  test("says by line what is wrong, and takes the rest", () => {
    const text = `name;secret\nweak;hunter2\n\nempty;\ngood;${SECRET}\ntwice;${SECRET}\n"two\nlines";${OTHER}\n`;
    const { rows, problems } = bulk(text);
    expect(problems).toEqual([
      { line: 2, problem: "short", label: "weak" },
      { line: 4, problem: "no-secret", label: "empty" },
      { line: 6, problem: "same-secret", label: "twice" },
    ]);
    expect(rows.map(({ line }) => line)).toEqual([5, 7]);
  });
});

describe("settings", () => {
  test("are grouped by the beginnings of their names", () => {
    const text = `# mine\nexport BINANCE_API_KEY="${KEY}"\nBINANCE_API_SECRET='${SECRET}' # the bot\nPORT=8080\nKRAKEN_SECRET=${OTHER}\n`;
    expect(bulk(text)).toMatchObject({
      format: "env",
      problems: [],
      rows: [
        { line: 2, addition: { provider: "binance", label: "BINANCE", parts: [{ part: "key" }, { part: "secret" }] } },
        { line: 5, addition: { provider: "kraken" } },
      ],
    });
    expect(digests(text)).toEqual([{ key: digestOfText(KEY), secret: digestOfText(SECRET) }, { secret: digestOfText(OTHER) }]);
  });

  test("with a line that is none say which", () => {
    expect(bulk(`A_SECRET=${SECRET}\nhello there\n`).problems).toEqual([{ line: 2, problem: "not-a-line" }]);
  });
});

describe("JSON", () => {
  test("as a list of objects, with inner ones", () => {
    const text = JSON.stringify([{ name: "bot", exchange: "okx", key: KEY, secret: SECRET }, { name: "vault", login: { username: "me", password: OTHER } }], null, 2);
    expect(bulk(text).rows).toMatchObject([
      { line: 2, addition: { label: "bot", provider: "okx", parts: [{ part: "key" }, { part: "secret" }] } },
      { addition: { label: "vault", parts: [{ part: "secret" }] } },
    ]);
  });

  test("as named values, or named objects", () => {
    expect(bulk(JSON.stringify({ KRAKEN_API_KEY: KEY, KRAKEN_API_SECRET: SECRET })).rows).toMatchObject([{ addition: { provider: "kraken", parts: [{}, {}] } }]);
    expect(bulk(JSON.stringify({ binance: { apiKey: KEY, secret: SECRET } })).rows).toMatchObject([{ addition: { provider: "binance", label: "binance" } }]);
  });

  test("that is broken says so", () => {
    expect(bulk('{"a": ').problems).toEqual([{ line: 1, problem: "broken-json" }]);
  });
});

test("what the file does not say is what the person says, and no date of the future is believed", () => {
  const [row] = readBulk(`name,secret,created\nx,${SECRET},2099-01-01`, ["withdraw"], NOW).rows;
  expect(row?.addition).toMatchObject({ tiers: ["withdraw"], createdAt: NOW, provider: "other", ipAllowlist: [] });
});

test("no secret is in what is returned", () => {
  const texts = [`name,secret\na,${SECRET}\nb,hunter2-is-weak`, `A_SECRET=${SECRET}\n${OTHER}\n`, JSON.stringify([{ secret: SECRET }])];
  for (const text of texts) {
    const seen = JSON.stringify(bulk(text));
    for (const secret of [SECRET, OTHER, "hunter2"]) expect(seen).not.toContain(secret);
  }
});

test("any text is read without throwing", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.string().map((text) => `name,secret\n${text}`)), (text) => void bulk(text)));
});
