/** Keys between BEGIN and END lines: PEM of every kind, OpenSSH, PGP. May read on to the END line and a bounded way beyond. */
import type { Span } from "../../domain.ts";
import type { FinderFile, FinderRule, Look, Match } from "../finder.ts";
import { base64Bytes } from "../verify/base64.ts";

/** A PGP key with many subkeys and a picture is long; everything else is far below. */
const LONGEST = 40_000;
/** Letters a body must have; the shortest key there is (Ed25519 in PKCS#8) has 64, and may be cut off or, in a test, shorter. */
const FEWEST = 32;
const FEWEST_DISTINCT = 12;

const HEAD = /-{4,5} ?BEGIN ((?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?) ?-{4,5}/y;
/** Header lines of old PEM, PGP and SSH2 bodies, with a line end that may be escaped. */
const HEADER = /(?:Proc-Type|DEK-Info|Version|Comment|Subject|Charset|Hash|kdf|salt|type|x-[a-z-]+): ?[^\n\\]{0,200}/gi;
/** What may stand between a body's letters: white space, escapes of line ends, quotes, and marks of quoting and joining. */
const BETWEEN = /["'`][\s+.\\nr]*["'`]|\\+[nrt]|[\s"'`,>|#*]+/g;
const BODY_LINE = /^(?:\\+[nrt]|[\s"'`,>|#*+-])*[A-Za-z0-9+/=]{16,}/;

interface Block {
  label: string;
  headers: string;
  body: string;
  span: Span;
}

function read(look: Look, at: number): Block | undefined {
  const { text } = look;
  HEAD.lastIndex = at;
  const label = HEAD.exec(text)?.[1];
  if (label === undefined) return undefined;
  const from = HEAD.lastIndex;
  const tail = look.next("-- END", from, LONGEST);
  const dashed = look.next("--END", from, LONGEST);
  const end = tail < 0 || (dashed >= 0 && dashed < tail) ? dashed : tail;
  const next = look.next("-BEGIN ", from, LONGEST);
  const whole = end >= 0 && (next < 0 || end < next);
  // Without an END the body goes on for as long as its lines look like one.
  const bodyEnd = whole ? end : cutOff(text, from, next < 0 ? from + LONGEST : next);
  if (!look.spend(bodyEnd - from)) return undefined;
  const inner = text.slice(from, bodyEnd);
  const headers = (inner.match(HEADER) ?? []).join("\n");
  const body = inner.replace(HEADER, "").replace(BETWEEN, "").replace(/-+$/, "").replace(/^-+/, "");
  return { label, headers, body, span: { start: at, end: whole ? lineEnd(text, end) : bodyEnd } };
}

function cutOff(text: string, from: number, limit: number): number {
  let end = from;
  let lineStart = from;
  const stop = Math.min(text.length, limit, from + LONGEST);
  while (lineStart < stop) {
    const lineBreak = text.indexOf("\n", lineStart);
    const lineStop = Math.min(lineBreak < 0 ? stop : lineBreak, stop);
    const line = text.slice(lineStart, lineStop);
    const letters = BODY_LINE.exec(line);
    if (letters) end = lineStart + letters[0].length;
    else if (lineStart !== from && line.trim() !== "" && !/^[\s>|#]*[A-Za-z-]+: /.test(line)) break;
    lineStart = lineStop + 1;
  }
  return end;
}

/** Behind the dashes that close the END line. */
function lineEnd(text: string, end: number): number {
  const tail = /^-{1,6} ?END [A-Z0-9 ]{0,60}-{0,5}/.exec(text.slice(end, end + 80));
  return end + (tail?.[0].length ?? 6);
}

function isBody(body: string): boolean {
  const letters = /^[A-Za-z0-9+/=]*/.exec(body)?.[0] ?? "";
  return letters.length >= FEWEST && letters.length >= body.length * 0.9 && new Set(letters).size >= FEWEST_DISTINCT;
}

/** Name of the cipher in an OpenSSH key; `none` where it has no passphrase. */
function opensshCipher(body: string): string | undefined {
  const bytes = base64Bytes(body.slice(0, 64));
  const text = bytes && String.fromCharCode(...bytes);
  if (!text?.startsWith("openssh-key-v1\0")) return undefined;
  const length = text.charCodeAt(18);
  return text.slice(19, 19 + length);
}

function isEncrypted({ label, headers, body }: Block): boolean {
  if (label.startsWith("ENCRYPTED") || label.includes("SSH2 ENCRYPTED") || /4, ?ENCRYPTED|kdf: ?bcrypt/i.test(headers)) return true;
  const cipher = label.startsWith("OPENSSH") ? opensshCipher(body) : undefined;
  return cipher !== undefined && cipher !== "none";
}

const RULES: readonly (readonly [start: string, rule: string])[] = [
  ["RSA ", "private-key-rsa"],
  ["EC ", "private-key-ec"],
  ["DSA ", "private-key-dsa"],
  ["OPENSSH ", "private-key-openssh"],
  ["PGP ", "private-key-pgp"],
];

function find(look: Look, at: number): Match[] {
  // The anchor is met at the dashes before BEGIN, of which there may be five or four.
  let start = at;
  while (at - start < 3 && look.text.charAt(start - 1) === "-") start--;
  const block = read(look, start);
  if (!block || !isBody(block.body)) return [];
  const encrypted = isEncrypted(block);
  const plain = RULES.find(([begin]) => block.label.startsWith(begin))?.[1] ?? "private-key-pem";
  return [
    {
      rule: encrypted ? "private-key-encrypted" : plain,
      spans: [block.span],
      secret: `-----BEGIN ${block.label}-----\n${block.body}\n-----END ${block.label}-----`,
      confidence: "structural",
      why: "structure",
      tells: { encrypted },
      covers: block.span,
    },
  ];
}

const PEM = "https://www.rfc-editor.org/rfc/rfc7468";

function rule(id: string, label: string, grants: string, source: string, softer?: Partial<FinderRule>): FinderRule {
  return { id, label, kind: "private-key", severity: "high", grants, source, ...softer };
}

export default (): FinderFile => ({
  name: "Private key",
  revoke: "",
  rules: [
    rule("private-key-pem", "Private key", "sign and decrypt as its owner", PEM),
    rule("private-key-rsa", "RSA private key", "sign and decrypt as its owner", PEM),
    rule("private-key-ec", "EC private key", "sign as its owner", PEM),
    rule("private-key-dsa", "DSA private key", "sign as its owner", PEM),
    rule("private-key-openssh", "SSH private key", "log in wherever its public key is accepted", "https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key", { provider: "openssh" }),
    rule("private-key-pgp", "PGP private key", "sign and decrypt as its owner", "https://www.rfc-editor.org/rfc/rfc9580", { provider: "pgp" }),
    rule("private-key-encrypted", "Private key under a passphrase", "sign and decrypt once its passphrase is known", PEM, {
      kind: "encrypted-key",
      severity: "medium",
    }),
  ],
  finders: [{ anchors: ["--BEGIN ", "-- BEGIN "], find }],
});
