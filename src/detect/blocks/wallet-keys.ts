/** Wallet keys that prove themselves but begin with nothing to anchor on. Gets whole runs of letters and digits. */
import type { FinderFile, FinderRule, Look, Match } from "../finder.ts";
import { isMonotonous } from "../quiet/placeholder.ts";
import { base58Bytes, bip38, extendedPrivateKey, tezosKey, wif, xrpSeed } from "../verify/base58.ts";
import { isEd25519Pair } from "../verify/ed25519.ts";
import { stellarSeed } from "../verify/strkey.ts";
import type { Proof, Verify } from "../rule.ts";

const stellar = stellarSeed().verify;
const LONG = 100;
/** What a multiplication on the curve costs, in characters read closely. */
const CURVE_COST = 20_000;

interface Form {
  rule: string;
  /** How it begins; looked at before anything is decoded. */
  begins: RegExp;
  lengths: readonly number[];
  verify: Verify;
}

// First letters follow from the version bytes; they were computed for the smallest and the largest key.
const FORMS: readonly Form[] = [
  { rule: "wallet-key-wif", begins: /^[5679KLQTXc]/, lengths: [51, 52], verify: wif },
  { rule: "wallet-key-bip38", begins: /^6P/, lengths: [58], verify: bip38 },
  { rule: "wallet-key-extended", begins: /^(?:[xyztuvYZUV]prv|Ltpv|Mtpv|dgpv)/, lengths: [111, 112], verify: extendedPrivateKey },
  { rule: "wallet-key-stellar", begins: /^S[A-D]/, lengths: [56], verify: stellar },
  { rule: "wallet-key-xrp", begins: /^s/, lengths: [28, 29, 31], verify: xrpSeed },
  { rule: "wallet-key-tezos", begins: /^(?:edsk|spsk|p2sk)/, lengths: [54, 98], verify: tezosKey },
  { rule: "wallet-key-tezos-encrypted", begins: /^edesk/, lengths: [88], verify: tezosKey },
];

/** Lengths of 64 bytes in Base58. */
const PAIR_LENGTHS = [86, 87, 88];

const LENGTHS = [...new Set([...FORMS.flatMap((form) => form.lengths), ...PAIR_LENGTHS])];

function verified(rule: string, start: number, end: number, proof: Proof): Match[] {
  if (proof.valid !== true) return [];
  const { tells } = proof;
  return [{ rule, spans: [{ start, end }], confidence: "verified", why: "checksum", ...(tells && { tells }) }];
}

function find(look: Look, start: number, end: number): Match[] {
  const key = look.text.slice(start, end);
  // One letter over and over would be decoded and hashed in vain, which for the longest keys takes longest.
  if (key.length > LONG && isMonotonous(key)) return [];
  const form = FORMS.find(({ begins, lengths }) => lengths.includes(key.length) && begins.test(key));
  if (form) {
    const found = look.spend(key.length * 4) ? verified(form.rule, start, end, form.verify(key)) : [];
    if (found.length > 0) return found;
  }
  if (!PAIR_LENGTHS.includes(key.length) || !look.spend(key.length * 4)) return [];
  const bytes = base58Bytes(key);
  if (bytes?.length !== 64 || !look.spend(CURVE_COST) || !isEd25519Pair(bytes)) return [];
  const near = look.text.slice(Math.max(0, start - 8), start) === "ed25519:";
  return verified(near ? "wallet-key-near" : "wallet-key-solana", start, end, {
    valid: true,
    by: "checksum",
    tells: { network: near ? "near" : "solana" },
  });
}

/** `[12,34,...]`: sixty-four bytes as Solana's tools write them. */
const ARRAY = /\[\s*(?:\d{1,3}\s*,\s*){63}\d{1,3}[\s,]*\]/y;
const LONGEST_ARRAY = 1200;

const isBlank = (c: number): boolean => c === 32 || (c >= 9 && c <= 13);

/** Most arrays are of something else: three numbers of up to three digits first, each with a comma. */
function beginsWithBytes(text: string, from: number): boolean {
  let i = from;
  const most = from + 60;
  for (let number = 0; number < 3; number++) {
    while (i < most && isBlank(text.charCodeAt(i))) i++;
    const start = i;
    while (i - start < 4 && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i++;
    if (i === start || i - start > 3) return false;
    while (i < most && isBlank(text.charCodeAt(i))) i++;
    if (text.charCodeAt(i++) !== 44) return false;
  }
  return true;
}

function findArray(look: Look, at: number): Match[] {
  const { text } = look;
  if (!beginsWithBytes(text, at + 1) || !look.spend(LONGEST_ARRAY)) return [];
  ARRAY.lastIndex = at;
  const array = ARRAY.exec(text)?.[0];
  if (array === undefined) return [];
  const numbers = array.match(/\d+/g)?.map(Number) ?? [];
  if (numbers.some((number) => number > 255) || new Set(numbers).size < 20 || !look.spend(CURVE_COST)) return [];
  const bytes = Uint8Array.from(numbers);
  const span = { start: at, end: at + array.length };
  return isEd25519Pair(bytes)
    ? [
        {
          rule: "wallet-key-solana",
          spans: [span],
          secret: `[${numbers.join(",")}]`,
          confidence: "verified",
          why: "checksum",
          tells: { network: "solana" },
          covers: span,
        },
      ]
    : [];
}

/** Every way an array of numbers begins, three characters long. */
function arrayAnchors(): string[] {
  const digits = [..."0123456789"];
  return [...digits.flatMap((first) => [`[${first},`, `[ ${first}`, ...digits.map((second) => `[${first}${second}`)]), "[\n ", "[\n\t", "[\r\n"];
}

function rule(id: string, label: string, provider: string, source: string, softer?: Partial<FinderRule>): FinderRule {
  return { id, label, kind: "private-key", severity: "critical", grants: "move everything the key holds", source, provider, ...softer };
}

const UNDER_PASSWORD: Partial<FinderRule> = {
  kind: "encrypted-key",
  severity: "medium",
  grants: "move everything the key holds, once its password is known",
};

export default (): FinderFile => ({
  name: "Wallet key",
  revoke: "",
  rules: [
    rule("wallet-key-wif", "Bitcoin private key", "bitcoin", "https://en.bitcoin.it/wiki/Wallet_import_format"),
    rule("wallet-key-bip38", "Bitcoin private key under a password", "bitcoin", "https://github.com/bitcoin/bips/blob/master/bip-0038.mediawiki", UNDER_PASSWORD),
    rule("wallet-key-extended", "Extended private key", "bitcoin", "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki"),
    rule("wallet-key-stellar", "Stellar secret seed", "stellar", "https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md"),
    rule("wallet-key-xrp", "XRP Ledger seed", "xrp", "https://xrpl.org/docs/references/protocol/data-types/base58-encodings"),
    rule("wallet-key-tezos", "Tezos secret key", "tezos", "https://gitlab.com/tezos/tezos/-/blob/master/src/lib_crypto/base58.ml"),
    rule("wallet-key-tezos-encrypted", "Tezos secret key under a password", "tezos", "https://gitlab.com/tezos/tezos/-/blob/master/src/lib_crypto/base58.ml", UNDER_PASSWORD),
    rule("wallet-key-solana", "Solana private key", "solana", "https://solana.com/docs/intro/installation"),
    rule("wallet-key-near", "NEAR private key", "near", "https://docs.near.org/protocol/access-keys"),
  ],
  finders: [
    { trigger: "run", lengths: LENGTHS, find },
    { anchors: arrayAnchors(), find: findArray },
  ],
});
