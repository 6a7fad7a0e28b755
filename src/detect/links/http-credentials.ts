/** What a request carries to log in: Basic headers, `curl -u`, session cookies. May read one line. */
import type { FinderFile, Look, Match } from "../finder.ts";
import { isDocumentedSample } from "../quiet/documented.ts";
import { base64Text } from "../verify/base64.ts";
import { passwordConfidence } from "../verify/password.ts";

function findBasic(look: Look, at: number): Match[] {
  const letters = /^basic[ \t]{1,3}["'`]?([A-Za-z0-9+/]{8,400}={0,2})/i.exec(look.text.slice(at, at + 420));
  const value = letters?.[1];
  if (!letters || value === undefined || !look.spend(value.length)) return [];
  const [, user, password] = /^([\x21-\x7e]{0,120}?):([\x20-\x7e]{1,250})$/.exec(base64Text(value) ?? "") ?? [];
  if (user === undefined || password === undefined || isDocumentedSample(value)) return [];
  const confidence = passwordConfidence(password, user, "");
  const end = at + letters[0].length;
  const span = { start: end - value.length, end };
  return confidence ? [{ rule: "http-basic-header", spans: [span], confidence, why: "structure", covers: { start: at, end } }] : [];
}

const USER_OPTION = /^(?: -u|--user|--proxy-user)[ =]{0,2}(["']?)([^\s"':]{0,100}):([^\s"']{1,200})\1(?=$|[\s"'\\)])/;

// A key as the user, and no password.
const KEY_OPTION = /^(?: -u|--user)[ =]{0,2}["']?([\w.-]{20,200}):["']?(?=$|\s)/;

function findCurl(look: Look, at: number): Match[] {
  const { text } = look;
  const key = KEY_OPTION.exec(text.slice(at, at + 220));
  if (key?.[1] !== undefined && /\d\D+\d/.test(key[1]) && new Set(key[1]).size >= 10 && /curl[^\n;|]{0,380}$/.test(text.slice(Math.max(0, at - 400), at))) {
    const start = at + key[0].indexOf(key[1]);
    const span = { start, end: start + key[1].length };
    return [{ rule: "http-curl-password", spans: [span], confidence: "contextual", why: "structure", covers: { start: at, end: span.end } }];
  }
  const found = USER_OPTION.exec(text.slice(at, at + 330));
  const password = found?.[3];
  if (!found || password === undefined || !look.spend(500)) return [];
  const command = text.slice(Math.max(0, at - 400), at);
  if (!/(?:curl|https?|wget|xh)(?:\.exe)?[^\n;|]{0,380}(?:\\\n[^\n;|]{0,380}){0,6}$/.test(command)) return [];
  const host = /https?:\/\/([\w.-]+)/.exec(command + text.slice(at, at + 400))?.[1] ?? "";
  const confidence = passwordConfidence(password, found[2] ?? "", host);
  // `1000:1000` is a user and a group, `http://host` an address.
  if (!confidence || /^\d{1,6}$|^\/\//.test(password)) return [];
  const start = at + found[0].lastIndexOf(password);
  const span = { start, end: start + password.length };
  return [{ rule: "http-curl-password", spans: [span], confidence, why: "structure", covers: { start: at, end: span.end } }];
}

const COOKIES: readonly string[] = [
  "sessionid=",
  "PHPSESSID=",
  "JSESSIONID=",
  "connect.sid=",
  "laravel_session=",
  "session-token=",
  "ASP.NET_SessionId=",
  ".AspNetCore.Cookies=",
  "_gitlab_session=",
  "user_session=",
  "remember_token=",
];
const COOKIE = /^[\w.-]{4,30}=["']?([A-Za-z0-9%._+/=~-]{20,4000})/;

function findCookie(look: Look, at: number): Match[] {
  const value = COOKIE.exec(look.text.slice(at, at + 4040));
  const letters = value?.[1];
  if (!value || letters === undefined || !look.spend(200)) return [];
  if (!/\d/.test(letters) || !/[a-z]/i.test(letters) || new Set(letters).size < 10 || /^[a-z]+(?:[._][a-z]+)+$/i.test(letters)) return [];
  const end = at + value[0].length;
  const span = { start: end - letters.length, end };
  return [{ rule: "http-session-cookie", spans: [span], confidence: "contextual", why: "named", covers: { start: at, end } }];
}

export default (): FinderFile => ({
  name: "HTTP",
  revoke: "",
  rules: [
    {
      id: "http-basic-header",
      label: "Basic authorization header",
      kind: "password",
      severity: "high",
      grants: "log in to the server it is sent to",
      source: "https://www.rfc-editor.org/rfc/rfc7617",
    },
    {
      id: "http-curl-password",
      label: "Password on a command line",
      kind: "password",
      severity: "high",
      grants: "log in to the server it is sent to",
      source: "https://curl.se/docs/manpage.html#-u",
    },
    {
      id: "http-session-cookie",
      label: "Session cookie",
      kind: "session",
      severity: "medium",
      grants: "act as the person who is logged in",
      source: "https://www.rfc-editor.org/rfc/rfc6265",
    },
  ],
  finders: [
    { anchors: ["basic "], ignoreCase: true, find: findBasic },
    { anchors: [" -u", "--user", "--proxy-user"], find: findCurl },
    { anchors: COOKIES, find: findCookie },
  ],
});
