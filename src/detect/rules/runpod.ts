import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "RunPod",
  revoke: "https://console.runpod.io/user/settings",
  rules: [
    {
      id: "runpod-key",
      label: "RunPod API key",
      kind: "api-key",
      severity: "high",
      grants: "run servers at your cost",
      source: "https://docs.runpod.io/get-started/api-keys",
      anchor: "rpa_",
      pattern: /rpa_[A-Za-z\d]{40,50}/,
    },
    {
      id: "runpod-key-legacy",
      label: "RunPod API key",
      kind: "api-key",
      severity: "high",
      grants: "run servers at your cost",
      source: "https://docs.runpod.io/get-started/api-keys",
      words: ["runpod"],
      pattern: /[A-Z\d]{40}/,
    },
  ],
});
