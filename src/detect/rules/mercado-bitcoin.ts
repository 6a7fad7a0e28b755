import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "mercado-bitcoin",
    name: "Mercado Bitcoin",
    words: ["mercadobitcoin", "mercado_bitcoin", "mercado bitcoin"],
    revoke: "https://www.mercadobitcoin.com.br/plataforma/chaves-api/",
    source: "https://api.mercadobitcoin.net/api/v4/docs",
    key: /[0-9a-f]{32}/,
    secret: /[0-9a-f]{64}/,
  });
