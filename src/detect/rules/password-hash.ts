/** Salted password hashes as systems store them: not a password, but what one is guessed from. */
import type { PrefixedRule, RuleFile } from "../rule.ts";

const shared = {
  kind: "password",
  severity: "medium",
  grants: "be guessed into a password, if that is weak",
  source: "https://hashcat.net/wiki/doku.php?id=example_hashes",
} as const;

function hash(id: string, label: string, anchor: string | readonly string[], pattern: RegExp): PrefixedRule {
  return { id: `password-hash-${id}`, label: `${label} password hash`, ...shared, anchor, pattern };
}

export default (): RuleFile => ({
  name: "Password hash",
  revoke: "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html",
  rules: [
    hash("bcrypt", "bcrypt", ["$2a$", "$2b$", "$2y$", "$2x$"], /\$2[abxy]\$[0-3]\d\$[./A-Za-z0-9]{53}/),
    hash("md5crypt", "MD5-crypt", ["$1$", "$apr1$"], /\$(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}/),
    hash("sha256crypt", "SHA-256-crypt", "$5$", /\$5\$(?:rounds=\d{4,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}/),
    hash("sha512crypt", "SHA-512-crypt", "$6$", /\$6\$(?:rounds=\d{4,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}/),
    hash("yescrypt", "yescrypt", ["$y$", "$gy$"], /\$g?y\$[./A-Za-z0-9]{1,12}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}/),
    hash("cisco", "Cisco", ["$8$", "$9$"], /\$[89]\$[./A-Za-z0-9]{14}\$[./A-Za-z0-9]{43}/),
    hash("ntlm", "Windows", ":::", /[a-f\d]{32}:[a-f\d]{32}:::/i),
    hash("argon2", "Argon2", "$argon2", /\$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,8},t=\d{1,4},p=\d{1,3}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{21,88}/),
    hash("phpass", "phpass", ["$P$", "$H$"], /\$[PH]\$[./0-9A-Za-z]{31}/),
    hash("pbkdf2", "Django", "pbkdf2_sha", /pbkdf2_sha(?:1|256)\$\d{4,8}\$[A-Za-z0-9]{5,24}\$[A-Za-z0-9+/]{27,43}={0,2}/),
  ],
});
