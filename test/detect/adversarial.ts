/** Texts made to be slow: long runs, near misses by the thousand, encodings in encodings, heads without tails. */
import { gzipSync } from "node:zlib";
import { seeded } from "./shapes.ts";

export const SIZE = 1 << 16;

const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
const base64 = (text: string): string => Buffer.from(text).toString("base64");

function nested(depth: number): string {
  let text = "token: " + "ab12".repeat(10);
  for (let n = 0; n < depth; n++) text = base64(text + " ".repeat(40));
  return text;
}

/** Lines of a settings file, no two alike: each with a name and a value of its own. */
function settings(): string {
  const random = seeded(41);
  const drawn = (length: number, letters: string): string => Array.from({ length }, () => letters.charAt(Math.floor(random() * letters.length))).join("");
  const small = "abcdefghijklmnopqrstuvwxyz";
  let text = "";
  while (text.length < SIZE) text += `${drawn(6, small)}_${["api_key", "secret", "access_token", "password"][Math.floor(random() * 4)] ?? ""} = "${drawn(24, `${small}${small.toUpperCase()}0123456789`)}"\n`;
  return text.slice(0, SIZE);
}

export const adversarial: Readonly<Record<string, string>> = {
  "one letter": fill("a"),
  "one digit": fill("1"),
  "letters and digits": fill("a1"),
  "random-looking letters": fill("xK7qZ2vB9"),
  spaces: fill(" "),
  "empty lines": fill("\n"),
  underscores: fill("_"),
  dashes: fill("-"),
  equals: fill("="),
  quotes: fill('"'),
  backslashes: fill("\\"),
  "beyond ASCII": fill("密"),
  "anchors in one run": fill("ghp_"),
  "anchors apart": fill("ghp_ "),
  "near misses": fill("ghp_abcdefghijklmnopqrstuvwxyz12345 "),
  "long near misses": fill(`sk-proj-${"a1".repeat(400)} `),
  "inner anchors": fill("T3BlbkFJ"),
  "inner anchors behind long tokens": fill(`${"x9".repeat(100)}T3BlbkFJ `),
  "JWT heads": fill("eyJhbGci"),
  "JWT heads apart": fill("eyJhbGciOiJ9.eyJ. "),
  "PEM heads": fill("-----BEGIN PRIVATE KEY-----\n"),
  "PEM heads in one line": fill("-----BEGIN RSA PRIVATE KEY-----"),
  "PEM heads and dashes": fill("-----BEGIN -----"),
  "URL schemes": fill("https://"),
  "users without hosts": fill("https://a:b"),
  "connection strings": fill("postgres://a:b@"),
  "role words": fill("api_key"),
  "role words apart": fill("password "),
  assignments: fill("token="),
  "values with labels": fill(`api_key = "${["aB3dE5fG7hJ9", "kL2mN4pQ6rS8"].join("")}" `),
  "settings, no two alike": settings(),
  "values without labels": fill("aB3dE5fG7hJ9kL2mN4pQ6rS8 "),
  "hex hashes": fill(`${"0123456789abcdef".repeat(4)}\n`),
  UUIDs: fill("123e4567-e89b-12d3-a456-426614174000 "),
  percent: fill("%41"),
  "percent of percent": fill("%2525"),
  "unicode escapes": fill("\\u0061"),
  entities: fill("&#97;"),
  "quoted-printable": fill("=3D"),
  "soft breaks": fill("abc=\n"),
  "zero width": fill("a\u200b"),
  "look-alikes": fill("аa"),
  "base64 of words": fill(base64("some words and more words ".repeat(9))),
  "base64 of anchors": fill(base64("ghp_ sk-proj- password= eyJ ".repeat(9))),
  "nested base64": fill(`${nested(6)} `),
  "one deep base64": nested(18).slice(0, SIZE),
  "hex of words": fill(Buffer.from("api_key=12345678 ").toString("hex")),
  "gzip in base64": fill(`${gzipSync("a".repeat(1 << 16)).toString("base64")} `),
  "gzip heads": fill("H4sIAAAAAAAAA "),
  "plain words": fill("abandon ability able about above absent absorb abstract absurd abuse "),
  "one-letter words": fill("a b c "),
  "numbered words": fill("1. zoo 2. wolf "),
  "ideographs in a row": fill("的 一 是 在 "),
  brackets: fill("[[{("),
  "list of numbers": fill("12,"),
  "byte arrays": fill("[12,255,0,7,"),
  "key objects": fill('{"kty":"'),
  "grouped keys": fill("ab12 cd34 "),
  "wrapped keys": fill("npm_abc1\n"),
  "extended keys of one letter": fill(`xprv${"A".repeat(107)} `),
  "passwords in JDBC": fill("jdbc:a://b?password="),
  "words in lines": fill("\\nzoo\\napple"),
  "curl users": fill("curl -u "),
  "authorisation headers": fill("Authorization: Basic "),
};
