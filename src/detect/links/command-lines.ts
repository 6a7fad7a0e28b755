/** Passwords among the arguments of a command, and in SQL that gives a user one. May read one line. */
import type { AnchorFinder, FinderFile, Look, Match } from "../finder.ts";
import { isSpokenPassword } from "../quiet/password-words.ts";
import { isPlaceholder } from "../quiet/placeholder.ts";
import { passwordConfidence } from "../verify/password.ts";

interface Command {
  anchors: readonly string[];
  ignoreCase?: boolean;
  /** From the anchor to the end of the password, its only group. */
  pattern: RegExp;
  /** What stands before the anchor on its line. */
  behind?: RegExp;
  rule?: string;
}

const LONGEST = 400;

const COMMANDS: readonly Command[] = [
  { anchors: ["psexec"], ignoreCase: true, pattern: /^psexec(?:64)?(?:\.exe)?[^\n]{1,200}?\s-p\s{1,3}["']?([^\s"']{4,100})/i },
  { anchors: ["sshpass"], pattern: /^sshpass\s{1,3}(?:-v\s)?-p\s{0,3}["']?([^\s"']{4,100})/ },
  { anchors: ["mysql"], pattern: /^mysql(?:dump|admin|import|check|sh)?(?:\.exe)?\s(?:[^\n|;]{0,160}?\s)?-p["']?(?!ort|assw|rotocol|ager|lugin)([^\s"'-][^\s"']{3,99})/ },
  { anchors: ["login -", "login https", "login reg", "login docker", "login ghcr"], pattern: /^login\s[^\n|;]{0,200}?(?:-p|--password)[ =]{1,3}["']?([^\s"']{4,200})/ },
  { anchors: ["mongo"], pattern: /^mongo(?:sh|dump|restore|export|import)?\s[^\n|;]{0,200}?\s-p\s{0,3}["']?([^\s"']{4,100})/ },
  { anchors: ["redis-cli"], pattern: /^redis-cli\s(?:[^\n|;]{0,160}?\s)?-a\s{1,3}["']?([^\s"']{4,200})/ },
  { anchors: ["-storepass", "-keypass", "-srcstorepass", "-deststorepass", "-destkeypass"], pattern: /^-\w{7,16}\s{1,3}["']?([^\s"']{6,100})/ },
  { anchors: [" -pw "], pattern: /^ -pw ["']?([^\s"']{4,100})/, behind: /(?:plink|pscp|psftp|putty|kitty|klink)[^\n]{0,200}$/i },
  { anchors: ["/user:"], ignoreCase: true, pattern: /^\/user:[^\s"']{1,80}\s{1,3}["']?([^\s"'/*]{4,100})/i, behind: /\bnet\s{1,3}use\b[^\n]{0,200}$/i },
  { anchors: ["smbclient", "smbmap", "rpcclient", "mount.cifs", "smbget"], pattern: /^[\w.]{6,10}\s[^\n]{0,160}?(?:-U\s{0,3}["']?[\w\\.@-]{1,60}%|password=)([^\s"',]{4,100})/ },
  { anchors: ["htpasswd"], pattern: /^htpasswd\s{1,3}(?:-[A-Za-z]{1,4}\s{1,3}){0,3}-[A-Za-z]{0,4}b[A-Za-z]{0,3}\s{1,3}(?:-\w\s{1,3})?\S{1,100}\s{1,3}["']?[\w.@-]{1,60}["']?\s{1,3}["']?([^\s"']{4,100})/ },
  { anchors: ["ldapsearch", "ldapadd", "ldapmodify", "ldapwhoami", "ldapdelete"], pattern: /^ldap\w{3,7}\s[^\n|;]{0,250}?\s-w\s{0,3}["']?([^\s"']{4,100})/ },
  { anchors: ["-passin", "-passout", "-pass pass"], pattern: /^-pass(?:in|out)?\s{1,3}["']?pass:["']?([^\s"']{4,100})/ },
  { anchors: ["freerdp", "rdesktop"], pattern: /^(?:freerdp|rdesktop)\s[^\n]{0,160}?\s(?:\/p:|-p\s{1,3})["']?([^\s"']{4,100})/ },
  { anchors: ["ConvertTo-SecureString"], ignoreCase: true, pattern: /^ConvertTo-SecureString\s{1,3}(?:-(?:String|AsPlainText|Force)\s{1,3}){0,3}["']([^"'\n$]{4,120})["']/i },
  { anchors: ["--password", "-password ", "--passwd", "--pass ", "--passphrase", "-passwd "], ignoreCase: true, pattern: /^--?pass(?:word|wd|phrase)?(?: {1,3}|=)["']?([^\s"']{5,200})/i, rule: "command-line-option" },
  {
    anchors: ["identified by", "identified with"],
    ignoreCase: true,
    pattern: /^identified\s{1,3}(?:with\s{1,3}["']?\w{1,40}["']?\s{1,3})?by\s{1,3}(?:password\s{1,3})?["']?([^\s"'`;]{4,100})/i,
    behind: /(?:(?:create|alter)\s{1,3}(?:user|role)|\bgrant\s{1,3}\w)[^;]{0,250}$/i,
    rule: "sql-user-password",
  },
  {
    anchors: ["password '", "password('", "password ('", "password = '", "password='", "password = n'", "password=n'", 'password("', 'password "'],
    ignoreCase: true,
    pattern: /^password\s{0,3}(?:=\s{0,3}|\(\s{0,3})?n?['"]([^'"\n]{4,100})['"]/i,
    behind: /(?:(?:create|alter)\s{1,3}(?:user|role|login)|set\s{1,3}password|valid\s{1,3}until)[^;]{0,250}$/i,
    rule: "sql-user-password",
  },
  { anchors: ["requirepass", "masterauth", "bindpw", "rootpw"], pattern: /^(?:requirepass|masterauth|bindpw|rootpw)[ \t]{1,8}["']?([^\s"']{5,200})/, behind: /(?:^|\n)[ \t]*$/ },
  { anchors: ["psk="], pattern: /^psk=["']([^"'\n]{8,63})["']/, behind: /(?:^|\n)[ \t]*$/ },
  { anchors: ["net user "], ignoreCase: true, pattern: /^net user \S{1,60} ["']?([^\s"'/*]{5,100})["']?(?:\s{1,3}\/|\s*(?:$|\n))/i },
  { anchors: ["password 7 "], pattern: /^password 7 ([\dA-F]{6,60})(?:\s|$)/ },
  { anchors: ["sqlcmd", "SQLCMD"], pattern: /^sqlcmd(?:\.exe)?\s[^\n|;]{0,200}?\s-P\s{0,3}["']?([^\s"']{4,100})/i },
  { anchors: ["openssl enc", "openssl aes", "openssl des"], pattern: /^openssl\s[^\n|;]{0,200}?\s-k\s{1,3}["']?([^\s"']{4,100})/ },
  { anchors: ["net use "], ignoreCase: true, pattern: /^net use [^\n]{0,60}?\\\\\S{1,80}\s{1,3}["']?([^\s"'/*]{5,100})["']?\s[^\n]{0,60}?\/user:/i },
  { anchors: ["setx ", "ENV "], pattern: /^(?:setx|ENV)\s{1,3}\w{0,40}(?:PASSWORD|PASSWD|PASS|PWD)\s{1,3}["']?([^\s"'$%]{5,100})/ },
  { anchors: ["password '", "password \""], pattern: /^password\s["']([^\s"'$]{5,100})["']/, behind: /(?:^|\n)[ \t]*$|\buser(?:name)?\s{1,3}["'][^"'\n]{2,80}["']\s{1,40}$/ },
  { anchors: ["chpasswd", "sudo -S", "passwd --stdin", "--password-stdin"], pattern: /^/, behind: /echo\s{1,3}(?:-n\s{1,3})?["']?(?:[\w.-]{1,40}:)?([^\s"':]{4,100})["']?\s{0,3}\|\s{0,3}(?:sudo\s)?[\w\s.:/-]{0,120}$/ },
]; // prettier-ignore

/** Without an option's own quotes a word behind `--password` may be prose. */
function isDrawn(value: string): boolean {
  if (!/^[\x21-\x7e]+$/.test(value)) return false;
  return /\d/.test(value) && /[a-z]/i.test(value) || /[^\w.:,;()-]/.test(value) && /\w{4}/.test(value);
}

function finderOf({ anchors, ignoreCase, pattern, behind, rule = "command-line-password" }: Command): AnchorFinder {
  return {
    anchors,
    ...(ignoreCase && { ignoreCase }),
    find(look: Look, at: number): Match[] {
      const { text } = look;
      if (!look.spend(behind ? LONGEST : 150)) return [];
      const before = behind?.exec(text.slice(Math.max(0, at - 300), at));
      if (behind && !before) return [];
      const found = pattern.exec(text.slice(at, at + LONGEST));
      if (!found) return [];
      const value = found[1] ?? before?.[1];
      if (value === undefined || isSpokenPassword(value) || isPlaceholder(value)) return [];
      if (rule === "command-line-option" && (/\w/.test(text.charAt(at - 1)) || !isDrawn(value) || value.startsWith("-"))) return [];
      const confidence = passwordConfidence(value, "", "command");
      const start = found[1] === undefined ? text.lastIndexOf(value, at) : at + found[0].lastIndexOf(value);
      const span = { start, end: start + value.length };
      const id = rule === "command-line-option" ? "command-line-password" : rule;
      return confidence ? [{ rule: id, spans: [span], confidence, why: "named", covers: span }] : [];
    },
  };
}

export default (): FinderFile => ({
  name: "Command line",
  revoke: "",
  rules: [
    {
      id: "command-line-password",
      label: "Password on a command line",
      kind: "password",
      severity: "high",
      grants: "log in where the command does",
      source: "https://learn.microsoft.com/sysinternals/downloads/psexec",
    },
    {
      id: "sql-user-password",
      label: "Password in SQL",
      kind: "password",
      severity: "high",
      grants: "log in to the database",
      source: "https://dev.mysql.com/doc/refman/8.4/en/create-user.html",
    },
  ],
  finders: COMMANDS.map(finderOf),
});
