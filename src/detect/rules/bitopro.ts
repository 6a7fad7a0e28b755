import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitopro",
    name: "BitoPro",
    revoke: "https://www.bitopro.com/ns/api",
    source: "https://github.com/bitoex/bitopro-offical-api-docs",
    key: /[0-9a-f]{32}/,
    secret: /[A-Za-z0-9.\/$]{60}/,
  });
