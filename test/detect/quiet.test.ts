/** Ordinary text of kinds that once raised a false alarm, or well might; values that must not stand in a file are drawn. */
import { describe, expect, it } from "vitest";
import { scan } from "../../src/detect/scan.ts";
import { drawShape, seeded } from "./shapes.ts";

const random = seeded(77);
const draw = (shape: RegExp): string => drawShape(shape, random);
const sha1 = draw(/[0-9a-f]{40}/);

const everyday: Record<string, string> = {
  "a test's log": Array.from({ length: 6 }, (_, i) => `PASS: gdb.arch/amd64-byte.exp: at second bp: check contents of %r${String(i)}l\nPASS: addr2line -f option`).join("\n"),
  "a change log with hashes": `Werner  <w@gnupg.org>\n\n\tAdd new option --with-secret.\n\t+ commit ${sha1}\n\t* g10/gpg.c: Add option --with-secret.\n\t* g10/options.h`,
  "a release manager's key": `* **Ada** <ada@example.org>\n  - Release GPG key: ${draw(/[0-9A-F]{40}/)}\n`,
  "words of a sentence that are in the list": "similar to the quickfix window, except that you can have more than one\nlocation list window open at a time. When you use a location list command",
  "a manual's table of mouse buttons":
    "left click\t    place cursor\tplace cursor\n\tleft drag\t    start selection\tstart selection\n\tshift-left\t    search word\t\textend selection\n\tright click\t    extend selection\tpopup menu (place cursor)\n\tright drag",
  "a message of a Japanese locale": '{"fallbackrole": {"pass": "1つのロール値のみ使用されています", "fail": "古い"}}',
  "a message of a Chinese locale": '{"avoid-inline-spacing": {"pass": "未指定影響文字間距的帶有「!important」的內聯樣式"}}',
  "a proxy's address in a README": "| socks5 | `socks5://username:password@some-socks-proxy.com:9050` |",
  "a manual page": "Enable experimental ES module support in VM module.\n.\n.It Fl -experimental-wasi-unstable-preview1\nEnable experimental WebAssembly System Interface support.",
  "a lock file": `"node_modules/chalk": {\n  "version": "5.3.0",\n  "resolved": "https://registry.npmjs.org/chalk/-/chalk-5.3.0.tgz",\n  "integrity": "sha512-${draw(/[A-Za-z0-9+/]{86}/)}=="\n}`,
  "a pip lock file": `cryptography==42.0.5 \\\n    --hash=sha256:${draw(/[0-9a-f]{64}/)} \\\n    --hash=sha256:${draw(/[0-9a-f]{64}/)}`,
  "a git log": `commit ${sha1}\nMerge: ${sha1.slice(0, 7)} ${draw(/[0-9a-f]{7}/)}\nAuthor: Ada <ada@example.org>\n\n    Rotate the API key of the staging server`,
  "a diff's head": `diff --git a/src/token.ts b/src/token.ts\nindex ${draw(/[0-9a-f]{7}/)}..${draw(/[0-9a-f]{7}/)} 100644\n--- a/src/token.ts\n+++ b/src/token.ts`,
  "a Docker image": `image: ghcr.io/acme/auth-service@sha256:${draw(/[0-9a-f]{64}/)}`,
  "a transaction": `Your withdrawal was sent. TxID: 0x${draw(/[0-9a-f]{64}/)} to address 0x${draw(/[0-9a-f]{40}/)}`,
  "a bitcoin address": `Please send it to bc1q${draw(/[02-9ac-hj-np-z]{38}/)}, thanks`,
  "subresource integrity": `<script src="https://cdn.example.org/a.js" integrity="sha384-${draw(/[A-Za-z0-9+/]{64}/)}" crossorigin="anonymous"></script>`,
  "a data URI": `.icon { background: url("data:image/png;base64,iVBORw0KGgo${draw(/[A-Za-z0-9+/]{200}/)}=") }`,
  "a source map": `//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify({ version: 3, sources: ["a.ts"], mappings: "AAAA;AACA,KAAK,CAAC" })).toString("base64")}`,
  "a public key": `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${draw(/[A-Za-z0-9+/]{43}/)} ada@laptop`,
  "a form in German": '<label for="pw">Passwort</label><input id="pw" type="password" name="password" placeholder="Passwort eingeben">',
  "a translation file": '{"login.password": "Password", "login.forgot": "Forgot your password?", "login.token": "Enter the token we sent you"}',
  "a schema": "password: string;\ntoken?: string | undefined;\nsecretKey: Buffer;\napiKey: process.env.API_KEY",
  "documentation of variables": "export API_KEY=<your-api-key>\nexport SECRET_TOKEN=${SECRET_TOKEN}\nAPI_SECRET=changeme\nDB_PASSWORD=your_password_here",
  "a UUID and a request": `request-id: ${draw(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/)} GET /v1/tokens?limit=20 200 31ms`,
  "an error's trace": "TypeError: Cannot read properties of undefined (reading 'accessToken')\n    at refreshToken (/srv/app/dist/auth/session.js:120:31)\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
  "a page of results": `{"items": [], "nextPageToken": "${draw(/[A-Za-z0-9_-]{40}/)}", "continuation_token": "${draw(/[A-Za-z0-9_-]{50}/)}"}`,
  "a log of requests": `"GET /api/v1/items?page_token=${draw(/[A-Za-z0-9_-]{32}/)}&limit=50 HTTP/1.1" 200 512`,
  "a link to a shared file": `https://drive.google.com/file/d/1${draw(/[A-Za-z0-9_-]{32}/)}/view?usp=drive_link&resourcekey=0-${draw(/[A-Za-z0-9_-]{22}/)}`,
  "where a secret is kept": `arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-password-${draw(/[A-Za-z0-9]{6}/)}`,
  "Go's checksums": `github.com/golang-jwt/jwt/v5 v5.2.0 h1:${draw(/[A-Za-z0-9+/]{43}/)}=\ngithub.com/golang-jwt/jwt/v5 v5.2.0/go.mod h1:${draw(/[A-Za-z0-9+/]{43}/)}=`,
  "a checksum of Go that begins with a plus": `github.com/golang-jwt/jwt/v5 v5.2.0 h1:+${draw(/[A-Za-z0-9+/]{42}/)}=`,
  "CocoaPods' checksums": `SPEC CHECKSUMS:\n  KeychainAccess: ${sha1}\n  SwiftKeychainWrapper: ${draw(/[0-9a-f]{40}/)}`,
  "a form's guard against forgery": `<input type="hidden" name="__RequestVerificationToken" value="CfDJ8${draw(/[A-Za-z0-9_-]{130}/)}">`,
  "a setting that SOPS encrypted": `password: ENC[AES256_GCM,data:${draw(/[A-Za-z0-9+/]{27}/)}=,iv:${draw(/[A-Za-z0-9+/]{43}/)}=,tag:${draw(/[A-Za-z0-9+/]{22}/)}==,type:str]`,
  "a sealed secret": `kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB${draw(/[A-Za-z0-9+/]{500}/)}=`,
  "a key of the Windows registry": `[HKEY_LOCAL_MACHINE\\SOFTWARE]\n"InstallKey"="${draw(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/)}"`,
  "constants of WebGL": "readonly ANY_SAMPLES_PASSED: 0x8C2F;\n    readonly STENCIL_PASS_DEPTH_FAIL: 0x0B95;\n    VKI_CAM_PASS_ERR_RECOVER = 0x00010000,",
  "a line of /etc/passwd": "grep -H eli /etc/passwd gets you:\n\n    /etc/passwd:eli:x:2098:1000:Eli Smith:/srv/eli:/bin/bash",
  "a list of packages": "apt\tpackagekit-tools\t1.2.6-5+deb12u1\napt\tpasswd\t1:4.13+dfsg1-1+deb12u1\n",
  "versions of packages that are called secret": '"@secretlint/secretlint-rule-aws": "^7.0.0-beta.66+80b34645", "@secretlint/secretlint-rule-npm": "^7.0.0-beta.66+80b34645"',
  "names of types": "type BagType = PrivateKeyInfo | PKCS8ShroudedKeyBag | CertBag;\ntype Json = PrivateKeyInfoJson | JsonWebKey | PKCS8ShroudedKeyBagJson;",
  "a template of C++": "policy_t<ActivePolicyT, detail::unique_by_key::AgentUniqueByKey, Ts...>;",
  "a command that takes an address": "$ node app.js | pino-http-send -u http://localhost:8080/logs",
  "names in a source map": `{"version":3,"names":["AttributorStore","BlockBlot","EmbedBlot","LeafBlot","Scope","Delta","Break","Inline","TextBlot"],"mappings":"AAAA,SAASA"}`,
  "a table of short hashes by the names of types": ["Key", "AccessKey", "ApiKey", "Secret", "StreamKey", "AccessToken", "APIKey", "SecurityKey"].map((name) => `    "AWS::Acme::${name}": "${draw(/[0-9a-f]{16}/)}",`).join("\n"),
  "what guards a change": `{"LockToken": "${draw(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/)}"}\n--change-token ${draw(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/)}`,
  "what makes a request be done once": `{"IdempotencyToken": "${draw(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/)}"}`,
  "when a password was used": '{"PasswordLastUsed": "2016-09-08T21:47:36Z"}',
  "WebAssembly in base64": `const wasm = "AGFzbQEAAAABKwhgAAF/YAF/AX9gAABgAn9/AX9gBH9/${"A".repeat(40)}${draw(/[A-Za-z0-9]{120}/)}"`,
  "a recipe": "First cook the rice until soft, then stir the onion, garlic and pepper in oil until brown. Add the chicken, cover and wait twenty minutes before you serve it.",
};

describe("ordinary text", () => {
  it.each(Object.entries(everyday))("%s holds nothing that would hold or notify", (_, text) => {
    const found = scan(text).filter(({ confidence }) => confidence !== "possible");
    expect(found.map(({ rule, mask }) => `${rule} ${mask}`)).toEqual([]);
  });
});
