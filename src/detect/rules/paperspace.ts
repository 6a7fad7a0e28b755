import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Paperspace",
  revoke: "https://console.paperspace.com",
  rules: [
    {
      id: "paperspace-key",
      label: "Paperspace API key",
      kind: "api-key",
      severity: "high",
      grants: "run servers at your cost",
      source: "https://docs.digitalocean.com/products/paperspace",
      words: ["paperspace"],
      pattern: /[a-f\d]{30,40}/,
    },
  ],
});
