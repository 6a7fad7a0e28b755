import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mixedbread",
  revoke: "https://www.mixedbread.com/dashboard",
  rules: [
    {
      id: "mixedbread-key",
      label: "Mixedbread API key",
      kind: "api-key",
      severity: "high",
      grants: "run models, read your data",
      source: "https://www.mixedbread.com/docs",
      anchor: ["mxb_", "emb_"],
      pattern: /(?:mxb|emb)_[A-Za-z\d]{32,64}/,
    },
  ],
});
