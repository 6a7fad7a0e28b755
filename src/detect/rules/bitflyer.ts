import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitflyer",
    name: "bitFlyer",
    revoke: "https://lightning.bitflyer.com/developer",
    source: "https://lightning.bitflyer.com/docs",
    key: /[A-Za-z0-9]{22}/,
    secret: /[A-Za-z0-9+\/]{43}=/,
  });
