import { generateKeyPairSync, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import makeLines from "../../../src/detect/blocks/config-lines.ts";
import makeObjects from "../../../src/detect/blocks/key-objects.ts";
import { runFinders, rulesIn, secretOf } from "../../support/finder-run.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const jwk = privateKey.export({ format: "jwk" });

test.each([
  ["compact", JSON.stringify(jwk)],
  ["pretty", JSON.stringify({ keys: [jwk] }, null, 2)],
  ["escaped", JSON.stringify(JSON.stringify(jwk))],
])("the private part of a %s JWK is found", (_, text) => {
  const [found] = runFinders(makeObjects(), text);
  expect(found && [found.rule, secretOf(found, text)]).toEqual(["jwk-private-key", jwk.d]);
});

test("a public JWK is silent", () => {
  expect(rulesIn(makeObjects(), JSON.stringify(publicKey.export({ format: "jwk" })))).toEqual([]);
});

test("a keystore is told to be encrypted", () => {
  const keystore = {
    version: 3,
    crypto: {
      cipher: "aes-128-ctr",
      ciphertext: randomBytes(32).toString("hex"),
      cipherparams: { iv: randomBytes(16).toString("hex") },
      kdf: "scrypt",
      kdfparams: { dklen: 32, salt: randomBytes(32).toString("hex"), n: 8192, r: 8, p: 1 },
      mac: randomBytes(32).toString("hex"),
    },
  };
  for (const text of [JSON.stringify(keystore), JSON.stringify(keystore, null, 2)]) {
    const [found] = runFinders(makeObjects(), text);
    expect([found?.rule, found?.tells?.encrypted]).toEqual(["keystore-encrypted-wallet", true]);
  }
  expect(rulesIn(makeObjects(), JSON.stringify({ ciphertext: randomBytes(32).toString("hex") }))).toEqual([]);
});

test("a Cardano signing key file is found, a verification key file is not", () => {
  const file = { type: "PaymentSigningKeyShelley_ed25519", description: "", cborHex: `5820${randomBytes(32).toString("hex")}` };
  expect(rulesIn(makeObjects(), JSON.stringify(file, null, 4))).toEqual(["cardano-key-file"]);
  expect(rulesIn(makeObjects(), JSON.stringify({ ...file, type: "PaymentVerificationKeyShelley_ed25519" }))).toEqual([]);
});

const token = randomBytes(24).toString("base64url");
const wireguard = Buffer.concat([randomBytes(31), Buffer.from([0x40])]).toString("base64");

test.each([
  ["npmrc-auth-token", `//registry.example.com/:_authToken=${token}`, token],
  ["npmrc-auth-token", `npm config set //registry.example.com/:_authToken ${token}`, token],
  ["openvpn-static-key", `-----BEGIN OpenVPN Static key V1-----\n${randomBytes(16).toString("hex")}\n${randomBytes(16).toString("hex")}\n-----END OpenVPN Static key V1-----`, undefined],
  ["npmrc-password", `//registry.example.com/:_password="${randomBytes(12).toString("base64")}"`, undefined],
  ["netrc-password", `machine api.example.com login me password ${token}`, token],
  ["netrc-password", `machine api.example.com\n  login me\n  password ${token}\n`, token],
  ["pgpass-password", `db.example.com:5432:app:me:${token}\n`, token],
  ["kubeconfig-client-key", `    client-key-data: ${Buffer.from(String(privateKey.export({ type: "pkcs8", format: "pem" }))).toString("base64")}`, undefined],
  ["wireguard-private-key", `[Interface]\nPrivateKey = ${wireguard}`, wireguard],
])("%s is found in its line", (rule, text, secret) => {
  const [found, ...more] = runFinders(makeLines(), text);
  expect([found?.rule, more.length]).toEqual([rule, 0]);
  if (secret !== undefined) expect(found && secretOf(found, text)).toBe(secret);
});

test.each([
  "//registry.example.com/:_authToken=${NPM_TOKEN}",
  "machine api.example.com login me password <your password>",
  "machine learning needs a login and a password to be kept",
  "PrivateKey = <contents of client.key>",
  "PublicKey = xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg",
])("a line without a secret is silent: %s", (text) => {
  expect(rulesIn(makeLines(), text)).toEqual([]);
});

test("the private parts of an RSA key in XML are found", () => {
  const part = randomBytes(128).toString("base64");
  const text = `<RSAKeyValue><Modulus>${part}</Modulus><Exponent>AQAB</Exponent><P>${part}</P><D>${part}</D></RSAKeyValue>`;
  const [found] = runFinders(makeObjects(), text);
  expect(found && [found.rule, secretOf(found, text)]).toEqual(["xml-private-key", part]);
  expect(rulesIn(makeObjects(), text.replace(/<P>.*<\/D>/, ""))).toEqual([]);
});
