import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cartesia",
  revoke: "https://play.cartesia.ai/keys",
  rules: [
    {
      id: "cartesia-key",
      label: "Cartesia API key",
      kind: "api-key",
      severity: "high",
      grants: "make speech at your cost",
      source: "https://docs.cartesia.ai",
      anchor: "sk_car_",
      pattern: /sk_car_[\w-]{20,48}/,
    },
  ],
});
