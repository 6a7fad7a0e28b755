/** Passwords in lists of names and values: ADO.NET, ODBC, JDBC, libpq. May read a bounded way around the password's name. */
import type { FinderFile, Look, Match } from "../finder.ts";
import { passwordConfidence } from "../verify/password.ts";

const BEFORE = 400;
const AFTER = 300;
/** Short names and values, parted by blanks: one of them stands near. */
const NEAR = 160;
const VALUE = /^(?:password|pwd|passwd)\s{0,3}=\s{0,3}(?:"([^"\n]{1,128})"|'([^'\n]{1,128})'|\{([^}\n]{1,128})\}|([^\s;&"'`<>\\,)]{1,128}))/i;

/** Names that a list has beside the password; each with the mark that parts the list. */
const SEMICOLONS = /(?:server|data source|host|address|addr|network address|initial catalog|database|user id|uid|username|user|driver|dsn|endpoint|provider|trusted_connection|port)\s{0,3}=[^;\n]{0,200};/i;
const JDBC = /^jdbc:[a-z0-9:]{2,30}(?:@|\/\/)?[^\s"'`]{3,300}$/i;
const LIBPQ = /(?:^|[\s"'`])(?:host|hostaddr|dbname|user|port|sslmode)=[^\s"'`]{1,100}\s/i;

/** An equals sign stands right behind the name, which most are without. */
function isGiven(text: string, at: number): boolean {
  for (let i = at + 3; i < at + 12; i++) if (text.charCodeAt(i) === 61) return true;
  return false;
}

function find(look: Look, at: number): Match[] {
  const { text } = look;
  if (!isGiven(text, at)) return [];
  const found = VALUE.exec(text.slice(at, at + 170));
  const password = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
  if (!found || password === undefined || !look.spend(2 * (BEFORE + AFTER))) return [];
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const after = text.slice(at + found[0].length, at + found[0].length + AFTER);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const lineAfter = /^[^\n]*/.exec(after)?.[0] ?? "";
  // The edges first, as nearly everything fails there; then what stands in the line.
  const listed =
    (/;\s{0,3}$/.test(line) && SEMICOLONS.test(line)) || // before it
    (/^\s{0,2};/.test(lineAfter) && SEMICOLONS.test(lineAfter)) ||
    (/[?&;:]$/.test(line) && JDBC.test(line.slice(line.lastIndexOf("jdbc:")))) ||
    (/\s$/.test(line) && LIBPQ.test(line.slice(-NEAR))) ||
    (/^\s/.test(lineAfter) && LIBPQ.test(lineAfter.slice(0, NEAR)));
  if (!listed) return [];
  const host = /(?:server|host|data source|hostaddr|address)\s{0,3}=\s{0,3}(?:tcp:)?([\w.-]+)/i.exec(line + found[0] + lineAfter)?.[1] ?? "";
  const confidence = passwordConfidence(password, "", host);
  if (!confidence) return [];
  const start = at + found[0].lastIndexOf(password);
  const span = { start, end: start + password.length };
  return [{ rule: "connection-string-password", spans: [span], confidence, why: "structure", covers: span }];
}

export default (): FinderFile => ({
  name: "Database",
  revoke: "",
  rules: [
    {
      id: "connection-string-password",
      label: "Connection string with password",
      kind: "connection-string",
      severity: "high",
      grants: "log in to the server it names",
      source: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax",
      provider: "database",
    },
  ],
  finders: [{ anchors: ["password", "pwd=", "pwd =", "passwd="], ignoreCase: true, find }],
});
