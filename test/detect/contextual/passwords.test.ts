import { describe, expect, it } from "vitest";
import { scan } from "../../../src/detect/scan.ts";
import { drawShape, seeded } from "../shapes.ts";

const random = seeded(41);
// A plain word as people choose one: no digit, no capital, nothing that looks drawn at random.
const plain = "bramblewick";
const bad = ["admin", "123!"].join("");
const scrambled = ["q{{w}e)r${", "t]yu(iop", "[as>-_#df}"].join("");
const strong = `${drawShape(/[a-z]{4}/, random)}9${drawShape(/[A-Z]{4}/, random)}7`;

function isReported(text: string, secret: string): boolean {
  const at = text.lastIndexOf(secret);
  return scan(text).some(({ confidence, spans }) => confidence !== "possible" && spans.some(({ start, end }) => start <= at && end >= at + secret.length));
}

describe("a password that is a plain word is found", () => {
  it.each([
    ["beside its user's name", `user = 'alice'\npassword = '${plain}'`],
    ["beside its user's name in JSON", `{"username": "alice", "password": "${plain}"}`],
    ["of two words", "user = 'alice'\npassword = 'open barley'", "open barley"],
    ["beside its user's name, without quotes", `username: alice\npassword: ${plain}\n`],
    ["in Spring's settings", `spring.datasource.username=app\nspring.datasource.password=${plain}\n`],
    ["in a Python constant", `PASSWORD = "${plain}"`],
    ["given to a Go variable", `password := "${plain}"`],
    ["in PHP's define", `define('DB_PASSWORD', '${plain}');`],
    ["in Gradle", `credentials {\n    username 'alice'\n    password '${plain}'\n}`],
    ["in a constant", `private const string KeystorePassword = "${plain}";`],
    ["under a name that says whose it is", `"AdminPassword" : "${plain}",`],
    ["in a setting", `DB_PASSWORD=${plain}\n`],
    ["in a setting with a comment", `    SMTP_AUTH_PASSWORD=${plain}    # of the relay`],
    ["in a comparison", `if (user == "alice" && password == "${plain}")`],
    ["in prose that quotes it", `The default password is '${plain}'.`],
    ["said to be for something", `The password for the build server is ${strong}`, strong],
    ["of letters and marks in no order", `apikey = "${scrambled}"`, scrambled],
    ["as bad ones are", `password: "${bad}"`, bad],
    ["in a connection string", `Server=db.acme.io;User Id=app;Password=${plain};`],
  ])("%s", (_, text, secret = plain) => {
    expect(isReported(text, secret)).toBe(true);
  });
});

describe("a password among arguments is found", () => {
  it.each([
    ["psexec", (v: string) => `PsExec.exe \\\\10.0.0.7 -u Administrator -p ${v} cmd`],
    ["sshpass", (v: string) => `sshpass -p '${v}' ssh root@10.0.0.7`],
    ["mysql", (v: string) => `mysql -h db -u root -p${v} shop`],
    ["mysqldump", (v: string) => `mysqldump -uroot -p'${v}' shop > shop.sql`],
    ["docker", (v: string) => `docker login -u alice -p ${v} registry.acme.io`],
    ["redis-cli", (v: string) => `redis-cli -h cache -a ${v} ping`],
    ["keytool", (v: string) => `keytool -list -keystore k.jks -storepass ${v}`],
    ["plink", (v: string) => `plink -ssh root@10.0.0.7 -pw ${v} uptime`],
    ["net use", (v: string) => `net use \\\\nas\\share /user:ACME\\alice ${v}`],
    ["smbclient", (v: string) => `smbclient //nas/share -U alice%${v}`],
    ["htpasswd", (v: string) => `htpasswd -bc /etc/nginx/.htpasswd alice ${v}`],
    ["ldapsearch", (v: string) => `ldapsearch -x -D cn=admin,dc=acme -w ${v} -b dc=acme`],
    ["openssl", (v: string) => `openssl rsa -in key.pem -passin pass:${v}`],
    ["PowerShell", (v: string) => `$s = ConvertTo-SecureString "${v}" -AsPlainText -Force`],
    ["chpasswd", (v: string) => `echo "alice:${v}" | chpasswd`],
    ["sudo", (v: string) => `echo '${v}' | sudo -S reboot`],
    ["MySQL", (v: string) => `CREATE USER 'app'@'%' IDENTIFIED BY '${v}';`],
    ["PostgreSQL", (v: string) => `ALTER USER app WITH PASSWORD '${v}';`],
    ["SQL Server", (v: string) => `CREATE LOGIN app WITH PASSWORD = '${v}'`],
    ["redis.conf", (v: string) => `bind 0.0.0.0\nrequirepass ${v}\n`],
    ["wpa_supplicant", (v: string) => `network={\n  ssid="home"\n  psk="${v}"\n}`],
    ["net user", (v: string) => `net user alice ${v} /add`],
    ["setx", (v: string) => `setx DB_PASSWORD "${v}"`],
    ["a Dockerfile", (v: string) => `ENV DB_PASSWORD ${v}\n`],
    ["Jenkins", (v: string) => `password to proceed to installation:\n\n${v}\n`, drawShape(/[a-f0-9]{32}/, random)],
    ["sqlcmd", (v: string) => `sqlcmd -S db -U sa -P ${v} -Q "select 1"`],
    ["openssl enc", (v: string) => `openssl enc -aes-256-cbc -k ${v} -in a`],
    ["net use, the other way round", (v: string) => `net use Z: \\\\nas\\share ${v} /user:alice`],
    ["Cisco IOS", (v: string) => `username alice password 7 ${v}\n`, "08314D5D1A2E0A05"],
    ["jsonwebtoken", (v: string) => `jwt.sign(payload, '${v}')`],
    ["C#", (v: string) => `new NetworkCredential("alice@acme.io", "${v}")`],
    ["LDAP in C#", (v: string) => `new DirectoryEntry("LDAP://dc.acme.io",\n  "alice",\n  "${v}");`],
    ["Java", (v: string) => `DriverManager.getConnection("jdbc:mysql://db/shop", "app", "${v}")`],
    ["PHP", (v: string) => `$db = mysqli_connect('localhost', 'app', '${v}', 'shop');`],
    ["PDO", (v: string) => `new PDO($dsn, 'app', '${v}')`],
    ["Python", (v: string) => `requests.get(url, auth=HTTPBasicAuth('alice', '${v}'))`],
  ])("of %s", (_, write, only: string | undefined = undefined) => {
    for (const value of only === undefined ? [plain, strong] : [only]) expect(isReported(write(value), value)).toBe(true);
  });

  it.each([
    ["a long option", (v: string) => `acme login --password ${v}`],
    ["a long option with =", (v: string) => `mysqladmin --password=${v} status`],
    ["a call that sets it", (v: string) => `dataSource.setPassword("${v}");`],
    ["an XML element with space", (v: string) => `<password>  ${v}  </password>`],
    ["a short variable", (v: string) => `$dbpass = "${v}";`],
    ["a chat", (v: string) => `login alice, pw: ${v}\n`],
  ])("of %s, if it looks drawn", (_, write) => {
    expect(isReported(write(strong), strong)).toBe(true);
  });
});

describe("what only speaks of a password is left alone", () => {
  it.each([
    "password: '{{ lookup('env', 'PASSWORD') }}!@[x]?'",
    "password == '!@#$%^&*()_+{}[];<>?~'",
    `password: "Wachtwoord"`,
    `type: string\npassword: string\n`,
    `SA_PASSWORD: Forge123\n`,
    `form.password("field_name")`,
    `password:\n  minLength: 8\n`,
    `<password>  \${db.password}  </password>`,
    `requirepass foobared`,
    `kucoin-passphrase and kucoin-passphrase`,
    "API passphrase** `kucoin-passphrase`: matched",
    "`acme-api-key`: [0-9a-f]{32}",
    `{"username": "Benutzername", "password": "Kennwort", "login": "Anmelden"}`,
    `forgotPassword: "resetlink"`,
    `const password = "password";`,
    `const passwordField = "userPassword";`,
    `confirmPassword: "mismatch",`,
    `<input type="password" name="login_password" placeholder="secret">`,
    `DB_PASSWORD=\${DB_PASSWORD}`,
    `DB_PASSWORD=changeme`,
    `DB_PASSWORD=$(cat /run/secrets/db)`,
    `password = getpass()`,
    `password = form.password`,
    `psexec \\\\host -u admin -p %PASSWORD% cmd`,
    `mysql -u root -p shop`,
    `mysql -u root -p$MYSQL_ROOT_PASSWORD shop`,
    `docker login -u "$USER" -p "$TOKEN"`,
    `use --password to give the password, or --password-stdin to read it`,
    `the --password option is deprecated`,
    `new NetworkCredential(user, password)`,
    `new NetworkCredential("username", "password")`,
    `new PDO($dsn, $user, $password)`,
    `IDENTIFIED BY 'password'`,
    `CREATE USER app IDENTIFIED BY '<password>'`,
    `kucoinKey, onePasswordService`,
    `secret: "development"`,
    `if (response.secret != 'undefined')`,
  ])("%s", (text) => {
    expect(scan(text).filter(({ confidence }) => confidence !== "possible")).toEqual([]);
  });
});
