/** Keys in JSON objects: JWK, keystores, Cardano key files, service accounts. May read the object around the anchor, a bounded way. */
import type { Match, FinderFile, FinderRule, Look } from "../finder.ts";

/** Larger than any such object: an RSA key with all its parts as a JWK has 3,000 characters. */
const REACH = 4000;
/** No such object has so many inside one another; floods of braces do. */
const DEEPEST = 8;

/** The innermost braces around `at`, as far as they are in reach; JSON's escapes of quotes and line ends are left alone. */
function objectAround(look: Look, at: number): { start: number; end: number } | undefined {
  if (!look.spend(2 * REACH)) return undefined;
  const from = Math.max(0, at - REACH);
  const start = from + look.text.slice(from, at).lastIndexOf("{");
  if (start < from) return undefined;
  let depth = 0;
  const limit = Math.min(look.text.length, at + REACH);
  for (let i = start; i < limit; i++) {
    const c = look.text.charCodeAt(i);
    if (c === 123 && ++depth > DEEPEST) return undefined;
    else if (c === 125 && --depth === 0) return { start, end: i + 1 };
  }
  return { start, end: limit };
}

/** Span of the string value of a member, wherever it stands in an object's text. Quotes may be escaped or single. */
function member(text: string, within: { start: number; end: number }, name: string, value: string): { start: number; end: number } | undefined {
  const found = new RegExp(`["'\`]${name}\\\\*["'\`]\\s*:\\s*\\\\*["'\`](${value})\\\\*["'\`]`).exec(text.slice(within.start, within.end));
  const letters = found?.[1];
  if (!found || letters === undefined) return undefined;
  const start = within.start + found.index + found[0].indexOf(letters, found[0].indexOf(":"));
  return { start, end: start + letters.length };
}

/** https://www.rfc-editor.org/rfc/rfc7517 and 7518: `d` is the private part, `k` a symmetric key. */
function findJwk(look: Look, at: number): Match[] {
  const object = objectAround(look, at);
  const span =
    object &&
    (member(look.text, object, "d", "[A-Za-z0-9_-]{40,}={0,2}") ?? member(look.text, object, "k", "[A-Za-z0-9_-]{20,}={0,2}"));
  return span ? [{ rule: "jwk-private-key", spans: [span], confidence: "structural", why: "structure", covers: object }] : [];
}

/** Ethereum's keystore and its relatives: a ciphertext, how its key is derived, and a check of the password. */
function findKeystore(look: Look, at: number): Match[] {
  const object = objectAround(look, at);
  if (!object) return [];
  const text = look.text.slice(object.start, object.end);
  const span = member(look.text, object, "ciphertext", "[0-9a-fA-F]{32,}");
  if (!span || !/kdf/i.test(text) || !/mac|checksum/i.test(text)) return [];
  return [
    { rule: "keystore-encrypted-wallet", spans: [span], confidence: "structural", why: "structure", tells: { encrypted: true }, covers: object },
  ];
}

/** https://www.w3.org/TR/xmldsig-core/#sec-RSAKeyValue as .NET writes it, with its private parts. */
function findXmlKey(look: Look, at: number): Match[] {
  if (!look.spend(REACH)) return [];
  const found = /<D>\s{0,20}([A-Za-z0-9+/\s]{80,800}={0,2})\s{0,20}<\/D>/.exec(look.text.slice(at, at + REACH));
  const value = found?.[1];
  if (!found || value === undefined) return [];
  const start = at + found.index + found[0].indexOf(value);
  const span = { start, end: start + value.length };
  return [{ rule: "xml-private-key", spans: [span], confidence: "structural", why: "structure", covers: { start: at, end: at + found.index + found[0].length } }];
}

/** Files of cardano-cli: `type` names a signing key, `cborHex` is 32 or 64 bytes behind their CBOR head. */
function findCardano(look: Look, at: number): Match[] {
  const object = objectAround(look, at);
  const span = object && member(look.text, object, "cborHex", "58[24]0[0-9a-f]{64,256}");
  return span ? [{ rule: "cardano-key-file", spans: [span], confidence: "structural", why: "structure", covers: object }] : [];
}

const GRANTS = "move everything the wallet holds";

const RULES: readonly FinderRule[] = [
  {
    id: "jwk-private-key",
    label: "JSON Web Key with its private part",
    kind: "private-key",
    severity: "high",
    grants: "sign and decrypt as its owner",
    source: "https://www.rfc-editor.org/rfc/rfc7517",
  },
  {
    id: "xml-private-key",
    label: "RSA private key in XML",
    kind: "private-key",
    severity: "high",
    grants: "sign and decrypt as its owner",
    source: "https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring",
  },
  {
    id: "keystore-encrypted-wallet",
    label: "Wallet keystore under a password",
    kind: "keystore",
    severity: "medium",
    grants: `${GRANTS}, once its password is known`,
    source: "https://ethereum.org/en/developers/docs/data-structures-and-encoding/web3-secret-storage/",
    provider: "ethereum",
  },
  {
    id: "cardano-key-file",
    label: "Cardano signing key file",
    kind: "private-key",
    severity: "critical",
    grants: GRANTS,
    source: "https://developers.cardano.org/docs/get-started/cardano-cli/basic-operations/get-started/",
    provider: "cardano",
  },
];

export default (): FinderFile => ({
  name: "Key object",
  revoke: "",
  rules: RULES,
  finders: [
    { anchors: ['"kty', "'kty'"], find: findJwk },
    { anchors: ["<RSAKeyValue>"], find: findXmlKey },
    { anchors: ['"ciphertext', "'ciphertext'"], find: findKeystore },
    { anchors: ["SigningKeyShelley_", "SigningKeyByron"], find: findCardano },
  ],
});
