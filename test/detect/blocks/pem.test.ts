import { generateKeyPairSync, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import makePem from "../../../src/detect/blocks/pem.ts";
import makePutty from "../../../src/detect/blocks/putty.ts";
import makeServiceAccount from "../../../src/detect/blocks/service-account.ts";
import { runFinders, rulesIn, secretOf } from "../../support/finder-run.ts";

const DASHES = "-".repeat(5);

function block(label: string, body: string): string {
  return `${DASHES}BEGIN ${label}${DASHES}\n${body}\n${DASHES}END ${label}${DASHES}\n`;
}

function lines(base64: string): string {
  return base64.replace(/(.{64})/g, "$1\n");
}

const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const pkcs8 = String(rsa.export({ type: "pkcs8", format: "pem" }));

/** The head of an OpenSSH key under a cipher, and random bytes for the rest. */
function openssh(cipher: string): string {
  const head = Buffer.concat([Buffer.from("openssh-key-v1\0"), Buffer.from([0, 0, 0, cipher.length]), Buffer.from(cipher)]);
  return block("OPENSSH PRIVATE KEY", lines(Buffer.concat([head, randomBytes(200)]).toString("base64")));
}

test.each([
  ["PKCS#8", pkcs8, "private-key-pem"],
  ["RSA", String(rsa.export({ type: "pkcs1", format: "pem" })), "private-key-rsa"],
  ["EC", String(ec.export({ type: "sec1", format: "pem" })), "private-key-ec"],
  ["encrypted PKCS#8", String(rsa.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" })), "private-key-encrypted"],
  ["encrypted RSA", String(rsa.export({ type: "pkcs1", format: "pem", cipher: "aes-256-cbc", passphrase: "x" })), "private-key-encrypted"],
  ["OpenSSH", openssh("none"), "private-key-openssh"],
  ["encrypted OpenSSH", openssh("aes256-ctr"), "private-key-encrypted"],
  ["PGP", block("PGP PRIVATE KEY BLOCK", `Version: GnuPG v2\n\n${lines(randomBytes(900).toString("base64"))}\n=abcd`), "private-key-pgp"],
  ["Tendermint", block("TENDERMINT PRIVATE KEY", `kdf: bcrypt\nsalt: 00\ntype: secp256k1\n\n${lines(randomBytes(90).toString("base64"))}`), "private-key-encrypted"],
])("%s is told from the others", (_, pem, rule) => {
  const [found, ...more] = runFinders(makePem(), `before\n${pem}after`);
  expect([found?.rule, found?.confidence, more.length]).toEqual([rule, "structural", 0]);
  expect(found?.tells?.encrypted).toBe(rule === "private-key-encrypted");
});

test.each([
  ["escaped line ends", (pem: string) => JSON.stringify({ key: pem })],
  ["doubly escaped line ends", (pem: string) => JSON.stringify(JSON.stringify({ key: pem }))],
  ["indentation", (pem: string) => pem.replace(/^/gm, "      ")],
  ["a quoted mail", (pem: string) => pem.replace(/^/gm, "> ")],
  ["joined strings", (pem: string) => pem.trim().split("\n").map((line) => `"${line}\\n"`).join(" +\n  ")],
  ["Windows line ends", (pem: string) => pem.replaceAll("\n", "\r\n")],
  ["one line", (pem: string) => pem.trim().replaceAll("\n", " ")],
])("a key written with %s is found, with one and the same secret", (_, write) => {
  const written = write(pkcs8);
  const [found] = runFinders(makePem(), written);
  const [plain] = runFinders(makePem(), pkcs8);
  expect(found && secretOf(found, written)).toBe(plain && secretOf(plain, pkcs8));
});

test("the span is the block, from its first dash to its last", () => {
  const [found] = runFinders(makePem(), `x ${pkcs8.trim()} y`);
  expect(found?.spans).toEqual([{ start: 2, end: 2 + pkcs8.trim().length }]);
});

test("a key that is cut off is found as far as it goes", () => {
  const cut = pkcs8.slice(0, 250);
  const [found] = runFinders(makePem(), `${cut}\nand then some words`);
  expect(found?.spans[0]).toEqual({ start: 0, end: 250 });
});

test.each([
  ["a word as body", block("PRIVATE KEY", "anything")],
  ["no body", block("OPENSSH PRIVATE KEY", "")],
  ["a repeated body", block("RSA PRIVATE KEY", "abab".repeat(30))],
  ["dots as body", block("RSA PRIVATE KEY", "...")],
  ["a public key", String(generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ type: "spki", format: "pem" }))],
  ["a certificate", block("CERTIFICATE", lines(randomBytes(300).toString("base64")))],
  ["prose", `Paste the lines from ${DASHES}BEGIN RSA PRIVATE KEY${DASHES} to the end into the field below and press save.`],
])("%s is silent", (_, text) => {
  expect(rulesIn(makePem(), text)).toEqual([]);
});

test("heads without end are read once each, not to the end of the text", () => {
  const flood = `${DASHES}BEGIN RSA PRIVATE KEY${DASHES}\n`.repeat(3000);
  const begun = performance.now();
  expect(rulesIn(makePem(), flood)).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(2000);
});

function putty(encryption: string): string {
  const body = lines(randomBytes(120).toString("base64"));
  return `PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: ${encryption}\r\nComment: me\r\nPrivate-Lines: 1\r\n${body}\r\nPrivate-MAC: ${randomBytes(32).toString("hex")}\r\n`;
}

test("PuTTY's keys say whether they are encrypted", () => {
  expect(rulesIn(makePutty(), putty("none"))).toEqual(["putty-private-key"]);
  expect(rulesIn(makePutty(), putty("aes256-cbc"))).toEqual(["putty-encrypted-key"]);
  expect(rulesIn(makePutty(), "PuTTY-User-Key-File-3: ssh-ed25519 is the first line")).toEqual([]);
});

test("a service account file tells its account", () => {
  const file = JSON.stringify({ type: "service_account", private_key: pkcs8, client_email: "robot@project.iam.gserviceaccount.com" }, null, 2);
  const [found] = runFinders(makeServiceAccount(), file);
  expect([found?.rule, found?.tells?.account]).toEqual(["google-service-account-key", "robot@project.iam.gserviceaccount.com"]);
  expect(rulesIn(makeServiceAccount(), JSON.stringify({ type: "service_account", private_key: "..." }))).toEqual([]);
});
