/** Passwords that stand in a call that logs in: `new NetworkCredential("user", "password")`. May read one call. */
import type { AnchorFinder, FinderFile, Look, Match } from "../finder.ts";
import { isSpokenPassword } from "../quiet/password-words.ts";
import { passwordConfidence } from "../verify/password.ts";

/** Names of functions, by which argument is the password; the one before it is the user's name. */
const CALLS: readonly (readonly [password: number, names: readonly string[]])[] = [
  [
    1,
    [
      "NetworkCredential", "PasswordAuthentication", "UsernamePasswordCredentials", "UsernamePasswordAuthenticationToken", "HTTPBasicAuth", "HTTPDigestAuth",
      "HttpBasicAuth", "PasswordCredentials", "basicAuth", "basic_auth", "BasicAuth", "withBasicAuth", "SetBasicAuth", "setBasicAuth", "PlainAuthenticator",
      "simple_bind_s", "simple_bind", "smtp.login", "server.login", "mail.login", "ftp.login", "imap.login", "client.login", "session.login", "SqlCredential",
      "auth_basic", "addHttpBasicAuth", "UserCredentials", "BasicAWSCredentials", "StaticCredentials", "auth=",
      "jwt.sign", "jwt.verify", "jwt.encode", "jwt.decode",
    ],
  ],
  [
    2,
    [
      "DirectoryEntry", "DriverManager.getConnection", "mysqli_connect", "mysql_connect", "mysql_pconnect", "new mysqli", "new \\mysqli", "new PDO", "new \\PDO",
      "ftp_login", "imap_open", "pymysql.connect", "MySQLdb.connect", "ldap_bind", "ssh2_auth_password", "oci_connect", "PlainAuth", "sqlsrv_login", "odbc_connect",
    ],
  ],
]; // prettier-ignore

const ARGUMENT = /\s{0,40}(?:@?(?:"([^"\n]{0,300})"|'([^'\n]{0,300})')|[^,()"'\n]{0,80})\s{0,20}([,)])/y;

function finderOf(password: number, name: string): AnchorFinder {
  return {
    anchors: [name],
    find(look: Look, at: number): Match[] {
      const { text } = look;
      const open = at + name.length;
      if (text.charAt(open) !== "(" || !look.spend(150)) return [];
      ARGUMENT.lastIndex = open + 1;
      let user = "";
      for (let n = 0; n <= password; n++) {
        const argument = ARGUMENT.exec(text);
        if (!argument || (n < password && argument[3] === ")")) return [];
        const value = argument[1] ?? argument[2];
        if (n < password) {
          user = value ?? "";
          continue;
        }
        if (value === undefined || /\s/.test(value) || new Set(value).size < 4 || isSpokenPassword(value)) return [];
        const confidence = passwordConfidence(value, user, "call");
        const start = text.lastIndexOf(value, ARGUMENT.lastIndex);
        const span = { start, end: start + value.length };
        if (confidence) return [{ rule: "login-call-password", spans: [span], confidence, why: "named", covers: span }];
      }
      return [];
    },
  };
}

export default (): FinderFile => ({
  name: "Log-in call",
  revoke: "",
  rules: [
    {
      id: "login-call-password",
      label: "Password in a call that logs in",
      kind: "password",
      severity: "high",
      grants: "log in where the call does",
      source: "https://learn.microsoft.com/dotnet/api/system.net.networkcredential",
    },
  ],
  finders: CALLS.flatMap(([password, names]) => names.map((name) => finderOf(password, name))),
});
