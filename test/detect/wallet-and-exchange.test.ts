import { generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import { ed25519 } from "@noble/curves/ed25519.js";
import { base58 } from "@scure/base";
import { entropyToMnemonic, generateMnemonic } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { expect, test } from "vitest";
import { scan } from "../../src/detect/scan.ts";

/** Rules and confidences of what is found, without what is merely possible. */
function found(text: string): string[] {
  return scan(text)
    .filter((candidate) => candidate.confidence !== "possible")
    .map((candidate) => candidate.rule);
}

const seed = Uint8Array.from(randomBytes(32));
const pair = Uint8Array.from([...seed, ...ed25519.getPublicKey(seed)]);
const hex = (bytes: number): string => randomBytes(bytes).toString("hex");
const alnum = (length: number): string => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  return Array.from(randomBytes(length - 2), (byte) => letters.charAt(byte % 62)).join("") + "a7";
};
/** Without any plus, one that begins with a slash could as well be a path. */
const base64WithPlus = (bytes: number): string => {
  for (;;) {
    const drawn = randomBytes(bytes).toString("base64");
    if (drawn.includes("+")) return drawn;
  }
};
const phrase = generateMnemonic([...wordlist], 128);
const pem = String(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "sec1", format: "pem" }));

test.each([
  ["alone", phrase],
  ["with a label", `Seed phrase: ${phrase}`],
  ["in a sentence", `hi, so the backup of that wallet was "${phrase}" if I am right?`],
  ["as an environment variable", `MNEMONIC="${phrase}"\nRPC_URL=http://localhost:8545\n`],
  ["in code", `const wallet = Wallet.fromPhrase('${phrase}');`],
  ["numbered", phrase.split(" ").map((word, i) => `${i + 1}. ${word}`).join("\n")],
  ["in a JSON string with escaped line ends", JSON.stringify({ backup: phrase.replaceAll(" ", "\n") })],
  ["in Japanese style", phrase.replaceAll(" ", "\u3000")],
  ["in the middle of prose", `Dear support,\n\nI have lost access to it.\nHere it is:\n\n${phrase}\n\nPlease help me to get the coins back.`],
])("a seed phrase is found %s", (_, text) => {
  expect(found(text)).toEqual(["wallet-phrase-bip39"]);
});

test.each([
  ["a Solana key", base58.encode(pair), ["wallet-key-solana"]],
  ["a Solana key file", JSON.stringify([...pair]), ["wallet-key-solana"]],
  ["a NEAR key", JSON.stringify({ private_key: `ed25519:${base58.encode(pair)}` }), ["wallet-key-near"]],
  ["a labelled raw key", `PRIVATE_KEY=0x${hex(32)}`, ["ethereum-private-key"]],
  ["a labelled raw key in Russian", `приватный ключ: ${hex(32)}`, ["ethereum-private-key"]],
  ["a raw key in code", `new ethers.Wallet("0x${hex(32)}", provider)`, ["wallet-call-key"]],
  ["a transaction", `https://etherscan.io/tx/0x${hex(32)}`, []],
  ["a block hash", `"blockHash": "0x${hex(32)}"`, []],
  ["a Coinbase key file", JSON.stringify({ id: randomUUID(), privateKey: Buffer.from(pair).toString("base64") }), ["coinbase-api-secret"]],
  ["base64 of a PEM block", `KEY_B64=${Buffer.from(pem).toString("base64")}`, ["private-key-ec"]],
  ["a PEM block with escaped line ends", JSON.stringify({ key: pem }), ["private-key-ec"]],
])("%s", (_, text, rules) => {
  expect(found(text)).toEqual(rules);
});

test.each([
  ["Binance", `BINANCE_API_KEY=${alnum(64)}\nBINANCE_API_SECRET=${alnum(64)}`, ["binance-api-key", "binance-api-secret"]],
  ["KuCoin", `kucoin:\n  api_key: 65${hex(11)}\n  api_secret: ${randomUUID()}\n  passphrase: "tr4ding-Bot"\n`, ["kucoin-api-key", "kucoin-api-secret", "kucoin-passphrase"]],
  ["OKX", `{"okx": {"apiKey": "${randomUUID()}", "secretKey": "${hex(16).toUpperCase()}", "passphrase": "Tr4ding!Bot"}}`, ["okx-api-key", "okx-api-secret", "okx-passphrase"]],
  ["Bybit", `bybit_api_key = "${alnum(18)}"\nbybit_api_secret = "${alnum(36)}"`, ["bybit-api-key", "bybit-api-secret"]],
  ["Kraken", `KRAKEN_KEY=${base64WithPlus(42)}\nKRAKEN_SECRET=${randomBytes(64).toString("base64")}`, ["kraken-api-key", "kraken-api-secret"]],
  ["Bitget", `bg_${hex(16)}`, ["bitget-api-key"]],
  ["CoinGecko", "x-cg-demo-api-key: CG-" + base58.encode(randomBytes(30)).slice(0, 24), ["coingecko-api-key"]],
  ["CoinMarketCap", `X-CMC_PRO_API_KEY: ${randomUUID()}`, ["coinmarketcap-api-key"]],
  ["Etherscan", `https://api.etherscan.io/v2/api?chainid=1&module=account&apikey=${hex(17).toUpperCase()}`, ["etherscan-api-key"]],
])("%s", (_, text, rules) => {
  // A passphrase that looks like nothing is told by its own label alone.
  expect(found(text).map((rule) => rule.replace("generic-passphrase", rules.at(-1) ?? ""))).toEqual(rules);
});

test("key and secret of one exchange are one credential", () => {
  const text = `BINANCE_API_KEY=${alnum(64)}\nBINANCE_API_SECRET=${alnum(64)}`;
  expect(new Set(scan(text).map((candidate) => candidate.credential)).size).toBe(1);
});

test("the phrases of documentation are silent", () => {
  expect(found(entropyToMnemonic(new Uint8Array(16), [...wordlist]))).toEqual([]);
  expect(found(`${"test ".repeat(11)}junk`)).toEqual([]);
});
