/** Passwords: what stands behind a word that means password. They need not look random, so the way they are written decides. */
import type { Hit } from "../hit.ts";
import type { BoundedLook } from "../look.ts";
import { isDocumentedSample } from "../quiet/documented.ts";
import { isPlaceholder } from "../quiet/placeholder.ts";
import { wordiness } from "../quiet/words.ts";
import { GENERIC } from "./generic.ts";
import { isHarmless } from "./roles.ts";

/** Stems of words for password and passphrase, met in either case. */
export const PASSWORD_STEMS: readonly string[] = [
  "secret_key", "api_key", "api_secret", "passw", "passphrase", "_pass", "pwd", "pass:", "pass=", "pass =", "pass\"", "pass'", "kennwort", "contraseña", "senha",
  "palavra-passe", "mot de passe", "hasło", "şifre", "parola:", "parola=", "kata sandi", "mật khẩu", "пароль", "パスワード", "비밀번호",
  ...["密码", "密碼", "口令"].flatMap((word) => [":", "：", "=", " ", "是", "为", "為"].map((c) => word + c)),
]; // prettier-ignore

const FARTHEST = 200;
// The rest of the name, what closes it, an optional type, the join, and the value in quotes or bare.
const REST =
  /[\p{L}\d_$-]{0,40}(?:\\?["'`\]*)]{0,3})\s{0,10}(?:(?::\s*(?:str|string|String|&str|text|SecretStr)\s*)?(?<join>:=|=>|==?=?|!==?|\?=|:|：|＝|->|,|\b(?:is|was|ist|est|es|é)\b:?|是|为|為)|(?<tag>>)|(?<attribute>\s+value\s*=))\s{0,20}(?<open>@?\\?["'`“]|)/uy;
const QUOTED = /(?:[^\s"'`“”\\]|\\(?!["'nrt])){4,100}/y;
const BARE = /[^\s"'`<>,;(){}[\]&|\\]{4,100}/y;
// A connection string names its server or user first; in one, whatever stands behind `Password=` is the password.
const CONNECTION = /(?:server|data source|user id|uid|initial catalog|host)\s{0,2}=[^\n]{1,150}$/i;
const CLOSING = new Set(['"', "'", "`", "”", "\\"]);

// Words and expressions that stand where a password would.
const EXPRESSION =
  /^(?:\$|%|#|<|\{|\*|\.|\/|--|&|@(?:[\w.]+$)|-$)|\$\{|\$\(|\{\{|%[sd(]|\(\)|^\w+:[\^~]|^[a-z]+\|[a-z]+|^[a-z_-]+\/[a-z_-]+|^(?:process|os|self|this|args?|config|env|options?|params?|settings|request|req|ctx|input|form|data|user|state|props|secrets?|vars?|System|Deno|import)[.[]|^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$|^https?:|^[\w.+-]+@[\w-]+\.[a-z]+$|::|=>|^\w+\(|\.(?:txt|json|ya?ml|html?|php|js|ts|py|rb|vue|conf|md)$/i;
const WORDS_FOR_IT =
  /^(?:[\W_]*(?:my|your|the|new|old|db|user|admin|root|current|confirm|default|mysql|redis|smtp|api|is|in)?[\W_]*)?(?:pass(?:word|wd|phrase)?|pwd|secret|senha|passwort|contraseña|value|text|string|str|true|false|null|none|nil|undefined|required|optional|hidden|input|field|label|username|user|email|login|unset|empty|unknown|disabled|enabled|prompt|ask|auto|generated?|varchar|char|int|bool(?:ean)?|number|object|function|return|const|encrypted|redacted|incorrect|invalid|forgot(?:ten)?|reset|change|please|enter|missing|expired|min|max|length|strength|policy|hash(?:ed)?)\d{0,3}s?[\W_]*$/i;

/** Where the value behind a role word that begins at `at` stands, and whether a quote opens it. */
export function valueBehind(text: string, at: number): { start: number; open: string } | undefined {
  REST.lastIndex = at;
  const open = REST.exec(text)?.groups?.["open"];
  return open === undefined ? undefined : { start: REST.lastIndex, open };
}

/** Looks behind a word for password that begins at `at`. */
export function findPassword(look: BoundedLook, at: number): Hit | undefined {
  const { text } = look;
  if (!look.spend(FARTHEST)) return undefined;
  // `minipass`, `compass`: the short stem is a word of its own or none.
  if (/^pass[^wp]/i.test(text.slice(at, at + 5)) && /[a-z]/.test(text.charAt(at - 1)) && text.charAt(at) === "p") return undefined;
  // One stem may stand in another's middle (`DB_PASSWORD`): the label begins where the name does.
  let nameStart = at;
  while (nameStart > 0 && at - nameStart < 40 && /[\p{L}\d_.-]/u.test(text.charAt(nameStart - 1))) nameStart--;
  REST.lastIndex = at;
  const rest = REST.exec(text);
  if (!rest?.groups) return undefined;
  const name = text.slice(nameStart, REST.lastIndex - rest[0].length + (rest[0].search(/[^\p{L}\d_$-]/u) + 1 || rest[0].length));
  const { join = "", tag, attribute, open = "" } = rest.groups;
  const quoted = open !== "";
  const start = REST.lastIndex;
  const pattern = quoted ? QUOTED : BARE;
  pattern.lastIndex = start;
  const secret = pattern.exec(text)?.[0];
  if (secret === undefined) return undefined;
  const end = start + secret.length;
  if (quoted && !CLOSING.has(text.charAt(end))) return undefined;
  if (!quoted && !standsAlone(text, end, join, tag !== undefined)) return undefined;
  if (join === "," && !quoted) return undefined;
  // What is called a secret key is drawn at random; here only those are looked for that other characters part into short runs.
  const isKey = /secret|api_/i.test(text.slice(at, at + 6));
  if (isKey && !(quoted && secret.length >= 24 && (secret.match(/[^\w.\-+/=:]/g)?.length ?? 0) >= 3 && /\d/.test(secret))) return undefined;
  if (isHarmless(name.toLowerCase())) return undefined;
  const inSettings = join === "=" && !quoted && !EXPRESSION.test(secret) && CONNECTION.test(text.slice(Math.max(0, nameStart - 200), nameStart));
  if (!inSettings && !looksLikePassword(secret, quoted || attribute !== undefined)) return undefined;
  if (inSettings && isPlaceholder(secret)) return undefined;
  if (isDocumentedSample(secret)) return undefined;
  const facts = isKey ? GENERIC["api-secret"] : /phrase/i.test(name) ? GENERIC.passphrase : GENERIC.password;
  if (!facts) return undefined;
  const covers = { start, end };
  return { facts, spans: [covers], secret, confidence: "contextual", why: "named", covers, face: 0, bond: 0 };
}

/** A bare value is one only in text that is written that way: `PASSWORD=x`, `password: x` at a line's end, `<password>x<`, `is x`. */
function standsAlone(text: string, end: number, join: string, inTag: boolean): boolean {
  const next = text.charAt(end);
  if (inTag) return text.startsWith("</", end);
  if (next === "(" || next === "[" || next === "{" || next === ")" || next === "}" || next === "<") return false;
  if (join === "=" || join === ":" || join === "：" || join === "＝" || join === "是" || join === "为") return next !== "|";
  return /^(?:is|was|ist|est|es|é)/.test(join) && (next === "" || next === "\n" || next === " ");
}

function looksLikePassword(secret: string, quoted: boolean): boolean {
  // Between quotes, odd characters and digits together are no expression whatever they begin with.
  const drawn = quoted && secret.length >= 10 && /[^\w.\-/:@{}()[\]<>$%]/.test(secret) && /\d/.test(secret) && /[a-z]/i.test(secret);
  if (drawn && !isPlaceholder(secret) && !/^[a-z]+\|[a-z]|\$\{|\{\{|%[sd]|\(\)|\w\(/.test(secret)) return true;
  if (secret.length < 6 || EXPRESSION.test(secret) || WORDS_FOR_IT.test(secret) || isPlaceholder(secret)) return false;
  const digit = /\d/.test(secret);
  const letter = /\p{L}/u.test(secret);
  const mark = /[^\p{L}\d_.\-:/+=]/u.test(secret);
  if (!letter) return digit && mark && secret.length >= 8;
  const { share, pairs } = wordiness(secret);
  if (mark && quoted) return digit || /[a-z]/.test(secret) && /[A-Z$#%&*!^]/.test(secret);
  // `Forge123` without quotes is what people write into test set-ups.
  if (!quoted && /^[A-Za-z]+\d{1,4}$/.test(secret) && share > 0.6) return false;
  if (digit) return mark || /[A-Z]/.test(secret) !== /[a-z]/.test(secret) ? pairs < 8 || share < 0.75 || quoted : true;
  return secret.length >= 12 && pairs >= 8 && share < 0.5;
}
