import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import makeHttp from "../../../src/detect/links/http-credentials.ts";
import makeTokens from "../../../src/detect/links/json-web-tokens.ts";
import { runFinders, rulesIn, secretOf } from "../../support/finder-run.ts";

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function token(claims: Record<string, unknown>): string {
  return `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}.${randomBytes(32).toString("base64url")}`;
}

const seconds = Math.floor(Date.now() / 1000);

test.each([
  ["jwt-token", { sub: "7", exp: seconds + 3600 }],
  ["jwt-lasting", { sub: "7", exp: seconds + 365 * 86_400 }],
  ["jwt-lasting", { sub: "7" }],
  ["jwt-expired", { sub: "7", exp: seconds - 60 }],
  ["jwt-expired", { role: "service_role", exp: seconds - 60 }],
  ["jwt-service-role", { role: "service_role", exp: seconds + 365 * 86_400 }],
])("a token is told by what it claims: %s", (rule, claims) => {
  const text = `Authorization: Bearer ${token(claims)}\n`;
  expect(rulesIn(makeTokens(), text)).toEqual([rule]);
});

test("an encrypted token is found, though it claims nothing", () => {
  const letters = (bytes: number): string => randomBytes(bytes).toString("base64url");
  const text = [part({ alg: "dir", enc: "A256GCM" }), letters(20), letters(12), letters(60), letters(16)].join(".");
  const [found] = runFinders(makeTokens(), text);
  expect(found && secretOf(found, text)).toBe(text);
});

test.each([
  ["the token of tutorials", token({ sub: "1234567890", name: "John Doe", iat: 1 })],
  ["a key for every visitor", token({ role: "anon", exp: seconds + 3600 })],
  ["no token", `eyJ${"x".repeat(30)}.${"y".repeat(30)}.${"z".repeat(30)}`],
  ["two parts", token({ sub: "7" }).split(".").slice(0, 2).join(".")],
])("%s is silent", (_, text) => {
  expect(rulesIn(makeTokens(), text)).toEqual([]);
});

const password = `k${randomBytes(6).toString("hex")}Z7`;

test("a Basic header is found where it holds a name and a password", () => {
  const value = Buffer.from(`app:${password}`).toString("base64");
  const text = `Authorization: Basic ${value}`;
  const [found] = runFinders(makeHttp(), text);
  expect(found && [found.rule, secretOf(found, text)]).toEqual(["http-basic-header", value]);
  for (const other of ["Basic understanding of tokens", "Basic AAAAAAAAAAAAAAAAAAAA", "basic authentication"]) {
    expect(rulesIn(makeHttp(), other)).toEqual([]);
  }
});

test.each([
  `curl -u app:${password} https://api.company.net/`,
  `curl -X POST --user "app:${password}" https://api.company.net/`,
  `curl https://api.company.net/ \\\n  -u 'app:${password}'`,
])("the password of a command is found: %#", (text) => {
  const [found] = runFinders(makeHttp(), text);
  expect(found && [found.rule, secretOf(found, text)]).toEqual(["http-curl-password", password]);
});

test.each(["curl -u $USER:$PASS https://company.net", "docker run -u 1000:1000 image", "sort -u a:bcdefgh12", "curl -u user https://company.net"])(
  "silent: %s",
  (text) => {
    expect(rulesIn(makeHttp(), text)).toEqual([]);
  },
);

test("a session cookie is found by its name", () => {
  const value = randomBytes(16).toString("hex");
  expect(rulesIn(makeHttp(), `Cookie: theme=dark; sessionid=${value}; x=1`)).toEqual(["http-session-cookie"]);
  expect(rulesIn(makeHttp(), "sessionid=request.cookies.get_session_identifier")).toEqual([]);
});
