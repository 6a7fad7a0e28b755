/** Secrets in lines of well-known files: .npmrc, .netrc, .pgpass, kubeconfig, WireGuard. May read one line. */
import type { AnchorFinder, FinderFile, FinderRule, Look, Match } from "../finder.ts";

const LONGEST_LINE = 600;
/** A kubeconfig's key is a whole PEM in base64. */
const LONGEST_KEY = 12_000;

/** Values that stand for a secret: variables, templates, stars, angle brackets. */
const STAND_IN = /^(?:\$|%|<|\{\{|\*{3}|x{4}|your|env\(|redacted|changeme|password$|secret$|token$|-$)/i;

/** Makes a finder for a pattern that begins at the anchor and whose first group, the secret, ends it. */
function line(rule: string, anchors: readonly string[], pattern: RegExp, longest = LONGEST_LINE): AnchorFinder {
  return {
    anchors,
    find(look: Look, at: number): Match[] {
      if (!look.spend(100)) return [];
      const found = pattern.exec(look.text.slice(at, at + longest));
      const value = found?.[1];
      if (!found || value === undefined || STAND_IN.test(value) || new Set(value).size < 5) return [];
      const end = at + found[0].length;
      const span = { start: end - value.length, end };
      return [{ rule, spans: [span], confidence: "structural", why: "structure", covers: { start: at, end } }];
    },
  };
}

const RULES: readonly FinderRule[] = [
  {
    id: "npmrc-auth-token",
    label: "Registry token in .npmrc",
    kind: "access-token",
    severity: "high",
    grants: "install, and perhaps publish, packages",
    source: "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc",
    provider: "npm",
  },
  {
    id: "npmrc-password",
    label: "Registry password in .npmrc",
    kind: "password",
    severity: "high",
    grants: "install, and perhaps publish, packages",
    source: "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc",
    provider: "npm",
  },
  {
    id: "netrc-password",
    label: "Password in .netrc",
    kind: "password",
    severity: "high",
    grants: "log in to the machine it names",
    source: "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html",
    provider: "netrc",
  },
  {
    id: "jenkins-initial-password",
    label: "Jenkins initial password",
    kind: "password",
    severity: "high",
    grants: "set up the server as its administrator",
    source: "https://www.jenkins.io/doc/book/installing/linux/#setup-wizard",
    provider: "jenkins",
  },
  {
    id: "pgpass-password",
    label: "Password in .pgpass",
    kind: "password",
    severity: "high",
    grants: "log in to the database",
    source: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
    provider: "postgresql",
  },
  {
    id: "kubeconfig-client-key",
    label: "Kubernetes client key",
    kind: "private-key",
    severity: "high",
    grants: "act in the cluster as its user",
    source: "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
    provider: "kubernetes",
  },
  {
    id: "openvpn-static-key",
    label: "OpenVPN static key",
    kind: "private-key",
    severity: "high",
    grants: "join the network",
    source: "https://openvpn.net/community-docs/static-key-mini-howto.html",
    provider: "openvpn",
  },
  {
    id: "wireguard-private-key",
    label: "WireGuard private key",
    kind: "private-key",
    severity: "high",
    grants: "join the network as this peer",
    source: "https://www.wireguard.com/quickstart/",
    provider: "wireguard",
  },
];

export default (): FinderFile => ({
  name: "Configuration file",
  revoke: "",
  rules: RULES,
  finders: [
    line("npmrc-auth-token", [":_authToken"], /^:_authToken(?:\s*=\s*|\s+)["']?([A-Za-z0-9_\-./+=]{12,400})/),
    line("npmrc-password", [":_password", ":_auth=", "\n_auth="], /^(?::_password|:_auth|\n_auth)\s*=\s*["']?([A-Za-z0-9+/=]{8,400})/),
    line("jenkins-initial-password", ["password to proceed to installation"], /^password to proceed to installation:[\s*#]{1,20}([a-f\d]{32})/),
    line("netrc-password", ["machine "], /^machine\s+[\w.-]{1,100}\s+login\s+\S{1,100}\s+password\s+([^\s"'<]{4,200})/),
    line("pgpass-password", [":5432:", ":5433:", ":6432:"], /^:\d{4}:[\w*-]{1,63}:[\w.-]{1,63}:([^\s:"'`]{4,100})(?:$|(?=[\r\n]))/m, 300),
    line("kubeconfig-client-key", ["client-key-data:"], /^client-key-data:\s{0,8}["']?(LS0tLS1CRUdJTi[A-Za-z0-9+/=]{60,11000})/, LONGEST_KEY),
    line("openvpn-static-key", ["OpenVPN Static key"], /^OpenVPN Static key V\d-----\s{1,4}([a-f\d]{32}(?:\s{1,4}[a-f\d]{32}){1,15})/),
    line("wireguard-private-key", ["PrivateKey"], /^PrivateKey\s{0,4}=\s{0,4}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/),
    line("wireguard-private-key", ["PresharedKey"], /^PresharedKey\s{0,4}=\s{0,4}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/),
  ],
});
