/** Words that name the role of the value beside them, in the languages people label their keys in. */
import type { CredentialKind } from "../../domain.ts";

/**
 * Stems of every role word, in either case. A value is looked at closely only if one of them stands shortly before it.
 * Two ideographs are too short for an anchor, so what usually follows them is part of it.
 */
export const ROLE_STEMS: readonly string[] = [
  "key", "token", "secret", "passw", "passphrase", "_pass", "pwd", "auth", "cred", "bearer", "client_id", "access", "cookie",
  "session", "apiid", "app_id", "appid", "pass:", "pass=", "pass ", "pass\"", "pass'", "jwt", "private", "_api", "-api", "_pat", "_sid", "pat=", "pat:", "signature", "nonce",
  // German, French, Spanish, Portuguese, Italian, Polish, Turkish, Indonesian, Vietnamese
  "schlüssel", "schluessel", "kennwort", "clave", "contraseña", "llave", "chave", "senha", "palavra-passe",
  "mot de passe", "clé", "chiave", "hasło", "klucz", "anahtar", "şifre", "parola:", "parola=", "kata sandi", "kunci", "mật khẩu", "khóa", "khoá",
  // Russian, Ukrainian
  "ключ", "пароль", "секрет", "токен",
  // Japanese, Korean
  ...[":", "：", "=", " ", "は", "を", "」", "\""].map((c) => `キー${c}`), "api키", "api 키", "비밀 키", "액세스 키", "パスワード", "シークレット", "トークン", "비밀번호", "비밀키", "시크릿", "개인 키", "토큰",
  // Chinese
  ...["密码", "密碼", "密钥", "密鑰", "私钥", "私鑰", "令牌", "秘钥", "秘密鍵"].flatMap((word) => [":", "：", "=", " ", "是", "为", "為", "|", "\""].map((c) => word + c)),
]; // prettier-ignore

const SECRET =
  "secret(?!ar)(?:[-_ .]?(?:access[-_ .]?)?key(?![a-z]))?|client[-_ .]?secret|private[-_ .]?key|privkey|signing[-_ .]?(?:key|secret)|seckey|clave secreta|chave secreta|chiave segreta|geheim|gizli anahtar|секрет|シークレット|秘密鍵|시크릿|비밀키|개인 키|私钥|私鑰|密钥|密鑰|秘钥|clé secrète|(?:tajny|sekretny) klucz|klucz (?:tajny|prywatny)|khóa bí mật|clave privada|llave privada|chave privada|chiave privata|clé privée|privater? ?schlüssel|приватн|закрытый ключ|özel anahtar|kunci (?:pri|rahasia)|khóa riêng";
const PASSWORD =
  "passw(?:or)?[dt]|(?<![a-z])pass(?![a-z])|_pass(?![a-z])|pwd|passwd|kennwort|contraseña|contrasena|senha|palavra-passe|mot de passe|hasło|şifre|parola|kata sandi|mật khẩu|пароль|パスワード|비밀번호|密码|密碼";
const PASSPHRASE = "pass[-_ ]?phrase|paraphrase|парольн";
const TOKEN = "token(?!i[sz]|s?[-_ ]?(?:count|limit|type|usage|length|index))|bearer|jwt|(?<![a-z])pat(?![a-z])|токен|トークン|토큰|令牌";
const KEY =
  "api[-_ .]?key|apikey|access[-_ .]?key|app[-_ .]?key|auth[-_ .]?key|account[-_ .]?key|master[-_ .]?key|encrypt(?:ion)?[-_ .]?key|license[-_ .]?key|service[-_ .]?key|secret[-_ .]?access|shared[-_ .]?access|api-schlüssel|clave de api|clave api|clé (?:d')?api|chave (?:de |da )?api|chiave api|klucz api|api anahtar|kunci api|khóa api|api[- ]?ключ|ключ api|api ?キー|アクセスキー|액세스 ?키|비밀 키|api ?키";
const CREDENTIAL = "credential|creds?(?![a-z])|authorization|basic[-_ ]?auth|auth[-_ ]?(?:key|code|token|pass|secret)";
const WEAK = "private|[-_]api(?![a-z])|key(?!w|b|f|s?pace|chain|stor|stone|code|not)|ключ|schlüssel|(?<![a-z])(?:clave|chave|chiave)(?![b-z])|klucz|anahtar|キー|auth(?!or)|access|signature|session|cookie|client[-_ ]?id|app[-_ ]?id";

const STRONG_ROLE = new RegExp(`(${PASSPHRASE})|(${PASSWORD})|(${SECRET})|(${KEY})|(${TOKEN})|(${CREDENTIAL})`, "gu");
const WEAK_ROLE = new RegExp(WEAK, "gu");

// What a label says that is no secret although a role word is in it.
const HARMLESS =
  /public|publish|pubkey|hash|sha[-_]?\d|(?<![a-z])sha(?![a-z])|md5|checksum|chksum|digest|integrity|commit|etag|fingerprint|csrf|xsrf|authenticity|uuid|guid|address|contract|txid|transaction|key[-_ ]?id(?![a-z])|keyid|thumbprint|version|cache[-_ ]?key|primary[-_ ]?key|foreign|sort[-_ ]?key|partition|(?<![a-z])sri(?![a-z])|captcha[-_ ]?site|site[-_ ]?key|test[-_ ]?vector|ciphertext|plaintext|revision|image|manager[-_ ]?key|(?:page|sync|lock|change|update|action|idempotency|starting|continuation|cursor|resume|pagination|delta|next|request[-_]?verification)[-_ ]?token|(?:resource|rl|install)[-_ ]?key|keychain|[gp][gp]g[-_ ]?key|build[-_ ]?id|session[-_ ]?id(?![a-z])|request[-_ ]?id|(?<![a-z])(?:css|svg|icon|color|msgid)(?![a-z])/;

// What says who may read a name in a program, not who may know its value.
const MODIFIER = /(?<![a-z])public\s+(?=(?:static|final|const|readonly|required|override|virtual|string|let|var)\s)/;

export interface Role {
  kind: CredentialKind;
  strong: boolean;
  /** Where in the label the role word ends; the nearer to the value the surer. */
  end: number;
}

const KINDS: readonly CredentialKind[] = ["passphrase", "password", "api-secret", "api-key", "access-token", "api-key"];

/** The last role word of a label (lower case), or nothing. */
export function roleOf(label: string): Role | undefined {
  let kind: CredentialKind | undefined;
  let end = 0;
  STRONG_ROLE.lastIndex = 0;
  for (let match = STRONG_ROLE.exec(label); match; match = STRONG_ROLE.exec(label)) {
    const next = KINDS[match.slice(1).findIndex((group) => group !== undefined)] ?? "api-key";
    // "secret key", "access token secret": a secret stays one whatever follows.
    kind = kind === "api-secret" && next === "api-key" ? kind : next;
    end = STRONG_ROLE.lastIndex;
  }
  if (kind !== undefined) return { kind, strong: true, end };
  WEAK_ROLE.lastIndex = 0;
  while (WEAK_ROLE.test(label)) end = WEAK_ROLE.lastIndex;
  return end === 0 ? undefined : { kind: "api-key", strong: false, end };
}

/** The label says that its value is public, or a hash, or an identifier. */
export function isHarmless(label: string): boolean {
  return HARMLESS.test(label.includes("public") ? label.replace(MODIFIER, "") : label);
}
