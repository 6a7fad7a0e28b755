import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "VK",
  revoke: "https://vk.com/apps?act=manage",
  rules: [
    {
      id: "vk-access-token",
      label: "VK access token",
      kind: "access-token",
      severity: "high",
      grants: "read and post as you",
      source: "https://dev.vk.com/en/api/access-token/getting-started",
      anchor: "vk1.a.",
      pattern: /vk1\.a\.[0-9A-Za-z_-]{86,220}/,
    },
    {
      id: "vk-service-key",
      label: "VK access token",
      kind: "access-token",
      severity: "high",
      grants: "read and post as you",
      source: "https://dev.vk.com/en/api/access-token/getting-started",
      words: ["vk_", "vk.com", "vkontakte"],
      pattern: /[0-9a-f]{85}/,
    },
  ],
});
