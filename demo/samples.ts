/** Secrets for the demo: made anew at every start, valid in form, known to nobody. May not read or write anything. */
import { createHmac, generateKeyPairSync, randomBytes, randomInt } from "node:crypto";
import { generateMnemonic } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { crc32Base62 } from "../src/detect/verify/crc32.ts";

export interface Sample {
  id: string;
  name: string;
  /** What it is for and what losing it means, in a sentence. */
  about: string;
  text: string;
}

const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LETTERS = `${UPPER}${UPPER.toLowerCase()}`;
const ALPHANUMERIC = `${LETTERS}0123456789`;

const draw = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");

function githubToken(): string {
  const prefix = "ghp_";
  return crc32Base62(prefix).complete(prefix + draw(ALPHANUMERIC, 36));
}

function jsonWebToken(): string {
  const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part({ sub: randomBytes(8).toString("hex"), role: "admin", iat: now, exp: now + 86_400 })}`;
  return `${signed}.${createHmac("sha256", randomBytes(32)).update(signed).digest("base64url")}`;
}

function privateKey(): string {
  return generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** A fresh set. */
export function makeSamples(): Sample[] {
  const token = githubToken();
  const database = `postgres://app:${draw(ALPHANUMERIC, 24)}@db-3.internal:5432/orders`;
  return [
    {
      id: "seed-phrase",
      name: "Wallet seed phrase",
      about: "Twelve words with a valid checksum. Whoever has them has the wallet.",
      text: generateMnemonic(wordlist, 128),
    },
    {
      id: "binance-pair",
      name: "Exchange API key and secret",
      about: "A pair as an exchange shows it once. Together they can trade, perhaps withdraw.",
      text: `BINANCE_API_KEY=${draw(ALPHANUMERIC, 64)}\nBINANCE_API_SECRET=${draw(ALPHANUMERIC, 64)}`,
    },
    { id: "github-token", name: "GitHub token", about: "Its checksum is right, so there is no doubt what it is.", text: token },
    {
      id: "env-file",
      name: "A .env file",
      about: "Three secrets among harmless settings. Redacted, the settings stay.",
      text: [
        "NODE_ENV=production",
        "PORT=8080",
        `AWS_ACCESS_KEY_ID=AKIA${draw(`${UPPER}234567`, 16)}`,
        `AWS_SECRET_ACCESS_KEY=${draw(`${ALPHANUMERIC}+/`, 40)}`,
        `DATABASE_URL=${database}`,
        "LOG_LEVEL=warn",
      ].join("\n"),
    },
    { id: "private-key", name: "Private key (PEM)", about: "A key block with its first and last line.", text: privateKey() },
    { id: "jwt", name: "Session token (JWT)", about: "Good for a day; it says so itself.", text: jsonWebToken() },
    { id: "postgres-url", name: "Database address", about: "A connection string with its password inside.", text: database },
    {
      id: "harmless",
      name: "Something harmless",
      about: "A commit, a time and an order number. Nothing to hold: the page gets it untouched.",
      text: `Deployed ${randomBytes(20).toString("hex")} at ${new Date().toISOString()}, order ${randomInt(1e6, 1e7)}. Looks fine to me.`,
    },
  ];
}
