import { describe, expect, test } from "vitest";
import { scanAsked } from "../../src/detect/asked.ts";
import { scan } from "../../src/detect/scan.ts";

/** Drawn anew for each run: no key-shaped text stands in the repository. */
function drawn(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(Math.floor(Math.random() * alphabet.length))).join("");
}
const HEX = "0123456789abcdef";
const ALNUM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const uuid = () => [8, 4, 4, 4, 12].map((length) => drawn(HEX, length)).join("-");

const secret = `a1${drawn(ALNUM, 60)}Z9`;
const hash = `a1${drawn(HEX, 62)}`;

const SHOWN: Record<string, () => string> = { "64 letters and digits": () => secret, "a 64-character hash": () => hash, "a UUID": uuid, "an address": () => `0x${drawn(HEX, 40)}`, "a transaction id": () => `0x${hash}` };

test.each(Object.entries(SHOWN))("%s alone is nothing, without a label and in a field that asks for nothing", (_name, make) => {
  const text = make();
  expect(scan(text)).toEqual([]);
  for (const label of ["", "Search", "Comment", "Transaction hash", "txid", "Wallet address", "Order id", "Session id", "Commit hash", "Contract address", "Public key", "Keyboard"]) {
    expect(scanAsked(text, () => [label]), label).toEqual([]);
  }
});

describe("a field that asks for a secret makes a secret of what goes in", () => {
  test.each(["API Secret", "Secret key", "api Secret", "API secret *", "Your Secret Key:", "API 密钥 Secret", "シークレットキー", "секретный ключ", "chave secreta", "clave secreta", "Clé secrète", "Geheimer Schlüssel", "Chiave segreta", "Gizli anahtar", "시크릿 키", "私鑰", "Klucz prywatny", "Khóa bí mật", "Kunci rahasia"])("%s", (label) => {
    const [found, ...others] = scanAsked(` ${secret}\n`, () => [label]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ why: "field", severity: "high", spans: [{ start: 1, end: 1 + secret.length }] });
    expect(found?.secret.length).toBe(secret.length);
  });

  test("a hash as well: there it is a secret that looks like one", () => {
    expect(scanAsked(hash, () => ["API Secret"])[0]?.why).toBe("field");
  });

  test("the provider in the label is told", () => {
    expect(scanAsked(secret, () => ["Binance API Secret"])[0]).toMatchObject({ rule: "binance-api-secret", provider: "binance", why: "field" });
    expect(scanAsked(uuid(), () => ["OKX API key"])[0]?.provider).toBe("okx");
  });

  test("what names only the key weighs less than the secret", () => {
    expect(scanAsked(secret, () => ["API Key"])[0]).toMatchObject({ severity: "medium", why: "field" });
  });
});

test.each([
  ["a login password", "Password", secret],
  ["a password of the account", "Account password", secret],
  ["a sentence", "API Secret", "please send me the secret again"],
  ["a short word", "API Secret", "hunter2"],
  ["two tokens", "API Secret", `${secret} ${secret}`],
  ["an address of a page", "API endpoint", "https://api.example.com/v1/users"],
])("%s is not made a secret by its field", (_name, label, text) => {
  expect(scanAsked(text, () => [label])).toEqual([]);
});
