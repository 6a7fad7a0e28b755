/**
 * Examples that vendors print in their own documentation, and the keys and phrases every development chain ships with: as digests, so that
 * no key-shaped text stands here. Printed by: Binance, KuCoin, MEXC, Bitget, Deribit, Kraken, Gate, HTX, XT, CoinEx, BingX, LBank,
 * CoinMarketCap, AWS, Grafana; the RFCs on OAuth and HTTP authentication; BIP-39 test phrases; Hardhat and Anvil accounts; the secp256k1 keys 1 to 15.
 */
import { digestOfText } from "../digest.ts";

// Each: four hex digits of a quick hash, then the first twelve of SHA-256.
const DOCUMENTED: readonly string[] = (
    "4e6d5ba1ed8425ba a2e423e9efa3ced6 e7cd0c1cc8ea05af 9796ce93dfaaa785 7c0419d2e8fc073a 4d63229bffb83670 cb141aed1a7644c0 " +
    "94e1fd34572455c7 32cc1a5d44a2dca1 ce81f03568887d44 4e7e21d8d2fdabde 368ee393f774256d af954d0691dc93ef 7cda8c5fe9d09e8f " +
    "7b2f25c751225240 c8514c5ade324e07 b31dcea66b4ddfc6 248ef422e8d31e0b 382a4665b247dfdb 1e770b68434480d7 1e211c624186b0a0 " +
    "f7754ed6d025a902 fc914a897f5d8d7d 4a33ae352495c83f 16112a3ae1ba0320 581f98c0adc16caa e4fbb48f77ee9a00 46da78314b11be2e " +
    "7acce8a0614b6747 ea15c557eec878df 3e3e69be79ef3c28 c18cf79cd64f9cea 2babbc1a50966c9e ecd660a09e435786 365f8335c5533482 " +
    "bc8a095101cf732c df26b26ab6529d20 b680bb4978fbe763 afebc386d8e8d073 68b54eaddc8cfcdd a24668e4d75d23e3 68181a70a2fd8487 " +
    "a2d5ac7edb97166f 69eb8a48fd598372 a7a01fb497d126f5 6b7e23d31c491c64 a03ff3ce024b388c 96c01b52f51f5fb6 a08a7908e999d34f " +
    "96551b20faab6bd4 9f1977982011336d 9b264121d382e342 b884db5a1efda6e8 625ac669e82f0cd8 bb131da5073ab17a 672d3a88f5553610 " +
    "8b7b20de310de6a8 9aa44de1a6c60e23 89d62307f77f4efd 9a0919c77f9267b2 8ea5c9e3c1590462 9f9a13a3a0cc2cae 8b306cac6fb7b1d6 " +
    "996ffb55ec403ee9 858f6e136befd04b 98f053b91b89a7a6 841a3a80cd661828 9845dd798c6da1d2 af30ecb0e7ba498c 15703a64bcd9cea4 " +
    "e40ae770e8aa42a8 9fb815f41342748a f3a63b1c5e021074 9df4a5fe1cb4158f 817a6c96130f130a 6fc800cf4c781dc3 0bacca7459e2b267 " +
    "c91ce9974c507d2a bfdfa71b359a87af 1f468d567eb88aff e58d9d03b692e941 0091b8e148545b13 1161ad71fb416553 89fd9e309cccd311 " +
    "4d4ecf4d418ed3de 329bcb87c87e4a13 70f8649e1f5c769e b1a2293257ab6495 cc7fbb9b1163338b dac080f8b7c904d4 5c822ff8b0fb93ac " +
    "5077a35b81a7d792 5b2e15cef4b629cc"
).split(" ");

let byQuickHash: Map<number, Set<string>> | undefined;

const fold = (hash: number): number => (hash >>> 16) ^ (hash & 0xffff);

function isKnown(quickHash: number, text: string): boolean {
  if (!byQuickHash) {
    byQuickHash = new Map();
    for (const entry of DOCUMENTED) {
      const hash = parseInt(entry.slice(0, 4), 16);
      byQuickHash.set(hash, (byQuickHash.get(hash) ?? new Set()).add(entry.slice(4)));
    }
  }
  return byQuickHash.get(quickHash)?.has(digestOfText(text).slice(0, 12)) === true;
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
    lower = Math.imul(lower ^ (c >= 65 && c <= 90 ? c | 32 : c), 0x01000193);
  }
  return isKnown(fold(exact), text) || (lower !== exact && isKnown(fold(lower), text.toLowerCase()));
}
