/**
 * Examples that vendors print in their own documentation, and the keys and phrases every development chain ships with: as digests, so that
 * no key-shaped text stands here. Printed by: Binance, KuCoin, MEXC, Bitget, Deribit, Kraken, Gate, HTX, XT, CoinEx, BingX, LBank,
 * CoinMarketCap, AWS, Grafana; the RFCs on OAuth and HTTP authentication; BIP-39 test phrases; Hardhat and Anvil accounts; the secp256k1 keys 1 to 15.
 */
import { digestOfText } from "../digest.ts";
import { lowerCase } from "../kinds.ts";

// Each: four hex digits of a quick hash, then the first eight of SHA-256: together so many that no other text will have them.
const DOCUMENTED: readonly string[] = (
    "4e6d5ba1ed84 a2e423e9efa3 e7cd0c1cc8ea 9796ce93dfaa 7c0419d2e8fc 4d63229bffb8 cb141aed1a76 94e1fd345724 32cc1a5d44a2 ce81f0356888 " +
    "4e7e21d8d2fd 368ee393f774 af954d0691dc 7cda8c5fe9d0 7b2f25c75122 c8514c5ade32 b31dcea66b4d 248ef422e8d3 382a4665b247 1e770b684344 " +
    "1e211c624186 f7754ed6d025 fc914a897f5d 4a33ae352495 16112a3ae1ba 581f98c0adc1 e4fbb48f77ee 46da78314b11 7acce8a0614b ea15c557eec8 " +
    "3e3e69be79ef c18cf79cd64f 2babbc1a5096 ecd660a09e43 365f8335c553 bc8a095101cf df26b26ab652 b680bb4978fb afebc386d8e8 68b54eaddc8c " +
    "a24668e4d75d 68181a70a2fd a2d5ac7edb97 69eb8a48fd59 a7a01fb497d1 6b7e23d31c49 a03ff3ce024b 96c01b52f51f a08a7908e999 96551b20faab " +
    "9f1977982011 9b264121d382 b884db5a1efd 625ac669e82f bb131da5073a 672d3a88f555 8b7b20de310d 9aa44de1a6c6 89d62307f77f 9a0919c77f92 " +
    "8ea5c9e3c159 9f9a13a3a0cc 8b306cac6fb7 996ffb55ec40 858f6e136bef 98f053b91b89 841a3a80cd66 9845dd798c6d af30ecb0e7ba 15703a64bcd9 " +
    "e40ae770e8aa 9fb815f41342 f3a63b1c5e02 9df4a5fe1cb4 817a6c96130f 6fc800cf4c78 0bacca7459e2 c91ce9974c50 bfdfa71b359a 1f468d567eb8 " +
    "e58d9d03b692 0091b8e14854 1161ad71fb41 89fd9e309ccc 4d4ecf4d418e 329bcb87c87e 70f8649e1f5c b1a2293257ab cc7fbb9b1163 dac080f8b7c9 " +
    "5c822ff8b0fb 5077a35b81a7 5b2e15cef4b6"
).split(" ");

let byQuickHash: Map<number, Set<string>> | undefined;

const inSixteenBits = (hash: number): number => (hash >>> 16) ^ (hash & 0xffff);

function isKnown(quickHash: number, text: string): boolean {
  if (!byQuickHash) {
    byQuickHash = new Map();
    for (const entry of DOCUMENTED) {
      const hash = parseInt(entry.slice(0, 4), 16);
      byQuickHash.set(hash, (byQuickHash.get(hash) ?? new Set()).add(entry.slice(4)));
    }
  }
  return byQuickHash.get(quickHash)?.has(digestOfText(text).slice(0, 8)) === true;
}

/** True for the examples that vendors print in their own documentation, in either case of hex. */
export function isDocumentedSample(text: string): boolean {
  if (text.length > 4096) return false;
  // FNV-1a, folded to 16 bits, as it stands and in lower case: spares nearly every text the microseconds that SHA-256 takes.
  let exact = 0x811c9dc5;
  let lower = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    exact = Math.imul(exact ^ c, 0x01000193);
    lower = Math.imul(lower ^ lowerCase(c), 0x01000193);
  }
  return isKnown(inSixteenBits(exact), text) || (lower !== exact && isKnown(inSixteenBits(lower), text.toLowerCase()));
}
