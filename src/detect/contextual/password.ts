/** Passwords: what stands behind a word that means password. They need not look random, so the way they are written decides. */
import type { Hit } from "../hit.ts";
import { DIGIT, IN_RUN, KIND, LETTER, OTHER, isQuote } from "../kinds.ts";
import { HEAD, type Loaded } from "../loaded.ts";
import type { BoundedLook } from "../look.ts";
import { isDocumentedSample } from "../quiet/documented.ts";
import { isSpokenPassword } from "../quiet/password-words.ts";
import { isForEverybody } from "../quiet/public-things.ts";
import { isPlaceholder } from "../quiet/placeholder.ts";
import { traitsOf } from "../quiet/words.ts";
import { GENERIC } from "./generic.ts";
import { isHarmless } from "./roles.ts";

/** Stems of words for keys that may be full of odd characters, met in either case. */
export const KEY_STEMS: readonly string[] = ["secret", "api_key", "apikey", "auth_key'", "auth_salt'", "nonce_key'", "nonce_salt'", "logged_in_"];

/** Stems of words for password and passphrase, met in either case. */
export const PASSWORD_STEMS: readonly string[] = [
  "passw", "passphrase", "_pass", "pwd", "pass:", "pass=", "pass =", "pass\"", "pass'", "pw: ", "pw=", "kennwort", "contraseña", "senha",
  "palavra-passe", "mot de passe", "hasło", "şifre", "parola:", "parola=", "kata sandi", "mật khẩu", "пароль", "パスワード", "비밀번호",
  ...["密码", "密碼", "口令"].flatMap((word) => [":", "：", "=", " ", "是", "为", "為"].map((c) => word + c)),
]; // prettier-ignore

const LONGEST_NAME_REST = 44;
// The rest of the name, what closes it, an optional type, the join, and the value in quotes or bare.
const REST =
  /[\p{L}\d_$-]{0,40}(?:\\?["'`\]*)]{0,3})\s{0,10}(?:(?::\s*(?:str|string|String|&str|text|SecretStr)\s*)?(?<join>:=|\(|=>|==?=?|!==?|\?=|:|：|＝|->|,|\b(?:is|was|ist|est|es|é)\b:?|是|为|為)|(?<tag>>)|(?<attribute>\s+value\s*=))\s{0,20}(?<open>(?:@?\\?["'`“])?)/uy;
// "The password for the server is ...".
const SAID = /\p{L}{0,12}\s{1,3}(?:for|of|to|on)(?:\s[\w.'@-]{1,20}){1,5}?\s(?<join>is|was):?\s{1,3}(?<open>["'`“]?)/uy;
const WORDS = /(?:[a-z\d!]{2,12} ){1,4}[a-z\d!]{2,12}/y;
const QUOTED = /(?:[^\s"'`“”\\]|\\(?!["'nrt])){4,100}/y;
const IN_SINGLE = /(?:[^\s'\\]|\\(?!["'nrt])){4,100}/y;
// Where a tag or a line's end closes it, `&` is a character like others.
const IN_TEXT = /[^\s"'`<>,;(){}[\]|\\]{4,100}/y;
const BARE = /[^\s"'`<>,;(){}[\]&|\\]{4,100}/y;
// A connection string names its server or user first; in one, whatever stands behind `Password=` is the password.
const CONNECTION = /(?:server|data source|user id|uid|initial catalog|host)\s{0,2}=[^\n]{1,150}$/i;
const CLOSING = new Set(['"', "'", "`", "”", "\\"]);

// Words and expressions that stand where a password would.
const EXPRESSION =
  /^0x[\da-f]{1,16}$|^\d{4}-\d\d-\d\d|^[\w-]+:[x*!]?:\d+:|^(?:\$|%|#|<|\{|\*|\.|\/|--|&|@(?:[\w.]+$)|-$)|\$\{|\$\(|\{\{|%[sd(]|\(\)|^\w+:[\^~]|^[a-z]+\|[a-z]+|^[a-z_-]+\/[a-z_-]+|^(?:process|os|self|this|args?|config|env|options?|params?|settings|request|req|ctx|input|form|data|user|state|props|secrets?|vars?|System|Deno|import)[.[]|^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$|^https?:|^[\w.+-]+@[\w-]+\.[a-z]+$|::|=>|^\w+\(|\.(?:txt|json|ya?ml|html?|php|js|ts|py|rb|vue|conf|md)$/i;
/** What joins a word for password to what stands behind it. */
export interface Joint {
  join: string;
  /** A tag's bracket, or the attribute `value`. */
  inTag: boolean;
  isAttribute: boolean;
  /** The quote that opens the value, or none. */
  open: string;
  /** Where the value begins. */
  start: number;
}

const [BACKSLASH, BLANK] = [92, 32];

/** Characters that may begin a join, or a word (`is`, `was`, `value`, `for`) that does. */
const JOINS = new Uint8Array(128);
for (const c of ":=(!?-,>iIwWeEvVfFoOtT") JOINS[c.charCodeAt(0)] = 1;

/** A glance at what stands behind the word: most are names of variables, and words in sentences. What is beyond ASCII the patterns see to. */
function mayJoin(text: string, at: number): boolean {
  let i = at;
  for (const end = at + LONGEST_NAME_REST; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c >= 128) return true;
    if (!isNameUnit(c)) break;
  }
  for (let closing = 0; closing < 5; closing++, i++) {
    const c = text.charCodeAt(i);
    if (!isQuote(c) && c !== BACKSLASH && c !== 93 && c !== 42 && c !== 41) break;
  }
  const behind = i;
  while (i < behind + 12 && (text.charCodeAt(i) === BLANK || (text.charCodeAt(i) >= 9 && text.charCodeAt(i) <= 13))) i++;
  const c = text.charCodeAt(i);
  if (c >= 128) return true;
  // NaN, behind the end, is none.
  return JOINS[c] === 1 && (!isNameUnit(c) || c === 45 || i > behind);
}

// Between a word for a key and the quote of its value: a join, or a type (`: str =`) or verb and a join.
const LONGEST_JOIN = 48;

/** A quote stands where the value of a key would begin; only quoted ones are looked at, and none that is a run. Nearly every word for a key fails here. */
export function mayQuote({ bytes }: Loaded, at: number): boolean {
  const kinds = KIND;
  let i = HEAD + at;
  const longest = i + LONGEST_NAME_REST;
  while (i < longest && ((kinds[bytes[i] as number] as number) & IN_RUN || bytes[i] === 95 || bytes[i] === 45 || bytes[i] === 36)) i++;
  // No name is that long.
  if (i === longest) return false;
  let joined = false;
  // Nothing but blanks since the last sign.
  let behindJoin = false;
  for (const end = i + LONGEST_JOIN; i < end; i++) {
    const c = bytes[i] as number;
    if (isQuote(c) || (kinds[c] as number) & OTHER) {
      if (joined) return !(behindJoin && isQuote(c) && isRunUpTo(bytes, i + 1, c));
    } else if (JOINS[c] === 1 && ((kinds[c] as number) & IN_RUN) === 0) joined = behindJoin = true;
    else if (c === 59 || c === 0 || c === 123 || c === 125) return false;
    else if (c !== BLANK) behindJoin = false;
  }
  return false;
}

/** Letters and digits only, up to the closing quote: what is looked at as a run of its own. */
export function isRun({ bytes }: Loaded, { start, open }: Joint): boolean {
  return isRunUpTo(bytes, HEAD + start, open.charCodeAt(open.length - 1));
}

function isRunUpTo(bytes: Uint8Array, from: number, quote: number): boolean {
  let flags = 0;
  let i = from;
  for (let kind = KIND[bytes[i] as number] as number; kind & IN_RUN; kind = KIND[bytes[++i] as number] as number) flags |= kind;
  return i - from >= LEAST_RUN && (flags & DIGIT) !== 0 && (flags & LETTER) !== 0 && bytes[i] === quote;
}

const LEAST_RUN = 12;

function isNameUnit(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c === 36 || c === 45;
}

/** How the value behind a word for password (or key) that begins at `at` is joined to it, if one is. */
export function jointBehind(text: string, at: number): Joint | undefined {
  if (!mayJoin(text, at)) return undefined;
  REST.lastIndex = SAID.lastIndex = at;
  const rest = REST.exec(text) ?? SAID.exec(text);
  if (!rest?.groups) return undefined;
  const { join = "", tag, attribute, open = "" } = rest.groups;
  return { join, inTag: tag !== undefined, isAttribute: attribute !== undefined, open, start: at + rest[0].length };
}

/** Looks behind a word for password that begins at `at`. */
export function findPassword(look: BoundedLook, at: number, { join, inTag, isAttribute, open, start }: Joint): Hit | undefined {
  const { text } = look;
  // `minipass`, `compass`: the short stem is a word of its own or none.
  const isShort = /^(?:pass[^wp]|pw[:=])/i.test(text.slice(at, at + 5)) && /[a-z]/.test(text.charAt(at - 1)) && text.charAt(at) === "p";
  if (isShort && !/(?:^|[^a-z])(?:db|sql|ftp|mail|smtp|user|root|admin|ssh|my|sudo|bind|ldap)$/i.test(text.slice(Math.max(0, at - 6), at))) return undefined;
  // `PASS: addr2line -f`: a line of a test's log.
  if (text.startsWith("PASS: ", at)) return undefined;
  const quoted = open !== "";
  const pattern = open === "'" ? IN_SINGLE : quoted ? QUOTED : inTag || join !== "=" ? IN_TEXT : BARE;
  pattern.lastIndex = start;
  let secret = pattern.exec(text)?.[0];
  if (secret !== undefined && quoted && text.charAt(start + secret.length) === " ") {
    WORDS.lastIndex = start;
    secret = WORDS.exec(text)?.[0];
  }
  // An address is looked at as one.
  if (secret === undefined || (!quoted && secret.includes("://"))) return undefined;
  const end = start + secret.length;
  if (quoted && !CLOSING.has(text.charAt(end))) return undefined;
  if (!quoted && !standsAlone(text, end, join, inTag)) return undefined;
  // One stem may stand in another's middle (`DB_PASSWORD`): the label begins where the name does.
  let nameStart = at;
  while (nameStart > 0 && at - nameStart < 40 && /[\p{L}\d_.-]/u.test(text.charAt(nameStart - 1))) nameStart--;
  const name = text.slice(nameStart, at + (text.slice(at, start).search(/[^\p{L}\d_$-]/u) + 1 || start - at));
  if (join === "," && !(quoted && SETS.test(text.slice(Math.max(0, nameStart - 40), nameStart)))) return undefined;
  if (ABOUT.test(name) || (join === "(" && !(quoted && /^(?:set|with|\.)/i.test(text.slice(nameStart + Math.max(0, name.search(/(?:set_?|with_?|\.)pass/i))))))) return undefined;
  const isKey = /^(?:secret|api_?k|auth_|nonce|logged)/i.test(text.slice(at, at + 6));
  if (isKey && !(quoted && isOddSecret(secret, text.slice(Math.max(0, nameStart - 30), start), join))) return undefined;
  if (isHarmless(name.toLowerCase())) return undefined;
  const inSettings = join === "=" && !quoted && !EXPRESSION.test(secret) && CONNECTION.test(text.slice(Math.max(0, nameStart - 200), nameStart));
  if (!inSettings && !isKey && !looksLikePassword(secret, quoted || isAttribute) && !isPlainPassword(text, { nameStart, name, join, quoted, start, end })) {
    return undefined;
  }
  if (inSettings && isPlaceholder(secret)) return undefined;
  if (isDocumentedSample(secret) || isForEverybody(text, start)) return undefined;
  const facts = isKey ? GENERIC["api-secret"] : /phrase/i.test(name) ? GENERIC.passphrase : GENERIC.password;
  if (!facts) return undefined;
  const covers = { start, end };
  return { facts, spans: [covers], secret, confidence: "contextual", why: "named", covers, face: 0, bond: 0 };
}

// What is done with a password, or said of it; behind such a name stands no password.
const DEED = /(?:show|hide|reset|forgot|confirm|change|new|old|repeat|update|check|verify|is|has|toggle|valid|require|enter|lost|recover|wrong|empty|missing|with|no|via|by|use|one.?time)[-_.]?pass/i;
// `set("DB_PASSWORD", "...")`: other calls, and lists, have a password's name among their strings without giving it a value.
const SETS = /(?:get|set|put|add|prop|env|param|conf|define|append|header|with|replace|assign|store|save|register|insert|update|option)\w{0,16}!?\s{0,3}\(\s{0,3}@?["'][\w.:-]{0,20}$/i;
const ABOUT = /(?:pass(?:word|wd|phrase)?|pwd)s?[-_.]?(?:encrypt|algorithm|policy|length|field|file|path|type|hash|strength|min|max|expir|reset|regex|pattern|format|label|hint|input|prompt|rule|manager|mgr|help|error|message|title|text|confirm|incorrect|method|column|attribute|element|box|selector|locator|char|last|updated|changed|created)/i;
const DECLARED = /(?:\b(?:const|static|final|private|public|protected|readonly|let|var|val|def|String|string|export|set|my|global|define|ENV|ARG)\b|[$@])[^\n;]{0,60}$/;
const COMPANY =
  /(?<![a-z])(?:user(?:_?name|_?id)?|login|uid|account|host(?:name)?|server|database|dbname|smtp\w*|datasource)["'\]]{0,2}\s{0,8}(?:=>|:=|={1,3}|:|\s)\s{0,4}["'](?!user(?:name)?["']|\$|\{)[\w.@\\/+-]{3,80}["']/i;
const SETTING = /(?:^|\n|["']|\bexport |\bENV |\bset |# ?|[ \t]-[eD] ?)[ \t]*$/;

/**
 * A plain word, which is a password only where nothing else can stand: a whole quoted value given to a constant, to a name that says whose
 * it is, or beside a user's name; or a setting (`DB_PASSWORD=word`) that ends its line.
 */
function isPlainPassword(
  text: string,
  { nameStart, name, join, quoted, start, end }: { nameStart: number; name: string; join: string; quoted: boolean; start: number; end: number },
): boolean {
  const secret = text.slice(start, end);
  if (secret.includes(" ")) return quoted && /^[:=]/.test(join) && /^(?:pass(?:word)?|pwd)\W*$/i.test(name) && !secret.split(" ").some(isSpokenPassword) && hasCompany(text, nameStart, end);
  if (!/^[\w#!.@*+-]{5,40}$/.test(secret) || !/[a-z]{3}/.test(secret) || isSpokenPassword(secret) || isPlaceholder(secret) || EXPRESSION.test(secret)) return false;
  // `userPassword`, `smtp_password`, `password-input`: names of things.
  if (/[a-z][A-Z]|(?:pass|pwd|word|secret).*[-_.]|[-_.].*(?:pass|pwd|word|secret)/.test(secret) && !/\d/.test(secret)) return false;
  if (DEED.test(name) || !/(?:pass(?:word|wd)?|pwd)\d?$/i.test(name.replace(/\W+$/, ""))) return false;
  if (!quoted) {
    if (/^[A-Za-z]+(?:1|12|123|1234|12345)$/.test(secret)) return false;
    if (/^[=:]$/.test(join) && isAllOfItsLine(text, nameStart, end) && (hasBareCompany(text, nameStart, end) || (/\d/.test(secret) && secret.length >= 8))) return true;
    if (join !== "=" || text.charAt(start - 1) !== "=" || !/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(name.replace(/\W+$/, "")) || !SETTING.test(text.slice(Math.max(0, nameStart - 20), nameStart))) return false;
    return /^(?:["']?\s*(?:#[^\n]*)?(?:$|[\r\n])|\\n)/.test(text.slice(end, end + 120));
  }
  const owned = /[A-Z_.-][\w.-]*(?:pass(?:word|wd)?|pwd)\W*$/i.test(name) && /[a-z\d](?:[-_.](?:pass|pwd)|P(?:ass|wd))/i.test(name);
  if (join === ",") return owned && secret.length >= 6;
  if (join === ":=" || (/^={2,3}$/.test(join) && secret.length >= 8) || (join === "=" && /^[A-Z][A-Z_\d]*$/.test(name.replace(/\W+$/, "")))) return secret.length >= 6;
  if (DECLARED.test(text.slice(Math.max(0, nameStart - 80), nameStart)) && /[=]/.test(join)) return secret.length >= 6;
  if (owned && secret.length >= 8 && /^[a-z\d]+$/.test(secret)) return true;
  if (/^(?:is|was|ist|est|es)/.test(join)) return /(?:default|initial|the|admin|root)\s+$/i.test(text.slice(Math.max(0, nameStart - 12), nameStart));
  return secret.length >= 6 && hasCompany(text, nameStart, end);
}

function isAllOfItsLine(text: string, nameStart: number, end: number): boolean {
  return /(?:^|\n)[ \t#-]*$/.test(text.slice(Math.max(0, nameStart - 24), nameStart)) && /^[ \t]*(?:#[^\n]*)?(?:$|[\r\n])/.test(text.slice(end, end + 80));
}

const USER_LINE = /(?:^|\n)[ \t#-]*[\w.-]{0,40}?(?:user(?:[-_]?name|[-_]?id)?|login|uid)[ \t]*[:=][ \t]*["']?(?!user|\$|<|\{|your|null|none|string)[\w.@\\-]{2,60}["']?[ \t]*\r?(?:\n|$)/i;

/** As {@link hasCompany}, in text that needs no quotes: a line of its own says who the user is. */
function hasBareCompany(text: string, nameStart: number, end: number): boolean {
  return USER_LINE.test(text.slice(Math.max(0, nameStart - 200), nameStart)) || USER_LINE.test(text.slice(end, end + 150));
}

/** A user's or a server's name is given beside it. */
function hasCompany(text: string, nameStart: number, end: number): boolean {
  return COMPANY.test(text.slice(Math.max(0, nameStart - 250), nameStart)) || COMPANY.test(text.slice(end, end + 150));
}

/**
 * What is called a secret is drawn at random, and looked for elsewhere. Here only those that other characters part into short runs, those
 * that somebody made up to sign sessions with, and what a program compares with.
 */
function isOddSecret(secret: string, before: string, join: string): boolean {
  if (isScrambled(secret)) return true;
  if (/\$\{|\$\(|\{\{|\(\)|\]\{|%[sd]/.test(secret)) return false;
  const marks = secret.match(/[^\w.\-+/=:]/g)?.length ?? 0;
  if (secret.length >= 24 && marks >= 3 && /\d/.test(secret)) return true;
  if (/[\s{}<>()[\]]|[a-z][A-Z]/.test(secret) || isSpokenPassword(secret)) return false;
  if (/^[!=]==?$/.test(join)) return /^[a-z\d]+(?:[-_][a-z\d]+)*$/.test(secret) && secret.length >= 8;
  return marks >= 1 && secret.length >= 12 && /jwt|session|cookie|signing|hmac/i.test(before) && /^[\w#!@^&*+-]+$/.test(secret);
}

const TEMPLATE = /!@#|\^&\*|\$\{[\w.:]*\}|\{\{[^{}]*\}\}|\$\(|%[sd]|=>|^\^|\(\?|\[[a-z]-|^\w+\(.*\)$/i;

/** Letters and marks of many kinds in no order: somebody has typed it, and no language reads it. */
function isScrambled(secret: string): boolean {
  const marks = secret.match(/[^\p{L}\d_.,\-/:]/gu);
  return marks !== null && marks.length >= 8 && new Set(marks).size >= 6 && /[a-z]/i.test(secret) && !TEMPLATE.test(secret) && !isPlaceholder(secret);
}

/** A bare value is one only in text that is written that way: `PASSWORD=x`, `password: x` at a line's end, `<password>x<`, `is x`. */
function standsAlone(text: string, end: number, join: string, inTag: boolean): boolean {
  const next = text.charAt(end);
  if (inTag) return /^\s{0,20}<\//.test(text.slice(end, end + 24));
  if (next === "(" || next === "[" || next === "{" || next === ")" || next === "}" || next === "<") return false;
  if (join === "=" || join === ":" || join === "：" || join === "＝" || join === "是" || join === "为") return next !== "|";
  return /^(?:is|was|ist|est|es|é)/.test(join) && (next === "" || next === "\n" || next === " ");
}

// Kana, ideographs and syllables of Korean in a row: a sentence without blanks. Nobody types a password through an input method.
const SENTENCE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4}/;

function looksLikePassword(secret: string, quoted: boolean): boolean {
  if (SENTENCE.test(secret)) return false;
  if (quoted && isScrambled(secret)) return true;
  // Between quotes, odd characters and digits together are no expression whatever they begin with.
  const drawn = quoted && secret.length >= 10 && /[^\w.\-/:@{}()[\]<>$%]/.test(secret) && /\d/.test(secret) && /[a-z]/i.test(secret);
  if (drawn && !isPlaceholder(secret) && !/^[a-z]+\|[a-z]|\$\{|\{\{|%[sd]|\(\)|\w\(/.test(secret)) return true;
  if (secret.length < 6 || EXPRESSION.test(secret) || isSpokenPassword(secret) || isPlaceholder(secret)) return false;
  const digit = /\d/.test(secret);
  const letter = /\p{L}/u.test(secret);
  const mark = /[^\p{L}\d_.\-:/+=]/u.test(secret);
  if (!letter) return digit && mark && secret.length >= 8;
  const { share, pairs } = traitsOf(secret);
  if (mark && quoted) return digit || /[a-z]/.test(secret) && /[A-Z$#%&*!^]/.test(secret);
  // `secret-2-levels`, `pkcs-9-challenge`: words and small numbers.
  if (/^[a-z]{2,}(?:[-_.](?:[a-z]{2,}|\d{1,2}))+$/i.test(secret) && share > 0.6) return false;
  // `Forge123` without quotes is what people write into test set-ups.
  if (!quoted && /^[A-Za-z]+\d{1,4}$/.test(secret) && share > 0.6) return false; // unless it is all there is, see below
  if (digit) return mark || /[A-Z]/.test(secret) !== /[a-z]/.test(secret) ? pairs < 8 || share < 0.75 || quoted : true;
  return secret.length >= 12 && pairs >= 8 && share < 0.5;
}
