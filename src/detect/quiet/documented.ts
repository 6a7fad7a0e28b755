/**
 * The first 12 hex digits of SHA-256 of examples that vendors print in their own documentation, and of the keys and phrases every
 * development chain ships with. Digests, so that no key-shaped text stands here. Printed by: Binance, KuCoin, MEXC, Bitget, Deribit,
 * Kraken, Gate, HTX, XT, CoinEx, BingX, LBank, CoinMarketCap, AWS, Grafana; BIP-39 test phrases; Hardhat and Anvil accounts; the
 * secp256k1 keys 1 to 15.
 */
export const DOCUMENTED: ReadonlySet<string> = new Set(
  (
    "5ba1ed8425ba 23e9efa3ced6 0c1cc8ea05af ce93dfaaa785 19d2e8fc073a 229bffb83670 1aed1a7644c0 fd34572455c7 1a5d44a2dca1 " +
    "f03568887d44 21d8d2fdabde e393f774256d 4d0691dc93ef 8c5fe9d09e8f 25c751225240 4c5ade324e07 cea66b4ddfc6 f422e8d31e0b " +
    "4665b247dfdb 0b68434480d7 1c624186b0a0 4ed6d025a902 4a897f5d8d7d ae352495c83f 2a3ae1ba0320 98c0adc16caa b48f77ee9a00 " +
    "78314b11be2e e8a0614b6747 c557eec878df 69be79ef3c28 f79cd64f9cea bc1a50966c9e 60a09e435786 8335c5533482 095101cf732c " +
    "b26ab6529d20 bb4978fbe763 c386d8e8d073 4eaddc8cfcdd 68e4d75d23e3 1a70a2fd8487 ac7edb97166f 8a48fd598372 1fb497d126f5 " +
    "23d31c491c64 f3ce024b388c 1b52f51f5fb6 7908e999d34f 1b20faab6bd4 77982011336d 4121d382e342 db5a1efda6e8 c669e82f0cd8 " +
    "1da5073ab17a 3a88f5553610 20de310de6a8 4de1a6c60e23 2307f77f4efd 19c77f9267b2 c9e3c1590462 13a3a0cc2cae 6cac6fb7b1d6 " +
    "fb55ec403ee9 6e136befd04b 53b91b89a7a6 3a80cd661828 dd798c6da1d2"
  ).split(" "),
);
