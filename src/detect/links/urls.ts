/** URLs with a password in them. May read from the scheme to the host, a bounded way. */
import type { Confidence } from "../../domain.ts";
import type { FinderFile, FinderRule, Look, Match } from "../finder.ts";
import { passwordConfidence } from "../verify/password.ts";

const LONGEST_SCHEME = 30;
const LONGEST = 400;

interface Family {
  schemes: RegExp;
  provider: string;
  name: string;
  /** What it is, in the label. */
  what?: string;
}

const FAMILIES: readonly Family[] = [
  { schemes: /^(?:postgres|postgresql|postgis|cockroachdb|cockroach|redshift|timescaledb|greenplum)$/, provider: "postgresql", name: "PostgreSQL" },
  { schemes: /^(?:mysql[2x]?|mariadb|vitess|tidb)$/, provider: "mysql", name: "MySQL" },
  { schemes: /^mongodb$/, provider: "mongodb", name: "MongoDB" },
  { schemes: /^(?:redis|rediss|valkey|valkeys|keydb)$/, provider: "redis", name: "Redis" },
  { schemes: /^(?:amqp|amqps|stomp|mqtt|mqtts|nats|kafka|pulsar|rabbitmq)$/, provider: "broker", name: "Message broker" },
  { schemes: /^(?:mssql|sqlserver|oracle|db2|snowflake|clickhouse|clickhouses|hive|presto|trino|sybase|firebird|exasol|vertica|databricks|teradata|duckdb|libsql)$/, provider: "database", name: "Database" },
  { schemes: /^(?:cassandra|scylla|neo4j|bolt|couchbase|couchbases|couchdb|elasticsearch|opensearch|es|influxdb|arangodb|memcached|rethinkdb|cql|dynamodb|ignite)$/, provider: "database", name: "Database" },
  { schemes: /^(?:smtp|smtps|submission|imap|imaps|pop3|pop3s|mailer)$/, provider: "mail", name: "Mail server", what: "URL" },
  { schemes: /^(?:ldap|ldaps)$/, provider: "ldap", name: "LDAP", what: "URL" },
  { schemes: /^(?:ftp|ftps|ftpes|sftp|scp|ssh|rsync|smb|cifs|afp|nfs|webdav|webdavs|dav|davs)$/, provider: "file-server", name: "File server", what: "URL" },
];

const WEB = /^(?:http|https|ws|wss|git|svn|hg|rtsp|rtmp|rtmps|socks|socks4|socks5|socks5h|proxy|vnc|rdp|telnet|sip|turn|turns|docker|oci|registry|npm|pip|index|s3|dsn|tcp|tcps|tls|irc|ircs|xmpp|sentry|h2|unix|grpc|grpcs)$/;

function familyRule(family: Family): string {
  return `url-${family.provider}`;
}

/** `postgresql+psycopg2`, `mongodb+srv`, `git+https`: what counts stands first, or last behind a transport's name. */
function ruleFor(scheme: string): string | undefined {
  const names = scheme.toLowerCase().split("+");
  for (const name of names) {
    const family = FAMILIES.find(({ schemes }) => schemes.test(name));
    if (family) return familyRule(family);
  }
  return names.some((name) => WEB.test(name)) ? "url-basic-auth" : undefined;
}

const SCHEME = /[a-z][a-z0-9+]*(?:\.[a-z0-9]+)?$/i;
/** Up to the last `@` that a host follows: a password may hold `@`, `/` or `#` that nobody has escaped. */
const WITH_USER = /^([^\s"'<>`/?#:@\\|]{0,100}):([^\s"'<>`\\|]{1,200})@(\[[0-9a-f:]{2,40}\]|[a-z0-9_*-][a-z0-9_.*-]{0,250}|$)/i;
const TOKEN_ONLY = /^([A-Za-z0-9_.~%-]{20,200})@([a-z0-9][a-z0-9.-]{2,250})/i;

/** Most URLs have no `@`: there is one before a blank or a quote ends them. A flood of schemes parts itself: `:` and `//` end the reading too. */
function hasSignBefore(text: string, from: number): boolean {
  for (let i = from; i < from + LONGEST; i++) {
    const c = text.charCodeAt(i);
    if (c === 64) return true;
    // NaN, behind the end, is not more than a blank either; `"`, `'`, `<`, `>` and a backtick; `://` once more.
    if (!(c > 32) || c === 34 || c === 39 || c === 60 || c === 62 || c === 96 || (c === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47)) return false;
  }
  return false;
}

function find(look: Look, at: number): Match[] {
  const { text } = look;
  const from = at + 3;
  if (look.next("@", from, LONGEST) < 0 || !hasSignBefore(text, from)) return [];
  const scheme = SCHEME.exec(text.slice(Math.max(0, at - LONGEST_SCHEME), at))?.[0] ?? "";
  const rule = ruleFor(scheme);
  if (rule === undefined || !look.spend(LONGEST)) return [];
  const rest = text.slice(from, from + LONGEST);
  const web = rule === "url-basic-auth" || rule === "url-file-server";
  const found = WITH_USER.exec(web ? (/^[^\s"'<>`?#]{0,400}/.exec(rest)?.[0] ?? "") : rest);
  const password = found?.[2];
  if (!found || password === undefined) return rule === "url-basic-auth" ? tokenOnly(rest, at - scheme.length, from) : [];
  // `host:8080/path@2`, `host:443/@scope/package`: a port, not a password.
  if (/^\d{1,5}\//.test(password) || (web && password.includes("/"))) return [];
  const confidence = passwordConfidence(password, found[1] ?? "", found[3] ?? "");
  if (!confidence) return [];
  const start = from + (found[1] ?? "").length + 1;
  return [
    {
      rule,
      spans: [{ start, end: start + password.length }],
      confidence,
      why: "structure",
      covers: { start: at - scheme.length, end: from + found[0].length },
    },
  ];
}

/** `https://TOKEN@host`, as git and Sentry's oldest clients write it; a user name is neither that long nor mixed. */
function tokenOnly(rest: string, start: number, from: number): Match[] {
  const found = TOKEN_ONLY.exec(rest);
  const token = found?.[1];
  // The public half of a Sentry DSN is no secret.
  if (!found || token === undefined || /ingest|sentry/.test(found[2] ?? "")) return [];
  if (!/\d/.test(token) || !/[a-z]/i.test(token) || new Set(token).size < 10 || /^[\w-]+\.[\w-]+\.|^[0-9a-f-]{36}$/.test(token)) return [];
  const confidence: Confidence = "contextual";
  const span = { start: from, end: from + token.length };
  return [{ rule: "url-token", spans: [span], confidence, why: "structure", covers: { start, end: from + found[0].length } }];
}

const SOURCE = "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1";

function rules(): FinderRule[] {
  const byId = new Map<string, FinderRule>();
  for (const family of FAMILIES) {
    const { provider, name, what = "connection string" } = family;
    byId.set(familyRule(family), {
      id: familyRule(family),
      label: `${name} ${what} with password`,
      kind: "connection-string",
      severity: "high",
      grants: "log in to the server it names",
      source: SOURCE,
      provider,
    });
  }
  return [
    ...byId.values(),
    {
      id: "url-basic-auth",
      label: "URL with password",
      kind: "password",
      severity: "high",
      grants: "log in to the server it names",
      source: SOURCE,
    },
    {
      id: "url-token",
      label: "URL with token",
      kind: "access-token",
      severity: "high",
      grants: "act for the account on the server it names",
      source: SOURCE,
    },
  ];
}

export default (): FinderFile => ({ name: "URL", revoke: "", rules: rules(), finders: [{ anchors: ["://"], find }] });
