/** Links whose whole purpose is to carry a key: one-time-password seeds, wallet connections, node end points. May read one URL. */
import type { AnchorFinder, FinderFile, FinderRule, Match } from "../finder.ts";

const LONGEST = 1000;

/** A link of which one group is the secret. `bare` rejects values of few different characters. */
function link(rule: string, anchors: readonly string[], pattern: RegExp, ignoreCase = false): AnchorFinder {
  return {
    anchors,
    ...(ignoreCase && { ignoreCase }),
    find(look, at): Match[] {
      if (!look.spend(100)) return [];
      const found = pattern.exec(look.text.slice(at, at + LONGEST));
      const value = found?.[1];
      if (!found || value === undefined || new Set(value).size < 6) return [];
      const start = at + found[0].lastIndexOf(value);
      return [
        {
          rule,
          spans: [{ start, end: start + value.length }],
          confidence: "structural",
          why: "structure",
          covers: { start: at, end: at + found[0].length },
        },
      ];
    },
  };
}

const NODE = "send requests to the chain at your cost";

function nodeRule(provider: string, name: string, source: string): FinderRule {
  return { id: `${provider}-endpoint`, label: `${name} endpoint with key`, kind: "api-key", severity: "medium", grants: NODE, source, provider };
}

const RULES: readonly FinderRule[] = [
  {
    id: "otpauth-seed",
    label: "One-time password seed",
    kind: "otp-seed",
    severity: "high",
    grants: "make every one-time code of the account",
    source: "https://github.com/google/google-authenticator/wiki/Key-Uri-Format",
    provider: "otpauth",
  },
  {
    id: "otpauth-migration",
    label: "Exported one-time password seeds",
    kind: "otp-seed",
    severity: "high",
    grants: "make every one-time code of the accounts",
    source: "https://github.com/google/google-authenticator-android",
    provider: "otpauth",
  },
  {
    id: "nostr-wallet-connect",
    label: "Nostr wallet connection",
    kind: "connection-string",
    severity: "critical",
    grants: "spend from the connected Lightning wallet",
    source: "https://github.com/nostr-protocol/nips/blob/master/47.md",
    provider: "nostr",
  },
  {
    id: "lightning-hub",
    label: "LNDHub connection",
    kind: "connection-string",
    severity: "critical",
    grants: "spend from the connected Lightning wallet",
    source: "https://github.com/BlueWallet/LndHub",
    provider: "lightning",
  },
  {
    id: "proxy-link",
    label: "Link to a private proxy",
    kind: "connection-string",
    severity: "medium",
    grants: "use the proxy as you",
    source: "https://xtls.github.io/en/config/outbounds/trojan.html",
    provider: "proxy",
  },
  nodeRule("alchemy", "Alchemy", "https://www.alchemy.com/docs/reference/chain-apis-overview"),
  nodeRule("infura", "Infura", "https://docs.metamask.io/services/get-started/endpoints/"),
  nodeRule("quicknode", "QuickNode", "https://www.quicknode.com/docs/welcome"),
  nodeRule("ankr", "Ankr", "https://www.ankr.com/docs/rpc-service/getting-started/intro/"),
  nodeRule("getblock", "GetBlock", "https://docs.getblock.io/"),
  nodeRule("chainstack", "Chainstack", "https://docs.chainstack.com/docs/quickstart"),
  nodeRule("helius", "Helius", "https://www.helius.dev/docs/rpc/http"),
  nodeRule("the-graph", "The Graph", "https://thegraph.com/docs/en/subgraphs/querying/introduction/"),
  nodeRule("moralis", "Moralis", "https://docs.moralis.com/nodes"),
  nodeRule("tenderly", "Tenderly", "https://docs.tenderly.co/node/node-rpc-reference"),
  nodeRule("blast", "Blast", "https://docs.blastapi.io/"),
  nodeRule("drpc", "dRPC", "https://drpc.org/docs"),
];

export default (): FinderFile => ({
  name: "Link",
  revoke: "",
  rules: RULES,
  finders: [
    link("otpauth-seed", ["otpauth://"], /^otpauth:\/\/[th]otp\/[^\s"'<>`]{0,400}?[?&](?:amp;)?secret=([a-z2-7]{10,128}(?:%3d|=){0,6})/i, true),
    link("otpauth-migration", ["otpauth-migration://"], /^otpauth-migration:\/\/offline\?data=([a-z0-9%+/=_-]{30,1000})/i, true),
    link("nostr-wallet-connect", ["nostr+walletconnect:"], /^nostr\+walletconnect:(?:\/\/)?[0-9a-f]{64}\?[^\s"'<>`]{0,400}?secret=([0-9a-f]{64})/),
    link("lightning-hub", ["lndhub://"], /^lndhub:\/\/[0-9a-f]{8,64}:([0-9a-f]{8,64})@/),
    link("proxy-link", ["trojan://", "vless://"], /^(?:trojan|vless):\/\/([^\s"'<>`@/]{8,100})@[\w.[-]/),
    link("proxy-link", ["vmess://eyJ"], /^vmess:\/\/(eyJ[A-Za-z\d+/]{60,900}={0,2})/),
    link("alchemy-endpoint", [".g.alchemy.com/", ".alchemyapi.io/", ".ws.alchemyapi.io/"], /^\.(?:g\.alchemy\.com|(?:ws\.)?alchemyapi\.io)\/(?:v2|nft\/v[23])\/([A-Za-z0-9_-]{20,40})/),
    link("infura-endpoint", [".infura.io/"], /^\.infura\.io\/(?:ws\/)?v3\/([0-9a-f]{32})/),
    link("quicknode-endpoint", [".quiknode.pro/"], /^\.quiknode\.pro\/([0-9a-f]{40})/),
    link("ankr-endpoint", ["rpc.ankr.com/"], /^rpc\.ankr\.com\/[a-z0-9_/]{2,40}\/([0-9a-f]{64})/),
    link("getblock-endpoint", ["go.getblock.io/"], /^go\.getblock\.io\/([0-9a-f]{32})/),
    link("chainstack-endpoint", [".p2pify.com/", ".chainstack.com/"], /^\.(?:p2pify|core\.chainstack|chainstack)\.com\/(?:[a-z0-9-]{1,20}\/)?([0-9a-f]{32})/),
    link("helius-endpoint", [".helius-rpc.com/", ".helius.xyz/"], /^\.helius(?:-rpc\.com|\.xyz)\/[\w/]{0,40}\?api-key=([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/),
    link("the-graph-endpoint", ["gateway.thegraph.com/", ".network.thegraph.com/"], /^(?:gateway|\.network)\.thegraph\.com\/api\/([0-9a-f]{32})/),
    link("moralis-endpoint", [".moralis-nodes.com/"], /^\.moralis-nodes\.com\/[a-z0-9/-]{2,30}\/([0-9a-f]{32})/),
    link("tenderly-endpoint", [".gateway.tenderly.co/"], /^\.gateway\.tenderly\.co\/([A-Za-z0-9]{20,40})/),
    link("blast-endpoint", [".blastapi.io/"], /^\.blastapi\.io\/([0-9a-f-]{36})/),
    link("drpc-endpoint", ["lb.drpc.org/"], /^lb\.drpc\.org\/[^\s"'<>`]{0,60}?(?:dkey=|\/)([A-Za-z0-9_-]{40,60})/),
  ],
});
