/**
 * A text that is one token and nothing else, judged by the label of the field it goes into: "API Secret" above the field says what
 * `API Secret: …` in a text says. Pure, synchronous. Login passwords are not ours, and what a label calls a hash, an address or an
 * identifier stays one.
 */
import type { CredentialKind } from "../domain.ts";
import { type Candidate, scan } from "./scan.ts";

const ONE_TOKEN = /^[\w+/=.~:-]{16,512}$/;

/** Words without which no field asks for a key: everything else is never scanned again. */
const ASKS = /api|secret|key|token|pass ?phrase|密[钥鑰]|私[钥鑰]|キー|シークレット|秘密鍵|시크릿|키|ключ|секрет|clave|chave|chiave|clé|schlüssel|anahtar|klucz|kh[óo][aá]|kunci/i;

const KINDS: ReadonlySet<CredentialKind> = new Set(["api-key", "api-secret", "passphrase", "access-token", "private-key"]);

/** What only names a service's key, and not its secret half, is less: many sites ask for one and need it. */
const isHalf = (kind: CredentialKind): boolean => kind === "api-key" || kind === "access-token";

/** @param labels tells what the field is called, the nearest first; asked only where it matters. */
export function scanAsked(text: string, labels: () => readonly string[]): Candidate[] {
  const token = text.trim();
  if (!ONE_TOKEN.test(token)) return [];
  const offset = text.indexOf(token);
  for (const label of labels()) {
    if (!ASKS.test(label)) continue;
    const head = `${label.replace(/[\s:*?=]+/g, " ").trim()}: `;
    const found = scan(head + token).filter(({ kind, spans }) => KINDS.has(kind) && spans.length === 1 && spans[0]?.start === head.length && spans[0].end === head.length + token.length);
    if (found.length === 0) continue;
    return found.map((one) => ({
      ...one,
      why: "field",
      severity: isHalf(one.kind) && one.severity === "high" ? "medium" : one.severity,
      spans: [{ start: offset, end: offset + token.length }],
    }));
  }
  return [];
}
